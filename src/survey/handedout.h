#pragma once

#include "survey/floor.h"
#include "survey/responses.h"
#include "survey/unittree.h"

namespace faktorbenk::survey {

// What has been let out of one group: one bit each.
using ReleasedParts = std::uint32_t;
constexpr ReleasedParts releasedWhole = 1; // how many answered
constexpr ReleasedParts releasedFigures(Factor factor) { return ReleasedParts(2) << factor.index(); }
constexpr ReleasedParts releasedDistribution(Factor factor) { return releasedFigures(factor) << factorCount; }

// Groups that lie in one another, as they were when something of them was handed out: the units of a round,
// or the categories of one background variable below the municipality. Raw: for the gate and for nothing else.
struct HandedOutGroups {
    UnitTree tree;
    std::vector<GroupTally> totals;      // by UnitIndex, with everything below
    std::vector<ReleasedParts> released; // by UnitIndex

    // Once the round's single responses were removed, only figures that are left of the round itself are left here, so that
    // nobody can compare any more. What was found then holds as long as the round is what was left.
    enum class Since { SameData, SamePeople, Other };
    std::optional<Since> since = {};      // the round as it is left, compared with this
    std::vector<ReleasedParts> same = {}; // of what was released: the same in what is left; by UnitIndex
    std::vector<ReleasedParts> kept = {}; // figures that are left; by UnitIndex. Empty: all
};

// One state of a round – its data and the floor – from which something was handed out (rule A3, «over all
// files handed out»).
struct HandedOutState {
    FloorPolicy floor;
    HandedOutGroups units;
    std::map<BackgroundVariable, HandedOutGroups> background;
    // Since then nothing was done to the round's responses but to add some: everybody is still where they were, with
    // the same answers. False where nobody knows.
    bool isOnlyAddedTo = false;
};

} // namespace faktorbenk::survey
