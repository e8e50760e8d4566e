// The attacker of rounds that are known in two ways: responses of some units, a composite report of others, and what was
// handed out of the one kept and held against the other (rules A2 and A3). Responses come first and the report later, or
// the other way round, for different units of a round, one in place of the other; people are in the one and not in the
// other, come late, are taken back; units are moved and the floor goes up and down, with something handed out between. It
// is known who is behind every figure; the gate sees the numbers only.

#include "disclosure/gate.h"
#include "survey/composedotherwise.h"
#include "support/rowspace.h"
#include "support/town.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitIndex;
using testing::Atoms;
using testing::Person;
using testing::Town;

const Factor first = Factor::fromIndex(0);

enum Where : unsigned { Responses, Report };

// Somebody, and where they were counted each time something was handed out. Corrected answers are somebody else's.
struct Life {
    Person person;
    std::vector<std::array<bool, 2>> counted; // by Where
};

struct Moment {
    std::vector<int> parents;
    survey::FloorPolicy floor;
    bool hasReport = false;
    bool givesShares = false;
    std::vector<int> parentsInReport; // units may be moved after it
    std::vector<int> told; // by the report, of each unit: 0 nothing, 1 without how many, 2 all
};

struct History {
    std::vector<Moment> moments;
    std::vector<Life> lives;

    const std::vector<int> &parents(std::size_t time, Where where) const
    {
        return where == Report ? moments[time].parentsInReport : moments[time].parents;
    }
    Town town(std::size_t time, Where where) const
    {
        Town made{parents(time, where), {}};
        for (const Life &life : lives)
            if (life.counted[time][where])
                made.people.push_back(life.person);
        return made;
    }
    // Were responses only added from then to now?
    bool onlyAdds(std::size_t then, std::size_t now) const
    {
        for (std::size_t time = then; time < now; ++time)
            for (const Life &life : lives)
                if (life.counted[time][Responses] && !life.counted[time + 1][Responses])
                    return false;
        return true;
    }
};

// The report of a portal, whose own floor is five.
survey::CompositeFigures toldOf(const survey::GroupTally &people, const Moment &moment, int told)
{
    survey::CompositeFigures made;
    if (told == 2)
        made.respondents = people.respondents;
    for (std::size_t f = 0; f < made.factors.size() && people.respondents >= 5; ++f) {
        made.factors[f].mean = survey::mean(people.factors[f].answers);
        if (moment.givesShares)
            made.factors[f].shares = survey::distribution(people.factors[f].answers);
    }
    return made;
}

survey::RoundTallies talliesOf(const History &history, std::size_t time, bool knowsWhereUnitsLay)
{
    const Moment &moment = history.moments[time];
    survey::RoundTallies made = history.town(time, Responses).tallies();
    if (!moment.hasReport)
        return made;
    const survey::RoundTallies reported = history.town(time, Report).tallies();
    made.composite.resize(made.tree.size());
    for (UnitIndex unit = 0; unit < made.tree.size(); ++unit)
        if (moment.told[unit] > 0)
            made.composite[unit] = toldOf(reported.totals[unit], moment, moment.told[unit]);
    if (knowsWhereUnitsLay) {
        std::vector<survey::UnitClaim> claims;
        for (std::size_t unit = 0; unit < moment.parents.size(); ++unit) {
            survey::UnitClaim claim{survey::UnitCode(QString::number(unit)), {}, {}, {}, {}};
            if (unit > 0)
                claim.parent = survey::UnitCode(QString::number(moment.parentsInReport[unit]));
            claims.push_back(std::move(claim));
        }
        survey::forgetComposedOtherwise(made.composite, made.tree, claims);
    }
    return made;
}

class Histories
{
public:
    explicit Histories(std::uint32_t seed) : m_maker(seed) {}

    int below(int bound) { return m_maker.below(bound); }

