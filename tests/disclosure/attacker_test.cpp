// The attacker as a test (rule A3): over random municipalities, whoever takes every figure that is released and
// adds, subtracts and multiplies them as they please must never get at a group under the floor. Exact: a group's
// tallies can be worked out from others' if, and only if, its members are a combination of theirs.

#include "disclosure/gate.h"
#include "support/groups.h"
#include "support/rowspace.h"
#include "support/town.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitIndex;
using survey::UnitTree;
using testing::Atoms;
using testing::Town;

using IsReleased = std::function<bool(UnitIndex)>;
using Counts = std::function<std::int64_t(UnitIndex)>;

// The people directly in each unit are alike to an attacker.
Atoms atomsOf(const UnitTree &tree, const Counts &respondents, const IsReleased &isReleased)
{
    Atoms atoms;
    for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
        std::int64_t direct = respondents(unit);
        for (const UnitIndex child : tree.at(unit).children)
            direct -= respondents(child);
        atoms.people.push_back(direct);
    }
    atoms.groups.resize(tree.size());
    for (UnitIndex unit = 0; unit < tree.size(); ++unit)
        for (std::optional<UnitIndex> up = unit; up; up = tree.at(*up).parent)
            if (isReleased(*up))
                atoms.groups[*up].push_back(unit);
    return atoms;
}

std::string said(const std::optional<std::vector<std::size_t>> &found)
{
    std::string text;
    for (const std::size_t atom : found.value_or(std::vector<std::size_t>()))
        text += ' ' + std::to_string(atom);
    return text;
}

