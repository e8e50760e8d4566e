#include "store/connection.h"

#include "store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// SQLite's primary result codes, as the driver hands them over in text.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    InOut = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ReadOnlyMoved = ReadOnlyFile | 4 << 8, // extended: by its path it is another file now, or none
};

// What SQLite answers when the file is not where it was.
bool mayBeGone(int code)
{
    return (code & 0xff) == InOut || (code & 0xff) == CannotOpen || code == ReadOnlyMoved;
}

// On: foreign keys, durable commits (the journal and the file reach the disk before a commit returns), no
// code run from a file that came from somewhere else. The journal is a rollback journal, not a WAL: a file
// may lie on a network share, where a WAL's shared memory does not work, and it stays one single file.
const std::initializer_list<QString> pragmas = {
    u"PRAGMA foreign_keys = ON"_s,     u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA journal_mode = DELETE"_s,
    u"PRAGMA synchronous = FULL"_s,    u"PRAGMA temp_store = MEMORY"_s,  u"PRAGMA cell_size_check = ON"_s,
};

std::pair<std::uint64_t, std::uint64_t> fileAt(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat about;
    if (stat(QFile::encodeName(path).constData(), &about) == 0)
        return {about.st_dev, about.st_ino};
#else
    Q_UNUSED(path) // what is open cannot be moved away there
#endif
    return {};
}

QString accessOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return u"ro"_s;
    case Connection::Mode::ReadWrite:
        return u"rw"_s;
    case Connection::Mode::AsItLies:
        return u"ro&immutable=1"_s;
    case Connection::Mode::Build:
        break;
    }
    return u"rwc"_s;
}

} // namespace

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    const QString name = u"faktorbenk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Connection connection(path, name, mode);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    // A URI, so that "mode" can say that a missing file is not to be made.
    QUrl uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    database.setDatabaseName(uri.toString(QUrl::FullyEncoded) + u"?mode="_s + accessOf(mode));
    database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    if (auto begun = connection.begin(); !begun)
        return base::Failure(begun.error());
    return connection;
}

Result<void> Connection::begin()
{
    QSqlDatabase database = this->database();
    if (!database.open())
        return failed(database.lastError());
    m_file = fileAt(m_path);
    QStringList settings(pragmas);
    settings.prepend(u"PRAGMA busy_timeout = %1"_s.arg(m_wait.count()));
    if (m_mode == Mode::AsItLies)
        settings = {u"PRAGMA writable_schema = ON"_s}; // a file that is shorter than it says is no error yet
    else if (m_mode == Mode::Build)
        settings << u"PRAGMA journal_mode = MEMORY"_s << u"PRAGMA synchronous = OFF"_s;
    if (m_overwrites)
        settings << u"PRAGMA secure_delete = ON"_s;
    for (const QString &pragma : std::as_const(settings))
        if (auto done = run(pragma); !done)
            return done;
    return {};
}

// What lies there now may be something else: then it stays lost.
Result<void> Connection::openAnew()
{
    database().close();
    {
        auto bytes = open(m_path, Mode::AsItLies);
        if (!bytes)
            return base::Failure(bytes.error());
        const auto mark = bytes->value(u"PRAGMA application_id"_s);
        const auto version = bytes->value(u"PRAGMA user_version"_s);
        if (!mark || !version || mark->toInt() != applicationId || version->toInt() != newestSchemaVersion())
            return failure(ErrorCode::DatabaseForeign, {m_path});
    }
    m_lost = false;
    ++m_depth; // what fails now is not to begin this again
    auto begun = begin();
    --m_depth;
    m_lost = !begun;
    return begun;
}

void Connection::lookForFile()
{
    if (m_depth == 0 && m_file != fileAt(m_path))
        m_lost = true;
}

bool Connection::mayOpenAnew() const
{
    return m_lost && m_depth == 0 && m_held == 0 && (m_mode == Mode::ReadOnly || m_mode == Mode::ReadWrite);
}

