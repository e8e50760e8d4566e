#include "survey/benchmark.h"
#include "survey/roundname.h"

#include <gtest/gtest.h>

namespace faktorbenk::survey {
namespace {

Benchmark row(Benchmark::Level level, const char *service, int year, int tenths)
{
    Benchmark made;
    made.level = level;
    made.serviceType = QString::fromUtf8(service);
    made.year = year;
    made.means[0] = Tenths(tenths);
    return made;
}

const Factor first = Factor::fromIndex(0);
constexpr auto national = Benchmark::Level::National;
constexpr auto service = Benchmark::Level::Service;

TEST(Rounds, TheYearIsFoundInAName)
{
    EXPECT_EQ(roundYear(QStringLiteral("2023")), 2023);
    EXPECT_EQ(roundYear(QStringLiteral("Vår 2023")), 2023);
    EXPECT_EQ(roundYear(QStringLiteral("Måling 12023")), std::nullopt);
    EXPECT_EQ(roundYear(QStringLiteral("pilot")), std::nullopt);
}

TEST(Rounds, SpringComesBeforeAutumnOfTheSameYear)
{
    EXPECT_TRUE(roundBefore(QStringLiteral("Vår 2023"), QStringLiteral("Høst 2023")));
    EXPECT_FALSE(roundBefore(QStringLiteral("Haust 2023"), QStringLiteral("Vår 2023")));
    EXPECT_TRUE(roundBefore(QStringLiteral("Høst 2021"), QStringLiteral("Vår 2023")));
}

TEST(Benchmarks, TheNewestNotNewerThanTheRoundIsUsed)
{
    const std::vector rows{row(national, "", 2017, 41), row(national, "", 2020, 42), row(national, "", 2024, 43)};
    EXPECT_EQ(applicableBenchmark(rows, national, {}, 2023, first)->year, 2020);
}

TEST(Benchmarks, WhenAllAreNewerTheNewestIsUsed)
{
    const std::vector rows{row(national, "", 2017, 41), row(national, "", 2020, 42)};
    EXPECT_EQ(applicableBenchmark(rows, national, {}, 2015, first)->year, 2020);
    EXPECT_EQ(applicableBenchmark(rows, national, {}, std::nullopt, first)->year, 2020);
}

TEST(Benchmarks, ARowWithoutTheFactorIsPassedOver)
{
    std::vector rows{row(national, "", 2017, 41), row(national, "", 2020, 42)};
    rows[1].means[0].reset();
    EXPECT_EQ(applicableBenchmark(rows, national, {}, 2023, first)->year, 2017);
}

TEST(Benchmarks, AServiceTypeIsRecognisedWhateverItsCase)
{
    const std::vector rows{row(service, "Administrasjon", 2023, 43)};
    EXPECT_TRUE(applicableBenchmark(rows, service, QStringLiteral("administrasjon "), 2023, first));
    EXPECT_FALSE(applicableBenchmark(rows, service, QStringLiteral("Barnehage"), 2023, first));
    EXPECT_FALSE(applicableBenchmark(rows, service, {}, 2023, first));
}

} // namespace
} // namespace faktorbenk::survey
