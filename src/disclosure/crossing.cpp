#include "disclosure/crossing.h"

#include "disclosure/handedout.h"

#include <algorithm>

namespace faktorbenk::disclosure {

using survey::Factor;
using survey::GroupTally;
using survey::UnitIndex;
using survey::UnitTree;

namespace {

// Fewer kinds of answers than this among all factors tell too little of who is inside whom.
constexpr int tellingCells = 20;

GroupTally without(GroupTally whole, const GroupTally &part)
{
    whole.respondents -= part.respondents;
    for (std::size_t f = 0; f < whole.factors.size(); ++f) {
        for (std::size_t i = 0; i < whole.factors[f].answers.counts.size(); ++i)
            whole.factors[f].answers.counts[i] -= part.factors[f].answers.counts[i];
        whole.factors[f].moments.respondents -= part.factors[f].moments.respondents;
    }
    return whole;
}

bool isFew(std::int64_t people, std::int64_t floor)
{
    return people > 0 && people < floor;
}

// What of two nested groups' difference is of too few people.
survey::ReleasedParts tooFew(const GroupTally &inner, const GroupTally &outer, const survey::FloorPolicy &floor)
{
    survey::ReleasedParts parts = 0;
    if (isFew(outer.respondents - inner.respondents, floor.figures))
        parts |= survey::releasedWhole;
    for (const Factor factor : survey::allFactors()) {
        const Part part{survey::releasedFigures(factor), factor, false};
        if (isFew(part.respondents(outer) - part.respondents(inner), floor.figures))
            parts |= survey::releasedFigures(factor);
        if (isFew(part.respondents(outer) - part.respondents(inner), floor.distributions))
            parts |= survey::releasedDistribution(factor);
    }
    return parts;
}

survey::ReleasedParts tooFewBetween(const GroupTally &one, const GroupTally &other, const survey::FloorPolicy &floor)
{
    const GroupTally &inner = one.respondents <= other.respondents ? one : other;
    const GroupTally &outer = one.respondents <= other.respondents ? other : one;
    const survey::ReleasedParts parts = tooFew(inner, outer, floor);
    return parts != 0 && looksInside(inner, outer) ? parts : 0;
}

void withholdAll(Verdicts &verdicts)
{
    for (UnitIndex category = 1; category < verdicts.size(); ++category)
        if (!verdicts[category])
            verdicts[category] = Reason::ProtectsAnother;
}

} // namespace

bool looksInside(const GroupTally &inner, const GroupTally &outer)
{
    int telling = 0;
    if (inner.respondents > outer.respondents)
        return false;
    for (std::size_t f = 0; f < inner.factors.size(); ++f) {
        if (inner.factors[f].moments.respondents > outer.factors[f].moments.respondents)
            return false;
        for (std::size_t i = 0; i < inner.factors[f].answers.counts.size(); ++i) {
            if (inner.factors[f].answers.counts[i] > outer.factors[f].answers.counts[i])
                return false;
            telling += outer.factors[f].answers.counts[i] > 0;
        }
    }
    return telling >= tellingCells;
}

std::vector<GroupTally> unitGroups(const UnitTree &tree, const std::vector<GroupTally> &totals, const Verdicts &verdicts)
{
    std::vector<GroupTally> left(totals); // of a unit, without what is shown inside it
    std::vector<GroupTally> groups;
    for (UnitIndex unit = tree.size(); unit-- > 0;) {
        if (!verdicts[unit]) {
            if (unit != UnitTree::root)
                groups.push_back(totals[unit]);
            if (left[unit].respondents > 0 && left[unit].respondents < totals[unit].respondents)
                groups.push_back(left[unit]);
        }
        if (const auto parent = tree.at(unit).parent)
            left[*parent] = without(left[*parent], verdicts[unit] ? without(totals[unit], left[unit]) : totals[unit]);
    }
    return groups;
}

void withholdCrossing(GroupVerdicts &verdicts, const CategoryTree &categories,
                      const std::vector<GroupTally> &unitGroups, const survey::FloorPolicy &floor)
{
    survey::ReleasedParts parts = 0;
    for (UnitIndex category = 1; category < categories.totals.size(); ++category) {
        const GroupTally &inside = categories.totals[category];
        const GroupTally others = without(categories.totals[UnitTree::root], inside);
        for (const GroupTally &group : unitGroups)
            parts |= tooFewBetween(inside, group, floor) | tooFewBetween(others, group, floor);
    }
    if (parts & survey::releasedWhole)
        withholdAll(verdicts.whole);
    for (const Factor factor : survey::allFactors()) {
        Verdicts &figures = verdicts.figures[factor.index()];
        if (parts & (survey::releasedWhole | survey::releasedFigures(factor)))
            withholdAll(figures);
        if (parts & (survey::releasedWhole | survey::releasedFigures(factor) | survey::releasedDistribution(factor)))
            withholdAll(verdicts.distributions[factor.index()]);
    }
}

} // namespace faktorbenk::disclosure
