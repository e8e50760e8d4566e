// The attacker who keeps every hand-out of a round (rules A3 and A4): units, factors, distributions and background of all
// of them together, while answers come in, are taken back, corrected and moved, units are moved in the tree, and the floor
// goes up and down. They know of everybody in which unit and which category they were each time. Nothing that can be
// added, subtracted and multiplied may be about fewer people than the lowest of the floors.

#include "disclosure/gate.h"
#include "support/dangeroustowns.h"
#include "support/fewest.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitIndex;
using testing::Atoms;
using testing::DangerousTowns;
using testing::Person;
using testing::Town;

// Somebody's answers as they were at each hand-out; none: not there. Corrected answers are somebody else's.
using Life = std::vector<std::optional<Person>>;

// What a round was like each time something was handed out of it.
struct History {
    std::vector<std::vector<int>> parents; // of each time
    std::vector<Life> lives;
    std::vector<survey::FloorPolicy> floors;
    std::vector<bool> onlyAdds; // the step to each time, from the one before

    std::size_t times() const { return parents.size(); }
    Town at(std::size_t time) const
    {
        Town town{parents[time], {}};
        for (const Life &life : lives)
            if (life[time])
                town.people.push_back(*life[time]);
        return town;
    }
};

class Histories
{
public:
    explicit Histories(std::uint32_t seed) : m_maker(seed) {}

    int below(int bound) { return m_maker.below(bound); }

    History make()
    {
        const Town first = m_maker.make(1 + below(3));
        History made{{first.parents}, {}, {randomFloor()}, {false}};
        for (const Person &person : first.people)
            made.lives.push_back({person});
        for (int more = 1 + below(3); more > 0; --more) {
            for (Life &life : made.lives)
                life.push_back(life.back());
            made.parents.push_back(made.parents.back());
            made.onlyAdds.push_back(true);
            made.floors.push_back(below(3) == 0 ? randomFloor() : made.floors.back());
            for (int what = below(3); what >= 0; --what)
                change(made);
        }
        return made;
    }

private:
    survey::FloorPolicy randomFloor()
    {
        const std::int64_t least = 3 + below(3);
        return {least, least + below(2)};
    }

    int unitOf(const History &history) { return 1 + below(static_cast<int>(history.parents.back().size()) - 1); }

    // Of some in a unit: rather of a category than of anybody, so that what is left of it are few.
    std::vector<Life *> someOf(History &history, int unit)
    {
        const int only = below(3); // 0: anybody
        const int others = below(3);
        std::vector<Life *> some;
        for (Life &life : history.lives)
            if (life.back() && life.back()->unit == unit && (only == 0 || life.back()->category[0] == only || below(6) < others))
                some.push_back(&life);
        if (const std::size_t most = static_cast<std::size_t>(below(14)); below(3) == 0 && some.size() > most)
            some.resize(most);
        return some;
    }

    Person newcomer(int unit)
    {
        Person person = m_maker.newcomer(unit);
        for (int &category : person.category)
            category = below(3);
        return person;
    }

    void add(History &history, int count, int unit)
    {
        for (; count > 0; --count) {
            Life life(history.times());
            life.back() = newcomer(unit);
            history.lives.push_back(std::move(life));
        }
    }

    void change(History &history)
    {
        const int unit = unitOf(history);
        switch (below(8)) {
        case 0: // some are taken back
            for (Life *life : someOf(history, unit))
                life->back().reset();
            history.onlyAdds.back() = false;
            break;
        case 1: { // some are moved
            const int to = unitOf(history);
            if (to == unit)
                break;
            for (Life *life : someOf(history, unit))
                life->back()->unit = to;
            history.onlyAdds.back() = false;
            break;
        }
        case 2: { // some are corrected, or others came in their place
            const auto some = someOf(history, unit);
            const int count = static_cast<int>(some.size());
            for (Life *life : some)
                life->back().reset();
            add(history, count + below(3) * below(8), unit);
            history.onlyAdds.back() = false;
            break;
        }
        case 3: // a unit lies somewhere else; parents come before what is in them
            history.parents.back()[static_cast<std::size_t>(unit)] = below(unit);
            break;
        case 4: // the same again, perhaps with another floor
            break;
        default: // more came
            add(history, below(12), unit);
            break;
        }
    }

    DangerousTowns m_maker;
};

