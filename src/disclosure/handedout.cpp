#include "disclosure/handedout.h"

#include <algorithm>
#include <cstdlib>

namespace faktorbenk::disclosure {

using survey::GroupTally;
using survey::HandedOutGroups;
using survey::UnitIndex;
using survey::UnitTree;

std::int64_t Part::respondents(const GroupTally &tally) const
{
    return factor ? tally.factors[factor->index()].moments.respondents : tally.respondents;
}

std::int64_t Part::floor(const survey::FloorPolicy &policy) const
{
    return isDistribution ? policy.distributions : policy.figures;
}

namespace {

bool isSameData(const UnitTree &tree, const std::vector<GroupTally> &totals, const HandedOutGroups &then)
{
    if (tree.size() != then.tree.size() || totals != then.totals)
        return false;
    for (UnitIndex unit = 0; unit < tree.size(); ++unit)
        if (tree.at(unit).code != then.tree.at(unit).code || tree.at(unit).parent != then.tree.at(unit).parent)
            return false;
    return true;
}

// What has changed of one part: how many more answered (or fewer), and of each answer.
struct Change {
    std::int64_t respondents = 0;
    std::array<std::int64_t, survey::answerValues> answers{};

    // At least so many people must have come, gone or answered anew.
    std::int64_t fewestPeople() const
    {
        std::int64_t changed = 0;
        for (const std::int64_t count : answers)
            changed += std::abs(count);
        const std::int64_t most = survey::MeanMoments::mostStatements;
        return std::max(std::abs(respondents), (changed + most - 1) / most);
    }
    Change &operator-=(const Change &other)
    {
        respondents -= other.respondents;
        for (std::size_t i = 0; i < answers.size(); ++i)
            answers[i] -= other.answers[i];
        return *this;
    }
};

Change changeOf(const Part &part, const GroupTally &now, const GroupTally &then)
{
    Change change;
    change.respondents = part.respondents(now) - part.respondents(then);
    if (part.factor)
        for (std::size_t i = 0; i < change.answers.size(); ++i)
            change.answers[i] = now.factors[part.factor->index()].answers.counts[i]
                                - then.factors[part.factor->index()].answers.counts[i];
    return change;
}

// Other data now than then: from the bottom up, so that a group which is withheld takes its difference up
// into the group above.
class Differences
{
public:
    Differences(const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals, std::int64_t floor,
                const HandedOutGroups &then)
        : m_part(part), m_tree(tree), m_totals(totals), m_floor(floor), m_then(then)
    {
    }

    void addTo(Verdicts &withheld) const
    {
        std::vector<Change> untold(m_tree.size()); // what no group let out inside the unit accounts for
        const GroupTally nobody;
        for (UnitIndex unit = m_tree.size(); unit-- > 0;) {
            const auto before = m_then.tree.find(m_tree.at(unit).code);
            const bool wasOut = before && (m_then.released[*before] & m_part.bit);
            const bool isNew = !before || m_part.respondents(m_then.totals[*before]) == 0;
            if (!wasOut && !isNew && isInsideWhatWasOut(*before) && !withheld[unit])
                withheld[unit] = Reason::ProtectsAnother;
            const bool isCompared = !withheld[unit] && m_part.respondents(m_totals[unit]) >= m_floor;
            const Change whole = changeOf(m_part, m_totals[unit], before ? m_then.totals[*before] : nobody);
            untold[unit] = whole;
            for (const UnitIndex child : m_tree.at(unit).children)
                untold[unit] -= accounted(child, untold, withheld);
            if (!isCompared)
                continue;
            const std::int64_t people = untold[unit].fewestPeople();
            if (people > 0 && people < m_floor)
                withheld[unit] = Reason::ProtectsAnother;
        }
    }

private:
    bool isInsideWhatWasOut(UnitIndex then) const
    {
        for (auto above = m_then.tree.at(then).parent; above; above = m_then.tree.at(*above).parent)
            if (m_then.released[*above] & m_part.bit)
                return true;
        return false;
    }

    // Of a child's difference, what its own figures or those inside it tell already.
    Change accounted(UnitIndex child, const std::vector<Change> &untold, const Verdicts &withheld) const
    {
        const auto before = m_then.tree.find(m_tree.at(child).code);
        Change told = changeOf(m_part, m_totals[child], before ? m_then.totals[*before] : GroupTally());
        const bool isTold = !withheld[child] && m_part.respondents(m_totals[child]) >= m_floor;
        if (!isTold)
            told -= untold[child];
        return told;
    }

    const Part &m_part;
    const UnitTree &m_tree;
    const std::vector<GroupTally> &m_totals;
    const std::int64_t m_floor;
    const HandedOutGroups &m_then;
};

} // namespace

void addHandedOut(Standing &standing, const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals,
                  const survey::FloorPolicy &floor, const HandedOutGroups &then, const survey::FloorPolicy &floorThen)
{
    standing.withheld.resize(tree.size());
    standing.handedOut.resize(tree.size());
    if (!isSameData(tree, totals, then)) {
        Differences(part, tree, totals, part.floor(floor), then).addTo(standing.withheld);
        return;
    }
    for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
        const bool wasOut = then.released[unit] & part.bit;
        if (wasOut && part.floor(floor) <= part.floor(floorThen))
            standing.handedOut[unit] = true;
        else if (!wasOut && part.floor(floor) > part.floor(floorThen) && !standing.withheld[unit])
            standing.withheld[unit] = Reason::ProtectsAnother;
    }
}

} // namespace faktorbenk::disclosure
