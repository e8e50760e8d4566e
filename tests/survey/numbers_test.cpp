#include "survey/comparison.h"
#include "survey/mean.h"
#include "survey/responserate.h"

#include <gtest/gtest.h>

namespace faktorbenk::survey {
namespace {

Tally tallyOf(std::int64_t c1, std::int64_t c2, std::int64_t c3, std::int64_t c4, std::int64_t c5)
{
    return {{c1, c2, c3, c4, c5}};
}

// N6, by hand: 4 × 4 + 1 × 5 … averages that end exactly on a half.
TEST(Numbers, N6MeanOf4_25IsShownAs4_3)
{
    EXPECT_EQ(mean(tallyOf(0, 0, 0, 3, 1)), Tenths(43)); // 17/4 = 4.25
}

TEST(Numbers, N6MeanOf3_95IsShownAs4_0)
{
    EXPECT_EQ(mean(tallyOf(0, 0, 1, 19, 0)), Tenths(40)); // 79/20 = 3.95
}

TEST(Numbers, N6MeanJustUnderAHalfIsRoundedDown)
{
    EXPECT_EQ(mean(tallyOf(0, 0, 0, 301, 99)), Tenths(42)); // 1699/400 = 4.2475
}

TEST(Numbers, N6ShareOf0_05PercentIsShownAs0_1)
{
    const auto shares = distribution(tallyOf(1, 0, 0, 0, 1999)); // 1/2000 = 0.05 %
    ASSERT_TRUE(shares);
    EXPECT_EQ((*shares)[0], Tenths(1));
    EXPECT_EQ((*shares)[4], Tenths(1000)); // 99.95 % → 100.0 %
}

TEST(Numbers, NobodyAnsweredGivesNoMeanAndNoDistribution)
{
    EXPECT_FALSE(mean(Tally{}));
    EXPECT_FALSE(distribution(Tally{}));
}

// Course material 2023, factor 1 of the whole municipality: 0.5/3.3/11.6/45.1/39.5 %, mean 4.2. The
// counts are found by hand: 552 answers (138 people × 4 statements); 3 18 64 249 218.
TEST(Numbers, GoldenPublishedDistributionOfFactor1)
{
    const Tally tally = tallyOf(3, 18, 64, 249, 218);
    ASSERT_EQ(tally.answers(), 552);
    EXPECT_EQ(*distribution(tally), (Distribution{Tenths(5), Tenths(33), Tenths(116), Tenths(451), Tenths(395)}));
    EXPECT_EQ(mean(tally), Tenths(42));
}

TEST(Numbers, N8DifferenceOf0_2IsWorthAWordWhereBinarySubtractionSaysNo)
{
    ASSERT_LT(4.1 - 3.9, 0.2); // the trap
    EXPECT_EQ(compare(Tenths(41), Tenths(39)), (Difference{Tenths(2), Verdict::Above}));
    EXPECT_EQ(compare(Tenths(39), Tenths(41)), (Difference{Tenths(-2), Verdict::Below}));
}

// Course material 2023: the unit against the national mean of its service type.
TEST(Numbers, GoldenVerdictsAgainstTheService)
{
    const std::array ours{42, 42, 43, 42, 39, 41, 37, 43, 41, 46};
    const std::array service{43, 44, 45, 43, 41, 42, 39, 46, 42, 46};
    constexpr auto below = Verdict::Below;
    constexpr auto within = Verdict::Within;
    const std::array expected{within, below, below, within, below, within, below, below, within, within};
    for (std::size_t i = 0; i < ours.size(); ++i)
        EXPECT_EQ(compare(Tenths(ours[i]), Tenths(service[i])).verdict, expected[i]) << "factor " << i + 1;
}

TEST(Numbers, N11ResponseRateIs80_0For12Of15)
{
    EXPECT_EQ(responseRate(12, 15), Tenths(800));
    EXPECT_EQ(responseRate(138, 172), Tenths(802)); // 80.23
    EXPECT_EQ(responseRate(1, 16), Tenths(63));     // 6.25 → 6.3
}

TEST(Numbers, N11UnknownOrFaultyInvitedGivesNoRate)
{
    EXPECT_FALSE(responseRate(12, std::nullopt));
    EXPECT_FALSE(responseRate(12, 11));
    EXPECT_FALSE(responseRate(0, 0));
}

} // namespace
} // namespace faktorbenk::survey