// One thing that is told of units and categories, as an attacker sees it.
struct Told {
    std::optional<Factor> factor; // none: how many answered
    bool isDistribution = false;

    bool counts(const Person &person) const
    {
        return factor ? person.answers[factor->index()] > 0
                      : std::any_of(person.answers.begin(), person.answers.end(), [](int answer) { return answer > 0; });
    }
    bool of(const Gate &gate, UnitIndex unit) const
    {
        if (!factor)
            return gate.unit(unit).isReleased();
        const auto figures = gate.factor(unit, *factor, Audience::Leader);
        return figures && (!isDistribution || figures->distribution);
    }
    bool ofCategory(const Gate &gate, std::size_t group) const
    {
        if (!factor)
            return gate.background(group).isReleased();
        const auto figures = gate.background(group, *factor, Audience::Leader);
        return figures && (!isDistribution || figures->distribution);
    }
    std::int64_t floor(const History &history) const
    {
        std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
        for (const survey::FloorPolicy &each : history.floors)
            lowest = std::min(lowest, isDistribution ? each.distributions : each.figures);
        return lowest;
    }
};

struct Seen {
    Town town;
    survey::RoundTallies tallies;
    std::unique_ptr<const Gate> gate;
};

enum class Ledger { Kept, Forgotten, TakesAllForAdded };

std::vector<Seen> seenOf(const History &history, Ledger ledger)
{
    std::vector<Seen> seen;
    std::vector<survey::HandedOutState> states;
    for (std::size_t time = 0; time < history.times(); ++time) {
        Town town = history.at(time);
        survey::RoundTallies tallies = town.tallies();
        RoundPast past;
        if (ledger != Ledger::Forgotten)
            for (survey::HandedOutState &state : states) {
                state.isOnlyAddedTo = ledger == Ledger::TakesAllForAdded || (state.isOnlyAddedTo && history.onlyAdds[time]);
                past.handedOut.push_back(std::make_shared<const survey::HandedOutState>(state));
            }
        auto gate = std::make_unique<const Gate>(tallies, history.floors[time], past);
        states.push_back(handedOutState(tallies, *gate));
        seen.push_back({std::move(town), std::move(tallies), std::move(gate)});
    }
    return seen;
}

// Figures of a unit less those of all shown units in it: what is told of it anew.
survey::GroupTally leftOf(const Seen &seen, const Told &told, UnitIndex unit)
{
    survey::GroupTally left = seen.tallies.totals[unit];
    for (UnitIndex inside = unit + 1; inside < seen.tallies.tree.size(); ++inside) {
        auto above = seen.tallies.tree.at(inside).parent;
        while (above && *above != unit && !told.of(*seen.gate, *above))
            above = seen.tallies.tree.at(*above).parent;
        if (above == unit && told.of(*seen.gate, inside))
            left -= seen.tallies.totals[inside];
    }
    return left;
}

// The same figures again, of the same unit, tell nothing – even if others stand behind them.
bool isToldAgain(const std::vector<Seen> &seen, const Told &told, std::size_t time, UnitIndex unit)
{
    const auto areSame = [&](const survey::GroupTally &a, const survey::GroupTally &b) {
        return told.factor ? a.factors[told.factor->index()].answers == b.factors[told.factor->index()].answers
                           : a.respondents == b.respondents;
    };
    const survey::GroupTally now = leftOf(seen[time], told, unit);
    for (std::size_t before = 0; before < time; ++before) {
        const UnitIndex units = seen[time].tallies.tree.size();
        if (told.of(*seen[before].gate, unit) && areSame(seen[before].tallies.totals[unit], seen[time].tallies.totals[unit]))
            return true;
        bool isSame = true;
        for (UnitIndex each = 0; isSame && each < units; ++each)
            isSame = told.of(*seen[before].gate, each) == told.of(*seen[time].gate, each) &&
                     seen[before].tallies.tree.at(each).parent == seen[time].tallies.tree.at(each).parent;
        if (isSame && areSame(now, leftOf(seen[before], told, unit)))
            return true;
    }
    return false;
}

