#include "disclosure/gate.h"

#include "support/groups.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using testing::UnitSpec;

// A6: nothing but the gate makes a released figure.
static_assert(!std::is_constructible_v<Released<FactorFigures>, FactorFigures>);
static_assert(!std::is_constructible_v<Released<survey::Tenths>, survey::Tenths>);
static_assert(!std::is_constructible_v<Disclosed<FactorFigures>, FactorFigures>);
static_assert(!std::is_constructible_v<Disclosed<FactorFigures>, Reason>);
static_assert(!std::is_default_constructible_v<Disclosed<FactorFigures>>);
static_assert(!std::is_default_constructible_v<Released<UnitFigures>>);

const Factor first = Factor::fromIndex(0);
const Factor second = Factor::fromIndex(1);

survey::UnitIndex at(const Gate &gate, const char *code)
{
    return *gate.tree().find(survey::UnitCode(QString::fromUtf8(code)));
}

TEST(Gate, A5AWithheldUnitGivesItsReasonAndNothingElse)
{
    const Gate gate(testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}, {"c", "1", 8}}), {});
    EXPECT_EQ(gate.unit(at(gate, "b")).reason(), Reason::BelowFloor);
    EXPECT_EQ(gate.unit(at(gate, "c")).reason(), Reason::ProtectsAnother);
    EXPECT_EQ(gate.factor(at(gate, "c"), first, Audience::Leader).reason(), Reason::ProtectsAnother);
    EXPECT_FALSE(gate.mean(at(gate, "b"), first));
}

TEST(Gate, A5WithheldAnswersStillCountInTheParent)
{
    const Gate gate(testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}, {"c", "1", 8}}), {});
    EXPECT_EQ(gate.unit(0)->respondents, 31);
    EXPECT_EQ(gate.factor(0, first, Audience::Leader)->answers, 31);
}

TEST(Gate, A2AUnitIsHiddenOnTheOneFactorThatItsPeopleSkipped)
{
    const Gate gate(testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 5}}, 4, "b"), {});
    EXPECT_TRUE(gate.unit(at(gate, "b")));
    EXPECT_EQ(gate.factor(at(gate, "b"), first, Audience::Leader).reason(), Reason::BelowFloor);
    EXPECT_TRUE(gate.factor(at(gate, "b"), second, Audience::Leader));
    EXPECT_TRUE(gate.factor(at(gate, "a"), first, Audience::Leader)); // b leaves no remainder on factor 1
}

TEST(Gate, A3HoldsPerFactorWhereTheWholeNeedsNoProtection)
{
    // As a whole b and c (3 + 2) protect each other. Nobody in b answered factor 1, so of factor 1 only
    // c's two are left beside a: a goes with them there, and only there.
    const Gate gate(testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}, {"c", "1", 2}}, 4, "b"), {});
    EXPECT_TRUE(gate.unit(at(gate, "a")));
    EXPECT_EQ(gate.factor(at(gate, "a"), first, Audience::Leader).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(gate.factor(at(gate, "a"), second, Audience::Leader));
}

TEST(Gate, A7StaffGetsMeansButNoDistribution)
{
    const Gate gate(testing::round({{"1", nullptr, 9}}), {});
    EXPECT_TRUE(gate.factor(0, first, Audience::Leader)->distribution);
    EXPECT_FALSE(gate.factor(0, first, Audience::Staff)->distribution);
    EXPECT_EQ(gate.factor(0, first, Audience::Staff)->mean, survey::Tenths(40));
}

TEST(Gate, A2DistributionsMayHaveAHigherFloorOfTheirOwn)
{
    const Gate gate(testing::round({{"1", nullptr, 9}}), {5, 10});
    EXPECT_TRUE(gate.factor(0, first, Audience::Leader));
    EXPECT_FALSE(gate.factor(0, first, Audience::Leader)->distribution);
}

TEST(Gate, A8TheLogListsUnitsAndFactorsWithReasons)
{
    const auto round = testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 5}, {"c", "1", 3}, {"d", "1", 2}},
                                      4, "b");
    const Gate gate(round, {});
    const auto log = gate.suppressionLog();
    ASSERT_EQ(log.size(), 3u);
    EXPECT_EQ(log[0].unit.text(), QStringLiteral("b"));
    EXPECT_EQ(log[0].factor, first);
    EXPECT_EQ(log[1].unit.text(), QStringLiteral("c"));
    EXPECT_FALSE(log[1].factor);
    EXPECT_EQ(log[2].unit.text(), QStringLiteral("d"));
}

TEST(Gate, N9FewerInvitedThanRespondentsIsUnknownAndSaid)
{
    const Gate gate(testing::round({{"1", nullptr, 9, 8}}), {});
    EXPECT_TRUE(gate.unit(0)->invitedIsFaulty);
    EXPECT_FALSE(gate.unit(0)->invited);
    EXPECT_FALSE(gate.unit(0)->responseRate);
    EXPECT_FALSE(gate.factor(0, first, Audience::Leader)->margin->knowsInvited);
}

TEST(Gate, N9EverybodyAnsweringLeavesNoMargin)
{
    const Gate gate(testing::round({{"1", nullptr, 9, 9}}), {});
    EXPECT_EQ(gate.factor(0, first, Audience::Leader)->margin, (survey::Margin{survey::Hundredths(0), true}));
}

} // namespace
} // namespace faktorbenk::disclosure
