#include "store/removing.h"

#include "store/backgroundcuts.h"
#include "store/compositefigures.h"
#include "store/handedout.h"
#include "store/statement.h"
#include "store/tallycodec.h"
#include "store/undo.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<void> writeUnits(Connection &connection, const RoundSummary &round, const survey::RoundTallies &left)
{
    for (survey::UnitIndex unit = 0; unit < left.tree.size(); ++unit)
        if (auto done = execute(connection, u"UPDATE unit SET tally = ?, kept = ? WHERE round_id = ? AND position = ?"_s,
                                {encodeTally(left.totals[unit]), left.reduction->units[unit], round.id, qint64(unit)});
            !done)
            return done;
    return {};
}

Result<void> writeBackground(Connection &connection, const RoundSummary &round, const survey::RoundTallies &left)
{
    for (const auto &[key, tally] : left.background)
        if (auto done = execute(connection, u"UPDATE background_tally SET tally = ?, kept = ? WHERE round_id = ? AND variable = ? "
                                            "AND category = ?"_s,
                                {encodeTally(tally), left.reduction->background.at(key), round.id, backgroundName(key.first), key.second});
            !done)
            return done;
    return writeBackgroundCuts(connection, round.id, left.cuts);
}

Result<void> writeComposite(Connection &connection, const RoundSummary &round, const survey::RoundTallies &left)
{
    if (!round.hasComposite)
        return {};
    std::vector<survey::CompositeUnit> units;
    for (survey::UnitIndex unit = 0; unit < left.composite.size(); ++unit)
        if (left.composite[unit])
            units.push_back({left.tree.at(unit).code, *left.composite[unit]});
    return writeCompositeFigures(connection, round.id, units);
}

Result<void> writeWhatIsLeft(Connection &connection, const RoundSummary &round, const survey::ReducedRound &left)
{
    if (auto done = writeUnits(connection, round, left.tallies); !done)
        return done;
    if (auto done = writeBackground(connection, round, left.tallies); !done)
        return done;
    if (auto done = writeComposite(connection, round, left.tallies); !done)
        return done;
    return rewriteHandedOutStates(connection, round.name, left.states);
}

} // namespace

Result<void> removeResponses(Connection &connection, const RoundSummary &round, const QDateTime &when, const Leave &leave)
{
    if (round.responsesRemoved && !round.hiddenSumsLeft)
        return failure(ErrorCode::ResponsesRemoved, {round.name});
    if (!round.hasResponses)
        return failure(ErrorCode::RoundHasNoResponses, {round.name});
    if (auto overwriting = connection.overwriteWhatIsDeleted(); !overwriting)
        return overwriting;
    const auto done = connection.transaction([&]() -> Result<void> {
        const auto left = leave();
        if (!left)
            return base::Failure(left.error());
        // What could be undone holds responses too.
        if (auto forgotten = forgetUndo(connection); !forgotten)
            return forgotten;
        if (auto removed = execute(connection, u"DELETE FROM response_pack WHERE round_id = ?"_s, {round.id}); !removed)
            return removed;
        if (auto blanked = execute(connection, u"UPDATE import_log SET fingerprint = '' WHERE round_id = ?"_s, {round.id}); !blanked)
            return blanked;
        if (auto written = writeWhatIsLeft(connection, round, *left); !written)
            return written;
        const survey::FloorPolicy &floor = left->tallies.reduction->floor;
        return execute(connection,
                       u"INSERT INTO responses_removed (round_id, removed, figures, distributions) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (round_id) DO UPDATE SET figures = excluded.figures, distributions = excluded.distributions, "
                       "removed = excluded.removed"_s,
                       {round.id, when.toString(Qt::ISODate), qint64(floor.figures), qint64(floor.distributions)});
    });
    if (!done)
        return done;
    return connection.run(u"VACUUM"_s);
}

Result<QDateTime> responsesRemovedAt(Connection &connection, const RoundSummary &round)
{
    auto query = run(connection, u"SELECT removed FROM responses_removed WHERE round_id = ?"_s, {round.id});
    if (!query)
        return base::Failure(query.error());
    return query->next() ? QDateTime::fromString(query->value(0).toString(), Qt::ISODate) : QDateTime();
}

QStringList backupsBeside(const QString &path)
{
    const QFileInfo info(path);
    QStringList paths;
    for (const QString &name : info.dir().entryList(QDir::Files, QDir::Name)) {
        const QString rest = name.startsWith(info.fileName()) ? name.mid(info.fileName().size()) : QString();
        if (rest.startsWith(u'.') && rest.endsWith(".backup"_L1))
            paths.append(info.dir().filePath(name));
    }
    return paths;
}

} // namespace faktorbenk::store
