#include "store/statement.h"

namespace faktorbenk::store {

using base::Result;

Result<QSqlQuery> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto query = connection.prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    return query;
}

Result<void> execute(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto query = run(connection, sql, values);
    if (!query)
        return base::Failure(query.error());
    return {};
}

Result<qint64> insertRow(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto query = run(connection, sql, values);
    if (!query)
        return base::Failure(query.error());
    return query->lastInsertId().toLongLong();
}

Result<std::optional<qint64>> firstId(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto query = run(connection, sql, values);
    if (!query)
        return base::Failure(query.error());
    return query->next() && !query->isNull(0) ? std::optional(query->value(0).toLongLong()) : std::nullopt;
}

} // namespace faktorbenk::store
