#include "disclosure/unitreport.h"

#include "support/groups.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using With = Comparison::With;

std::vector<With> comparedWith(const UnitReport &report)
{
    std::vector<With> found;
    for (const Comparison &comparison : report.factors().front().comparisons)
        found.push_back(comparison.with);
    return found;
}

survey::Benchmark published(survey::Benchmark::Level level, const char *service, int tenths)
{
    survey::Benchmark row;
    row.level = level;
    row.serviceType = QString::fromUtf8(service);
    row.year = 2023;
    row.source = QStringLiteral("kilde");
    row.means.fill(survey::Tenths(tenths));
    return row;
}

const std::vector benchmarks{published(survey::Benchmark::Level::National, "", 42),
                             published(survey::Benchmark::Level::Service, "Skole", 38)};

std::shared_ptr<const Gate> gateOf(const std::vector<testing::UnitSpec> &specs, int answer = 4,
                                   const char *name = "2023")
{
    auto round = testing::round(specs, answer);
    round.round = QString::fromUtf8(name);
    return std::make_shared<const Gate>(std::move(round), survey::FloorPolicy{});
}

UnitReport reportOn(const Gate &gate, const char *code, const std::vector<std::shared_ptr<const Gate>> &earlier = {})
{
    return reportUnit(gate, earlier, benchmarks, *gate.tree().find(survey::UnitCode(QString::fromUtf8(code))),
                      Audience::Leader);
}

TEST(UnitReport, N10AUnitIsComparedWithAllItsReferencesInOrder)
{
    const auto gate = gateOf({{"1", nullptr, 9}, {"a", "1", 9}, {"a1", "a", 9, {}, "Skole"}, {"b", "1", 9}});
    const auto before = gateOf({{"1", nullptr, 9}, {"a1", "1", 9}}, 3, "2021");
    const UnitReport report = reportOn(*gate, "a1", {before});
    EXPECT_EQ(comparedWith(report), (std::vector{With::Municipality, With::Parent, With::Service, With::National, With::Round}));
    const auto &comparisons = report.factors().front().comparisons;
    EXPECT_EQ(comparisons[2].difference, (survey::Difference{survey::Tenths(2), survey::Verdict::Above}));
    EXPECT_EQ(comparisons[3].difference, (survey::Difference{survey::Tenths(-2), survey::Verdict::Below}));
    EXPECT_EQ(comparisons[4].name, QStringLiteral("2021"));
    EXPECT_EQ(comparisons[4].difference.tenths, survey::Tenths(10));
}

TEST(UnitReport, TheMunicipalityIsNotAlsoTheParent)
{
    const auto gate = gateOf({{"1", nullptr, 9}, {"a", "1", 9}, {"b", "1", 9}});
    EXPECT_EQ(comparedWith(reportOn(*gate, "a")), (std::vector{With::Municipality, With::National}));
}

TEST(UnitReport, TheRootIsNotComparedWithItselfAndN10IsWarnedOfAService)
{
    const auto gate = gateOf({{"1", nullptr, 9, {}, "Skole"}});
    const UnitReport report = reportOn(*gate, "1");
    EXPECT_EQ(comparedWith(report), (std::vector{With::Service, With::National}));
    EXPECT_TRUE(report.factors().front().comparisons[0].rootWithService);
    EXPECT_FALSE(report.factors().front().comparisons[1].rootWithService);
}

TEST(UnitReport, AWithheldReferenceIsLeftOut)
{
    // a is withheld to protect b; a1 is compared with the municipality, not with its hidden parent.
    const auto gate = gateOf({{"1", nullptr, 0}, {"a", "1", 6}, {"a1", "a", 9}, {"b", "1", 3}});
    ASSERT_FALSE(gate->unit(*gate->tree().find(survey::UnitCode(QStringLiteral("a")))));
    EXPECT_EQ(comparedWith(reportOn(*gate, "a1")), (std::vector{With::Municipality, With::National}));
}

TEST(UnitReport, AWithheldUnitHasNoFactorsAtAll)
{
    const auto gate = gateOf({{"1", nullptr, 9}, {"a", "1", 3}, {"b", "1", 9}});
    const UnitReport report = reportOn(*gate, "a");
    EXPECT_FALSE(report.figures());
    EXPECT_TRUE(report.factors().empty());
}

TEST(UnitReport, TheMunicipalityIsCalledWhatTheFilesCallItUntilTheRootHasAName)
{
    auto round = testing::round({{"1", nullptr, 9}});
    EXPECT_EQ(municipalityName(Gate(round, {})), QStringLiteral("Enhet 1"));
    round.tree = survey::settleTree({{survey::UnitCode(QStringLiteral("1")), {}, {}, {}, {}}}, {}, {}).tree;
    EXPECT_EQ(municipalityName(Gate(round, {})), QStringLiteral("Fjordvik"));
}

} // namespace
} // namespace faktorbenk::disclosure
