#include "workbench/newfile.h"

#include "workbench/backups.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::Result;

ImportTarget::ImportTarget(std::unique_ptr<store::Database> database, QString path, QString temporary)
    : m_database(std::move(database)), m_path(std::move(path)), m_temporary(std::move(temporary))
{
}

ImportTarget::~ImportTarget()
{
    if (!m_database || m_temporary.isEmpty())
        return;
    m_database.reset();
    QFile::remove(m_temporary);
}

Result<ImportTarget> ImportTarget::open(const QString &path, const base::Clock &clock)
{
    if (QFileInfo::exists(path)) {
        auto database = store::Database::open(path, true);
        if (!database)
            return base::Failure(database.error());
        // A restore point: an import cannot be undone.
        if (auto copied = makeBackup(path, clock); !copied)
            return base::Failure(copied.error());
        return ImportTarget(std::move(*database), path, QString());
    }
    const QString temporary = path + u".part"_s;
    QFile::remove(temporary); // what a killed import may have left
    auto database = store::Database::create(temporary, clock);
    if (!database) {
        base::Error error = database.error();
        if (!error.arguments.isEmpty())
            error.arguments[0] = path; // the name the user knows
        return base::Failure(error);
    }
    return ImportTarget(std::move(*database), path, temporary);
}

Result<void> ImportTarget::keep()
{
    if (m_temporary.isEmpty()) {
        m_database.reset();
        return {};
    }
    if (auto closed = store::Database::close(std::move(m_database)); !closed) {
        QFile::remove(m_temporary);
        return closed;
    }
    QFile made(m_temporary);
    if (made.rename(m_path)) // never over an existing file
        return {};
    const base::Failure failed =
        QFileInfo::exists(m_path)
            ? base::failure(base::ErrorCode::DatabaseExists, {m_path})
            : base::failure(base::ErrorCode::DatabaseCannotCreate, {m_path, made.errorString()});
    QFile::remove(m_temporary);
    return failed;
}

} // namespace faktorbenk::workbench
