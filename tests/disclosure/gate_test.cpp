#include "disclosure/backgroundreport.h"

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
static_assert(!std::is_constructible_v<Released<UnitFigures>, UnitFigures>);
static_assert(!std::is_constructible_v<Disclosed<UnitFigures>, UnitFigures>);
static_assert(!std::is_constructible_v<Disclosed<UnitFigures>, Released<UnitFigures>>);
static_assert(!std::is_constructible_v<Disclosed<survey::Tenths>, survey::Tenths>);
static_assert(!std::is_constructible_v<Disclosed<survey::Tenths>, Reason>);
static_assert(!std::is_default_constructible_v<Disclosed<survey::Tenths>>);
// What has passed cannot be changed on the way.
static_assert(!std::is_assignable_v<decltype(*std::declval<Released<survey::Tenths> &>()), survey::Tenths>);
static_assert(!std::is_assignable_v<decltype(*std::declval<Disclosed<UnitFigures> &>()), UnitFigures>);
// Reports are made by the room's own functions, from gates.
static_assert(!std::is_default_constructible_v<UnitReport>);
static_assert(!std::is_constructible_v<UnitReport, Disclosed<UnitFigures>>);
static_assert(!std::is_default_constructible_v<FactorReport>);
static_assert(!std::is_default_constructible_v<BackgroundReport>);

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

// A category of each gender, of so many people; the rest have not said.
survey::RoundTallies withGenders(survey::RoundTallies round, std::vector<std::pair<const char *, int>> categories)
{
    round.cuts.emplace(); // nothing that could be worked out
    for (const auto &[name, people] : categories) {
        survey::GroupTally &tally = round.background[{survey::BackgroundVariable::Gender, QString::fromUtf8(name)}];
        tally.respondents = people;
        for (auto &factor : tally.factors)
            for (int i = 0; i < people; ++i) {
                ++factor.answers.counts[3];
                factor.moments.add(4, 1);
            }
    }
    return round;
}

// «K M!» as in suppression_test: which categories are shown, and why not.
QString shownBackground(const Gate &gate)
{
    QStringList words;
    for (std::size_t i = 0; i < gate.background().size(); ++i) {
        const auto reason = gate.background(i).reason();
        words.append(gate.background()[i].category + (!reason ? QString() : *reason == Reason::BelowFloor ? QStringLiteral("<") : QStringLiteral("!")));
    }
    return words.join(u' ');
}

TEST(Gate, A4BackgroundIsShownForTheMunicipalityUnderTheFloorAndWithoutSubtraction)
{
    const auto town = testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 10}});
    EXPECT_EQ(shownBackground(Gate(withGenders(town, {{"K", 20}, {"M", 10}}), {})), QStringLiteral("K M"));
    // 30 − 27 leaves M's three; the municipality stays, so K goes with it.
    EXPECT_EQ(shownBackground(Gate(withGenders(town, {{"K", 27}, {"M", 3}}), {})), QStringLiteral("K! M<"));
    // Two have not said: 30 − 18 − 10 leaves them, so the smaller category is withheld.
    EXPECT_EQ(shownBackground(Gate(withGenders(town, {{"K", 18}, {"M", 10}}), {})), QStringLiteral("K M!"));
    // Six have not said: that is a group of its own.
    EXPECT_EQ(shownBackground(Gate(withGenders(town, {{"K", 14}, {"M", 10}}), {})), QStringLiteral("K M"));
}

TEST(Gate, A4ACategoryHasFiguresButNoInvitedAndNoSingleAnswers)
{
    const Gate gate(withGenders(testing::round({{"1", nullptr, 30, 40}}), {{"K", 20}, {"M", 10}}), {});
    EXPECT_EQ(gate.background(1)->respondents, 10);
    EXPECT_FALSE(gate.background(1)->invited);
    const auto leader = gate.background(1, first, Audience::Leader);
    EXPECT_EQ(leader->mean, survey::Tenths(40));
    EXPECT_TRUE(leader->distribution);
    EXPECT_FALSE(gate.background(1, first, Audience::Staff)->distribution); // rule A7
    const auto reports = reportBackground(gate, Audience::Leader);
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(reports[0].factors.size(), 10u);
    EXPECT_TRUE(reports[0].factors[0].comparisons.empty());
}