    History make()
    {
        History made;
        Moment start;
        const Town town = m_maker.make(8);
        start.parents = start.parentsInReport = town.parents;
        start.floor = randomFloor();
        start.told.resize(town.parents.size());
        made.moments.push_back(start);
        m_apart = 1 + below(static_cast<int>(town.parents.size()));
        for (const Person &person : town.people)
            made.lives.push_back({somebody(person.unit), {{false, false}}});
        const int kind = below(3);
        if (kind != 1)
            responsesCome(made, kind == 0 ? 0 : below(unitsOf(made)));
        if (kind != 0)
            reportComes(made);
        if (below(3) == 0) // a unit list came with it
            move(made);
        for (int more = 1 + below(3); more > 0; --more) {
            made.moments.push_back(made.moments.back());
            for (Life &life : made.lives)
                life.counted.push_back(life.counted.back());
            if (below(4) == 0)
                made.moments.back().floor = randomFloor();
            for (int what = below(3); what >= 0; --what)
                change(made);
        }
        return made;
    }

private:
    static int unitsOf(const History &history) { return static_cast<int>(history.moments.back().parents.size()); }
    static bool isInside(const History &history, int unit, int above)
    {
        return Town{history.moments.back().parents, {}}.isInside(unit, above);
    }

    survey::FloorPolicy randomFloor()
    {
        const std::int64_t least = below(2) == 0 ? 5 : 3 + below(4);
        return {least, least + below(2)};
    }

    // Everybody answers everything, so that the sets behind a report's number and its means are the same; background is
    // a unit and a few more.
    Person somebody(int unit)
    {
        Person made = m_maker.person(unit, 0, 0);
        made.category.fill(0);
        made.category[0] = (unit == m_apart) != (below(9) == 0) ? 1 : 2;
        return made;
    }

    void few(History &history, int most, std::array<bool, 2> counted)
    {
        const int unit = below(unitsOf(history));
        for (int count = 1 + below(most); count > 0; --count) {
            Life life{somebody(unit), std::vector<std::array<bool, 2>>(history.moments.size())};
            if (!counted[Report] && below(5) == 0)
                life.person.answers[0] = 0; // skipped a factor; never in the report
            life.counted.back() = counted;
            history.lives.push_back(std::move(life));
        }
    }

    // Of a unit with all in it, but for a few.
    void responsesCome(History &history, int above)
    {
        const int missing = below(3) == 0 ? 12 : 0;
        for (Life &life : history.lives)
            if (isInside(history, life.person.unit, above) && (missing == 0 || below(missing) > 0))
                life.counted.back()[Responses] = true;
    }

    void reportComes(History &history)
    {
        Moment &moment = history.moments.back();
        moment.hasReport = true;
        moment.parentsInReport = moment.parents;
        moment.givesShares = below(2) == 0;
        const int only = below(3) == 0 ? below(unitsOf(history)) : 0;
        for (int unit = 0; unit < unitsOf(history); ++unit)
            moment.told[static_cast<std::size_t>(unit)] = !isInside(history, unit, only) || below(9) == 0 ? 0 : below(9) == 0 ? 1 : 2;
        const int missing = below(3) == 0 ? 12 : 0;
        for (Life &life : history.lives)
            if (life.person.answers[0] > 0 && (missing == 0 || below(missing) > 0))
                life.counted.back()[Report] = true;
    }

    void go(History &history, Where where, int above, int one)
    {
        for (Life &life : history.lives)
            if (isInside(history, life.person.unit, above) && below(one) == 0)
                life.counted.back()[where] = false;
    }

    // A unit lies somewhere else; parents come before what is in them.
    void move(History &history)
    {
        if (const int unit = below(unitsOf(history)); unit > 0)
            history.moments.back().parents[static_cast<std::size_t>(unit)] = below(unit);
    }