Connection::Connection(Connection &&other) noexcept
    : m_path(std::move(other.m_path)), m_name(std::exchange(other.m_name, QString())), m_mode(other.m_mode), m_file(other.m_file),
      m_wait(other.m_wait)
{
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

void *Connection::nativeHandle() const
{
    const QVariant handle = database().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<void *const *>(handle.constData());
}

base::Failure Connection::failed(const QSqlError &error)
{
    m_lost = m_lost || mayBeGone(error.nativeErrorCode().toInt());
    return base::Failure(this->error(error));
}

base::Error Connection::error(const QSqlError &error) const
{
    const QString detail = error.databaseText();
    const int code = error.nativeErrorCode().toInt();
    if (mayBeGone(code) && !QFileInfo::exists(m_path))
        return {ErrorCode::DatabaseMissing, {m_path}};
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return {ErrorCode::DatabaseLocked, {m_path}};
    case ReadOnlyFile:
        return {ErrorCode::DatabaseReadOnly, {m_path}};
    case Corrupt:
        return {ErrorCode::DatabaseDamaged, {m_path, detail}};
    case NotADatabase:
        return {ErrorCode::DatabaseForeign, {m_path}};
    case Full:
        return {ErrorCode::DiskFull, {m_path}};
    case CannotOpen:
        return {ErrorCode::DatabaseCannotCreate, {m_path, detail}};
    default:
        return {ErrorCode::DatabaseFailed, {m_path, detail.isEmpty() ? error.text() : detail}};
    }
}

Result<QSqlQuery> Connection::prepare(const QString &sql)
{
    if (mayOpenAnew())
        if (auto opened = openAnew(); !opened)
            return base::Failure(opened.error());
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    return query;
}

Result<void> Connection::execute(QSqlQuery &query)
{
    if (query.exec())
        return {};
    const base::Failure first = failed(query.lastError());
    if (!mayOpenAnew())
        return first;
    if (auto opened = openAnew(); !opened)
        return opened;
    QSqlQuery again(database());
    again.setForwardOnly(true);
    if (!again.prepare(query.lastQuery()))
        return failed(again.lastError());
    for (const QVariant &value : query.boundValues())
        again.addBindValue(value);
    query = std::move(again);
    return query.exec() ? Result<void>() : failed(query.lastError());
}

Result<void> Connection::run(const QString &sql)
{
    auto query = prepare(sql);
    if (!query)
        return base::Failure(query.error());
    return execute(*query);
}

Result<void> Connection::runScript(const QString &script)
{
    // Our own scripts: a statement ends with a semicolon at the end of a line, a trigger with END; on a line of its own,
    // and comments hold no such thing there.
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        const QString code = line.section(u"--"_s, 0, 0).trimmed();
        if (code.isEmpty())
            continue;
        statement += code + u'\n';
        const bool ends = statement.startsWith("CREATE TRIGGER"_L1) ? code == "END;"_L1 : code.endsWith(u';');
        if (!ends)
            continue;
        if (auto done = run(statement); !done)
            return done;
        statement.clear();
    }
    return {};
}

Result<QVariant> Connection::value(const QString &sql)
{
    auto query = prepare(sql);
    if (!query)
        return base::Failure(query.error());
    if (auto done = execute(*query); !done)
        return base::Failure(done.error());
    return query->next() ? query->value(0) : QVariant();
}

Result<void> Connection::waitForOthers(std::chrono::milliseconds time)
{
    m_wait = time;
    return run(u"PRAGMA busy_timeout = %1"_s.arg(time.count()));
}

Result<void> Connection::overwriteWhatIsDeleted()
{
    m_overwrites = true;
    return run(u"PRAGMA secure_delete = ON"_s);
}

Result<void> Connection::transaction(const std::function<Result<void>()> &work)
{
    if (m_depth > 0) {
        ++m_depth;
        Result<void> part = work();
        --m_depth;
        return part;
    }
    lookForFile();
    // IMMEDIATE: whoever else writes is met here, not in the middle.
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    ++m_depth;
    Result<void> done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        (void)run(u"ROLLBACK"_s); // fails when SQLite has rolled back by itself: then there is nothing left to do
    --m_depth;
    return done;
}

} // namespace faktorbenk::store