TEST(Gate, A8TheLogListsBackgroundAndDistributionsToo)
{
    const Gate gate(withGenders(testing::round({{"1", nullptr, 12}}), {{"K", 9}, {"M", 3}}), {5, 10});
    const auto log = gate.suppressionLog();
    // The municipality's twelve pass both floors; K protects M as a whole.
    ASSERT_EQ(log.size(), 2u);
    EXPECT_EQ(log[0].background, (BackgroundGroup{survey::BackgroundVariable::Gender, QStringLiteral("K")}));
    EXPECT_EQ(log[0].reason, Reason::ProtectsAnother);
    EXPECT_EQ(log[1].reason, Reason::BelowFloor);
    const Gate smaller(testing::round({{"1", nullptr, 9}}), {5, 10});
    const auto shares = smaller.suppressionLog();
    ASSERT_EQ(shares.size(), 10u); // one a factor
    EXPECT_EQ(shares[0].what, Suppression::What::Distribution);
    EXPECT_TRUE(shares[0].isRoot);
    EXPECT_EQ(smaller.factor(0, first, Audience::Leader)->distributionWithheld, Reason::BelowFloor);
    EXPECT_FALSE(smaller.factor(0, first, Audience::Staff)->distributionWithheld); // theirs by audience, not by size
}

TEST(Gate, A2AMunicipalityUnderTheFloorShowsNothingAtAll)
{
    const Gate gate(withGenders(testing::round({{"1", nullptr, 1}, {"a", "1", 3}}), {{"K", 4}}), {});
    EXPECT_EQ(gate.unit(0).reason(), Reason::BelowFloor);
    EXPECT_EQ(gate.unit(1).reason(), Reason::BelowFloor);
    EXPECT_EQ(shownBackground(gate), QStringLiteral("K<"));
    EXPECT_EQ(gate.suppressionLog().size(), 3u);
}

// Nothing in A2 or A3 is about what was answered: everybody agreeing is a result, and the floor protects as it does
// elsewhere. docs/anonymity.md says so among what is not promised.
TEST(Gate, A2EverybodyAnsweringTheSameIsShownLikeAnythingElse)
{
    const Gate gate(testing::round({{"1", nullptr, 5}}, 5), {});
    EXPECT_EQ(gate.factor(0, first, Audience::Leader)->mean, survey::Tenths(50));
}

// A chain of one: the parent is its only unit, nobody is left over, and both are shown.
TEST(Gate, A3AUnitWithOneSubUnitAndNobodyElseHasNoRemainder)
{
    const Gate gate(testing::round({{"1", nullptr, 0}, {"a", "1", 0}, {"a1", "a", 7}}), {});
    for (survey::UnitIndex unit = 0; unit < 3; ++unit)
        EXPECT_TRUE(gate.unit(unit));
}

// Five in 2021, six in 2023: other answers to other questions of another day. The difference of the two rounds is
// not the sixth person's answers, whoever the six are; so each round is decided by itself.
TEST(Gate, A3RoundsAreDecidedByThemselves)
{
    const auto before = std::make_shared<const Gate>(testing::round({{"1", nullptr, 20}, {"a", "1", 5}}), survey::FloorPolicy{});
    const Gate after(testing::round({{"1", nullptr, 20}, {"a", "1", 6}}), {}, {{}, [&] { return before; }});
    EXPECT_TRUE(before->unit(1));
    EXPECT_TRUE(after.unit(1));
}