bool isAboutFew(const History &history, const std::vector<Seen> &seen, const Told &told)
{
    Atoms atoms;
    std::map<std::vector<int>, std::size_t> places; // who cannot be told apart by what is known of anybody
    std::vector<std::optional<std::size_t>> atomOf;
    for (const Life &life : history.lives) {
        std::vector<int> key;
        bool counts = false;
        for (const std::optional<Person> &person : life) {
            key.push_back(person ? person->unit : -1);
            if (person) {
                key.insert(key.end(), person->category.begin(), person->category.end());
                counts = told.counts(*person);
            }
        }
        atomOf.push_back(counts ? std::optional(places.insert({key, places.size()}).first->second) : std::nullopt);
        atoms.people.resize(places.size());
        if (counts)
            ++atoms.people[*atomOf.back()];
    }
    for (std::size_t time = 0; time < seen.size(); ++time) {
        const auto add = [&](const auto &isIn) {
            std::vector<bool> in(atoms.people.size());
            for (std::size_t i = 0; i < history.lives.size(); ++i)
                if (atomOf[i] && history.lives[i][time] && isIn(*history.lives[i][time]))
                    in[*atomOf[i]] = true;
            auto &group = atoms.groups.emplace_back();
            for (std::size_t atom = 0; atom < in.size(); ++atom)
                if (in[atom])
                    group.push_back(atom);
        };
        const Gate &gate = *seen[time].gate;
        for (UnitIndex unit = 0; unit < gate.tree().size(); ++unit)
            if (told.of(gate, unit) && !isToldAgain(seen, told, time, unit))
                add([&](const Person &person) { return seen[time].town.isInside(person.unit, static_cast<int>(unit)); });
        for (std::size_t group = 0; group < gate.background().size(); ++group)
            if (told.ofCategory(gate, group))
                add([&](const Person &person) {
                    const auto &[variable, category] = gate.background()[group];
                    return person.category[static_cast<std::size_t>(variable)] == category.toInt();
                });
    }
    return testing::Fewest(atoms, told.floor(history)).find().has_value();
}

int shownLater(const std::vector<Seen> &seen, bool background)
{
    int shown = 0;
    for (std::size_t time = 1; time < seen.size(); ++time)
        for (std::size_t i = 0; i < (background ? seen[time].gate->background().size() : seen[time].gate->tree().size()); ++i)
            shown += background ? seen[time].gate->background(i).isReleased() : seen[time].gate->unit(i).isReleased();
    return shown;
}

TEST(HandedOutAttacker, A3NothingAboutFewPeopleComesOutOfAllHandOutsWithTheirBackground)
{
    Histories maker(20281);
    int units = 0, background = 0;
    for (int i = 0; i < testing::runs(300, 12'000); ++i) {
        const History history = maker.make();
        const std::vector<Seen> seen = seenOf(history, Ledger::Kept);
        const Factor factor = Factor::fromIndex(static_cast<std::size_t>(maker.below(survey::factorCount)));
        EXPECT_FALSE(isAboutFew(history, seen, {})) << "municipality " << i;
        EXPECT_FALSE(isAboutFew(history, seen, {factor, false})) << "municipality " << i << " factor " << factor.number();
        EXPECT_FALSE(isAboutFew(history, seen, {factor, true})) << "municipality " << i << " distribution of " << factor.number();
        units += shownLater(seen, false);
        background += shownLater(seen, true);
    }
    RecordProperty("units", units);
    RecordProperty("background", background);
    EXPECT_GT(units, 300) << "a gate that shows nothing any more would pass";
    EXPECT_GT(background, 50) << "of the same data, under another floor";
}

int leaksWith(Ledger ledger, int histories)
{
    Histories maker(20281);
    int leaks = 0;
    for (int i = 0; i < histories; ++i) {
        const History history = maker.make();
        const Factor factor = Factor::fromIndex(static_cast<std::size_t>(maker.below(survey::factorCount)));
        const std::vector<Seen> seen = seenOf(history, ledger);
        leaks += isAboutFew(history, seen, {factor, false});
    }
    return leaks;
}

TEST(HandedOutAttacker, TheAttackFindsLeaksWhereEarlierHandOutsAreForgotten)
{
    const int leaks = leaksWith(Ledger::Forgotten, 300);
    RecordProperty("leaks", leaks);
    EXPECT_GT(leaks, 60);
}

TEST(HandedOutAttacker, TheAttackFindsLeaksWhereWhoHasLeftOrMovedIsTakenForStillThere)
{
    const int leaks = leaksWith(Ledger::TakesAllForAdded, testing::runs(1500, 12'000));
    RecordProperty("leaks", leaks);
    EXPECT_GT(leaks, 0);
}

} // namespace
} // namespace faktorbenk::disclosure
