#pragma once

#include "base/clock.h"
#include "store/connection.h"

#include <memory>

namespace faktorbenk::store {

// An open *.faktorbenk file of the present schema version.
class Database
{
public:
    // An existing file. Nothing is changed in a file that is missing (DatabaseMissing), not ours
    // (DatabaseForeign), of a newer program (DatabaseNewer) or damaged (DatabaseDamaged). An older file is
    // copied beside itself (VACUUM INTO «name.vN.backup») and then brought up to date; if it cannot be
    // written to it is refused.
    static base::Result<std::unique_ptr<Database>> open(const QString &path, bool forWriting);
    // A new file with all schema steps run; only its owner may read it. DatabaseExists. What is written
    // through it is on the disk once close() has said so, not before: give it its lasting name after that.
    static base::Result<std::unique_ptr<Database>> create(const QString &path, const base::Clock &clock);

    // Closes a file and waits until all of it is on the disk.
    static base::Result<void> close(std::unique_ptr<Database> database);

    Connection &connection() { return m_connection; }
    const QString &path() const { return m_connection.path(); }

private:
    explicit Database(Connection connection) : m_connection(std::move(connection)) {}
    Connection m_connection;
};

} // namespace faktorbenk::store
