#pragma once

#include "store/roundreader.h"

#include <QStringList>

namespace faktorbenk::store {

// Removes the packed answers of a round for good and keeps everything made of them: tallies, tree, background.
// The bytes themselves go: what is deleted is overwritten, and the file is written anew (VACUUM) so that no page
// of it is left over. Afterwards nothing can be added to the round and its tree cannot be settled anew; replacing
// it is still possible. Needs as much free disk as the file is large.
// Errors: RoundHasNoResponses, ResponsesRemoved (they are gone already), Database….
base::Result<void> removeResponses(Connection &connection, const RoundSummary &round, const QDateTime &when);

// When that was done; invalid: never.
base::Result<QDateTime> responsesRemovedAt(Connection &connection, const RoundSummary &round);

// Copies that were laid beside the file before it was upgraded, imported into or written in: they still hold what the
// file held then.
QStringList backupsBeside(const QString &path);

} // namespace faktorbenk::store
