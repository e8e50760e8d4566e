#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/database.h"

#include <memory>

namespace faktorbenk::workbench {

// The database an import goes into: an existing one, or a new one that appears under its name only when
// keep() is called, so that an import that fails, is cancelled or is killed leaves no half-made file there.
class ImportTarget
{
public:
    static base::Result<ImportTarget> open(const QString &path, const base::Clock &clock);

    ImportTarget(ImportTarget &&) = default;
    ImportTarget &operator=(ImportTarget &&) = delete;
    ~ImportTarget();

    store::Connection &connection() { return m_database->connection(); }
    // Closes the file and gives a new one its name. Errors: DatabaseExists (somebody else was faster).
    base::Result<void> keep();

private:
    ImportTarget(std::unique_ptr<store::Database> database, QString path, QString temporary);

    std::unique_ptr<store::Database> m_database;
    QString m_path;
    QString m_temporary; // empty: the file was there
};

} // namespace faktorbenk::workbench
