#pragma once

#include "disclosure/decisions.h"

namespace faktorbenk::disclosure {

// Everything there is to know when it is decided which categories are shown.
struct BackgroundQuestion {
    std::map<survey::BackgroundVariable, CategoryTree> groups;
    // How many people are directly in each unit, with what they have answered.
    std::vector<survey::GroupTally> directly;
    // None: the import did not look for them, and nothing can be shown.
    std::optional<survey::BackgroundCuts> cuts;
    std::map<survey::BackgroundVariable, GroupPast> past;
    // Something was handed out of the round with other data. How the people who have come or gone since lie in units
    // and categories nobody knows, so that nothing can be shown.
    bool hasOtherData = false;
};

// Rules A2–A4 for the categories of all variables together, against each other and against the units.
//
// A release is safe when the variables can be put in such an order that no union of released categories of one has a
// cut (survey::BackgroundCut) of fewer people than the floor beside the variables after it; docs/gate.md has the proof
// that then no combination of whatever is released, of units and background, is about fewer people. What is withheld
// for this is the least that will do under that rule: the fewest people, then the fewest categories, then those
// withheld before, then the first in the order of variables and categories.
std::map<survey::BackgroundVariable, GroupVerdicts> decideBackground(const BackgroundQuestion &question,
                                                                     const survey::FloorPolicy &floor);

} // namespace faktorbenk::disclosure
