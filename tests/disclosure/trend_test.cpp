// A unit over the rounds and how many have answered: what the gates release, round by round, and nothing
// beside it.

#include "disclosure/trend.h"
#include "disclosure/unitreport.h"
#include "support/groups.h"
#include "support/town.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::Tenths;
using survey::UnitCode;
using survey::UnitIndex;
using survey::UnitLink;

const Factor first = Factor::fromIndex(0);

UnitCode code(const char *text)
{
    return UnitCode(QString::fromUtf8(text));
}

// Some of the unit's fours are threes.
void lower(survey::RoundTallies &tallies, const char *unit, std::int64_t by)
{
    auto &counts = tallies.totals[*tallies.tree.find(code(unit))].factors[0].answers.counts;
    counts[3] -= by;
    counts[2] += by;
}

std::shared_ptr<const Gate> gateOf(survey::RoundTallies tallies, const char *name)
{
    tallies.round = QString::fromUtf8(name);
    return std::make_shared<const Gate>(std::move(tallies), survey::FloorPolicy{});
}

// a: 20 answer; mean 3.9 in 2021 (2 of 20 threes), 4.0 in 2023. b: four of them, then nine.
struct TrendTest : ::testing::Test
{
    TrendTest()
    {
        auto before =
            testing::round({{"1", nullptr, 0, 0}, {"a", "1", 20, 25}, {"b", "1", 4, 8}, {"c", "1", 12, 16}});
        lower(before, "a", 2);
        then = gateOf(std::move(before), "2021");
        now = gateOf(testing::round({{"1", nullptr, 0, 0},
                                     {"a", "1", 20, 25},
                                     {"b", "1", 9, 12},
                                     {"c", "1", 12, 16},
                                     {"d", "1", 7}}),
                     "2023");
    }
    Trend of(const char *unit) const { return trendOf(*now, {then}, *now->tree().find(code(unit))); }

    std::shared_ptr<const Gate> then, now;
};

TEST_F(TrendTest, HasTheRoundsOldestFirstAndTheMunicipalityBeside)
{
    const Trend trend = of("a");
    ASSERT_EQ(trend.rounds.size(), 2u);
    EXPECT_EQ(trend.rounds[0].round, QStringLiteral("2021"));
    const auto &points = trend.points[0];
    EXPECT_EQ(points[0].shown(), Tenths(39));
    EXPECT_EQ(points[1].shown(), Tenths(40));
    EXPECT_EQ(points[0].municipalityShown(), Tenths(40)); // the root's own tally was not lowered
    EXPECT_TRUE(points[0].margin && points[1].margin);
    EXPECT_FALSE(trend.isRoot);
    EXPECT_TRUE(of("1").isRoot);
    EXPECT_FALSE(of("1").points[0][0].municipality);
}

TEST_F(TrendTest, N8AChangeOfATenthIsWithinTheMarginOfError)
{
    EXPECT_EQ(of("a").change(first, 0), (survey::Difference{Tenths(1), survey::Verdict::Within}));
}

TEST_F(TrendTest, N8AChangeOfTwoTenthsIsSaid)
{
    auto before = testing::round({{"1", nullptr, 0}, {"a", "1", 20}});
    lower(before, "a", 4); // 3.8
    const Trend trend = trendOf(*now, {gateOf(std::move(before), "2021")}, *now->tree().find(code("a")));
    EXPECT_EQ(trend.change(first, 0), (survey::Difference{Tenths(2), survey::Verdict::Above}));
    EXPECT_EQ(trend.municipalityChange(first, 0), (survey::Difference{Tenths(0), survey::Verdict::Within}));
}

TEST_F(TrendTest, A5ARoundInWhichTheUnitIsWithheldSaysWhyAndNothingElse)
{
    const Trend trend = of("b");
    const TrendPoint &hidden = trend.points[0][0];
    ASSERT_TRUE(hidden.mean);
    EXPECT_EQ(hidden.mean->reason(), Reason::BelowFloor);
    EXPECT_FALSE(hidden.margin);
    EXPECT_FALSE(hidden.shown());
    EXPECT_FALSE(trend.change(first, 0));
    EXPECT_TRUE(trend.points[0][1].shown());
}

TEST_F(TrendTest, AUnitThatWasNotThereHasNoPoint)
{
    const Trend trend = of("d");
    EXPECT_FALSE(trend.points[0][0].mean);
    EXPECT_TRUE(trend.points[0][0].municipality);
    EXPECT_FALSE(trend.change(first, 0));
}

