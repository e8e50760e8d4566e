#include "followup/matrix.h"

#include <algorithm>

namespace faktorbenk::followup {

std::optional<Placement> placementOf(const UnitPlan &plan, Id idea)
{
    Placement placement;
    std::int64_t impact = 0;
    std::int64_t feasibility = 0;
    for (const Vote &vote : plan.votes) {
        if (vote.idea != idea)
            continue;
        ++placement.votes;
        impact += vote.impact;
        feasibility += vote.feasibility;
    }
    if (placement.votes == 0)
        return std::nullopt;
    placement.impact = static_cast<double>(impact) / static_cast<double>(placement.votes);
    placement.feasibility = static_cast<double>(feasibility) / static_cast<double>(placement.votes);
    return placement;
}

Verdict verdictOf(const Placement &placement)
{
    constexpr double middle = 50; // a whole number of votes gives it exactly or not at all
    if (placement.impact == middle || placement.feasibility == middle)
        return Verdict::Undecided;
    const bool large = placement.impact > middle;
    const bool easy = placement.feasibility > middle;
    if (large)
        return easy ? Verdict::QuickWin : Verdict::ShouldConsider;
    return easy ? Verdict::CouldConsider : Verdict::No;
}

const Measure *measureFrom(const UnitPlan &plan, Id idea)
{
    const auto found = std::find_if(plan.measures.begin(), plan.measures.end(),
                                    [&](const Measure &measure) { return measure.idea == idea; });
    return found == plan.measures.end() ? nullptr : &*found;
}

} // namespace faktorbenk::followup
