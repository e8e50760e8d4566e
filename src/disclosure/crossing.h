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
// inside it; the municipality itself not. Refers to tree, totals and verdicts, which must outlive it.
class UnitGroups
{
public:
    UnitGroups(const survey::UnitTree &tree, const std::vector<survey::GroupTally> &totals, const Verdicts &verdicts);

    // Does one of the groups differ from `people` by fewer than the floor, but by some, and does one look inside the
    // other? factor none: by how many have answered at all.
    bool nearlyIs(const survey::GroupTally &people, std::optional<survey::Factor> factor, std::int64_t floor) const;

private:
    struct Group {
        survey::UnitIndex unit;
        bool isLeft; // what is left of it
    };
    using Sized = std::vector<std::pair<std::int64_t, Group>>; // by size

    survey::GroupTally tallyOf(const Group &group) const;
    const Sized &sizedBy(std::optional<survey::Factor> factor) const;

    const survey::UnitTree &m_tree;
    const std::vector<survey::GroupTally> &m_totals;
    const Verdicts &m_verdicts;
    Sized m_whole;
    survey::PerFactor<Sized> m_factors;
};

// Withholds all categories of a variable – the whole of them, or one factor – when one of them, or all people but
// those in it, nearly is one of the units' groups. All, since one alone could be had from the others.
void withholdCrossing(GroupVerdicts &verdicts, const CategoryTree &categories, const UnitGroups &units,
                      const survey::FloorPolicy &floor);

} // namespace faktorbenk::disclosure