TEST(Gate, WhatIsHiddenDoesNotChangeFromRoundToRoundWithoutAReason)
{
    // 2021: b is the smaller of two that could help. 2023: they are alike, and by their codes a would be next.
    const auto before = std::make_shared<const Gate>(
        testing::round({{"1", nullptr, 2}, {"a", "1", 9}, {"b", "1", 8}}), survey::FloorPolicy{});
    EXPECT_EQ(before->unit(2).reason(), Reason::ProtectsAnother);
    const auto now = testing::round({{"1", nullptr, 2}, {"a", "1", 8}, {"b", "1", 8}});
    EXPECT_EQ(Gate(now, {}).unit(1).reason(), Reason::ProtectsAnother);
    const Gate stable(now, {}, {{}, [&] { return before; }});
    EXPECT_TRUE(stable.unit(1));
    EXPECT_EQ(stable.unit(2).reason(), Reason::ProtectsAnother);
}

RoundPast handedOut(const survey::RoundTallies &tallies, const survey::FloorPolicy &floor)
{
    return {{std::make_shared<const survey::HandedOutState>(handedOutState(tallies, Gate(tallies, floor)))}, {}};
}

TEST(Gate, A3AnEarlierRoundThatComesLateDoesNotMoveWhatIsHandedOut)
{
    const auto now = testing::round({{"1", nullptr, 2}, {"a", "1", 8}, {"b", "1", 8}});
    RoundPast past = handedOut(now, {}); // b was shown, a hidden
    const auto before = std::make_shared<const Gate>(
        testing::round({{"1", nullptr, 2}, {"a", "1", 9}, {"b", "1", 8}}), survey::FloorPolicy{});
    past.roundBefore = [&] { return before; };
    const Gate gate(now, {}, past);
    EXPECT_EQ(gate.unit(1).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(gate.unit(2));
}

TEST(Gate, A3LateAnswersShowWhereEnoughOfThemHaveCome)
{
    const auto then = testing::round({{"1", nullptr, 0}, {"a", "1", 10}, {"b", "1", 10}, {"c", "1", 4}, {"d", "1", 6}});
    const RoundPast past = handedOut(then, {});
    const auto later = testing::round({{"1", nullptr, 0}, {"a", "1", 16}, {"b", "1", 10}, {"c", "1", 10}, {"d", "1", 6}});
    const Gate gate(later, {}, past);
    EXPECT_TRUE(gate.unit(0));  // twelve more
    EXPECT_TRUE(gate.unit(1));  // six more
    EXPECT_TRUE(gate.unit(2));  // as before
    // c has ten now, but its first four could be told from the six that the municipality has more: it stays hidden.
    EXPECT_EQ(gate.unit(3).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(Gate(later, {}).unit(3));
}

TEST(Gate, A3ACorrectedAnswerIsNotToldByComparingWithWhatWasHandedOut)
{
    auto then = testing::round({{"1", nullptr, 0}, {"a", "1", 10}, {"b", "1", 10}});
    const RoundPast past = handedOut(then, {});
    auto later = then;
    for (const survey::UnitIndex unit : {survey::UnitIndex(0), survey::UnitIndex(1)}) {
        auto &counts = later.totals[unit].factors[0].answers.counts;
        --counts[3];
        ++counts[0];
    }
    const Gate gate(later, {}, past);
    EXPECT_EQ(gate.factor(1, first, Audience::Leader).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(gate.factor(1, second, Audience::Leader)); // the other factors are as they were
    EXPECT_TRUE(gate.factor(2, first, Audience::Leader));
}

TEST(Gate, A2LoweringTheFloorBuildsOnWhatIsOutAndRaisingItShowsNothingNew)
{
    const auto town = testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 4}, {"c", "1", 8}, {"d", "1", 2}, {"e", "1", 9}});
    // At five, b and d (4 + 2) are enough for each other.
    const Gate low(town, {3, 3}, handedOut(town, {5, 5}));
    EXPECT_TRUE(low.unit(1) && low.unit(3) && low.unit(5));
    EXPECT_EQ(low.unit(2).reason(), Reason::ProtectsAnother); // b would leave d's two alone
    // At seven, b and d need help: c goes with them, though it is out. At five again all is as it was handed out.
    const Gate high(town, {7, 7}, handedOut(town, {5, 5}));
    EXPECT_EQ(high.unit(3).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(Gate(town, {5, 5}, handedOut(town, {5, 5})).unit(3));
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
