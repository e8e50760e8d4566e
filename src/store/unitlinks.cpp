#include "store/unitlinks.h"

#include "store/roundreader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;
using survey::UnitLink;

namespace {

constexpr std::array kindNames = {"same"_L1, "merged"_L1, "split"_L1, "different"_L1};

Result<qint64> idOf(Connection &connection, const QString &name)
{
    const auto round = findRound(connection, name);
    if (!round)
        return base::Failure(round.error());
    if (!*round)
        return failure(ErrorCode::UnknownRound, {name});
    return (*round)->id;
}

Result<void> execute(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto query = connection.prepare(sql);
    if (!query)
        return base::Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return connection.execute(*query);
}

} // namespace

Result<std::vector<UnitLink>> readUnitLinks(Connection &connection)
{
    auto query = connection.prepare(u"SELECT r.name, l.unit_code, e.name, l.earlier_code, l.kind, l.note FROM unit_link l "
                                    "JOIN round r ON r.id = l.round_id JOIN round e ON e.id = l.earlier_round_id "
                                    "ORDER BY l.round_id, l.unit_code, l.earlier_round_id, l.earlier_code"_s);
    if (!query)
        return base::Failure(query.error());
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<UnitLink> links;
    while (query->next()) {
        const auto kind = std::find(kindNames.begin(), kindNames.end(), query->value(4).toString());
        if (kind == kindNames.end())
            return failure(ErrorCode::DatabaseDamaged, {connection.path(), u"unit_link.kind"_s});
        links.push_back({query->value(0).toString(), survey::UnitCode(query->value(1).toString()),
                         query->value(2).toString(), survey::UnitCode(query->value(3).toString()),
                         static_cast<UnitLink::Kind>(kind - kindNames.begin()), query->value(5).toString()});
    }
    return links;
}

Result<void> writeUnitLinks(Connection &connection, const std::vector<UnitLink> &links, const QDateTime &when)
{
    return connection.transaction([&]() -> Result<void> {
        for (std::size_t i = 0; i < links.size(); ++i) {
            const UnitLink &link = links[i];
            const auto round = idOf(connection, link.round);
            if (!round)
                return base::Failure(round.error());
            const auto earlier = idOf(connection, link.earlierRound);
            if (!earlier)
                return base::Failure(earlier.error());
            if (i == 0 && link.kind != UnitLink::Kind::Different)
                if (auto done = execute(connection, u"DELETE FROM unit_link WHERE round_id = ? AND unit_code = ? AND "
                                                    "earlier_round_id = ? AND kind <> 'different'"_s,
                                        {*round, link.unit.text(), *earlier});
                    !done)
                    return done;
            if (auto done = execute(connection, u"DELETE FROM unit_link WHERE round_id = ? AND unit_code = ? AND "
                                                "earlier_round_id = ? AND earlier_code = ?"_s,
                                    {*round, link.unit.text(), *earlier, link.earlier.text()});
                !done)
                return done;
            if (auto done = execute(connection,
                                    u"INSERT INTO unit_link (round_id, unit_code, earlier_round_id, earlier_code, kind, "
                                    "note, decided) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                    {*round, link.unit.text(), *earlier, link.earlier.text(),
                                     QString(kindNames[static_cast<std::size_t>(link.kind)]),
                                     link.note.isNull() ? u""_s : link.note, when.toString(Qt::ISODate)});
                !done)
                return done;
        }
        return {};
    });
}

Result<void> removeUnitLinks(Connection &connection, const QString &round, const survey::UnitCode &unit,
                             const QString &earlierRound)
{
    return connection.transaction([&]() -> Result<void> {
        const auto now = idOf(connection, round);
        if (!now)
            return base::Failure(now.error());
        const auto then = idOf(connection, earlierRound);
        if (!then)
            return base::Failure(then.error());
        return execute(connection,
                       u"DELETE FROM unit_link WHERE round_id = ? AND unit_code = ? AND earlier_round_id = ?"_s,
                       {*now, unit.text(), *then});
    });
}

} // namespace faktorbenk::store
