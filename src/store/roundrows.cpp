#include "store/roundrows.h"

#include "store/bulkinsert.h"
#include "store/roundreader.h"
#include "store/tallycodec.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;

namespace {

Result<void> step(base::Progress &progress, std::size_t done, std::size_t total)
{
    if (done % 256 != 0)
        return {};
    progress.report(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
    if (progress.isCancelled())
        return base::failure(base::ErrorCode::Cancelled);
    return {};
}

} // namespace

Result<void> writePacks(Connection &connection, qint64 round, const Preparation &prepared, base::Progress &progress)
{
    auto insert = BulkInsert::prepare(
        connection, u"INSERT INTO response_pack (round_id, unit_code, respondents, answers) VALUES (?, ?, ?, ?)"_s);
    if (!insert)
        return base::Failure(insert.error());
    insert->bind(0, round);
    std::size_t done = 0;
    for (std::size_t slice = 0; slice < prepared.slices(); ++slice)
        for (const PreparedUnit &unit : prepared.slice(slice)) {
            if (unit.respondents == 0)
                continue;
            insert->bind(1, unit.code.text());
            insert->bind(2, unit.respondents);
            insert->bind(3, unit.packed);
            if (auto ran = insert->run(); !ran)
                return ran;
            if (auto go = step(progress, done++, prepared.units()); !go)
                return go;
        }
    return {};
}

Result<void> writeBackground(Connection &connection, qint64 round, const survey::BackgroundTallies &background)
{
    auto insert = BulkInsert::prepare(
        connection, u"INSERT INTO background_tally (round_id, variable, category, tally) VALUES (?, ?, ?, ?)"_s);
    if (!insert)
        return base::Failure(insert.error());
    insert->bind(0, round);
    for (const auto &[key, tally] : background) {
        const QString variable = backgroundName(key.first);
        const QByteArray encoded = encodeTally(tally);
        insert->bind(1, variable);
        insert->bind(2, key.second);
        insert->bind(3, encoded);
        if (auto ran = insert->run(); !ran)
            return ran;
    }
    return {};
}

Result<void> writeUnits(Connection &connection, qint64 round, const TalliedTree &tallied, base::Progress &progress)
{
    auto clear = connection.prepare(u"DELETE FROM unit WHERE round_id = ?"_s);
    if (!clear)
        return base::Failure(clear.error());
    clear->addBindValue(round);
    if (auto done = connection.execute(*clear); !done)
        return done;
    auto insert = BulkInsert::prepare(connection, u"INSERT INTO unit (round_id, position, code, name, parent, service_type, "
                                      "invited, tally) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return base::Failure(insert.error());
    const survey::UnitTree &tree = tallied.settled.tree;
    insert->bind(0, round);
    for (survey::UnitIndex i = 0; i < tree.size(); ++i) {
        const survey::Unit &unit = tree.at(i);
        insert->bind(1, qint64(i));
        insert->bind(2, unit.code.text());
        insert->bind(3, unit.name);
        if (unit.parent)
            insert->bind(4, qint64(*unit.parent));
        else
            insert->bindNull(4);
        insert->bind(5, unit.serviceType);
        if (unit.invitedHere)
            insert->bind(6, qint64(*unit.invitedHere));
        else
            insert->bindNull(6);
        insert->bind(7, tallied.encoded[i]);
        if (auto done = insert->run(); !done)
            return done;
        if (auto go = step(progress, i, tree.size()); !go)
            return go;
    }
    return {};
}

} // namespace faktorbenk::store
