#include "store/database.h"

#include "store/filecopy.h"
#include "store/floors.h"
#include "store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QString journalOf(const QString &path)
{
    return path + u"-journal"_s;
}

// The header alone, before anything is done with the file: what is not ours must stay untouched.
Result<void> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::DatabaseMissing, {path});
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, {path, QString()});
    auto bytes = Connection::open(path, Connection::Mode::AsItLies);
    if (!bytes)
        return failure(ErrorCode::FileUnreadable, {path, bytes.error().arguments.value(1).toString()});
    const auto number = [&bytes](const QString &pragma) {
        return bytes->value(pragma).map([](const QVariant &value) { return value.toLongLong(); });
    };
    const auto mark = number(u"PRAGMA application_id"_s);
    if (!mark)
        return base::Failure(mark.error());
    if (*mark != applicationId)
        return failure(ErrorCode::DatabaseForeign, {path});
    const auto version = number(u"PRAGMA user_version"_s);
    if (!version)
        return base::Failure(version.error());
    if (*version > newestSchemaVersion())
        return failure(ErrorCode::DatabaseNewer, {path, int(*version), newestSchemaVersion()});
    // SQLite writes the file's length in pages into the header: whole pages that are missing it sees itself when the file is
    // opened, and a part of one here, before a page is asked for that is not there. Beside a journal it may be a write that was
    // cut off, which SQLite takes back. To count the pages it reads the schema, so only a file with a part of a page is asked.
    const auto pageSize = number(u"PRAGMA page_size"_s);
    if (!pageSize)
        return base::Failure(pageSize.error());
    if (info.size() % *pageSize == 0 || QFileInfo::exists(journalOf(path)))
        return {};
    const auto pages = number(u"PRAGMA page_count"_s);
    if (!pages)
        return base::Failure(pages.error());
    if (info.size() < *pages * *pageSize)
        return failure(ErrorCode::DatabaseDamaged, {path, u"truncated"_s});
    return {};
}

// A journal beside the file is a write under way, or one that was cut off: then SQLite takes it back at the
// first look, which it may do only through a connection that can write.
Result<void> finishInterruptedWrite(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return base::Failure(connection.error());
    if (auto looked = connection->value(u"SELECT count(*) FROM sqlite_schema"_s); !looked)
        return base::Failure(looked.error());
    return {};
}

// For nobody else to read from the first byte on, since answers are to lie in it.
Result<void> writeEmptyFile(const QString &path)
{
    const QByteArray bytes = emptyFile();
    if (bytes.isEmpty())
        return failure(ErrorCode::ResourceMissing, {u"empty.faktorbenk"_s});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::DatabaseCannotCreate, {path, file.errorString()});
    if (file.write(bytes) == bytes.size())
        return {};
    const base::Failure failed = file.error() == QFileDevice::ResourceError
                                     ? failure(ErrorCode::DiskFull, {path})
                                     : failure(ErrorCode::DatabaseCannotCreate, {path, file.errorString()});
    file.remove();
    return failed;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, bool forWriting)
{
    if (auto header = checkHeader(path); !header)
        return base::Failure(header.error());
    if (!forWriting && QFileInfo::exists(journalOf(path)))
        if (auto done = finishInterruptedWrite(path); !done)
            return base::Failure(done.error());
    auto connection = Connection::open(path, forWriting ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    if (!connection)
        return base::Failure(connection.error());
    const auto version = connection->value(u"PRAGMA user_version"_s);
    if (!version)
        return base::Failure(version.error());
    // Reads the schema and every page's place in it; a damaged file is told before anyone builds on it.
    const auto tables = connection->value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return base::Failure(tables.error());
    if (version->toInt() < newestSchemaVersion()) {
        if (!forWriting)
            return open(path, true);
        if (auto copied = copyDatabase(*connection, u"%1.v%2.backup"_s.arg(path).arg(version->toInt())); !copied)
            return base::Failure(copied.error());
        if (auto done = migrate(*connection, version->toInt()); !done)
            return base::Failure(done.error());
    }
    return std::unique_ptr<Database>(new Database(std::move(*connection)));
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const base::Clock &clock)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::DatabaseExists, {path});
    if (auto made = writeEmptyFile(path); !made)
        return base::Failure(made.error());
    auto connection = Connection::open(path, Connection::Mode::Build);
    if (!connection) {
        QFile::remove(path);
        return base::Failure(connection.error());
    }
    auto database = std::unique_ptr<Database>(new Database(std::move(*connection)));
    const auto made = logFloor(database->connection(), survey::FloorPolicy{}, QString(), clock.now());
    if (!made) {
        database.reset();
        QFile::remove(path);
        return base::Failure(made.error());
    }
    return database;
}

Result<void> Database::close(std::unique_ptr<Database> database)
{
    const QString path = database->path();
    database.reset();
    return syncFile(path);
}

} // namespace faktorbenk::store
