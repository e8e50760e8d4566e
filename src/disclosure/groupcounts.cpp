#include "disclosure/groupcounts.h"

#include <algorithm>

namespace faktorbenk::disclosure {

using survey::CompositeFigures;
using survey::UnitIndex;
using survey::UnitTree;

namespace {

const CompositeFigures *publishedOf(const survey::RoundTallies &tallies, UnitIndex unit)
{
    return tallies.composite[unit] ? &*tallies.composite[unit] : nullptr;
}

std::vector<FigureSource> sourcesOf(const survey::RoundTallies &tallies)
{
    const UnitTree &tree = tallies.tree;
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

class Counting
{
public:
    Counting(const survey::RoundTallies &tallies, const survey::FloorPolicy &floor)
        : m_tallies(tallies), m_floor(floor.distributions)
    {
        m_counts.sources = sourcesOf(tallies);
        m_counts.totals.resize(tallies.tree.size());
        m_counts.withheld.resize(tallies.tree.size());
        m_counts.factorsWithheld.fill(m_counts.withheld);
    }

    GroupCounts count() &&
    {
        for (UnitIndex unit = m_tallies.tree.size(); unit-- > 0;) { // children come after their parents
            if (m_counts.sources[unit] == FigureSource::Responses) {
                m_counts.totals[unit] = m_tallies.totals[unit];
                continue;
            }
            countPeople(unit);
            for (const survey::Factor factor : survey::allFactors())
                countFactor(unit, factor.index());
        }
        return std::move(m_counts);
    }

private:
    const CompositeFigures *figuresOf(UnitIndex unit) const
    {
        return m_counts.sources[unit] == FigureSource::Composite ? publishedOf(m_tallies, unit) : nullptr;
    }

    void countPeople(UnitIndex unit)
    {
        std::int64_t below = 0;
        std::int64_t responsesHere = m_tallies.totals[unit].respondents;
        for (const UnitIndex child : m_tallies.tree.at(unit).children) {
            below += m_counts.totals[child].respondents;
            responsesHere -= m_tallies.totals[child].respondents;
        }
        const CompositeFigures *published = figuresOf(unit);
        if (!published || !published->respondents) {
            m_counts.totals[unit].respondents = below + responsesHere;
            m_counts.withheld[unit] = Reason::NotGiven;
            return;
        }
        m_counts.totals[unit].respondents = std::max(*published->respondents, below);
        if (*published->respondents < below)
            m_counts.withheld[unit] = Reason::ProtectsAnother;
    }

    void countFactor(UnitIndex unit, std::size_t factor)
    {
        const std::int64_t people = m_counts.totals[unit].respondents;
        std::int64_t below = 0;
        std::int64_t here = people;
        for (const UnitIndex child : m_tallies.tree.at(unit).children) {
            below += m_counts.totals[child].factors[factor].moments.respondents;
            here -= m_counts.totals[child].respondents;
        }
        const CompositeFigures *published = figuresOf(unit);
        std::int64_t &count = m_counts.totals[unit].factors[factor].moments.respondents;
        if (published && published->factors[factor].mean) {
            count = std::max(below + here, std::min(people, m_floor));
        } else {
            count = below + std::min<std::int64_t>(here, 1);
            m_counts.factorsWithheld[factor][unit] = Reason::NotGiven;
        }
    }

    const survey::RoundTallies &m_tallies;
    const std::int64_t m_floor; // never lower than that of figures
    GroupCounts m_counts;
};

} // namespace

std::vector<survey::GroupTally> directlyIn(const UnitTree &tree, const std::vector<survey::GroupTally> &totals)
{
    std::vector<survey::GroupTally> direct(totals);
    for (UnitIndex unit = 1; unit < tree.size(); ++unit)
        direct[*tree.at(unit).parent] -= totals[unit];
    return direct;
}

GroupCounts countGroups(const survey::RoundTallies &tallies, const survey::FloorPolicy &floor)
{
    return tallies.composite.empty() ? GroupCounts{} : Counting(tallies, floor).count();
}

} // namespace faktorbenk::disclosure
