#include "store/compositefigures.h"

#include "store/bulkinsert.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;
using survey::CompositeFactor;
using survey::CompositeUnit;
using survey::Tenths;

namespace {

std::optional<std::int64_t> numberOrNone(const QSqlQuery &query, int place)
{
    return query.isNull(place) ? std::nullopt : std::optional<std::int64_t>(query.value(place).toLongLong());
}

std::optional<Tenths> tenthsOrNone(const QSqlQuery &query, int place)
{
    return query.isNull(place) ? std::nullopt : std::optional(Tenths(query.value(place).toInt()));
}

void bind(BulkInsert &insert, int place, std::optional<std::int64_t> number)
{
    if (number)
        insert.bind(place, qint64(*number));
    else
        insert.bindNull(place);
}

void bind(BulkInsert &insert, int place, std::optional<Tenths> number)
{
    bind(insert, place, number ? std::optional<std::int64_t>(number->count()) : std::nullopt);
}

// From the columns mean, share1 … share5, removed. None: some shares and not all.
std::optional<CompositeFactor> factorOf(const QSqlQuery &query, int place)
{
    CompositeFactor factor;
    factor.mean = query.value(place + 1 + survey::answerValues).toBool() ? survey::removedMean : tenthsOrNone(query, place);
    std::vector<Tenths> shares;
    for (int i = 0; i < survey::answerValues; ++i)
        if (const auto share = tenthsOrNone(query, place + 1 + i))
            shares.push_back(*share);
    if (shares.size() == survey::answerValues)
        factor.shares = survey::Distribution{shares[0], shares[1], shares[2], shares[3], shares[4]};
    else if (!shares.empty())
        return std::nullopt;
    return factor;
}

} // namespace

Result<std::vector<CompositeUnit>> readCompositeFigures(Connection &connection, qint64 round, Removed removed)
{
    auto query = connection.prepare(u"SELECT u.unit_code, u.respondents, u.invited, f.factor, f.mean, "
                                    u"f.share1, f.share2, f.share3, f.share4, "
                                    "f.share5, f.removed FROM composite_unit u LEFT JOIN composite_factor f ON "
                                    "f.round_id = u.round_id AND f.unit_code = "
                                    "u.unit_code WHERE u.round_id = ? ORDER BY u.unit_code"_s);
    if (!query)
        return base::Failure(query.error());
    query->addBindValue(round);
    if (auto done = connection.execute(*query); !done)
        return base::Failure(done.error());
    std::vector<CompositeUnit> units;
    while (query->next()) {
        const survey::UnitCode code(query->value(0).toString());
        if (units.empty() || units.back().unit != code)
            units.push_back({code, {numberOrNone(*query, 1), numberOrNone(*query, 2), {}}});
        if (query->isNull(3))
            continue;
        const auto number = survey::Factor::fromNumber(query->value(3).toInt());
        const auto factor = factorOf(*query, 4);
        if (!number || !factor)
            return base::failure(base::ErrorCode::DatabaseDamaged,
                                 {connection.path(), u"composite_factor"_s});
        if (removed == Removed::Marked || factor->mean != survey::removedMean)
            units.back().figures.factors[number->index()] = *factor;
    }
    return units;
}

Result<void> writeCompositeFigures(Connection &connection, qint64 round,
                                   const std::vector<CompositeUnit> &units)
{
    auto clear =
        connection.prepare(u"DELETE FROM composite_unit WHERE round_id = ?"_s); // its factors go with it
    if (!clear)
        return base::Failure(clear.error());
    clear->addBindValue(round);
    if (auto done = connection.execute(*clear); !done)
        return done;
    auto insertUnit = BulkInsert::prepare(
        connection,
        u"INSERT INTO composite_unit (round_id, unit_code, respondents, invited) VALUES (?, ?, ?, ?)"_s);
    if (!insertUnit)
        return base::Failure(insertUnit.error());
    auto insertFactor = BulkInsert::prepare(
        connection,
        u"INSERT INTO composite_factor (round_id, unit_code, factor, mean, share1, share2, share3, share4, "
        "share5, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insertFactor)
        return base::Failure(insertFactor.error());
    for (const CompositeUnit &unit : units) {
        insertUnit->bind(0, round);
        insertUnit->bind(1, unit.unit.text());
        bind(*insertUnit, 2, unit.figures.respondents);
        bind(*insertUnit, 3, unit.figures.invited);
        if (auto done = insertUnit->run(); !done)
            return done;
        for (const survey::Factor factor : survey::allFactors()) {
            const CompositeFactor &figure = unit.figures.factors[factor.index()];
            if (figure == CompositeFactor{})
                continue;
            insertFactor->bind(0, round);
            insertFactor->bind(1, unit.unit.text());
            insertFactor->bind(2, qint64(factor.number()));
            const bool isRemoved = figure.mean == survey::removedMean;
            bind(*insertFactor, 3, isRemoved ? std::nullopt : figure.mean);
            insertFactor->bind(9, qint64(isRemoved));
            for (std::size_t i = 0; i < survey::answerValues; ++i)
                bind(*insertFactor, 4 + static_cast<int>(i),
                     figure.shares ? std::optional((*figure.shares)[i]) : std::nullopt);
            if (auto done = insertFactor->run(); !done)
                return done;
        }
    }
    return {};
}

} // namespace faktorbenk::store
