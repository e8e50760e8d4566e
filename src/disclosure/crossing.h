#pragma once

#include "disclosure/decisions.h"

namespace faktorbenk::disclosure {

// Units and background are two ways to divide the same people, and a category may be a unit and a few more: all of
// the management group are leaders, say. Then the one less the other tells of the few (rule A3). Who is in both is
// not kept, on purpose; but a group inside another never has more answers of any value on any factor, and two groups
// of real people that are nearly as large and not one inside the other practically never look so.

// Could all of `inner` be in `outer`? False also where their answers are too much alike to tell anything: then the
// few who are left over are no secret either.
bool looksInside(const survey::GroupTally &inner, const survey::GroupTally &outer);

// The groups that can be had of the units: each that is shown, and what is left of it without the largest shown
// inside it; the municipality itself not.
std::vector<survey::GroupTally> unitGroups(const survey::UnitTree &tree, const std::vector<survey::GroupTally> &totals,
                                           const Verdicts &verdicts);

// Withholds all categories of a variable – the whole of them, or one factor – when one of them, or all people but
// those in it, differs from one of the units' groups by some people but fewer than the floor, and one looks inside
// the other. All, since one alone could be had from the others.
void withholdCrossing(GroupVerdicts &verdicts, const CategoryTree &categories,
                      const std::vector<survey::GroupTally> &unitGroups, const survey::FloorPolicy &floor);

} // namespace faktorbenk::disclosure
