#include "disclosure/handedout.h"

#include "disclosure/groupcounts.h"

#include <algorithm>
#include <cstdlib>
#include <map>

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

// Other data now than then. What is withheld takes its difference up into the group above.
class Differences
{
public:
    Differences(const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals, std::int64_t floor,
                std::int64_t leastDifference, const HandedOutGroups &then)
        : m_part(part), m_tree(tree), m_floor(floor), m_leastDifference(leastDifference), m_then(then)
    {
        const GroupTally nobody;
        for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
            const auto before = then.tree.find(tree.at(unit).code);
            m_before.push_back(before);
            m_respondents.push_back(part.respondents(totals[unit]));
            m_changes.push_back(changeOf(part, totals[unit], before ? then.totals[*before] : nobody));
        }
    }

    void addTo(Standing &standing) const
    {
        for (UnitIndex unit = 0; unit < m_tree.size(); ++unit)
            if (mustStayWithheld(unit) && !standing.handedOut[unit] && !standing.withheld[unit])
                standing.withheld[unit] = Reason::ProtectsAnother;
        while (withholdMore(standing)) { }
    }

private:
    bool wasOut(UnitIndex unit) const { return m_before[unit] && (m_then.released[*m_before[unit]] & m_part.bit); }

    // It was withheld inside something that was let out, so that the two together would tell of it.
    bool mustStayWithheld(UnitIndex unit) const
    {
        const auto before = m_before[unit];
        if (!before || wasOut(unit) || m_part.respondents(m_then.totals[*before]) == 0)
            return false;
        for (auto above = m_then.tree.at(*before).parent; above; above = m_then.tree.at(*above).parent)
            if (m_then.released[*above] & m_part.bit)
                return true;
        return false;
    }

    bool isTold(UnitIndex unit, const Standing &standing) const
    {
        return standing.handedOut[unit] || (!standing.withheld[unit] && m_respondents[unit] >= m_floor);
    }

    // One pass from the bottom up. True if something was withheld that a group passed before may have leant on.
    bool withholdMore(Standing &standing) const
    {
        std::vector<Change> untold(m_changes); // of a unit: what no group told inside it accounts for
        for (UnitIndex unit = m_tree.size(); unit-- > 0;) {
            const std::int64_t people = untold[unit].fewestPeople();
            if (isTold(unit, standing) && people > 0 && people < m_leastDifference) {
                if (!standing.handedOut[unit])
                    standing.withheld[unit] = Reason::ProtectsAnother;
                else if (withholdInside(unit, standing))
                    return true;
            }
            if (const auto parent = m_tree.at(unit).parent) {
                Change told = m_changes[unit];
                if (!isTold(unit, standing))
                    told -= untold[unit];
                untold[*parent] -= told;
            }
        }
        return false;
    }

    bool withholdInside(UnitIndex unit, Standing &standing) const
    {
        bool any = false;
        std::vector<UnitIndex> inside(m_tree.at(unit).children);
        while (!inside.empty()) {
            const UnitIndex next = inside.back();
            inside.pop_back();
            if (isTold(next, standing) && !standing.handedOut[next]) {
                standing.withheld[next] = Reason::ProtectsAnother;
                any = true;
            }
            inside.insert(inside.end(), m_tree.at(next).children.begin(), m_tree.at(next).children.end());
        }
        return any;
    }

    const Part &m_part;
    const UnitTree &m_tree;
    const std::int64_t m_floor;
    const std::int64_t m_leastDifference;
    const HandedOutGroups &m_then;
    std::vector<std::optional<UnitIndex>> m_before; // the unit's place then
    std::vector<std::int64_t> m_respondents;
    std::vector<Change> m_changes;
};

} // namespace

bool hasSamePeople(const UnitTree &tree, const std::vector<GroupTally> &totals, const HandedOutGroups &then)
{
    const auto directly = [](const UnitTree &units, const std::vector<GroupTally> &counts) {
        std::map<QString, GroupTally> people;
        const std::vector<GroupTally> own = directlyIn(units, counts);
        for (UnitIndex unit = 0; unit < own.size(); ++unit)
            if (own[unit] != GroupTally{})
                people.insert({units.at(unit).code.text(), own[unit]});
        return people;
    };
    return directly(tree, totals) == directly(then.tree, then.totals);
}

void addHandedOut(Standing &standing, const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals,
                  const survey::FloorPolicy &floor, const std::vector<const HandedOutGroups *> &states,
                  const std::vector<survey::FloorPolicy> &floors)
{
    if (states.empty())
        return;
    standing.withheld.resize(tree.size());
    standing.handedOut.resize(tree.size());
    std::int64_t highest = part.floor(floor);
    for (const survey::FloorPolicy &each : floors)
        highest = std::max(highest, part.floor(each));
    std::vector<const HandedOutGroups *> others;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const HandedOutGroups &then = *states[i];
        if (!isSameData(tree, totals, then)) {
            others.push_back(&then);
            continue;
        }
        const bool isHigherNow = part.floor(floor) > part.floor(floors[i]);
        for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
            const bool wasOut = then.released[unit] & part.bit;
            if (wasOut && !isHigherNow)
                standing.handedOut[unit] = true;
            else if (!wasOut && isHigherNow && !standing.withheld[unit])
                standing.withheld[unit] = Reason::ProtectsAnother;
        }
    }
    for (const HandedOutGroups *then : others)
        Differences(part, tree, totals, part.floor(floor), highest, *then).addTo(standing);
}

} // namespace faktorbenk::disclosure
