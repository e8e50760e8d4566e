#include "store/slowcopy.h"

#include "store/filecopy.h"

#include <QFile>
#include <QSqlError>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

base::Error errorOf(const Connection &connection, sqlite3 *handle)
{
    return connection.error(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                                      QString::number(sqlite3_extended_errcode(handle))));
}

} // namespace

QString SlowCopy::part() const
{
    return m_to + u".part"_s;
}

Result<std::unique_ptr<SlowCopy>> SlowCopy::begin(Connection &connection, const QString &to)
{
    auto *const handle = static_cast<sqlite3 *>(connection.nativeHandle());
    const auto id = connection.value(u"SELECT sqlite_source_id()"_s);
    if (!handle || !id || id->toString() != QLatin1StringView(sqlite3_sourceid())) // laid out differently, perhaps
        return failure(ErrorCode::CannotWriteFile, {to, u"another SQLite"_s});
    const auto pageSize = connection.value(u"PRAGMA page_size"_s);
    if (!pageSize)
        return base::Failure(pageSize.error());
    std::unique_ptr<SlowCopy> made(new SlowCopy(connection, to));
    made->m_pageSize = pageSize->toInt();
    const QString part = made->part();
    QFile::remove(part); // what was cut off before
    {
        // Made empty first: what is in the copy is never for a moment readable by others.
        QFile file(part);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return failure(ErrorCode::CannotWriteFile, {to, file.errorString()});
    }
    if (sqlite3_open_v2(part.toUtf8().constData(), &made->m_copy, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK ||
        // Nobody reads it before it is whole, so nothing of it need be taken back.
        sqlite3_exec(made->m_copy, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr) !=
            SQLITE_OK)
        return base::Failure(errorOf(connection, made->m_copy));
    made->m_backup = sqlite3_backup_init(made->m_copy, "main", handle, "main");
    if (!made->m_backup)
        return base::Failure(errorOf(connection, made->m_copy));
    return made;
}

SlowCopy::~SlowCopy()
{
    sqlite3_backup_finish(m_backup); // nothing, for none
    sqlite3_close(m_copy);
    m_connection.letGo();
    if (!m_whole)
        QFile::remove(part());
}

Result<bool> SlowCopy::goOn(qint64 bytes)
{
    if (!m_backup)
        return failure(ErrorCode::CannotWriteFile, {m_to, QString()});
    const int done = sqlite3_backup_step(m_backup, static_cast<int>(std::max<qint64>(1, bytes / m_pageSize)));
    switch (done) {
    case SQLITE_OK:
    case SQLITE_DONE:
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return false;
    default:
        return base::Failure(errorOf(m_connection, m_copy));
    }
    if (done == SQLITE_OK) {
        if (const auto synced = syncFile(part()); !synced)
            return base::Failure(synced.error());
        return false;
    }
    if (const auto finished = finish(); !finished)
        return base::Failure(finished.error());
    return true;
}

Result<void> SlowCopy::finish()
{
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (sqlite3_close(m_copy) != SQLITE_OK)
        return base::Failure(errorOf(m_connection, m_copy));
    m_copy = nullptr;
    if (const auto synced = syncFile(part()); !synced)
        return synced;
    QFile file(part());
    if (QFile::exists(m_to) || !file.rename(m_to))
        return failure(ErrorCode::CannotWriteFile, {m_to, file.errorString()});
    m_whole = true;
    return {};
}

} // namespace faktorbenk::store
