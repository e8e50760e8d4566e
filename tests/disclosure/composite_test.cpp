// Composite rounds at the gate: figures that others computed pass it by the same rules (A2, A3, A5, A7).

#include "disclosure/unitreport.h"

#include "support/composites.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using survey::CompositeFigures;
using survey::Factor;
using survey::Tenths;
using survey::UnitIndex;
using testing::compositeRound;
using testing::figures;

const Factor first = Factor::fromIndex(0);
const Factor second = Factor::fromIndex(1);

UnitIndex at(const Gate &gate, const char *code)
{
    return *gate.tree().find(survey::UnitCode(QString::fromUtf8(code)));
}

TEST(CompositeGate, TheFiguresAreThoseOfTheReportAndTheRestIsUnknown)
{
    const Gate gate(compositeRound({{"1", nullptr, figures(30, 41)}, {"a", "1", figures(20, 42, 25)}}), {});
    const auto unit = gate.unit(at(gate, "a"));
    ASSERT_TRUE(unit);
    EXPECT_TRUE(unit->fromComposite);
    EXPECT_EQ(unit->respondents, 20);
    EXPECT_EQ(unit->invited, 25);
    EXPECT_EQ(unit->responseRate, Tenths(800));
    const auto factor = gate.factor(at(gate, "a"), first, Audience::Leader);
    ASSERT_TRUE(factor);
    EXPECT_EQ(factor->mean, Tenths(42));
    EXPECT_EQ(*gate.mean(at(gate, "a"), first), Tenths(42));
    EXPECT_FALSE(factor->margin);
    EXPECT_FALSE(factor->answers);
    EXPECT_FALSE(gate.unit(0)->invited);
    EXPECT_FALSE(gate.unit(0)->responseRate);
}

