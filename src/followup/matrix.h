#pragma once

#include "followup/plan.h"

namespace faktorbenk::followup {

// Where an idea stands in the priority matrix (M6): the mean of its votes, each axis 0…100.
struct Placement {
    std::int64_t votes = 0;
    double impact = 0;      // 0 small … 100 large
    double feasibility = 0; // 0 hard … 100 easy
};

enum class Verdict {
    Undecided,     // exactly in the middle of an axis: the votes cancel out, talk about it
    QuickWin,      // large, easy: yes, should be done
    ShouldConsider, // large, hard: perhaps
    CouldConsider, // small, easy: perhaps
    No,            // small, hard
};

// None: nobody has placed it.
std::optional<Placement> placementOf(const UnitPlan &plan, Id idea);
Verdict verdictOf(const Placement &placement);

// Carried on into the plan already?
const Measure *measureFrom(const UnitPlan &plan, Id idea);

} // namespace faktorbenk::followup
