#pragma once

#include "disclosure/suppression.h"
#include "survey/handedout.h"

namespace faktorbenk::disclosure {

// One thing that is told of every group, and what it takes to compare it with what was told earlier.
struct Part {
    survey::ReleasedParts bit = survey::releasedWhole;
    std::optional<survey::Factor> factor; // none: how many answered
    bool isDistribution = false;

    std::int64_t respondents(const survey::GroupTally &tally) const;
    std::int64_t floor(const survey::FloorPolicy &policy) const;
};

// Adds to `standing` what follows from a state that something was handed out of (rule A3, «over all files
// handed out»):
// - The same data, and a floor that is not higher now: what was let out stays out; the decision builds on it.
// - The same data, and a higher floor: what was withheld stays withheld.
// - Other data: what was withheld stays withheld, and a group that was let out is withheld now when the
//   difference between then and now – or what is left of it when the differences of the groups inside it are
//   taken away – is of some people, but of fewer than the floor. How many that may be is told from the
//   difference itself, which is all an attacker has too.
void addHandedOut(Standing &standing, const Part &part, const survey::UnitTree &tree,
                  const std::vector<survey::GroupTally> &totals, const survey::FloorPolicy &floor,
                  const survey::HandedOutGroups &then, const survey::FloorPolicy &floorThen);

} // namespace faktorbenk::disclosure
