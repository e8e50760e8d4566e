#include "disclosure/groupcounts.h"

#include <algorithm>

namespace faktorbenk::disclosure {

using survey::CompositeFigures;
using survey::UnitIndex;
using survey::UnitTree;

namespace {

const CompositeFigures *publishedOf(const survey::RoundTallies &tallies, UnitIndex unit)
{
    return tallies.composite.empty() || !tallies.composite[unit] ? nullptr : &*tallies.composite[unit];
}

std::vector<FigureSource> sourcesOf(const survey::RoundTallies &tallies)
{
    const UnitTree &tree = tallies.tree;
    if (tallies.composite.empty())
        return std::vector(tree.size(), FigureSource::Responses);
    std::vector<FigureSource> sources(tree.size(), FigureSource::None);
    std::vector<bool> reportAlone(tree.size()); // somewhere in the unit are people whom only the report knows
    for (UnitIndex unit = tree.size(); unit-- > 0;) {
        const CompositeFigures *published = publishedOf(tallies, unit);
        const bool computed = tallies.totals[unit].respondents > 0;
        reportAlone[unit] = reportAlone[unit] || (published && published->speaksOfPeople() && !computed);
        if (reportAlone[unit] && unit != UnitTree::root)
            reportAlone[*tree.at(unit).parent] = true;
        if (computed && !reportAlone[unit])
            sources[unit] = FigureSource::Responses;
        else if (published)
            sources[unit] = FigureSource::Composite;
    }
    return sources;
}

std::int64_t sumOverChildren(const UnitTree &tree, const std::vector<std::int64_t> &counts, UnitIndex unit)
{
    std::int64_t sum = 0;
    for (const UnitIndex child : tree.at(unit).children)
        sum += counts[child];
    return sum;
}

} // namespace

GroupCounts countGroups(const survey::RoundTallies &tallies)
{
    const UnitTree &tree = tallies.tree;
    GroupCounts counts{sourcesOf(tallies), std::vector<std::int64_t>(tree.size()), Verdicts(tree.size())};
    for (UnitIndex unit = tree.size(); unit-- > 0;) { // children come after their parents
        if (counts.sources[unit] == FigureSource::Responses) {
            counts.respondents[unit] = tallies.totals[unit].respondents;
            continue;
        }
        const std::int64_t below = sumOverChildren(tree, counts.respondents, unit);
        const CompositeFigures *published = publishedOf(tallies, unit);
        const auto told = published ? published->respondents : std::nullopt;
        if (!told) {
            std::int64_t here = tallies.totals[unit].respondents;
            for (const UnitIndex child : tree.at(unit).children)
                here -= tallies.totals[child].respondents;
            counts.respondents[unit] = below + here;
            counts.withheld[unit] = Reason::NotGiven;
        } else {
            counts.respondents[unit] = std::max(*told, below);
            if (*told < below)
                counts.withheld[unit] = Reason::ProtectsAnother;
        }
    }
    return counts;
}

bool isGiven(const survey::RoundTallies &tallies, const GroupCounts &counts, UnitIndex unit, survey::Factor factor)
{
    switch (counts.sources[unit]) {
    case FigureSource::Responses:
        return true;
    case FigureSource::Composite:
        return tallies.composite[unit]->factors[factor.index()].mean.has_value();
    case FigureSource::None:
        break;
    }
    return false;
}

std::vector<std::int64_t> countFactor(const survey::RoundTallies &tallies, const GroupCounts &counts,
                                      survey::Factor factor, std::int64_t floor)
{
    const UnitTree &tree = tallies.tree;
    std::vector<std::int64_t> found(tree.size());
    for (UnitIndex unit = tree.size(); unit-- > 0;) {
        if (counts.sources[unit] == FigureSource::Responses) {
            found[unit] = tallies.totals[unit].factors[factor.index()].moments.respondents;
            continue;
        }
        const std::int64_t below = sumOverChildren(tree, found, unit);
        const std::int64_t here = counts.respondents[unit] - sumOverChildren(tree, counts.respondents, unit);
        if (isGiven(tallies, counts, unit, factor))
            found[unit] = std::max(below + here, std::min(counts.respondents[unit], floor));
        else
            found[unit] = below + std::min<std::int64_t>(here, 1);
    }
    return found;
}

} // namespace faktorbenk::disclosure
