#include "survey/margin.h"

#include <gtest/gtest.h>

#include <cmath>

namespace faktorbenk::survey {
namespace {

double twoDecimals(double value) { return std::floor(value * 100 + 0.5) / 100; }

// rules N9: golden cases with s = 0.67.
TEST(Margin, GoldenCasesWithDeviation0_67)
{
    EXPECT_DOUBLE_EQ(twoDecimals(marginHalfWidth(0.67, 12, 15)), 0.20);
    EXPECT_DOUBLE_EQ(twoDecimals(marginHalfWidth(0.67, 5, 10)), 0.62);
    EXPECT_DOUBLE_EQ(twoDecimals(marginHalfWidth(0.67, 40, 50)), 0.10);
    EXPECT_DOUBLE_EQ(marginHalfWidth(0.67, 5, 5), 0.0);
}

TEST(Margin, TheQuantileIsTheTabulatedOne)
{
    // t(11; 0.975) = 2.201 in every printed table; √12 = 3.4641: 2.201 / 3.4641 = 0.63537.
    EXPECT_NEAR(marginHalfWidth(1.0, 12, std::nullopt), 0.63537, 0.0001);
}

// By hand: own means 4, 4.5 and 5; mean 4.5, s = 0.5; t(2; 0.975) = 4.3027; 4.3027 · 0.5 / √3 = 1.2421.
TEST(Margin, OfThreeRespondentsByHandWithoutInvited)
{
    MeanMoments moments;
    moments.add(16, 4);
    moments.add(18, 4);
    moments.add(20, 4);
    EXPECT_EQ(margin(moments, std::nullopt), (Margin{Hundredths(124), false}));
    // √((10−3)/(10−1)) = 0.88192; 1.2421 · 0.88192 = 1.0954
    EXPECT_EQ(margin(moments, 10), (Margin{Hundredths(110), true}));
}

TEST(Margin, RespondentsWhoSkippedAStatementCountWithTheirOwnMean)
{
    MeanMoments whole;
    whole.add(16, 4);
    whole.add(20, 4);
    MeanMoments skipped;
    skipped.add(12, 3); // mean 4 as above
    skipped.add(5, 1);  // mean 5 as above
    EXPECT_EQ(whole, skipped);
}

TEST(Margin, FewerThanTwoRespondentsHaveNone)
{
    MeanMoments moments;
    EXPECT_FALSE(margin(moments, 10));
    moments.add(20, 4);
    EXPECT_FALSE(margin(moments, 10));
}

TEST(Margin, FewerInvitedThanAnsweredIsTreatedAsUnknown)
{
    MeanMoments moments;
    moments.add(16, 4);
    moments.add(20, 4);
    EXPECT_EQ(margin(moments, 1), margin(moments, std::nullopt));
    EXPECT_FALSE(margin(moments, 1)->knowsInvited);
}

TEST(Margin, EverybodyAnsweringTheSameGivesNought)
{
    MeanMoments moments;
    for (int i = 0; i < 500'000; ++i)
        moments.add(13, 3); // 4 ⅓: no finite binary fraction
    EXPECT_EQ(margin(moments, std::nullopt)->halfWidth, Hundredths(0));
}

} // namespace
} // namespace faktorbenk::survey
