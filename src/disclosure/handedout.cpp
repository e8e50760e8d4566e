#include "disclosure/handedout.h"

#include "disclosure/groupcounts.h"
#include "survey/reduction.h"

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

using Since = HandedOutGroups::Since;
using Composite = HandedOutBefore::Composite;

bool isSameData(const UnitTree &tree, const std::vector<GroupTally> &totals, const HandedOutGroups &then)
{
    if (tree.size() != then.tree.size() || totals != then.totals)
        return false;
    for (UnitIndex unit = 0; unit < tree.size(); ++unit)
        if (tree.at(unit).code != then.tree.at(unit).code || tree.at(unit).parent != then.tree.at(unit).parent)
            return false;
    return true;
}

bool isKnownFromThen(const HandedOutBefore &before)
{
    return before.isReduced && before.groups->since;
}

bool isComputed(const GroupTally &tally)
{
    return std::any_of(tally.factors.begin(), tally.factors.end(), [](const auto &each) { return each.answers.answers() > 0; });
}

// How many answered is known and what they answered is not: it is in a composite report, rounded.
bool isFromReport(const GroupTally &tally)
{
    return tally.respondents > 0 && !isComputed(tally);
}

// Where the figures of now and of then are from together.
Composite kindOf(const HandedOutBefore &before)
{
    const std::vector<GroupTally> &totals = before.groups->totals;
    const bool isLeft = isKnownFromThen(before) || !before.groups->kept.empty(); // no answers there either
    if (isLeft || std::all_of(totals.begin(), totals.end(), [](const GroupTally &each) { return each.respondents == 0; }))
        return before.composite;
    const Composite then = compositeOf(totals);
    return then == before.composite ? then : Composite::Some;
}

// What has changed of one part: how many more answered (or fewer), and of each answer where it is known.
struct Change {
    std::int64_t respondents = 0;
    std::array<std::int64_t, survey::answerValues> answers{};
    bool isByNumberAlone = false;

    // At least so many people must have come, gone or answered anew.
    std::int64_t fewestPeople() const
    {
        if (isByNumberAlone)
            return std::abs(respondents);
        std::int64_t changed = 0;
        for (const std::int64_t count : answers)
            changed += std::abs(count);
        const std::int64_t most = survey::MeanMoments::mostStatements;
        return std::max(std::abs(respondents), (changed + most - 1) / most);
    }
    Change &operator-=(const Change &other)
    {
        respondents -= other.respondents;
        isByNumberAlone = isByNumberAlone || other.isByNumberAlone;
        for (std::size_t i = 0; i < answers.size(); ++i)
            answers[i] -= other.answers[i];
        return *this;
    }
};

// countsOnly: answers are not left to compare.
Change changeOf(const Part &part, const GroupTally &now, const GroupTally &then, bool countsOnly, bool byReport)
{
    Change change;
    change.isByNumberAlone = byReport && (isFromReport(now) || isFromReport(then));
    if (change.isByNumberAlone) { // a report says how many there are in a unit, not how many answered a factor
        change.respondents = now.respondents - then.respondents;
        return change;
    }
    change.respondents = part.respondents(now) - part.respondents(then);
    if (part.factor && !countsOnly)
        for (std::size_t i = 0; i < change.answers.size(); ++i)
            change.answers[i] = now.factors[part.factor->index()].answers.counts[i]
                                - then.factors[part.factor->index()].answers.counts[i];
    return change;
}

// A margin tells more than the answers: how far the respondents' own means lie apart.
bool isSame(const Part &part, const GroupTally &now, const GroupTally &then, bool byReport)
{
    if (!part.factor || (byReport && isFromReport(now) && isFromReport(then)))
        return now.respondents == then.respondents;
    return now.factors[part.factor->index()] == then.factors[part.factor->index()] && isFromReport(now) == isFromReport(then);
}