TEST(CompositeGate, MeansThatArriveRoundedAreNeverAddedUpForAMerger)
{
    const Gate gate(
        compositeRound({{"1", nullptr, figures(40, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures(20, 40)}}), {});
    ASSERT_TRUE(gate.mean(at(gate, "a"), first));
    ASSERT_TRUE(gate.mean(at(gate, "b"), first));
    EXPECT_EQ(gate.pooledMean({at(gate, "a"), at(gate, "b")}, first).reason(), Reason::NotGiven);
}

TEST(CompositeGate, A2FewerThanTheFloorHaveNoFigures)
{
    const Gate gate(
        compositeRound(
            {{"1", nullptr, figures(24, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures(4, 30)}}),
        {});
    EXPECT_EQ(gate.unit(at(gate, "b")).reason(), Reason::BelowFloor);
    EXPECT_FALSE(gate.mean(at(gate, "b"), first));
}

TEST(CompositeGate, A2WhereNobodyTellsHowManyHaveAnsweredNothingIsShown)
{
    const Gate gate(
        compositeRound(
            {{"1", nullptr, figures(40, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures({}, 30)}}),
        {});
    EXPECT_EQ(gate.unit(at(gate, "b")).reason(), Reason::NotGiven);
    EXPECT_EQ(gate.factor(at(gate, "b"), first, Audience::Leader).reason(), Reason::NotGiven);
    EXPECT_TRUE(gate.unit(at(gate, "a"))); // 20 are left beside a
    EXPECT_TRUE(gate.unit(0));
}

TEST(CompositeGate, A3CountsBySvarWithSubUnits)
{
    // 31 − 20 − 8 leaves the three of b; c is the smallest that mends it.
    const Gate gate(compositeRound({{"1", nullptr, figures(31, 41)},
                                    {"a", "1", figures(20, 42)},
                                    {"b", "1", figures(3, 30)},
                                    {"c", "1", figures(8, 40)}}),
                    {});
    EXPECT_TRUE(gate.unit(at(gate, "a")));
    EXPECT_EQ(gate.unit(at(gate, "c")).reason(), Reason::ProtectsAnother);
}

TEST(CompositeGate, A3PeopleOfUnitsThatTheReportLeavesOutAreARemainderToo)
{
    const Gate gate(compositeRound({{"1", nullptr, figures(23, 41)}, {"a", "1", figures(20, 42)}}), {});
    EXPECT_FALSE(gate.unit(at(gate, "a")) && gate.unit(0)); // the three others would stand alone
}

TEST(CompositeGate, A3AUnitWithFewerThanItsSubUnitsTogetherIsNotShown)
{
    const Gate gate(compositeRound({{"1", nullptr, figures(60, 41)},
                                    {"a", "1", figures(20, 42)},
                                    {"a1", "a", figures(12, 42)},
                                    {"a2", "a", figures(10, 42)}}),
                    {});
    EXPECT_EQ(gate.unit(at(gate, "a")).reason(), Reason::ProtectsAnother);
    EXPECT_TRUE(gate.unit(at(gate, "a1")));
    EXPECT_TRUE(gate.unit(0));
}

TEST(CompositeGate, A5AFactorThatIsNotGivenIsWithheldWithoutAnInventedReason)
{
    auto round = compositeRound(
        {{"1", nullptr, figures(40, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures(20, 42)}});
    round.composite[at(Gate(round, {}), "b")]->factors[0].mean.reset();
    round.composite[0]->factors[0].mean.reset();
    const Gate gate(round, {});
    EXPECT_EQ(gate.factor(at(gate, "b"), first, Audience::Leader).reason(), Reason::NotGiven);
    EXPECT_TRUE(gate.factor(at(gate, "b"), second, Audience::Leader));
    const auto log = gate.suppressionLog();
    ASSERT_EQ(log.size(), 2u);
    EXPECT_EQ(log[1].factor, first);
    EXPECT_EQ(log[1].reason, Reason::NotGiven);
}

TEST(CompositeGate, A3AFactorLeftOutInOneUnitIsNotFoundBySubtraction)
{
    // b's eight may be one person on factor 1: 28 − 20 must not be taken for eight.
    auto round = compositeRound(
        {{"1", nullptr, figures(28, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures(8, 42)}});
    round.composite[at(Gate(round, {}), "b")]->factors[0].mean.reset();
    const Gate gate(round, {});
    EXPECT_FALSE(gate.mean(at(gate, "a"), first) && gate.mean(0, first));
    EXPECT_TRUE(gate.mean(at(gate, "a"), second) && gate.mean(0, second));
}

TEST(CompositeGate, AFactorThatOnlyTheWholeIsGivenIsShownForTheWhole)
{
    auto round = compositeRound(
        {{"1", nullptr, figures(28, 41)}, {"a", "1", figures(20, 42)}, {"b", "1", figures(8, 42)}});
    for (const UnitIndex unit : {UnitIndex(1), UnitIndex(2)})
        round.composite[unit]->factors[0].mean.reset();
    EXPECT_EQ(*Gate(round, {}).mean(0, first), Tenths(41));
}

TEST(CompositeGate, A7SharesAreForLeadersAndUnderTheirOwnFloor)
{
    CompositeFigures told = figures(8, 40);
    told.factors[0].shares =
        survey::Distribution{Tenths(0), Tenths(0), Tenths(200), Tenths(600), Tenths(200)};
    const auto round = compositeRound({{"1", nullptr, told}});
    EXPECT_EQ(Gate(round, {}).factor(0, first, Audience::Leader)->distribution, told.factors[0].shares);
    EXPECT_FALSE(Gate(round, {}).factor(0, first, Audience::Staff)->distribution);
    EXPECT_FALSE(Gate(round, {5, 10}).factor(0, first, Audience::Leader)->distribution);
    EXPECT_FALSE(Gate(round, {}).factor(0, second, Audience::Leader)->distribution); // not given
}

TEST(CompositeGate, N10WithoutARowOfItsOwnTheMunicipalityHasNoMean)
{
    auto round = compositeRound(
        {{"1", nullptr, CompositeFigures{}}, {"a", "1", figures(20, 42)}, {"b", "1", figures(30, 40)}});
    round.composite[0].reset();
    const Gate gate(round, {});
    EXPECT_EQ(gate.unit(0).reason(), Reason::NotGiven); // and is not the mean of 4,2 and 4,0
    EXPECT_FALSE(gate.mean(0, first));
    const UnitReport report = reportUnit(gate, {}, {}, at(gate, "a"), Audience::Leader);
    EXPECT_TRUE(report.factors().front().comparisons.empty());
}

TEST(CompositeGate, AUnitThatHasResponsesIsComputedWhateverTheReportSays)
{
    auto round = testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 9}}, 4);
    round.composite.resize(3);
    round.composite[1] = figures(21, 30);
    const Gate gate(round, {});
    EXPECT_FALSE(gate.unit(1)->fromComposite);
    EXPECT_EQ(*gate.mean(1, first), Tenths(40));
    EXPECT_EQ(gate.unit(1)->respondents, 20);
    EXPECT_FALSE(gate.unit(0)->fromComposite); // all that is in it has responses
}

TEST(CompositeGate, AnInnerUnitOfWhichOnlyAPartHasResponsesIsNotComputedFromThatPart)
{
    auto round = testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 0}}, 4);
    round.composite.resize(3);
    round.composite[2] = figures(12, 30);
    EXPECT_EQ(Gate(round, {}).unit(0).reason(), Reason::NotGiven);
    round.composite[0] = figures(32, 37);
    const Gate gate(round, {});
    EXPECT_EQ(*gate.mean(0, first), Tenths(37));
    EXPECT_TRUE(gate.unit(0)->fromComposite);
    EXPECT_EQ(*gate.mean(1, first), Tenths(40));
    EXPECT_EQ(*gate.mean(2, first), Tenths(30));
}