TEST(Attacker, A3NothingUnderTheFloorComesOutOfUnitsFactorsAndDistributions)
{
    testing::TownMaker maker(20231);
    for (int i = 0; i < testing::runs(150, 12'000); ++i) {
        const survey::FloorPolicy floor{3 + maker.below(4), 6 + maker.below(6)};
        const auto tallies = maker.make(i % 3 == 0 ? 45 : 14).tallies();
        const Gate gate(tallies, floor);
        const auto whole = testing::workedOut(
            atomsOf(gate.tree(), [&](UnitIndex u) { return tallies.totals[u].respondents; },
                    [&](UnitIndex u) { return gate.unit(u).isReleased(); }),
            floor.figures);
        ASSERT_FALSE(whole) << "municipality " << i << " units" << said(whole);
        for (const Factor factor : survey::allFactors()) {
            const Counts answered = [&](UnitIndex u) { return tallies.totals[u].factors[factor.index()].moments.respondents; };
            const auto means = testing::workedOut(
                atomsOf(gate.tree(), answered,
                        [&](UnitIndex u) { return gate.factor(u, factor, Audience::Leader).isReleased(); }),
                floor.figures);
            ASSERT_FALSE(means) << "municipality " << i << " factor " << factor.number() << said(means);
            for (UnitIndex unit = 0; unit < gate.tree().size(); ++unit) { // no second way to the same
                const bool isOut = gate.factor(unit, factor, Audience::Leader).isReleased();
                ASSERT_EQ(gate.factor(unit, factor, Audience::Staff).isReleased(), isOut);
                ASSERT_EQ(gate.mean(unit, factor).isReleased(), isOut);
            }
            const auto shares = testing::workedOut(atomsOf(gate.tree(), answered, [&](UnitIndex u) {
                                                       const auto figures = gate.factor(u, factor, Audience::Leader);
                                                       return figures && figures->distribution;
                                                   }),
                                                   floor.distributions);
            ASSERT_FALSE(shares) << "municipality " << i << " distribution of " << factor.number() << said(shares);
        }
    }
}

TEST(Attacker, A4NothingUnderTheFloorComesOutOfBackground)
{
    testing::TownMaker maker(20232);
    for (int i = 0; i < testing::runs(300, 12'000); ++i) {
        const survey::FloorPolicy floor{3 + maker.below(4), 5 + maker.below(6)};
        const auto tallies = maker.make(12).tallies();
        const Gate gate(tallies, floor);
        for (int v = 0; v < survey::backgroundVariableCount; ++v) {
            const auto variable = static_cast<survey::BackgroundVariable>(v);
            // A person is in one category, or has said nothing: the municipality is all of these.
            const auto attack = [&](auto countOf, bool municipalityIsOut, auto isOut) {
                Atoms atoms{{countOf(tallies.totals[0])}, {{}}};
                if (municipalityIsOut)
                    atoms.groups[0].push_back(0);
                for (std::size_t g = 0; g < gate.background().size(); ++g) {
                    if (gate.background()[g].variable != variable)
                        continue;
                    const std::int64_t people = countOf(tallies.background.at({variable, gate.background()[g].category}));
                    atoms.people[0] -= people;
                    if (municipalityIsOut)
                        atoms.groups[0].push_back(atoms.people.size());
                    if (isOut(g))
                        atoms.groups.push_back({atoms.people.size()});
                    atoms.people.push_back(people);
                }
                return testing::workedOut(atoms, floor.figures);
            };
            ASSERT_FALSE(attack([](const survey::GroupTally &tally) { return tally.respondents; },
                                gate.unit(UnitTree::root).isReleased(),
                                [&](std::size_t g) { return gate.background(g).isReleased(); }))
                << i;
            for (const Factor factor : survey::allFactors())
                ASSERT_FALSE(attack(
                    [&](const survey::GroupTally &tally) { return tally.factors[factor.index()].moments.respondents; },
                    gate.mean(UnitTree::root, factor).isReleased(),
                    [&](std::size_t g) { return gate.background(g, factor, Audience::Leader).isReleased(); }))
                    << i << " factor " << factor.number();
        }
    }
}

// What was handed out earlier counts too: late answers are added, the floor is moved, or some are taken away.
TEST(Attacker, A3NothingUnderTheFloorComesOutOfOneRoundsStatesTogether)
{
    testing::TownMaker maker(20233);
    int shownAgain = 0;
    for (int i = 0; i < testing::runs(400, 12'000); ++i) {
        Town town = maker.make(12);
        const bool takesAway = maker.below(4) == 0;
        const int states = 2 + maker.below(3);
        std::vector<std::function<bool(const testing::Person &)>> isIn;
        if (takesAway)
            for (testing::Person &person : town.people)
                person.batch = maker.below(7) == 0 ? 1 + maker.below(3) : 9;
        else
            for (int batch = 1; batch < states; ++batch)
                for (int late = maker.below(3) == 0 ? 0 : maker.below(24); late > 0; --late) // none: the same data again
                    town.people.push_back(maker.person(maker.below(static_cast<int>(town.parents.size())), batch, 0));
        RoundPast past;
        std::vector<std::vector<UnitIndex>> released;
        std::vector<survey::FloorPolicy> floors;
        for (int state = 0; state < states; ++state) {
            if (takesAway)
                isIn.push_back([state](const testing::Person &person) { return person.batch > state; });
            else
                isIn.push_back([state](const testing::Person &person) { return person.batch <= state; });
            floors.push_back({maker.below(3) == 0 ? 3 + maker.below(4) : 5, 6});
            const auto tallies = town.tallies(isIn.back());
            const Gate gate(tallies, floors.back(), past);
            released.emplace_back();
            for (UnitIndex unit = 0; unit < gate.tree().size(); ++unit)
                if (gate.unit(unit))
                    released.back().push_back(unit);
            if (state > 0)
                shownAgain += static_cast<int>(released.back().size());
            survey::HandedOutState handedOut = handedOutState(tallies, gate);
            handedOut.isOnlyAddedTo = !takesAway;
            past.handedOut.push_back(std::make_shared<const survey::HandedOutState>(std::move(handedOut)));
        }
        Atoms atoms; // the people of one batch directly in one unit
        std::map<std::pair<int, int>, std::size_t> atomOf;
        for (const testing::Person &person : town.people) {
            const auto [at, isNew] = atomOf.insert({{person.unit, person.batch}, atoms.people.size()});
            if (isNew)
                atoms.people.push_back(0);
            const bool answered = std::any_of(person.answers.begin(), person.answers.end(), [](auto a) { return a > 0; });
            atoms.people[at->second] += answered;
        }
        for (std::size_t state = 0; state < released.size(); ++state)
            for (const UnitIndex unit : released[state]) {
                atoms.groups.emplace_back();
                for (const auto &[key, atom] : atomOf) {
                    testing::Person someone;
                    someone.batch = key.second;
                    if (town.isInside(key.first, static_cast<int>(unit)) && isIn[state](someone))
                        atoms.groups.back().push_back(atom);
                }
            }
        const std::int64_t lowest =
            std::min_element(floors.begin(), floors.end(), [](auto &a, auto &b) { return a.figures < b.figures; })->figures;
        const auto found = testing::workedOut(atoms, lowest);
        ASSERT_FALSE(found) << "municipality " << i << (takesAway ? ", people taken away" : ", people added") << said(found);
    }
    EXPECT_GT(shownAgain, 0) << "a gate that shows nothing any more would pass";
}

TEST(Attacker, TheAttackFindsWhatAGateWithoutA3WouldLetOut)
{
    // The attack itself can fail: 1 has 23 people, a shows 20, so b's three stand alone.
    const auto tallies = testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}});
    const Counts respondents = [&](UnitIndex u) { return tallies.totals[u].respondents; };
    const auto onlyA2 = [&](UnitIndex u) { return tallies.totals[u].respondents >= 5; };
    EXPECT_EQ(testing::workedOut(atomsOf(tallies.tree, respondents, onlyA2), 5), std::vector<std::size_t>{2});
    const Gate gate(tallies, {});
    EXPECT_FALSE(testing::workedOut(
        atomsOf(tallies.tree, respondents, [&](UnitIndex u) { return gate.unit(u).isReleased(); }), 5));
}

