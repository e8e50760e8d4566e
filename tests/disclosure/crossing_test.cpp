// Units and background divide the same people: what one less the other would tell.

#include "disclosure/gate.h"
#include "support/rowspace.h"
#include "support/town.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using testing::Person;
using testing::Town;

// Units 1 … below the municipality, so many people in each; nobody has said anything about themselves.
Town town(testing::TownMaker &maker, const std::vector<int> &sizes)
{
    Town made{{0}, {}};
    for (std::size_t unit = 0; unit < sizes.size(); ++unit) {
        made.parents.push_back(0);
        for (int i = 0; i < sizes[unit]; ++i) {
            made.people.push_back(maker.person(static_cast<int>(unit) + 1, 0, 0));
            made.people.back().category = {};
        }
    }
    return made;
}

QString shownGenders(const Gate &gate)
{
    QStringList shown;
    for (std::size_t i = 0; i < gate.background().size(); ++i)
        if (gate.background(i))
            shown.append(gate.background()[i].category);
    return shown.join(u' ');
}

TEST(Crossing, A3ACategoryThatIsAUnitAndAFewMoreIsWithheld)
{
    testing::TownMaker maker(20251);
    Town made = town(maker, {10, 30, 25});
    for (Person &person : made.people)
        person.category[0] = person.unit == 1 ? 1 : 2;
    EXPECT_EQ(shownGenders(Gate(made.tallies(), {})), QStringLiteral("1 2")); // exactly the unit: nobody is left over
    made.people[20].category[0] = 1;
    made.people[50].category[0] = 1; // two more, elsewhere
    EXPECT_EQ(shownGenders(Gate(made.tallies(), {})), QString());
    for (int i : {21, 22, 23})
        made.people[static_cast<std::size_t>(i)].category[0] = 1; // five more
    EXPECT_EQ(shownGenders(Gate(made.tallies(), {})), QStringLiteral("1 2"));
}

TEST(Crossing, A3AUnitWithAFewOfAnotherCategoryIsNotToldByTheRestOfTheMunicipality)
{
    // All of 3 in unit 1 but two; the others are 1 and 2 everywhere. Unit 1 less category 3 would be the two.
    testing::TownMaker maker(20252);
    Town made = town(maker, {20, 60, 40});
    int seen = 0;
    for (Person &person : made.people)
        person.category[0] = person.unit == 1 && seen++ >= 2 ? 3 : 1 + maker.below(2);
    EXPECT_EQ(shownGenders(Gate(made.tallies(), {})), QString());
}

// The whole attack, with who is in which unit and of which category all known: what does the check not see? Groups
// of many units together. Counted here so that docs/anonymity.md tells the truth.
TEST(Crossing, GroupsThatAreNotNestedAreLeftAlone)
{
    testing::TownMaker maker(20253);
    int towns = 0, withheld = 0, leaks = 0;
    for (int i = 0; i < testing::runs(150, 3000); ++i) {
        std::vector<int> sizes;
        for (int unit = 4 + maker.below(12); unit > 0; --unit)
            sizes.push_back(5 + maker.below(30));
        Town made = town(maker, sizes);
        for (Person &person : made.people)
            person.category[0] = 1 + maker.below(3);
        const Gate gate(made.tallies(), {});
        ++towns;
        withheld += shownGenders(gate) != QStringLiteral("1 2 3");
        testing::Atoms atoms;
        std::map<std::pair<int, int>, std::size_t> atomOf;
        for (const Person &person : made.people) {
            const auto [at, isNew] = atomOf.insert({{person.unit, person.category[0]}, atoms.people.size()});
            if (isNew)
                atoms.people.push_back(0);
            ++atoms.people[at->second];
        }
        for (survey::UnitIndex unit = 0; unit < gate.tree().size(); ++unit)
            if (gate.unit(unit)) {
                atoms.groups.emplace_back();
                for (const auto &[key, atom] : atomOf)
                    if (made.isInside(key.first, static_cast<int>(unit)))
                        atoms.groups.back().push_back(atom);
            }
        for (std::size_t g = 0; g < gate.background().size(); ++g)
            if (gate.background(g)) {
                atoms.groups.emplace_back();
                for (const auto &[key, atom] : atomOf)
                    if (QString::number(key.second) == gate.background()[g].category)
                        atoms.groups.back().push_back(atom);
            }
        leaks += testing::workedOut(atoms, 5).has_value();
    }
    EXPECT_EQ(withheld, 0) << "of " << towns;
    EXPECT_EQ(leaks, 0) << "of " << towns;
}

} // namespace
} // namespace faktorbenk::disclosure
