// What a unit is compared with when it was merged, split or renamed (rules N5, N8, N10, A3).

#include "disclosure/unitreport.h"
#include "support/groups.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitCode;
using survey::UnitIndex;
using survey::UnitLink;
using Kind = UnitLink::Kind;

const Factor factor = Factor::fromIndex(0);

UnitCode code(const char *text)
{
    return UnitCode(QString::fromUtf8(text));
}

// Everybody of the unit answers `answer`.
void answerAll(survey::RoundTallies &tallies, const char *unit, int answer)
{
    survey::GroupTally &group = tallies.totals[*tallies.tree.find(code(unit))];
    for (auto &each : group.factors) {
        const std::int64_t people = each.moments.respondents;
        each = {};
        for (std::int64_t i = 0; i < people; ++i)
            each.moments.add(answer, 1);
        each.answers.counts[static_cast<std::size_t>(answer - 1)] = people;
    }
}

// 2021: Elvebakken (e) with 10 who answer 5, Nordli (n) with 5 or fewer who answer 2. 2023: one school, s.
struct Merged : ::testing::Test {
    static std::shared_ptr<const Gate> before(std::int64_t nordli)
    {
        auto tallies = testing::round({{"1", nullptr, 0}, {"e", "1", 10}, {"n", "1", nordli}, {"h", "1", 20}});
        answerAll(tallies, "e", 5);
        answerAll(tallies, "n", 2);
        tallies.round = QStringLiteral("2021");
        return std::make_shared<const Gate>(std::move(tallies), survey::FloorPolicy{});
    }
    const Gate now{testing::round({{"1", nullptr, 0}, {"s", "1", 15}, {"h", "1", 20}}), survey::FloorPolicy{}};
    const std::vector<UnitLink> links{
        {QStringLiteral("2023"), code("s"), QStringLiteral("2021"), code("e"), Kind::Merged, QStringLiteral("Ny skole")},
        {QStringLiteral("2023"), code("s"), QStringLiteral("2021"), code("n"), Kind::Merged, QString()}};

    UnitReport report(const std::shared_ptr<const Gate> &earlier) const
    {
        return reportUnit(now, {earlier}, {}, *now.tree().find(code("s")), Audience::Leader, links);
    }
    static const Comparison *roundOf(const UnitReport &report)
    {
        for (const Comparison &comparison : report.factors().front().comparisons)
            if (comparison.with == Comparison::With::Round)
                return &comparison;
        return nullptr;
    }
};

TEST_F(Merged, N5IsComparedWithAllAnswersOfItsPartsTogether)
{
    const UnitReport made = report(before(5));
    const Comparison *then = roundOf(made);
    ASSERT_NE(then, nullptr);
    EXPECT_EQ(then->mean, survey::Tenths(40)); // (10·5 + 5·2) / 15; the mean of 5.0 and 2.0 would be 3.5
    EXPECT_EQ(then->lineage.changes, std::vector{survey::Change::Merged});
    EXPECT_EQ(then->lineage.units.size(), 2u);
    ASSERT_EQ(made.history().size(), 1u);
    EXPECT_EQ(made.history().front().note, QStringLiteral("Ny skole"));
}

TEST_F(Merged, A3IsNotComparedWhenOnePartIsWithheld)
{
    const UnitReport made = report(before(4));
    EXPECT_EQ(roundOf(made), nullptr) << "with e's ten shown, the sum would give n's four";
    EXPECT_EQ(made.history().size(), 1u) << "what it was is told all the same";
}

TEST_F(Merged, WithoutALinkNothingIsGuessed)
{
    const UnitReport made = reportUnit(now, {before(5)}, {}, *now.tree().find(code("s")), Audience::Leader);
    EXPECT_EQ(roundOf(made), nullptr);
    EXPECT_TRUE(made.history().empty());
}

TEST_F(Merged, APartInsideAnotherIsNeverAddedTwice)
{
    const Gate gate(testing::round({{"1", nullptr, 0}, {"a", "1", 10}, {"b", "a", 10}}), survey::FloorPolicy{});
    const UnitIndex a = *gate.tree().find(code("a"));
    const UnitIndex b = *gate.tree().find(code("b"));
    EXPECT_FALSE(gate.pooledMean({a, b}, factor));
    EXPECT_FALSE(gate.pooledMean({b, b}, factor));
    EXPECT_TRUE(gate.pooledMean({b}, factor));
}

