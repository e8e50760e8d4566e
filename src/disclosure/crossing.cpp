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

std::int64_t sizeOf(const GroupTally &tally, std::optional<Factor> factor)
{
    return factor ? tally.factors[factor->index()].moments.respondents : tally.respondents;
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

UnitGroups::UnitGroups(const UnitTree &tree, const std::vector<GroupTally> &totals, const Verdicts &verdicts)
    : m_tree(tree), m_totals(totals), m_verdicts(verdicts)
{
    const auto fill = [&](Sized &sized, std::optional<Factor> factor) {
        std::vector<std::int64_t> left(totals.size());
        for (UnitIndex unit = 0; unit < totals.size(); ++unit)
            left[unit] = sizeOf(totals[unit], factor);
        for (UnitIndex unit = tree.size(); unit-- > 0;) {
            const std::int64_t size = sizeOf(totals[unit], factor);
            if (!verdicts[unit]) {
                if (unit != UnitTree::root)
                    sized.push_back({size, {unit, false}});
                if (left[unit] > 0 && left[unit] < size)
                    sized.push_back({left[unit], {unit, true}});
            }
            if (const auto parent = tree.at(unit).parent)
                left[*parent] -= verdicts[unit] ? size - left[unit] : size;
        }
        std::sort(sized.begin(), sized.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    };
    fill(m_whole, std::nullopt);
    for (const Factor factor : survey::allFactors())
        fill(m_factors[factor.index()], factor);
}

const UnitGroups::Sized &UnitGroups::sizedBy(std::optional<Factor> factor) const
{
    return factor ? m_factors[factor->index()] : m_whole;
}

GroupTally UnitGroups::tallyOf(const Group &group) const
{
    GroupTally tally = m_totals[group.unit];
    if (!group.isLeft)
        return tally;
    std::vector<UnitIndex> inside(m_tree.at(group.unit).children);
    while (!inside.empty()) {
        const UnitIndex next = inside.back();
        inside.pop_back();
        if (!m_verdicts[next])
            tally = without(tally, m_totals[next]);
        else
            inside.insert(inside.end(), m_tree.at(next).children.begin(), m_tree.at(next).children.end());
    }
    return tally;
}

bool UnitGroups::nearlyIs(const GroupTally &people, std::optional<Factor> factor, std::int64_t floor) const
{
    const std::int64_t size = sizeOf(people, factor);
    const Sized &sized = sizedBy(factor);
    auto near = std::upper_bound(sized.begin(), sized.end(), size - floor,
                                 [](std::int64_t least, const auto &each) { return least < each.first; });
    for (; near != sized.end() && near->first < size + floor; ++near) {
        if (near->first == size)
            continue;
        const GroupTally group = tallyOf(near->second);
        if (near->first < size ? looksInside(group, people) : looksInside(people, group))
            return true;
    }
    return false;
}

void withholdCrossing(GroupVerdicts &verdicts, const CategoryTree &categories, const UnitGroups &units,
                      const survey::FloorPolicy &floor)
{
    std::vector<GroupTally> groups;
    for (UnitIndex category = 1; category < categories.totals.size(); ++category) {
        groups.push_back(categories.totals[category]);
        groups.push_back(without(categories.totals[UnitTree::root], categories.totals[category]));
    }
    const auto isNearlyAUnit = [&](std::optional<Factor> factor, std::int64_t least) {
        return std::any_of(groups.begin(), groups.end(),
                           [&](const GroupTally &group) { return units.nearlyIs(group, factor, least); });
    };
    const bool whole = isNearlyAUnit(std::nullopt, floor.figures);
    if (whole)
        withholdAll(verdicts.whole);
    for (const Factor factor : survey::allFactors()) {
        const bool figures = whole || isNearlyAUnit(factor, floor.figures);
        if (figures)
            withholdAll(verdicts.figures[factor.index()]);
        if (figures || (floor.distributions > floor.figures && isNearlyAUnit(factor, floor.distributions)))
            withholdAll(verdicts.distributions[factor.index()]);
    }
}

} // namespace faktorbenk::disclosure
