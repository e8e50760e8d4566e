#include "store/writerights.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;

namespace {

QString text(const QDateTime &when)
{
    return when.toString(Qt::ISODateWithMs);
}

QString notNull(const QString &words)
{
    return words.isNull() ? u""_s : words;
}

} // namespace

Result<std::optional<StoredRight>> readRight(Connection &connection)
{
    auto query = run(connection, u"SELECT token, user, machine, process, since, beat FROM write_right"_s, {});
    if (!query)
        return base::Failure(query.error());
    if (!query->next())
        return std::nullopt;
    return StoredRight{query->value(0).toString(),
                       query->value(1).toString(),
                       query->value(2).toString(),
                       query->value(3).toLongLong(),
                       QDateTime::fromString(query->value(4).toString(), Qt::ISODateWithMs),
                       QDateTime::fromString(query->value(5).toString(), Qt::ISODateWithMs)};
}

Result<void> writeRight(Connection &connection, const StoredRight &right)
{
    return execute(connection,
                   u"INSERT INTO write_right (id, token, user, machine, process, since, beat) VALUES (1, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET token = excluded.token, user = excluded.user, machine = "
                   "excluded.machine, process = excluded.process, since = excluded.since, beat = excluded.beat"_s,
                   {right.token, notNull(right.user), notNull(right.machine), right.process, text(right.since),
                    text(right.beat)});
}

Result<bool> renewRight(Connection &connection, const QString &token, const QDateTime &beat)
{
    const auto query = run(connection, u"UPDATE write_right SET beat = ? WHERE token = ?"_s, {text(beat), token});
    if (!query)
        return base::Failure(query.error());
    return query->numRowsAffected() == 1;
}

Result<void> tryWriting(Connection &connection)
{
    if (auto begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    return connection.run(u"ROLLBACK"_s);
}

Result<void> removeRight(Connection &connection, const QString &token)
{
    return execute(connection, u"DELETE FROM write_right WHERE token = ?"_s, {token});
}

} // namespace faktorbenk::store
