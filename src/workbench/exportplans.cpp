#include "workbench/exportplans.h"

#include <algorithm>

namespace faktorbenk::workbench {

namespace {

constexpr int quartersAhead = 4;

} // namespace

std::vector<QDate> followUpsToCome(const followup::UnitPlan &plan, const followup::Tallied &tallied, const QDate &asOf)
{
    std::vector<QDate> days;
    const auto add = [&](const followup::OptionalDate &day) {
        if (day && *day >= asOf && std::find(days.begin(), days.end(), *day) == days.end())
            days.push_back(*day);
    };
    for (const followup::FollowUp &each : plan.followUps)
        add(each.heldOn);
    for (const followup::ScheduleRow &each : plan.schedule)
        if (each.kind == followup::ScheduleKind::QuarterlyEvaluation && !each.done)
            add(each.starts ? each.starts : each.ends);
    if (days.empty() && tallied.open > 0) {
        // What should have been held before is not to come; the rhythm stays.
        followup::OptionalDate last = tallied.lastFollowUp;
        const QDate made = tallied.lastMeasureAdded.value_or(asOf);
        while (days.size() < quartersAhead) {
            const QDate next = followup::proposedFollowUps(last, made, 1).front();
            add(next);
            last = next;
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

base::Result<report::PlanPart> planPart(const Workspace &workspace, const followup::PlanKey &key, const followup::BoardRow *row, const QDateTime &now)
{
    report::PlanPart part{{}, {}, now};
    if (!row || row->tallied == followup::Tallied())
        return part;
    auto plan = workspace.plan(key);
    if (!plan)
        return base::Failure(plan.error());
    part.plan = std::move(*plan);
    part.followUps = followUpsToCome(part.plan, row->tallied, now.date());
    return part;
}

bool hasBegun(const std::vector<followup::BoardRow> &board)
{
    return std::any_of(board.begin(), board.end(), [](const followup::BoardRow &row) { return row.tallied != followup::Tallied(); });
}

} // namespace faktorbenk::workbench