TEST(Attacker, TheAttackFindsLeaksInMostMunicipalitiesWhenOnlyTheFloorIsKept)
{
    testing::TownMaker maker(20234);
    int leaks = 0;
    constexpr int all = 200;
    for (int i = 0; i < all; ++i) {
        const auto tallies = maker.make(30).tallies();
        const Counts respondents = [&](UnitIndex u) { return tallies.totals[u].respondents; };
        leaks += testing::workedOut(atomsOf(tallies.tree, respondents, [&](UnitIndex u) { return respondents(u) >= 5; }), 5)
                     .has_value();
    }
    EXPECT_GT(leaks, all / 3);
}

TEST(Attacker, TheAttackFindsLateAnswersWhenEarlierHandOutsAreForgotten)
{
    // Two answer late; a gate that knows nothing of the first report shows a twice, and the two by subtraction.
    Town town{{0, 0, 0}, {}};
    testing::TownMaker maker(1);
    for (int i = 0; i < 20; ++i)
        town.people.push_back(maker.person(1 + i % 2, 0, 0));
    for (int i = 0; i < 2; ++i)
        town.people.push_back(maker.person(1, 1, 0));
    const auto first = town.tallies([](const testing::Person &p) { return p.batch == 0; });
    const auto second = town.tallies();
    const Gate before(first, {});
    EXPECT_TRUE(Gate(second, {}).unit(1));
    RoundPast past{{std::make_shared<const survey::HandedOutState>(handedOutState(first, before))}, {}};
    const Gate after(second, {}, past);
    EXPECT_EQ(after.unit(1).reason(), Reason::ProtectsAnother);
    EXPECT_EQ(after.unit(0).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(after.unit(2)); // nothing has changed there
}

} // namespace
} // namespace faktorbenk::disclosure
