#include "store/unitclaims.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;
using survey::UnitClaim;
using survey::UnitCode;

namespace {

QString sourceName(ClaimSource source)
{
    return source == ClaimSource::List ? u"list"_s : u"responses"_s;
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
void bind(QSqlQuery &query, int at, int position, const UnitClaim &claim)
{
    query.bindValue(at, position);
    query.bindValue(at + 1, claim.code.text());
    query.bindValue(at + 2, claim.name.isNull() ? u""_s : claim.name);
    query.bindValue(at + 3, claim.parent ? QVariant(claim.parent->text()) : QVariant());
    query.bindValue(at + 4, claim.serviceType.isNull() ? u""_s : claim.serviceType);
    query.bindValue(at + 5, claim.invited ? QVariant(qint64(*claim.invited)) : QVariant());
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
    auto insert = connection.prepare(u"INSERT INTO unit_claim (round_id, source, position, code, name, parent, "
                                     "service_type, invited) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return base::Failure(insert.error());
    insert->bindValue(0, round);
    insert->bindValue(1, sourceName(source));
    int position = 0;
    for (const UnitClaim &claim : claims) {
        bind(*insert, 2, position++, claim);
        if (auto done = connection.execute(*insert); !done)
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
    auto insert = connection.prepare(u"INSERT INTO waiting_unit_claim (position, code, name, parent, service_type, "
                                     "invited) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return base::Failure(insert.error());
    int position = 0;
    for (const UnitClaim &claim : claims) {
        bind(*insert, 0, position++, claim);
        if (auto done = connection.execute(*insert); !done)
            return done;
    }
    return {};
}

} // namespace faktorbenk::store
