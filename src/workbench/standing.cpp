// A unit's plan and where it stands, for whoever only looks: the plans are not opened for writing.

#include "followup/standing.h"
#include "store/planhistory.h"
#include "store/planrecords.h"
#include "workbench/boardrows.h"
#include "workbench/workspaceparts.h"

#include <algorithm>

namespace faktorbenk::workbench {

base::Result<followup::Standing> Workspace::standing(const followup::PlanKey &key, const QDate &today) const
{
    d->connection().lookForFile();
    const auto rounds = d->knownRounds();
    if (!rounds)
        return base::Failure(rounds.error());
    const bool hasResults = std::any_of((*rounds)->begin(), (*rounds)->end(), [&](const store::RoundSummary &round) {
        return round.name == key.round && round.hasFigures();
    });
    const auto plan = store::findPlan(d->connection(), key);
    if (!plan)
        return base::Failure(plan.error());
    if (!*plan)
        return followup::standingOf({}, hasResults, today);
    auto records = store::readRecords(d->connection(), **plan);
    if (!records)
        return base::Failure(records.error());
    followup::Tallied tallied = followup::tally(followup::planFrom(key, std::move(*records)), today);
    const auto added = store::lastMeasureAdded(d->connection(), **plan);
    if (!added)
        return base::Failure(added.error());
    tallied.lastMeasureAdded = *added;
    return followup::standingOf(tallied, hasResults, today);
}

base::Result<std::vector<BoardRow>> Workspace::board(const QString &round, const QDate &today) const
{
    return readBoardRows(d->connection(), round, today);
}

base::Result<std::int64_t> Workspace::planMark() const
{
    d->connection().lookForFile();
    const auto marks = store::readMarks(d->connection());
    if (!marks)
        return base::Failure(marks.error());
    return marks->plans;
}

base::Result<followup::UnitPlan> Workspace::plan(const followup::PlanKey &key) const
{
    d->connection().lookForFile();
    const auto plan = store::findPlan(d->connection(), key);
    if (!plan)
        return base::Failure(plan.error());
    if (!*plan)
        return followup::planFrom(key, {});
    auto records = store::readRecords(d->connection(), **plan);
    if (!records)
        return base::Failure(records.error());
    return followup::planFrom(key, std::move(*records));
}

base::Result<QDateTime> Workspace::planChanged(const followup::PlanKey &key) const
{
    const auto plan = store::findPlan(d->connection(), key);
    if (!plan)
        return base::Failure(plan.error());
    if (!*plan)
        return QDateTime();
    const auto step = store::undoableStep(d->connection(), **plan);
    if (!step)
        return base::Failure(step.error());
    return *step ? (*step)->touched : QDateTime();
}

} // namespace faktorbenk::workbench
