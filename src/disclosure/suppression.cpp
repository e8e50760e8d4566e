#include "disclosure/suppression.h"

#include <algorithm>

namespace faktorbenk::disclosure {

namespace {

using survey::UnitIndex;

// A set of withheld units as it grows: two sets joined, or a unit joined to a set. Shared, never changed.
using SetIndex = std::size_t;
constexpr SetIndex emptySet = 0;

struct SetNode {
    SetIndex left = emptySet;
    SetIndex right = emptySet;
    std::optional<UnitIndex> unit;
};

// One way to decide everything in a unit and below it, the best there is of those with the same `loose`.
struct Way {
    // People in it who are in no released group of it, so that they are part of the remainder of the
    // released group above; counted up to the floor, since it makes no difference by how much it is passed.
    std::int64_t loose = 0;
    std::int64_t people = 0; // in the withheld groups
    std::int64_t units = 0;  // withheld groups
    SetIndex withheld = emptySet;
};

// Finds the least harm exactly, from the bottom up. For every unit it is enough to keep one way for each
// number of loose people below the floor, and one for all the rest: what lies above can tell no other
// difference between them.
class LeastHarm
{
public:
    LeastHarm(const survey::UnitTree &tree, const std::vector<std::int64_t> &respondents, std::int64_t floor,
              const Standing &standing)
        : m_tree(tree), m_respondents(respondents), m_floor(floor), m_standing(standing), m_ways(tree.size()), m_sets(1)
    {
    }

    // The units to withhold besides those that must be.
    std::vector<UnitIndex> find(const Verdicts &settled)
    {
        for (UnitIndex unit = m_tree.size(); unit-- > 0;) // children come after their parents
            settle(unit, settled[unit].has_value());
        std::optional<Way> best;
        for (const Way &way : m_ways[survey::UnitTree::root])
            if (!best || isBetter(way, *best))
                best = way;
        return unitsOf(best->withheld);
    }

private:
    bool isBefore(UnitIndex a, UnitIndex b) const { return m_tree.at(a).code < m_tree.at(b).code; }

    void settle(UnitIndex unit, bool isWithheld)
    {
        std::vector<Way> inside = together(unit);
        std::vector<Way> &ways = m_ways[unit];
        const bool isOut = m_standing.isOut(unit);
        if (isWithheld && !isOut) {
            ways = std::move(inside);
            return;
        }
        for (const Way &way : inside)
            if (way.loose == 0 || way.loose == m_floor) // rule A3, with the unit released
                keep(ways, {0, way.people, way.units, way.withheld});
        if (isOut && ways.empty()) // cannot be mended any more; what comes besides still can
            for (const Way &way : inside)
                keep(ways, {0, way.people, way.units, way.withheld});
        if (isOut)
            return;
        if (unit == survey::UnitTree::root && !ways.empty())
            return;
        for (const Way &way : inside)
            keep(ways, {way.loose, way.people + m_respondents[unit], way.units + 1, with(way.withheld, unit)});
    }

    // Every way to decide what lies inside a unit: its own people are loose, its sub-units as they choose.
    std::vector<Way> together(UnitIndex unit)
    {
        std::int64_t direct = m_respondents[unit];
        for (const UnitIndex child : m_tree.at(unit).children)
            direct -= m_respondents[child];
        std::vector<Way> ways{{std::clamp(direct, std::int64_t(0), m_floor), 0, 0, emptySet}};
        for (const UnitIndex child : m_tree.at(unit).children) {
            const std::vector<Way> &others = m_ways[child];
            if (others.size() == 1 && others.front().loose == 0 && others.front().units == 0)
                continue; // nobody to reckon with
            std::vector<Way> longer;
            for (const Way &one : ways)
                for (const Way &other : others)
                    keep(longer, {std::min(one.loose + other.loose, m_floor), one.people + other.people,
                                  one.units + other.units, joined(one.withheld, other.withheld)});
            ways = std::move(longer);
            m_ways[child] = {};
        }
        return ways;
    }

    void keep(std::vector<Way> &ways, const Way &way) const
    {
        const auto same = std::find_if(ways.begin(), ways.end(), [&](const Way &each) { return each.loose == way.loose; });
        if (same == ways.end())
            ways.push_back(way);
        else if (isBetter(way, *same))
            *same = way;
    }

