#include "disclosure/suppression.h"

#include "support/groups.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using testing::UnitSpec;

// «code» for shown, «code<» for below the floor, «code!» for protecting another; in tree order.
QString decided(const std::vector<UnitSpec> &specs, std::int64_t floor = 5)
{
    const survey::RoundTallies tallies = testing::round(specs);
    std::vector<std::int64_t> respondents;
    for (const survey::GroupTally &total : tallies.totals)
        respondents.push_back(total.respondents);
    const Verdicts verdicts = decide(tallies.tree, respondents, floor);
    QStringList words;
    for (survey::UnitIndex i = 0; i < tallies.tree.size(); ++i)
        words.append(tallies.tree.at(i).code.text()
                     + (!verdicts[i]                            ? QString()
                        : *verdicts[i] == Reason::BelowFloor ? QStringLiteral("<")
                                                             : QStringLiteral("!")));
    return words.join(u' ');
}

TEST(Suppression, A2GroupsUnderTheFloorAreWithheldNoneAtAllIncluded)
{
    EXPECT_EQ(decided({{"1", nullptr, 9}, {"a", "1", 5}, {"b", "1", 4}, {"c", "1", 0}}), QStringLiteral("1 a b< c<"));
}

TEST(Suppression, A3ALoneSmallUnitTakesTheSmallestNeighbourWithIt)
{
    EXPECT_EQ(decided({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}, {"c", "1", 8}}), QStringLiteral("1 a b< c!"));
}

TEST(Suppression, A3TwoSmallUnitsThatTogetherReachTheFloorNeedNoHelp)
{
    EXPECT_EQ(decided({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}, {"c", "1", 2}}), QStringLiteral("1 a b< c<"));
}

TEST(Suppression, A3PeopleDirectlyInAGroupCountAsARemainder)
{
    EXPECT_EQ(decided({{"1", nullptr, 2}, {"a", "1", 20}, {"b", "1", 8}}), QStringLiteral("1 a b!"));
}

TEST(Suppression, A3TiesGoToTheLowerUnitCode)
{
    EXPECT_EQ(decided({{"1", nullptr, 2}, {"10", "1", 8}, {"9", "1", 8}}), QStringLiteral("1 9 10!"));
}

TEST(Suppression, A3AGroupThatLeavesNothingOfItsOwnCannotMend)
{
    // b is all shown sub-units: withholding it would still leave 20 + 10 + 10 to be taken from 42.
    EXPECT_EQ(decided({{"1", nullptr, 2}, {"a", "1", 20}, {"b", "1", 0}, {"b1", "b", 10}, {"b2", "b", 10}}),
              QStringLiteral("1 a! b b1 b2"));
}

TEST(Suppression, A3WhereNoSingleGroupInsideMendsTheGroupItselfIsWithheld)
{
    EXPECT_EQ(decided({{"1", nullptr, 30}, {"b", "1", 2}, {"c", "b", 0}, {"c1", "c", 10}, {"c2", "c", 10}}),
              QStringLiteral("1 b! c c1 c2"));
}

TEST(Suppression, A3HoldsAcrossLevels)
{
    // In b, b2 is under the floor and takes b1 with it; the municipality then sees b whole.
    EXPECT_EQ(decided({{"1", nullptr, 0}, {"a", "1", 9}, {"b", "1", 0}, {"b1", "b", 6}, {"b2", "b", 3}}),
              QStringLiteral("1 a b b1! b2<"));
}

TEST(Suppression, AMunicipalityUnderTheFloorShowsNothing)
{
    EXPECT_EQ(decided({{"1", nullptr, 1}, {"a", "1", 3}}), QStringLiteral("1< a<"));
}

TEST(Suppression, AHigherFloorWithholdsMore)
{
    EXPECT_EQ(decided({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 9}}, 10), QStringLiteral("1 a! b<"));
}

TEST(Suppression, WhatIsAlreadyWithheldStaysWithheld)
{
    const survey::RoundTallies tallies = testing::round({{"1", nullptr, 0}, {"a", "1", 9}, {"b", "1", 9}});
    Verdicts before(3);
    before[1] = Reason::ProtectsAnother;
    const Verdicts after = decide(tallies.tree, {18, 9, 9}, 5, {before, {}, {}});
    EXPECT_EQ(after[1], Reason::ProtectsAnother);
    EXPECT_FALSE(after[0]);
    EXPECT_FALSE(after[2]);
}

} // namespace
} // namespace faktorbenk::disclosure