    void change(History &history)
    {
        const int unit = below(unitsOf(history));
        switch (below(12)) {
        case 0:
        case 1:
            return responsesCome(history, unit);
        case 2:
            return responsesCome(history, 0);
        case 3:
        case 4:
            return reportComes(history);
        case 5:
            history.moments.back().hasReport = false;
            return;
        case 6: // the responses of a unit, or of all, go
            return go(history, Responses, below(2) * unit, 1);
        case 7: // some are taken back
            return go(history, below(2) == 0 ? Responses : Report, unit, 6);
        case 8:
            return below(2) == 0 ? move(history) : void();
        case 9:
            return few(history, 7, {true, true});
        case 10:
            return few(history, 7, {false, true});
        default:
            return few(history, 7, {true, false});
        }
    }

    testing::TownMaker m_maker;
    int m_apart = 0; // who are a category, but for a few
};

// One thing that is told.
enum class Part { HowMany, Mean, Distribution };

struct Seen {
    survey::RoundTallies tallies;
    survey::RoundTallies reported; // of the people in the report
    std::unique_ptr<const Gate> gate;

    // Where the people behind the unit's figures are counted.
    Where whereOf(UnitIndex unit) const
    {
        const auto figures = gate->unit(unit);
        return figures && figures->fromComposite ? Report : Responses;
    }
    bool isOut(Part part, UnitIndex unit) const
    {
        if (part == Part::HowMany)
            return gate->unit(unit).isReleased();
        const auto figures = gate->factor(unit, first, Audience::Leader);
        return figures && (part == Part::Mean || figures->distribution);
    }
    bool isCategoryOut(Part part, std::size_t group) const
    {
        if (part == Part::HowMany)
            return gate->background(group).isReleased();
        const auto figures = gate->background(group, first, Audience::Leader);
        return figures && (part == Part::Mean || figures->distribution);
    }
    const survey::GroupTally &behind(UnitIndex unit) const { return (whereOf(unit) == Report ? reported : tallies).totals[unit]; }
};

std::vector<Seen> seenOf(const History &history, bool remembers, bool knowsWhereUnitsLay = true)
{
    std::vector<Seen> seen;
    std::vector<survey::HandedOutState> states;
    for (std::size_t time = 0; time < history.moments.size(); ++time) {
        survey::RoundTallies tallies = talliesOf(history, time, knowsWhereUnitsLay);
        RoundPast past;
        for (std::size_t then = 0; remembers && then < time; ++then) {
            states[then].isOnlyAddedTo = history.onlyAdds(then, time);
            past.handedOut.push_back(std::make_shared<const survey::HandedOutState>(states[then]));
        }
        auto gate = std::make_unique<const Gate>(tallies, history.moments[time].floor, past);
        states.push_back(handedOutState(tallies, *gate));
        seen.push_back({std::move(tallies), history.town(time, Report).tallies(), std::move(gate)});
    }
    return seen;
}

// The same figure of the same unit again tells nothing, whoever is behind it.
bool isToldAgain(const std::vector<Seen> &seen, Part part, std::size_t time, UnitIndex unit)
{
    for (std::size_t then = 0; then < time; ++then) {
        const survey::GroupTally &a = seen[then].behind(unit), &b = seen[time].behind(unit);
        if (seen[then].isOut(part, unit) && a.respondents == b.respondents && (part == Part::HowMany || a.factors[0] == b.factors[0]))
            return true;
    }
    return false;
}