    // A total order on sets of units that does not change when the same units are added to both: so the best
    // of the whole is made of the best of its parts, in whatever order they are put together.
    bool isBetter(const Way &a, const Way &b) const
    {
        if (a.people != b.people)
            return a.people < b.people;
        if (a.units != b.units)
            return a.units < b.units;
        if (a.withheld == b.withheld)
            return false;
        const std::vector<UnitIndex> ours = unitsOf(a.withheld);
        const std::vector<UnitIndex> theirs = unitsOf(b.withheld);
        const auto newlyWithheld = [this](const std::vector<UnitIndex> &units) {
            return std::count_if(units.begin(), units.end(),
                                 [this](UnitIndex unit) { return !m_standing.withheldBefore(unit); });
        };
        if (m_standing.withheldBefore && ours != theirs)
            if (const auto ourNew = newlyWithheld(ours), theirNew = newlyWithheld(theirs); ourNew != theirNew)
                return ourNew < theirNew;
        return std::lexicographical_compare(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                                            [this](UnitIndex x, UnitIndex y) { return isBefore(x, y); });
    }

    SetIndex joined(SetIndex a, SetIndex b)
    {
        if (a == emptySet || b == emptySet)
            return a == emptySet ? b : a;
        m_sets.push_back({a, b, std::nullopt});
        return m_sets.size() - 1;
    }

    SetIndex with(SetIndex set, UnitIndex unit)
    {
        m_sets.push_back({set, emptySet, unit});
        return m_sets.size() - 1;
    }

    std::vector<UnitIndex> unitsOf(SetIndex set) const // lowest code first
    {
        std::vector<UnitIndex> units;
        std::vector<SetIndex> pending{set};
        while (!pending.empty()) {
            const SetIndex next = pending.back();
            pending.pop_back();
            if (next == emptySet)
                continue;
            if (m_sets[next].unit)
                units.push_back(*m_sets[next].unit);
            pending.push_back(m_sets[next].left);
            pending.push_back(m_sets[next].right);
        }
        std::sort(units.begin(), units.end(), [this](UnitIndex x, UnitIndex y) { return isBefore(x, y); });
        return units;
    }

    const survey::UnitTree &m_tree;
    const std::vector<std::int64_t> &m_respondents;
    const std::int64_t m_floor;
    const Standing &m_standing;
    std::vector<std::vector<Way>> m_ways; // by unit; given up once its parent has taken them in
    std::vector<SetNode> m_sets;          // the first is the empty set
};

// Does rule A3 hold already? Then there is nothing to look for.
bool holds(const survey::UnitTree &tree, const std::vector<std::int64_t> &respondents, std::int64_t floor,
           const Verdicts &verdicts, const Standing &standing)
{
    std::vector<std::int64_t> loose(respondents); // of a unit: its own people, and those its sub-units leave
    for (UnitIndex unit = tree.size(); unit-- > 0;) {
        const std::int64_t own = loose[unit];
        const bool isKnown = !verdicts[unit] || standing.isOut(unit);
        if (isKnown && own > 0 && own < floor)
            return false;
        if (const auto parent = tree.at(unit).parent)
            loose[*parent] -= respondents[unit] - (isKnown ? 0 : own);
    }
    return true;
}

} // namespace

Verdicts decide(const survey::UnitTree &tree, const std::vector<std::int64_t> &respondents, std::int64_t floor,
                const Standing &standing)
{
    Verdicts verdicts(tree.size());
    if (tree.isEmpty())
        return verdicts;
    for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
        if (respondents[unit] < floor)
            verdicts[unit] = Reason::BelowFloor;
        else if (!standing.withheld.empty())
            verdicts[unit] = standing.withheld[unit];
    }
    if (holds(tree, respondents, floor, verdicts, standing))
        return verdicts;
    for (const UnitIndex unit : LeastHarm(tree, respondents, floor, standing).find(verdicts))
        verdicts[unit] = Reason::ProtectsAnother;
    return verdicts;
}

} // namespace faktorbenk::disclosure