TEST(Split, IsComparedWithTheWholeItWasAPartOfAndSaysSo)
{
    auto tallies = testing::round({{"1", nullptr, 0}, {"k", "1", 12}}, 3);
    tallies.round = QStringLiteral("2021");
    const auto earlier = std::make_shared<const Gate>(std::move(tallies), survey::FloorPolicy{});
    const Gate now(testing::round({{"1", nullptr, 0}, {"k", "1", 6}, {"m", "1", 7}}), survey::FloorPolicy{});
    const std::vector<UnitLink> links{{QStringLiteral("2023"), code("m"), QStringLiteral("2021"), code("k"), Kind::Split, {}}};
    for (const char *unit : {"m", "k"}) {
        const UnitReport made = reportUnit(now, {earlier}, {}, *now.tree().find(code(unit)), Audience::Leader, links);
        const Comparison &then = made.factors().front().comparisons.back();
        EXPECT_EQ(then.with, Comparison::With::Round);
        EXPECT_EQ(then.mean, survey::Tenths(30));
        EXPECT_EQ(then.lineage.changes, std::vector{survey::Change::Split}) << unit;
    }
}

// The pooled means may be asked for with any link a user makes up: whatever comes out is a union of units that are
// released themselves, so it brings the attacker (attacker_test.cpp) no group that was not within reach before.
TEST(Pooling, A3LetsOutOnlySumsOfUnitsThatAreOutThemselves)
{
    std::mt19937 random(20234);
    int pooled = 0;
    for (int i = 0; i < 400; ++i) {
        const survey::RoundTallies tallies = testing::randomRound(random, 9);
        const Gate gate(tallies, {5, 5});
        const std::size_t units = tallies.tree.size();
        for (std::size_t set = 1; set < (1u << units); ++set) {
            std::vector<UnitIndex> chosen;
            std::int64_t people = 0;
            bool allOut = true;
            bool nested = false;
            survey::Tally sum;
            for (UnitIndex unit = 0; unit < units; ++unit) {
                if (!(set >> unit & 1))
                    continue;
                chosen.push_back(unit);
                people += tallies.totals[unit].factors[0].moments.respondents;
                sum += tallies.totals[unit].factors[0].answers;
                allOut = allOut && gate.mean(unit, factor);
                for (auto above = tallies.tree.at(unit).parent; above; above = tallies.tree.at(*above).parent)
                    nested = nested || (set >> *above & 1);
            }
            const auto mean = gate.pooledMean(chosen, factor);
            ASSERT_EQ(mean.isReleased(), allOut && !nested) << "municipality " << i;
            if (!mean)
                continue;
            ++pooled;
            ASSERT_GE(people, 5);
            ASSERT_EQ(*mean, survey::Tenths(static_cast<int>(survey::roundHalfUp(10 * sum.sum(), sum.answers()))));
        }
    }
    EXPECT_GT(pooled, 1000);
}

TEST(Questionnaires, N2OtherNumbersOfStatementsDoNotBreakATrend)
{
    // 35 statements then, 36 now: factor 1 had three, has four; what is compared are means (N5).
    auto then = testing::round({{"1", nullptr, 0}, {"a", "1", 10}}, 3);
    then.round = QStringLiteral("2021");
    auto now = testing::round({{"1", nullptr, 0}, {"a", "1", 10}}, 4);
    for (survey::GroupTally &total : then.totals)
        total.factors[0].answers.counts[2] *= 3;
    for (survey::GroupTally &total : now.totals)
        total.factors[0].answers.counts[3] *= 4;
    const Gate gate(now, survey::FloorPolicy{});
    const auto earlier = std::make_shared<const Gate>(then, survey::FloorPolicy{});
    const UnitReport made = reportUnit(gate, {earlier}, {}, 1, Audience::Leader);
    EXPECT_EQ(made.factors().front().figures->answers, 40);
    EXPECT_EQ(made.factors().front().comparisons.back().mean, survey::Tenths(30));
    EXPECT_EQ(made.factors().front().comparisons.back().difference.tenths, survey::Tenths(10));
}

} // namespace
} // namespace faktorbenk::disclosure
