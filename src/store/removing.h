#pragma once

#include "store/roundreader.h"
#include "survey/reducedround.h"

#include <QStringList>

#include <functional>

namespace faktorbenk::store {

// Removes the packed answers of a round for good, and with them everything made of them that is not to be left: what is,
// `leave` says, which is asked while nobody else can write. Gone are, too, what could be undone and the fingerprints of
// what was imported, by which answers could be tried. The bytes themselves go: what is deleted is overwritten, and the file
// is written anew (VACUUM) so that no page of it is left over. Afterwards nothing can be added to the round and its tree
// cannot be settled anew; replacing it is still possible. Needs as much free disk as the file is large.
// Of a round with hiddenSumsLeft the rest goes.
// Errors: RoundHasNoResponses, ResponsesRemoved (all of it is gone already), those of `leave`, Database….
using Leave = std::function<base::Result<survey::ReducedRound>()>;
base::Result<void> removeResponses(Connection &connection, const RoundSummary &round, const QDateTime &when, const Leave &leave);

// When that was done; invalid: never.
base::Result<QDateTime> responsesRemovedAt(Connection &connection, const RoundSummary &round);

// Copies that were laid beside the file before it was upgraded, imported into or written in: they still hold what the
// file held then.
QStringList backupsBeside(const QString &path);

} // namespace faktorbenk::store
