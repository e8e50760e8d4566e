#include "store/bulkinsert.h"

#include <QSqlError>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;

namespace {

base::Error errorOf(const Connection &connection, sqlite3 *handle)
{
    return connection.error(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)),
                                      QSqlError::StatementError,
                                      QString::number(sqlite3_extended_errcode(handle))));
}

// Another build of SQLite may lay out its connections differently.
bool isOurSqlite(Connection &connection)
{
    const auto id = connection.value(u"SELECT sqlite_source_id()"_s);
    return id && id->toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

Result<BulkInsert> BulkInsert::prepare(Connection &connection, const QString &sql)
{
    sqlite3 *const handle = static_cast<sqlite3 *>(connection.nativeHandle());
    if (!handle || !isOurSqlite(connection)) {
        auto query = connection.prepare(sql);
        if (!query)
            return base::Failure(query.error());
        return BulkInsert(connection, std::move(*query), nullptr);
    }
    sqlite3_stmt *native = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()), &native, nullptr) != SQLITE_OK)
        return base::Failure(errorOf(connection, handle));
    return BulkInsert(connection, QSqlQuery(), native);
}

BulkInsert::BulkInsert(BulkInsert &&other) noexcept
    : m_connection(other.m_connection), m_query(std::move(other.m_query)),
      m_native(std::exchange(other.m_native, nullptr)), m_texts(std::move(other.m_texts))
{
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_native); // nothing, for none
}

void BulkInsert::bind(int place, qint64 number)
{
    if (m_native)
        sqlite3_bind_int64(m_native, place + 1, number);
    else
        m_query.bindValue(place, number);
}

void BulkInsert::bind(int place, const QString &text)
{
    if (!m_native) {
        m_query.bindValue(place, text.isNull() ? u""_s : text);
        return;
    }
    if (m_texts.size() <= static_cast<std::size_t>(place))
        m_texts.resize(static_cast<std::size_t>(place) + 1);
    Text &utf8 = m_texts[static_cast<std::size_t>(place)];
    utf8.bytes.resize(utf8.encoder.requiredSpace(text.size()));
    const char *const end = utf8.encoder.appendToBuffer(utf8.bytes.data(), text);
    sqlite3_bind_text(m_native, place + 1, utf8.bytes.constData(), static_cast<int>(end - utf8.bytes.constData()),
                      SQLITE_STATIC);
}

void BulkInsert::bind(int place, const QByteArray &blob)
{
    if (m_native)
        sqlite3_bind_blob64(m_native, place + 1, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                            SQLITE_STATIC);
    else
        m_query.bindValue(place, blob);
}

void BulkInsert::bindNull(int place)
{
    if (m_native)
        sqlite3_bind_null(m_native, place + 1);
    else
        m_query.bindValue(place, QVariant());
}

Result<void> BulkInsert::run()
{
    if (!m_native)
        return m_connection.execute(m_query);
    const bool done = sqlite3_step(m_native) == SQLITE_DONE;
    // The error first: a reset may tell another.
    const Result<void> result =
        done ? Result<void>() : Result<void>(base::Failure(errorOf(m_connection, sqlite3_db_handle(m_native))));
    sqlite3_reset(m_native);
    return result;
}

} // namespace faktorbenk::store