// What was let out then, by UnitIndex of now.
std::vector<bool> toldThenOf(const Part &part, const UnitTree &tree, const HandedOutGroups &then)
{
    std::vector<bool> told(tree.size());
    for (UnitIndex unit = 0; unit < tree.size(); ++unit)
        if (const auto before = placeOf(tree, unit, then.tree))
            told[unit] = then.released[*before] & part.bit;
    return told;
}

// Of the figures of then only some are left, with which nothing has been removed now.
bool isSameAsLeft(const Part &part, const GroupTally &now, const GroupTally &then, survey::ReleasedParts kept)
{
    if (!(kept & part.bit))
        return false;
    if (!part.factor)
        return now.respondents == then.respondents;
    return survey::reduced(now.factors[part.factor->index()], *part.factor, kept) == then.factors[part.factor->index()];
}

UnitIndex common(const UnitTree &tree, UnitIndex a, UnitIndex b)
{
    while (a != b) // a unit comes after the one it is in
        (a > b ? a : b) = *tree.at(std::max(a, b)).parent;
    return a;
}

// The same people, but units lie in others than then: which units are made of groups that were let out then.
std::vector<bool> madeOfTold(const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals,
                             const HandedOutGroups &then)
{
    const std::vector<GroupTally> directly = directlyIn(then.tree, then.totals);
    std::vector<std::optional<UnitIndex>> smallest(directly.size()); // of each group then: the unit now that it lies in
    std::vector<std::int64_t> told(tree.size());                     // people in the largest told groups in each unit
    for (UnitIndex group = directly.size(); group-- > 0;) {
        if (directly[group].respondents > 0) {
            const UnitIndex place = tree.find(then.tree.at(group).code).value_or(UnitTree::root);
            smallest[group] = smallest[group] ? common(tree, *smallest[group], place) : place;
        }
        const auto above = then.tree.at(group).parent;
        if (above && smallest[group])
            smallest[*above] = smallest[*above] ? common(tree, *smallest[*above], *smallest[group]) : *smallest[group];
    }
    for (UnitIndex group = 0; group < directly.size(); ++group) {
        if (!smallest[group] || !(then.released[group] & part.bit))
            continue;
        const std::int64_t people = part.respondents(then.totals[group]);
        told[*smallest[group]] += people;
        auto above = then.tree.at(group).parent;
        while (above && !(then.released[*above] & part.bit))
            above = then.tree.at(*above).parent;
        if (above) // where that is inside too, it is the larger of the two
            told[*smallest[*above]] -= people;
    }
    std::vector<bool> made(tree.size());
    for (UnitIndex unit = tree.size(); unit-- > 0;) {
        made[unit] = told[unit] > 0 && told[unit] == part.respondents(totals[unit]);
        if (unit != UnitTree::root)
            told[*tree.at(unit).parent] += told[unit];
    }
    return made;
}

// Does every unit in which there was anybody – in which there may have been, where a report did not tell – still lie where
// it lay?
bool areInTheirPlaces(const UnitTree &tree, const HandedOutGroups &then)
{
    const bool isAllKnown = compositeOf(then.totals) == Composite::None;
    for (UnitIndex before = 1; before < then.tree.size(); ++before) {
        if (isAllKnown && then.totals[before].respondents == 0)
            continue;
        const auto now = tree.find(then.tree.at(before).code);
        if (!now || !tree.at(*now).parent || placeOf(tree, *tree.at(*now).parent, then.tree) != then.tree.at(before).parent)
            return false;
    }
    return true;
}

// Is everything that was let out then still given, and the same?
bool hasAllOfThen(const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals, const HandedOutBefore &before)
{
    const auto toldThen = std::count_if(before.groups->released.begin(), before.groups->released.end(), [&](auto parts) { return parts & part.bit; });
    const std::vector<bool> same = unchanged(part, tree, totals, before);
    return std::count(same.begin(), same.end(), true) == toldThen;
}

