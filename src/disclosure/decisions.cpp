#include "disclosure/decisions.h"

#include <algorithm>

namespace faktorbenk::disclosure {

using survey::Factor;
using survey::FloorPolicy;
using survey::GroupTally;
using survey::UnitIndex;
using survey::UnitTree;

namespace {

class Decisions
{
public:
    Decisions(const UnitTree &tree, const std::vector<GroupTally> &totals, const FloorPolicy &floor, const GroupPast &past)
        : m_tree(tree), m_totals(totals), m_floor(floor), m_past(past)
    {
    }

    Verdicts about(const Part &part, const Verdicts &withheldAlready) const
    {
        Standing standing;
        standing.withheld = withheldAlready;
        addPast(standing, part, m_tree, m_totals, m_floor, m_past.handedOut, m_past.remains);
        if (m_past.withheldBefore)
            standing.withheldBefore = [&](UnitIndex unit) { return m_past.withheldBefore(unit, part.bit); };
        std::vector<std::int64_t> respondents;
        respondents.reserve(m_tree.size());
        for (const GroupTally &total : m_totals)
            respondents.push_back(part.respondents(total));
        return decide(m_tree, respondents, part.floor(m_floor), standing);
    }

private:
    const UnitTree &m_tree;
    const std::vector<GroupTally> &m_totals;
    const FloorPolicy &m_floor;
    const GroupPast &m_past;
};

// What is not given is kept apart from what is too small.
Verdicts keepNotGiven(Verdicts verdicts, const Verdicts &before)
{
    for (UnitIndex unit = 0; unit < before.size(); ++unit)
        if (before[unit] == Reason::NotGiven)
            verdicts[unit] = Reason::NotGiven;
    return verdicts;
}

Verdicts together(Verdicts whole, const Verdicts &figures)
{
    for (UnitIndex unit = 0; unit < figures.size(); ++unit)
        if (!whole[unit])
            whole[unit] = figures[unit];
    return whole;
}

} // namespace

std::vector<survey::ReleasedParts> GroupVerdicts::released() const
{
    std::vector<survey::ReleasedParts> parts(whole.size());
    for (UnitIndex unit = 0; unit < parts.size(); ++unit) {
        if (!whole[unit])
            parts[unit] |= survey::releasedWhole;
        for (const Factor factor : survey::allFactors()) {
            if (!figures[factor.index()][unit])
                parts[unit] |= survey::releasedFigures(factor);
            if (!distributions[factor.index()][unit])
                parts[unit] |= survey::releasedDistribution(factor);
        }
    }
    return parts;
}

GroupVerdicts decideGroups(const UnitTree &tree, const std::vector<GroupTally> &totals, const FloorPolicy &floor,
                           const GroupPast &past, const GroupStanding &standing)
{
    const Decisions decisions(tree, totals, floor, past);
    GroupVerdicts verdicts;
    verdicts.whole =
        keepNotGiven(decisions.about({survey::releasedWhole, std::nullopt, false}, standing.whole), standing.whole);
    for (const Factor factor : survey::allFactors()) {
        Verdicts &figures = verdicts.figures[factor.index()];
        const Verdicts before = together(verdicts.whole, standing.figures[factor.index()]);
        figures = keepNotGiven(decisions.about({survey::releasedFigures(factor), factor, false}, before), before);
        const bool asFigures = floor.distributions == floor.figures && past.handedOut.empty() && !past.remains;
        verdicts.distributions[factor.index()] =
            asFigures ? figures
                      : keepNotGiven(decisions.about({survey::releasedDistribution(factor), factor, true}, figures),
                                     figures);
    }
    return verdicts;
}

CategoryTree categoriesOf(survey::BackgroundVariable variable, const survey::BackgroundTallies &background,
                          const GroupTally &municipality)
{
    std::vector<std::pair<QString, const GroupTally *>> categories;
    for (const auto &[key, tally] : background)
        if (key.first == variable)
            categories.emplace_back(key.second, &tally);
    std::sort(categories.begin(), categories.end(),
              [](const auto &a, const auto &b) { return survey::naturalLess(a.first, b.first); });
    std::vector<UnitTree::Row> rows(1);
    CategoryTree made;
    made.totals.push_back(municipality);
    for (const auto &[name, tally] : categories) {
        rows.push_back({survey::UnitCode(name), name, {}, {}, UnitTree::root});
        made.totals.push_back(*tally);
    }
    if (auto tree = UnitTree::fromRows(std::move(rows)))
        made.tree = std::move(*tree);
    else
        made.totals.clear(); // a category without a name, or one twice: not what an import writes
    return made;
}

} // namespace faktorbenk::disclosure
