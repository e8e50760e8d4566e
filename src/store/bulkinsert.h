#pragma once

#include "store/connection.h"

#include <QByteArray>
#include <QStringConverter>

#include <vector>

struct sqlite3_stmt;

namespace faktorbenk::store {

// One INSERT run tens of thousands of times. QSqlQuery spends more on a row's variants than SQLite on the row,
// so values go straight to SQLite where the driver uses the same SQLite as this library does; where it
// brings its own (other platforms), through QSqlQuery all the same.
class BulkInsert
{
public:
    static base::Result<BulkInsert> prepare(Connection &connection, const QString &sql);
    BulkInsert(BulkInsert &&other) noexcept;
    BulkInsert &operator=(BulkInsert &&) = delete;
    ~BulkInsert();

    // Places count from 0. Texts and blobs must live until run(); a null text is an empty one. What was bound
    // stays until it is bound anew.
    void bind(int place, qint64 number);
    void bind(int place, const QString &text);
    void bind(int place, const QByteArray &blob);
    void bindNull(int place);
    base::Result<void> run();

private:
    BulkInsert(Connection &connection, QSqlQuery query, sqlite3_stmt *native)
        : m_connection(connection), m_query(std::move(query)), m_native(native)
    {
    }

    // A text as it is kept in the file, in room that is used again for the next row.
    struct Text {
        QStringEncoder encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
        QByteArray bytes;
    };

    Connection &m_connection;
    QSqlQuery m_query;
    sqlite3_stmt *m_native;    // none: m_query is used
    std::vector<Text> m_texts; // by place
};

} // namespace faktorbenk::store