bool hasSamePeople(const UnitTree &tree, const std::vector<GroupTally> &totals, const HandedOutGroups &then)
{
    if (tree.isEmpty() || then.tree.isEmpty() || totals[UnitTree::root] != then.totals[UnitTree::root])
        return tree.isEmpty() && then.tree.isEmpty();
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

// Other data now than then. What is withheld takes its difference up into the group above.
class Differences
{
public:
    // Where answers are left out of what was handed out, numbers tell as much: people have only been added then.
    Differences(const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals, std::int64_t floor,
                std::int64_t leastDifference, const HandedOutBefore &before)
        : m_part(part), m_tree(tree), m_floor(floor), m_leastDifference(leastDifference), m_then(*before.groups)
    {
        const GroupTally nobody;
        const HandedOutGroups &then = m_then;
        for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
            const auto place = placeOf(tree, unit, then.tree);
            m_before.push_back(place);
            m_respondents.push_back(part.respondents(totals[unit]));
            m_changes.push_back(changeOf(part, totals[unit], place ? then.totals[*place] : nobody, isKnownFromThen(before),
                                         kindOf(before) != Composite::None));
        }
    }

    // True if anything was withheld.
    bool addTo(Standing &standing) const
    {
        const Verdicts before = standing.withheld;
        for (UnitIndex unit = 0; unit < m_tree.size(); ++unit)
            if (mustStayWithheld(unit) && !standing.handedOut[unit] && !standing.withheld[unit])
                standing.withheld[unit] = Reason::ProtectsAnother;
        while (withholdMore(standing)) { }
        return standing.withheld != before;
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

void addKnown(Standing &standing, const std::vector<bool> &told)
{
    for (UnitIndex unit = 0; unit < told.size(); ++unit)
        if (told[unit])
            standing.toldBefore[unit] = true;
}

} // namespace

HandedOutBefore::Composite compositeOf(const std::vector<GroupTally> &totals)
{
    if (std::none_of(totals.begin(), totals.end(), isFromReport))
        return Composite::None;
    return std::any_of(totals.begin(), totals.end(), isComputed) ? Composite::Some : Composite::All;
}

std::optional<UnitIndex> placeOf(const UnitTree &tree, UnitIndex unit, const UnitTree &then)
{
    if (unit == UnitTree::root)
        return then.isEmpty() ? std::nullopt : std::optional(UnitTree::root);
    const auto place = then.find(tree.at(unit).code);
    return place == std::optional(UnitTree::root) ? std::nullopt : place;
}

Since relationOf(const UnitTree &tree, const std::vector<GroupTally> &totals, const HandedOutBefore &before)
{
    if (isKnownFromThen(before))
        return *before.groups->since;
    if (isSameData(tree, totals, *before.groups))
        return Since::SameData;
    return hasSamePeople(tree, totals, *before.groups) ? Since::SamePeople : Since::Other;
}

std::vector<bool> unchanged(const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals,
                            const HandedOutBefore &before)
{
    const HandedOutGroups &then = *before.groups;
    std::vector<bool> same(tree.size());
    for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
        const auto place = placeOf(tree, unit, then.tree);
        if (!place || !(then.released[*place] & part.bit))
            continue;
        if (isKnownFromThen(before))
            same[unit] = then.same[*place] & part.bit;
        else if (!then.kept.empty())
            same[unit] = isSameAsLeft(part, totals[unit], then.totals[*place], then.kept[*place]);
        else
            same[unit] = isSame(part, totals[unit], then.totals[*place], kindOf(before) != Composite::None);
    }
    return same;
}

