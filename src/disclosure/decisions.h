#pragma once

#include "disclosure/handedout.h"

namespace faktorbenk::disclosure {

// All that is decided about groups that lie in one another, each beside the ones before it: whether the
// group is shown at all, then each factor's figures, then each factor's distribution.
struct GroupVerdicts {
    Verdicts whole;
    survey::PerFactor<Verdicts> figures;
    survey::PerFactor<Verdicts> distributions;

    std::vector<survey::ReleasedParts> released() const; // by UnitIndex
};

// What was before, and must be reckoned with.
struct GroupPast {
    // States of the same groups from which something has been handed out, oldest first.
    std::vector<HandedOutBefore> handedOut;
    // Was this part of the unit withheld in the round before to protect another? See Standing.
    std::function<bool(survey::UnitIndex, survey::ReleasedParts)> withheldBefore;
    // The single responses of the round were removed. None: they were not.
    std::optional<Remains> remains = {};
};

// What must not be told whatever the counts, for the reason given: of a group as a whole, of a factor. Empty:
// nothing. NotGiven stays NotGiven, however few there are.
struct GroupStanding {
    Verdicts whole = {};
    survey::PerFactor<Verdicts> figures = {};
};

// Rules A2 and A3 for groups in a tree and for everything that is told of them. totals: by UnitIndex.
GroupVerdicts decideGroups(const survey::UnitTree &tree, const std::vector<survey::GroupTally> &totals,
                           const survey::FloorPolicy &floor, const GroupPast &past = {},
                           const GroupStanding &standing = {});

// The categories of one background variable as a tree: the municipality, and the categories below it, ordered
// as people count. People who have given no answer to the question belong directly to the municipality.
struct CategoryTree {
    survey::UnitTree tree;
    std::vector<survey::GroupTally> totals;
};
CategoryTree categoriesOf(survey::BackgroundVariable variable, const survey::BackgroundTallies &background,
                          const survey::GroupTally &municipality);

} // namespace faktorbenk::disclosure
