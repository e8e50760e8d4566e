#include "gui/models/overviewmodel.h"
#include "gui/models/texttablemodel.h"
#include "gui/models/unittreemodel.h"
#include "reports.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

TEST(OverviewModel, IsAModel)
{
    OverviewModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    const ReportPtr report = testing::reportOn("110");
    for (const Reference &reference : referencesOf(*report))
        model.setReport(report, reference);
    model.setReport(testing::reportOn("130"), {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(OverviewModel, ShowsTheDisplayedMeansAndTheVerdict)
{
    OverviewModel model;
    const ReportPtr report = testing::reportOn("110");
    model.setReport(report, usualReference(*report));
    ASSERT_EQ(model.rowCount(), 10);
    const int difference = model.columnOf(OverviewModel::Kind::Difference);
    EXPECT_EQ(model.index(0, model.columnOf(OverviewModel::Kind::Unit)).data().toString(), QStringLiteral("4.0"));
    EXPECT_EQ(model.index(0, difference).data().toString(), QStringLiteral("▼\u00a00.5 below"));
    EXPECT_EQ(model.index(9, difference).data().toString(), QStringLiteral("▲\u00a00.3 above"));
}

TEST(OverviewModel, TheServiceIsTheUsualReferenceElseTheMunicipality)
{
    EXPECT_EQ(usualReference(*testing::reportOn("110"))->with, Reference::With::Service);
    EXPECT_EQ(usualReference(*testing::reportOn("120"))->with, Reference::With::Municipality);
    EXPECT_EQ(usualReference(*testing::reportOn("1"))->with, Reference::With::National);
}

TEST(OverviewModel, TheAxisIsTheWholeScaleWhenSomethingLiesBelowThree)
{
    OverviewModel model;
    model.setReport(testing::reportOn("110"), {});
    EXPECT_EQ(model.axis().from, 3);
    auto tallies = testing::round({{"1", nullptr, 9}}, 2);
    const disclosure::Gate gate(std::move(tallies), {});
    model.setReport(std::make_shared<const disclosure::UnitReport>(
                        disclosure::reportUnit(gate, {}, {}, 0, disclosure::Audience::Leader)),
                    {});
    EXPECT_EQ(model.axis().from, 1);
}

TEST(UnitTreeModel, IsAModelAndSaysWhyAUnitIsWithheld)
{
    UnitTreeModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setGate(testing::fjordvik());
    const QModelIndex withheld = model.indexOf(survey::UnitCode(QStringLiteral("130")));
    EXPECT_TRUE(withheld.data(UnitTreeModel::CountRole).toString().isEmpty());
    EXPECT_EQ(withheld.data(UnitTreeModel::ReasonRole).toString(), QStringLiteral("fewer than 5 answers"));
    EXPECT_EQ(model.indexOf(survey::UnitCode(QStringLiteral("110"))).data(UnitTreeModel::CountRole).toString(),
              QStringLiteral("12"));
    model.setGate(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(UnitTreeModel, IsSearchedWithoutCaseAlsoBeyondAscii)
{
    EXPECT_TRUE(searchable(QStringLiteral("ÅSGARD skole")).contains(searchable(QStringLiteral("åsGård").left(3))));
    EXPECT_TRUE(searchable(QStringLiteral("BLÅBÆRØYA")).contains(searchable(QStringLiteral("blåbærøya"))));
    EXPECT_FALSE(searchable(QStringLiteral("Asgard")).contains(searchable(QStringLiteral("Å"))));
}

TEST(TextTableModel, IsAModel)
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setTable({{QStringLiteral("a"), true}, {QStringLiteral("b")}},
                   {{QStringLiteral("1"), QStringLiteral("x")}, {QStringLiteral("2")}});
    EXPECT_EQ(model.index(1, 1).data().toString(), QString());
}

} // namespace
} // namespace faktorbenk::gui