TEST(CompositeGate, N8RoundsOfBothKindsAreCompared)
{
    const auto then = std::make_shared<const Gate>(compositeRound({{"1", nullptr, figures(30, 38)}}, "2019"),
                                                   survey::FloorPolicy{});
    const Gate now(testing::round({{"1", nullptr, 20}}, 4), {});
    const UnitReport report = reportUnit(now, {then}, {}, 0, Audience::Leader);
    ASSERT_EQ(report.factors().front().comparisons.size(), 1u);
    EXPECT_EQ(report.factors().front().comparisons.front().mean, Tenths(38));
    EXPECT_EQ(report.factors().front().comparisons.front().difference.verdict, survey::Verdict::Above);
}

TEST(CompositeGate, A2AndA3HoldForRandomReportsWhateverIsWrongInThem)
{
    std::mt19937 random(20191);
    std::int64_t released = 0;
    for (int i = 0; i < 3000; ++i) {
        const survey::RoundTallies round = testing::randomComposite(random, 12);
        const Gate gate(round, {});
        for (UnitIndex unit = 0; unit < round.tree.size(); ++unit) {
            const auto shown = gate.unit(unit);
            if (!shown)
                continue;
            ++released;
            const std::int64_t people = shown->fromComposite ? round.composite[unit]->respondents.value_or(0)
                                                             : round.totals[unit].respondents;
            ASSERT_EQ(shown->respondents, people);
            ASSERT_GE(people, 5);
            std::int64_t rest = people; // by the numbers that are shown, as anybody can
            std::vector<UnitIndex> ways(round.tree.at(unit).children);
            while (!ways.empty()) {
                const UnitIndex next = ways.back();
                ways.pop_back();
                if (const auto inside = gate.unit(next))
                    rest -= inside->respondents;
                else
                    ways.insert(ways.end(), round.tree.at(next).children.begin(),
                                round.tree.at(next).children.end());
            }
            ASSERT_TRUE(rest == 0 || rest >= 5)
                << "municipality " << i << " unit " << unit << " leaves " << rest;
        }
    }
    EXPECT_GT(released, 3000); // the gate does let something out
}

TEST(CompositeGate, A3HoldsPerFactorEvenIfOnePersonAnsweredWhatIsLeftOut)
{
    std::mt19937 random(20192);
    for (int i = 0; i < 2000; ++i) {
        const survey::RoundTallies round = testing::randomComposite(random, 10, true);
        const Gate gate(round, {});
        const survey::UnitTree &tree = round.tree;
        const auto svar = [&](UnitIndex unit) {
            return *round.composite[unit]->respondents;
        };
        std::vector<std::int64_t> answered(tree.size()); // of factor 1, at the worst
        for (UnitIndex unit = tree.size(); unit-- > 0;) {
            std::int64_t here = svar(unit);
            for (const UnitIndex child : tree.at(unit).children) {
                here -= svar(child);
                answered[unit] += answered[child];
            }
            const bool given = round.composite[unit]->factors[0].mean.has_value();
            answered[unit] += given ? here : std::min<std::int64_t>(here, 1);
            if (given) // by the report itself, which has a floor too
                answered[unit] = std::max(answered[unit], std::min<std::int64_t>(svar(unit), 5));
        }
        for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
            if (!gate.mean(unit, first))
                continue;
            ASSERT_GE(svar(unit), 5);
            std::int64_t rest = answered[unit];
            bool anyInside = false;
            std::vector<UnitIndex> ways(tree.at(unit).children);
            while (!ways.empty()) {
                const UnitIndex next = ways.back();
                ways.pop_back();
                if (gate.mean(next, first)) {
                    anyInside = true;
                    rest -= answered[next];
                } else {
                    ways.insert(ways.end(), tree.at(next).children.begin(), tree.at(next).children.end());
                }
            }
            ASSERT_TRUE(!anyInside || rest == 0 || rest >= 5)
                << "municipality " << i << " unit " << unit << " leaves " << rest;
        }
    }
}

} // namespace
} // namespace faktorbenk::disclosure
