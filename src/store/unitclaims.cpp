#include "store/unitclaims.h"

#include "store/bulkinsert.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;
using survey::UnitClaim;
using survey::UnitCode;

namespace {

QString sourceName(ClaimSource source)
{
    switch (source) {
    case ClaimSource::List:
        return u"list"_s;
    case ClaimSource::Composite:
        return u"composite"_s;
    case ClaimSource::Responses:
        break;
    }
    return u"responses"_s;
}

Result<std::vector<UnitClaim>> fetch(Connection &connection, QSqlQuery &query)
{
    if (auto done = connection.execute(query); !done)
        return base::Failure(done.error());
    std::vector<UnitClaim> claims;
    while (query.next()) {
        UnitClaim claim;
        claim.code = UnitCode(query.value(0).toString());
        claim.name = query.value(1).toString();
        if (!query.isNull(2))
            claim.parent = UnitCode(query.value(2).toString());
        claim.serviceType = query.value(3).toString();
        if (!query.isNull(4))
            claim.invited = query.value(4).toLongLong();
        claims.push_back(std::move(claim));
    }
    return claims;
}

// Binds what both tables have in common, from place `at` on.
void bind(BulkInsert &insert, int at, qint64 position, const UnitClaim &claim)
{
    insert.bind(at, position);
    insert.bind(at + 1, claim.code.text());
    insert.bind(at + 2, claim.name);
    if (claim.parent && !claim.parent->text().isNull())
        insert.bind(at + 3, claim.parent->text());
    else
        insert.bindNull(at + 3);
    insert.bind(at + 4, claim.serviceType);
    if (claim.invited)
        insert.bind(at + 5, qint64(*claim.invited));
    else
        insert.bindNull(at + 5);
}

// The order of the table's key, in which SQLite adds to the end instead of finding a place for each.
std::vector<std::size_t> inKeyOrder(const std::vector<UnitClaim> &claims)
{
    std::vector<std::size_t> order(claims.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return claims[a].code.text() < claims[b].code.text(); });
    return order;
}

} // namespace

Result<std::vector<UnitClaim>> readClaims(Connection &connection, qint64 round, ClaimSource source)
{
    auto query = connection.prepare(u"SELECT code, name, parent, service_type, invited FROM unit_claim "
                                    "WHERE round_id = ? AND source = ? ORDER BY position"_s);
    if (!query)
        return base::Failure(query.error());
    query->addBindValue(round);
    query->addBindValue(sourceName(source));
    return fetch(connection, *query);
}

Result<void> writeClaims(Connection &connection, qint64 round, ClaimSource source,
                         const std::vector<UnitClaim> &claims)
{
    auto clear = connection.prepare(u"DELETE FROM unit_claim WHERE round_id = ? AND source = ?"_s);
    if (!clear)
        return base::Failure(clear.error());
    clear->addBindValue(round);
    clear->addBindValue(sourceName(source));
    if (auto done = connection.execute(*clear); !done)
        return done;
    auto insert = BulkInsert::prepare(connection, u"INSERT INTO unit_claim (round_id, source, position, code, name, parent, "
                                     "service_type, invited) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return base::Failure(insert.error());
    const QString name = sourceName(source);
    insert->bind(0, round);
    insert->bind(1, name);
    for (const std::size_t position : inKeyOrder(claims)) {
        bind(*insert, 2, static_cast<qint64>(position), claims[position]);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<UnitClaim>> readWaitingClaims(Connection &connection)
{
    auto query = connection.prepare(
        u"SELECT code, name, parent, service_type, invited FROM waiting_unit_claim ORDER BY position"_s);
    if (!query)
        return base::Failure(query.error());
    return fetch(connection, *query);
}

Result<void> writeWaitingClaims(Connection &connection, const std::vector<UnitClaim> &claims)
{
    if (auto done = connection.run(u"DELETE FROM waiting_unit_claim"_s); !done)
        return done;
    auto insert = BulkInsert::prepare(connection, u"INSERT INTO waiting_unit_claim (position, code, name, parent, service_type, "
                                     "invited) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return base::Failure(insert.error());
    qint64 position = 0;
    for (const UnitClaim &claim : claims) {
        bind(*insert, 0, position++, claim);
        if (auto done = insert->run(); !done)
            return done;
    }
    return {};
}

} // namespace faktorbenk::store