void addHandedOut(Standing &standing, const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals,
                  const survey::FloorPolicy &floor, const std::vector<HandedOutBefore> &states)
{
    if (states.empty())
        return;
    standing.withheld.resize(tree.size());
    standing.handedOut.resize(tree.size());
    standing.toldBefore.resize(tree.size());
    std::int64_t highest = part.floor(floor);
    for (const HandedOutBefore &each : states)
        highest = std::max(highest, part.floor(each.floor));
    std::vector<std::pair<const HandedOutBefore *, Since>> others;
    for (const HandedOutBefore &each : states) {
        const HandedOutGroups &then = *each.groups;
        if (const Since since = relationOf(tree, totals, each); since != Since::SameData) {
            others.emplace_back(&each, since);
            continue;
        }
        const bool isHigherNow = part.floor(floor) > part.floor(each.floor);
        for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
            const bool wasOut = then.released[unit] & part.bit;
            if (wasOut && !isHigherNow)
                (each.composite != Composite::None ? standing.toldBefore : standing.handedOut)[unit] = true;
            else if (!wasOut && isHigherNow && !standing.withheld[unit])
                standing.withheld[unit] = Reason::ProtectsAnother;
        }
    }
    std::vector<Differences> differences;
    std::vector<std::vector<bool>> toldThen;
    for (const auto &[each, since] : others) {
        const Composite kind = kindOf(*each);
        if (kind != Composite::None)
            differences.emplace_back(part, tree, totals, part.floor(floor), highest, *each);
        if (kind == Composite::All) {
            if (!areInTheirPlaces(tree, *each->groups))
                toldThen.push_back(unchanged(part, tree, totals, *each));
            else if (hasAllOfThen(part, tree, totals, *each))
                addKnown(standing, toldThenOf(part, tree, *each->groups));
            else
                toldThen.push_back(toldThenOf(part, tree, *each->groups));
            continue;
        }
        std::vector<bool> told = since == Since::SamePeople
                                     ? madeOfTold(part, tree, totals, *each->groups)
                                     : unchanged(part, tree, totals, *each);
        if (kind == Composite::Some) {
            toldThen.push_back(std::move(told));
            continue;
        }
        for (UnitIndex unit = 0; unit < tree.size(); ++unit)
            if (told[unit])
                standing.handedOut[unit] = true;
        if (each->isOnlyAddedTo && areInTheirPlaces(tree, *each->groups))
            differences.emplace_back(part, tree, totals, part.floor(floor), highest, *each);
        else
            toldThen.push_back(std::move(told));
    }
    for (const std::vector<bool> &told : toldThen)
        for (UnitIndex unit = 0; unit < tree.size(); ++unit)
            if (!told[unit] && !standing.handedOut[unit] && !standing.withheld[unit])
                standing.withheld[unit] = Reason::ProtectsAnother;
    for (bool any = true; any;) { // what is withheld for one, another may have leant on
        any = false;
        for (const Differences &each : differences)
            any = each.addTo(standing) || any;
    }
}

void addPast(Standing &standing, const Part &part, const UnitTree &tree, const std::vector<GroupTally> &totals,
             const survey::FloorPolicy &floor, const std::vector<HandedOutBefore> &states, const std::optional<Remains> &remains)
{
    if (!remains)
        return addHandedOut(standing, part, tree, totals, floor, states);
    const std::int64_t then = part.floor(remains->floor);
    const std::int64_t now = part.floor(floor);
    // Not where something was handed out of responses that were read in instead and taken back again.
    const bool staysOut = now <= then && std::all_of(states.begin(), states.end(), [](const auto &each) { return each.groups->since; });
    standing.withheld.resize(tree.size());
    standing.handedOut.resize(tree.size());
    for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
        const bool isLeft = remains->kept[unit] & part.bit;
        if (!isLeft && !standing.withheld[unit])
            standing.withheld[unit] = now < then ? Reason::Removed : Reason::ProtectsAnother;
        else if (isLeft && staysOut)
            standing.handedOut[unit] = true;
    }
    if (!staysOut)
        addHandedOut(standing, part, tree, totals, floor, states);
}

} // namespace faktorbenk::disclosure
