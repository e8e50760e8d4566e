#pragma once

#include "store/connection.h"

#include <QDateTime>

#include <optional>

namespace faktorbenk::store {

// Who holds the right to write plans, as the file says.
struct StoredRight {
    QString token; // the holder's own mark
    QString user;
    QString machine;
    qint64 process = 0;
    QDateTime since;
    QDateTime beat; // when it last said that it is there
};

base::Result<std::optional<StoredRight>> readRight(Connection &connection);
// In the caller's transaction, whoever held it.
base::Result<void> writeRight(Connection &connection, const StoredRight &right);
// Only if it is still this holder's; false: it is somebody else's.
base::Result<bool> renewRight(Connection &connection, const QString &token, const QDateTime &beat);
// Whether the file can be written to just now; writes nothing. Errors: DatabaseReadOnly, DatabaseLocked …
base::Result<void> tryWriting(Connection &connection);
base::Result<void> removeRight(Connection &connection, const QString &token);

} // namespace faktorbenk::store
