#include "followup/cross.h"

#include <algorithm>

namespace faktorbenk::followup {

namespace {

template <class Counts> CrossSummary sumWhere(const UnitPlan &plan, Stage stage, Counts counts)
{
    CrossSummary summary;
    for (const Strokes &each : plan.strokes)
        if (each.stage == stage && counts(each.group))
            (each.side == Side::Satisfied ? summary.satisfied : summary.improve)[each.factor.index()] += each.count;
    return summary;
}

} // namespace

bool CrossSummary::isEmpty() const
{
    return *this == CrossSummary{};
}

CrossSummary sumStrokes(const UnitPlan &plan, Stage stage)
{
    return sumWhere(plan, stage, [](Id) { return true; });
}

CrossSummary sumOfSession(const UnitPlan &plan, Id session, Stage stage)
{
    return sumWhere(plan, stage, [&](Id id) {
        return std::any_of(plan.groups.begin(), plan.groups.end(),
                           [&](const Group &group) { return group.id == id && group.session == session; });
    });
}

CrossSummary sumOfGroup(const UnitPlan &plan, Id group, Stage stage)
{
    return sumWhere(plan, stage, [&](Id id) { return id == group; });
}

std::vector<survey::Factor> mostStrokes(const CrossSummary &summary, Side side)
{
    std::vector<survey::Factor> factors;
    for (const survey::Factor factor : survey::allFactors())
        if (summary.of(side, factor) > 0)
            factors.push_back(factor);
    std::stable_sort(factors.begin(), factors.end(),
                     [&](auto a, auto b) { return summary.of(side, a) > summary.of(side, b); });
    return factors;
}

} // namespace faktorbenk::followup
