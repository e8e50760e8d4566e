#pragma once

#include "store/connection.h"

#include <memory>

struct sqlite3;
struct sqlite3_backup;

namespace faktorbenk::store {

// A whole copy of an open database, made a little at a time while the connection goes on being used: what is written
// through it meanwhile is in the copy, too. Readable by its owner only; appears whole or not at all. Belongs to the
// connection's thread, and must go before the connection does.
class SlowCopy
{
public:
    // Errors: CannotWriteFile, Database….
    static base::Result<std::unique_ptr<SlowCopy>> begin(Connection &connection, const QString &to);
    ~SlowCopy(); // what is not whole is removed

    // Goes on for about this many bytes, which are on the disk when it returns. True: the copy is there. False also where
    // somebody else is just writing. After an error there is nothing more to be done.
    base::Result<bool> goOn(qint64 bytes);

private:
    SlowCopy(Connection &connection, QString to) : m_connection(connection), m_to(std::move(to)) { m_connection.hold(); }
    QString part() const;
    base::Result<void> finish();

    Connection &m_connection;
    QString m_to;
    sqlite3 *m_copy = nullptr;
    sqlite3_backup *m_backup = nullptr;
    int m_pageSize = 4096;
    bool m_whole = false;
};

} // namespace faktorbenk::store