// 2021: e with 10 and n with 5 or 4; 2023: s.
struct MergedTrend : ::testing::Test
{
    static std::shared_ptr<const Gate> before(std::int64_t n)
    {
        return gateOf(
            testing::round({{"1", nullptr, 0}, {"e", "1", 10, 12}, {"n", "1", n, 8}, {"h", "1", 20, 25}}),
            "2021");
    }
    const std::shared_ptr<const Gate> now =
        gateOf(testing::round({{"1", nullptr, 0}, {"s", "1", 15, 20}, {"h", "1", 20, 25}}), "2023");
    const std::vector<UnitLink> links{
        {QStringLiteral("2023"), code("s"), QStringLiteral("2021"), code("e"), UnitLink::Kind::Merged, {}},
        {QStringLiteral("2023"), code("s"), QStringLiteral("2021"), code("n"), UnitLink::Kind::Merged, {}}};
    const UnitIndex school = *now->tree().find(code("s"));
};

TEST_F(MergedTrend, N5ThePartsAreOnePointWithoutAMargin)
{
    const Trend trend = trendOf(*now, {before(5)}, school, links);
    EXPECT_EQ(trend.points[0][0].shown(), Tenths(40));
    EXPECT_FALSE(trend.points[0][0].margin) << "of parts together nobody has worked one out";
    EXPECT_EQ(trend.rounds[0].lineage.units.size(), 2u);
}

TEST_F(MergedTrend, A3APartThatIsWithheldWithholdsThePoint)
{
    const Trend trend = trendOf(*now, {before(4)}, school, links);
    ASSERT_TRUE(trend.points[0][0].mean);
    EXPECT_FALSE(trend.points[0][0].shown());
}

TEST_F(MergedTrend, WhatWasSeveralUnitsHasNoRateOfThen)
{
    const auto then = before(5);
    const auto turnouts = turnoutOf(*now, then.get(), links);
    EXPECT_FALSE(turnouts[school].before);
    EXPECT_EQ(turnouts[school].lineage.units.size(), 2u);
    const auto &home = turnouts[*now->tree().find(code("h"))];
    ASSERT_TRUE(home.before && *home.before);
    EXPECT_EQ((*home.before)->responseRate, Tenths(800)); // 20 of 25
}

TEST_F(TrendTest, A5HowManyAnsweredIsNotToldOfAWithheldUnitInEitherRound)
{
    const auto turnouts = turnoutOf(*now, then.get());
    const auto &b = turnouts[*now->tree().find(code("b"))];
    ASSERT_TRUE(b.now);
    EXPECT_EQ(b.now->responseRate, Tenths(750)); // 9 of 12
    ASSERT_TRUE(b.before);
    EXPECT_EQ(b.before->reason(), Reason::BelowFloor);
    const auto &d = turnouts[*now->tree().find(code("d"))];
    EXPECT_FALSE(d.now->responseRate) << "N11: invited unknown is never 100 %";
    EXPECT_FALSE(d.before);
    EXPECT_FALSE(turnoutOf(*now, nullptr)[0].before);
}

// The attacker needs nothing new: in random towns whatever these two tell, the rounds' own gates tell too –
// and so the proof of what the gates let out (attacker_test) is the proof of these.
TEST(TrendOfRandomTowns, A6TellNothingThatTheRoundsGatesDoNot)
{
    testing::TownMaker maker(20231123);
    for (int run = 0; run < testing::runs(150, 3000); ++run) {
        const auto then = gateOf(maker.make(9).tallies(), "2021");
        const auto now = gateOf(maker.make(9).tallies(), "2023");
        const auto turnouts = turnoutOf(*now, then.get());
        for (UnitIndex unit = 0; unit < now->tree().size(); ++unit) {
            const auto before = then->tree().find(now->tree().at(unit).code);
            ASSERT_EQ(turnouts[unit].now.reason(), now->unit(unit).reason());
            ASSERT_EQ(turnouts[unit].before.has_value(), before.has_value());
            if (before) {
                ASSERT_EQ(turnouts[unit].before->reason(), then->unit(*before).reason());
            }
            const Trend trend = trendOf(*now, {then}, unit);
            for (const Factor factor : survey::allFactors()) {
                const auto &points = trend.points[factor.index()];
                ASSERT_EQ(points[1].mean->reason(), now->mean(unit, factor).reason());
                ASSERT_EQ(points[1].margin.has_value(),
                          now->factor(unit, factor, Audience::Staff) &&
                              now->factor(unit, factor, Audience::Staff)->margin);
                ASSERT_EQ(points[0].mean.has_value(), before.has_value());
                if (before) {
                    ASSERT_EQ(points[0].mean->reason(), then->mean(*before, factor).reason());
                }
            }
        }
    }
}

} // namespace
} // namespace faktorbenk::disclosure
