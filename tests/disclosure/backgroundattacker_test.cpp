// The attacker with units and background at once (rules A3 and A4). They know who is in which unit and which category
// – all of it – and take every figure of units, factors and all background variables together. Nothing that can be
// added, subtracted and multiplied from these may be about fewer people than the floor, also not as «these two less
// those two». The municipalities are made to be dangerous: categories that are a unit and a few more, several units and
// a few more, a unit but for a few, and variables that nearly lie in one another.

#include "disclosure/gate.h"
#include "support/dangeroustowns.h"
#include "support/fewest.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <numeric>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitIndex;
using testing::Atoms;
using testing::DangerousTowns;
using testing::Person;
using testing::Town;

constexpr int variables = survey::backgroundVariableCount;

// Whether a person counts: everybody who has answered anything, or who has answered a factor.
using Counts = std::function<bool(const Person &)>;

Counts countsIn(const std::optional<Factor> &factor)
{
    return [factor](const Person &person) {
        return factor ? person.answers[factor->index()] > 0
                      : std::any_of(person.answers.begin(), person.answers.end(), [](int answer) { return answer > 0; });
    };
}

// Who cannot be told apart by what is known of anybody: a unit and a category of each variable.
struct Cells {
    std::map<std::vector<int>, std::size_t> places;
    Atoms atoms;

    Cells(const Town &town, const Counts &counts)
    {
        for (const Person &person : town.people) {
            if (!counts(person))
                continue;
            std::vector<int> key{person.unit};
            key.insert(key.end(), person.category.begin(), person.category.end());
            const auto place = places.insert({key, places.size()}).first->second;
            atoms.people.resize(places.size());
            ++atoms.people[place];
        }
    }
    void addUnit(const Town &town, UnitIndex unit)
    {
        add([&](const std::vector<int> &key) { return town.isInside(key[0], static_cast<int>(unit)); });
    }
    void addCategory(int variable, int category)
    {
        add([&](const std::vector<int> &key) { return key[static_cast<std::size_t>(variable) + 1] == category; });
    }
    void add(const std::function<bool(const std::vector<int> &)> &isIn)
    {
        auto &group = atoms.groups.emplace_back();
        for (const auto &[key, place] : places)
            if (isIn(key))
                group.push_back(place);
    }
};

using IsUnitOut = std::function<bool(UnitIndex)>;
using IsCategoryOut = std::function<bool(std::size_t)>;

bool isAboutFew(const Town &town, const Gate &gate, const Counts &counts, std::int64_t floor, const IsUnitOut &unitIsOut,
                const IsCategoryOut &categoryIsOut)
{
    Cells cells(town, counts);
    for (UnitIndex unit = 0; unit < gate.tree().size(); ++unit)
        if (unitIsOut(unit))
            cells.addUnit(town, unit);
    for (std::size_t group = 0; group < gate.background().size(); ++group)
        if (categoryIsOut(group))
            cells.addCategory(static_cast<int>(gate.background()[group].variable), gate.background()[group].category.toInt());
    return testing::Fewest(cells.atoms, floor).find().has_value();
}

TEST(BackgroundAttacker, A3NothingAboutFewPeopleComesOutOfUnitsAndAllBackgroundTogether)
{
    DangerousTowns maker(20271);
    int shown = 0, withheld = 0;
    for (int i = 0; i < testing::runs(400, 12'000); ++i) {
        const std::int64_t least = 3 + maker.below(3);
        const survey::FloorPolicy floor{least, least + maker.below(2)};
        const Town town = maker.make(1 + maker.below(4));
        const Gate gate(town.tallies(), floor);
        ASSERT_FALSE(isAboutFew(
            town, gate, countsIn(std::nullopt), floor.figures, [&](UnitIndex u) { return gate.unit(u).isReleased(); },
            [&](std::size_t g) { return gate.background(g).isReleased(); }))
            << "municipality " << i;
        for (int f = 0; f < 2; ++f) {
            const Factor factor = Factor::fromIndex(static_cast<std::size_t>(maker.below(survey::factorCount)));
            ASSERT_FALSE(isAboutFew(
                town, gate, countsIn(factor), floor.figures, [&](UnitIndex u) { return gate.mean(u, factor).isReleased(); },
                [&](std::size_t g) { return gate.background(g, factor, Audience::Leader).isReleased(); }))
                << "municipality " << i << " factor " << factor.number();
            const auto hasShares = [](const Disclosed<FactorFigures> &figures) { return figures && figures->distribution; };
            ASSERT_FALSE(isAboutFew(
                town, gate, countsIn(factor), floor.distributions,
                [&](UnitIndex u) { return hasShares(gate.factor(u, factor, Audience::Leader)); },
                [&](std::size_t g) { return hasShares(gate.background(g, factor, Audience::Leader)); }))
                << "municipality " << i << " distribution of " << factor.number();
        }
        for (std::size_t group = 0; group < gate.background().size(); ++group) {
            shown += gate.background(group).isReleased();
            withheld += gate.background(group).reason() == Reason::ProtectsAnother;
        }
    }
    EXPECT_GT(shown, withheld) << "a gate that shows no background would pass";
}

TEST(BackgroundAttacker, TheAttackFindsLeaksWhereUnitsAndBackgroundAreNotHeldAgainstEachOther)
{
    // The same municipalities with nothing known of how units and background cut across each other.
    DangerousTowns maker(20271);
    int leaks = 0;
    constexpr int all = 400;
    for (int i = 0; i < all; ++i) {
        const survey::FloorPolicy floor{3 + maker.below(3)};
        const Town town = maker.make(1 + maker.below(4));
        auto tallies = town.tallies();
        tallies.cuts->clear();
        const Gate gate(tallies, {floor.figures, floor.figures});
        leaks += isAboutFew(
            town, gate, countsIn(std::nullopt), floor.figures, [&](UnitIndex u) { return gate.unit(u).isReleased(); },
            [&](std::size_t g) { return gate.background(g).isReleased(); });
    }
    RecordProperty("leaks", leaks);
    EXPECT_GT(leaks, all / 5);
}

} // namespace
} // namespace faktorbenk::disclosure
