#include "store/invited.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;

namespace {

Result<QSqlQuery> asked(Connection &connection, const QString &sql, qint64 round)
{
    auto query = connection.prepare(sql);
    if (!query)
        return query;
    query->addBindValue(round);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    return query;
}

} // namespace

Result<QHash<survey::UnitCode, InvitedByHand>> readInvitedByHand(Connection &connection, qint64 round)
{
    auto query = asked(connection, u"SELECT code, invited, noted FROM invited_override WHERE round_id = ?"_s, round);
    if (!query)
        return base::Failure(query.error());
    QHash<survey::UnitCode, InvitedByHand> found;
    while (query->next())
        found.insert(survey::UnitCode(query->value(0).toString()),
                     {query->value(1).toLongLong(), QDateTime::fromString(query->value(2).toString(), Qt::ISODate)});
    return found;
}

Result<QHash<survey::UnitCode, std::int64_t>> readInvitedNumbers(Connection &connection, qint64 round)
{
    const auto byHand = readInvitedByHand(connection, round);
    if (!byHand)
        return base::Failure(byHand.error());
    QHash<survey::UnitCode, std::int64_t> numbers;
    for (auto it = byHand->cbegin(); it != byHand->cend(); ++it)
        numbers.insert(it.key(), it->invited);
    return numbers;
}

Result<QHash<survey::UnitCode, std::int64_t>> readInvitedFromFiles(Connection &connection, qint64 round)
{
    auto query = asked(connection, u"SELECT code, invited FROM unit WHERE round_id = ? AND invited IS NOT NULL"_s, round);
    if (!query)
        return base::Failure(query.error());
    QHash<survey::UnitCode, std::int64_t> found;
    while (query->next())
        found.insert(survey::UnitCode(query->value(0).toString()), query->value(1).toLongLong());
    return found;
}

Result<void> writeInvitedByHand(Connection &connection, qint64 round, const survey::UnitCode &unit,
                                std::optional<std::int64_t> invited, const QDateTime &when)
{
    return connection.transaction([&]() -> Result<void> {
        auto clear = connection.prepare(u"DELETE FROM invited_override WHERE round_id = ? AND code = ?"_s);
        if (!clear)
            return base::Failure(clear.error());
        clear->addBindValue(round);
        clear->addBindValue(unit.text());
        if (auto done = connection.execute(*clear); !done || !invited)
            return done;
        auto insert = connection.prepare(u"INSERT INTO invited_override (round_id, code, invited, noted) VALUES (?, ?, ?, ?)"_s);
        if (!insert)
            return base::Failure(insert.error());
        insert->addBindValue(round);
        insert->addBindValue(unit.text());
        insert->addBindValue(qint64(*invited));
        insert->addBindValue(when.toString(Qt::ISODate));
        return connection.execute(*insert);
    });
}

} // namespace faktorbenk::store
