#pragma once

#include "store/connection.h"
#include "survey/undooffer.h"

#include <optional>
#include <vector>

namespace faktorbenk::store {

using UndoKind = survey::UndoOffer::What;

// Both belong inside the transaction of the import itself. The first keeps the rows of these rounds (by
// name; those that are there) instead of what was kept before; the second, once the import has written, notes which
// of the rounds are new. Of several imports in one transaction whoever began it keeps and notes once, for all of
// them: within a transaction that is a part of another these do nothing. What the user has decided since – links, invited by hand, chosen means – is kept for a
// deletion only: undoing an import leaves it.
base::Result<void> keepForUndo(Connection &connection, UndoKind kind, const QStringList &fileNames,
                               const QDateTime &when, const QStringList &rounds,
                               const std::vector<UndoKind> &together = {}); // other kinds of the same import
base::Result<void> noteNewRounds(Connection &connection, const QStringList &rounds);

// None: there is nothing to undo.
base::Result<std::optional<survey::UndoOffer>> readUndo(Connection &connection);

// Puts everything back, row for row, in one transaction, and forgets it. NoImportToUndo.
base::Result<void> undo(Connection &connection);

// Drops what is kept, packed answers included. To be called, in the same transaction, by whatever promises
// that answers are gone from the file or changes what an undo would write over.
base::Result<void> forgetUndo(Connection &connection);

// Every table whose rows can be kept (as undo_<name>); a test holds it against the schema.
QStringList undoableTables();

// A round with everything it has, in one transaction; it can be undone. UnknownRound.
base::Result<void> deleteRound(Connection &connection, const QString &name, const QDateTime &when);

} // namespace faktorbenk::store