// People who were counted alike each time are alike to an attacker.
std::optional<std::vector<std::size_t>> workedOut(const History &history, const std::vector<Seen> &seen, Part part)
{
    using Key = std::tuple<int, int, std::vector<std::array<bool, 2>>>;
    std::map<Key, std::size_t> atomOf;
    Atoms atoms;
    for (const Life &life : history.lives) {
        if (part != Part::HowMany && life.person.answers[0] == 0)
            continue;
        const auto [at, isNew] = atomOf.insert({{life.person.unit, life.person.category[0], life.counted}, atoms.people.size()});
        if (isNew)
            atoms.people.push_back(0);
        ++atoms.people[at->second];
    }
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    for (std::size_t time = 0; time < seen.size(); ++time) {
        const Moment &moment = history.moments[time];
        lowest = std::min(lowest, part == Part::Distribution ? moment.floor.distributions : moment.floor.figures);
        const auto add = [&](Where where, auto isIn) {
            atoms.groups.emplace_back();
            for (const auto &[key, atom] : atomOf)
                if (std::get<2>(key)[time][where] && isIn(key))
                    atoms.groups.back().push_back(atom);
        };
        for (UnitIndex unit = 0; unit < seen[time].gate->tree().size(); ++unit)
            if (seen[time].isOut(part, unit) && !isToldAgain(seen, part, time, unit)) {
                const Town town{history.parents(time, seen[time].whereOf(unit)), {}};
                add(seen[time].whereOf(unit), [&](const Key &key) { return town.isInside(std::get<0>(key), static_cast<int>(unit)); });
            }
        for (std::size_t group = 0; group < seen[time].gate->background().size(); ++group)
            if (seen[time].isCategoryOut(part, group))
                add(Responses, [&](const Key &key) { return std::get<1>(key) == seen[time].gate->background()[group].category.toInt(); });
    }
    return testing::workedOut(atoms, lowest);
}

struct Shown {
    int fromReport = 0; // figures told of a factor, after the first time
    int computed = 0;
    int categories = 0;
    int mixed = 0; // times at which both were told
};

void count(const std::vector<Seen> &seen, Shown &shown)
{
    for (std::size_t time = 0; time < seen.size(); ++time) {
        int by[2] = {0, 0};
        for (UnitIndex unit = 0; unit < seen[time].gate->tree().size(); ++unit)
            if (seen[time].isOut(Part::Mean, unit))
                ++by[seen[time].whereOf(unit)];
        shown.mixed += by[0] > 0 && by[1] > 0;
        if (time == 0)
            continue;
        shown.computed += by[Responses];
        shown.fromReport += by[Report];
        for (std::size_t group = 0; group < seen[time].gate->background().size(); ++group)
            shown.categories += seen[time].isCategoryOut(Part::HowMany, group);
    }
}

TEST(MixedAttacker, A3NothingUnderTheFloorComesOutOfResponsesAndReportsOfOneRound)
{
    Histories maker(20291);
    Shown shown;
    for (int i = 0; i < testing::runs(600, 12'000); ++i) {
        const History history = maker.make();
        const std::vector<Seen> seen = seenOf(history, true);
        for (const Part part : {Part::HowMany, Part::Mean, Part::Distribution})
            EXPECT_FALSE(workedOut(history, seen, part)) << "municipality " << i << " part " << static_cast<int>(part);
        count(seen, shown);
    }
    RecordProperty("fromReport", shown.fromReport);
    RecordProperty("computed", shown.computed);
    RecordProperty("categories", shown.categories);
    RecordProperty("mixed", shown.mixed);
    EXPECT_GT(shown.fromReport, 100) << "a gate that shows nothing any more would pass";
    EXPECT_GT(shown.computed, 100);
    EXPECT_GT(shown.categories, 0);
    EXPECT_GT(shown.mixed, 20);
}

TEST(MixedAttacker, TheAttackFindsLeaksWhenEarlierHandOutsAreForgotten)
{
    Histories maker(20292);
    int leaks = 0;
    for (int i = 0; i < 300; ++i) {
        const History history = maker.make();
        leaks += workedOut(history, seenOf(history, false), Part::Mean).has_value();
    }
    RecordProperty("leaks", leaks);
    EXPECT_GT(leaks, 30);
}

TEST(MixedAttacker, TheAttackFindsLeaksWhenAReportIsTakenToMeanWhereUnitsLieNow)
{
    Histories maker(20293);
    int leaks = 0;
    for (int i = 0; i < 2000; ++i) {
        const History history = maker.make();
        leaks += workedOut(history, seenOf(history, true, false), Part::Mean).has_value();
    }
    RecordProperty("leaks", leaks);
    EXPECT_GT(leaks, 0);
}

} // namespace
} // namespace faktorbenk::disclosure
