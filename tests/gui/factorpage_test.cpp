#include "accessibletree.h"
#include "gui/charts/figurechart.h"
#include "gui/pages/distributionpanel.h"
#include "gui/pages/factorpage.h"
#include "gui/widgets/reporttable.h"
#include "reports.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

struct FactorPageTest : ::testing::Test {
    FactorPageTest()
    {
        page.resize(1016, 620);
        page.setReport(testing::reportOn("110"));
        page.setFactor(survey::Factor::fromIndex(4));
        page.show();
        page.activateWindow();
        page.setFocus();
        QCoreApplication::processEvents();
    }
    QString title() { return page.findChild<QLabel *>(QStringLiteral("title"))->text(); }

    FactorPage page;
};

TEST_F(FactorPageTest, TurnsWithTheKeyboard)
{
    auto *table = page.findChild<ReportTable *>(QStringLiteral("table"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_PageDown);
    EXPECT_EQ(page.factor().number(), 6);
    QTest::keyClick(table, Qt::Key_PageUp);
    QTest::keyClick(table, Qt::Key_PageUp);
    EXPECT_EQ(page.factor().number(), 4);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(table, Qt::Key_PageDown);
    EXPECT_EQ(page.factor().number(), 10);
    EXPECT_TRUE(title().contains(wording::factorName(page.factor())));
}

TEST_F(FactorPageTest, EveryFigureIsInTheAccessibleTree)
{
    const QString heard = testing::spoken(&page);
    const ReportPtr report = testing::reportOn("110");
    const auto &factor = report->factors()[4];
    EXPECT_TRUE(heard.contains(wording::number(factor.figures->mean)));
    EXPECT_TRUE(heard.contains(wording::marginText(factor.figures->margin)));
    for (const survey::Tenths share : *factor.figures->distribution)
        EXPECT_TRUE(heard.contains(wording::percent(share)));
    for (const auto &comparison : factor.comparisons) {
        EXPECT_TRUE(heard.contains(wording::number(comparison.mean)));
        EXPECT_TRUE(heard.contains(wording::verdictText(comparison.difference)));
    }
    EXPECT_TRUE(heard.contains(wording::shareCaption()));
    EXPECT_TRUE(heard.contains(wording::guidingQuestion()));
}

TEST_F(FactorPageTest, TheDistributionIsAlsoATable)
{
    auto *panel = page.findChild<DistributionPanel *>();
    ASSERT_NE(panel, nullptr);
    auto *button = panel->findChild<QPushButton *>();
    auto *table = panel->findChild<ReportTable *>();
    EXPECT_FALSE(table->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 5);
}

TEST_F(FactorPageTest, A7StaffHasNoDistributionAtAll)
{
    page.setReport(testing::reportOn("110", disclosure::Audience::Staff));
    EXPECT_EQ(page.findChild<DistributionPanel *>(), nullptr);
    const QString heard = testing::spoken(&page);
    EXPECT_FALSE(heard.contains(QLatin1Char('%')));
    page.setReport(testing::reportOn("110"));
    EXPECT_NE(page.findChild<DistributionPanel *>(), nullptr);
}

TEST_F(FactorPageTest, AWithheldUnitKeepsNothingOfTheFormer)
{
    const ReportPtr report = testing::reportOn("130");
    page.setReport(report);
    const QString heard = testing::spoken(&page);
    EXPECT_TRUE(heard.contains(wording::reasonSentence(*report->figures().reason(), report->floor())));
    EXPECT_FALSE(heard.contains(QStringLiteral("4.")));
    EXPECT_FALSE(heard.contains(QStringLiteral("12")));
}

TEST_F(FactorPageTest, TheTwoMostAreSaidInWords)
{
    const survey::Distribution shares{survey::Tenths(5), survey::Tenths(33), survey::Tenths(116), survey::Tenths(451),
                                      survey::Tenths(395)};
    EXPECT_EQ(mostAnswers(shares), QStringLiteral("Most: 45.1% %1, 39.5% %2").arg(wording::answerLabel(4), wording::answerLabel(5)));
    const survey::Distribution one{survey::Tenths(0), survey::Tenths(0), survey::Tenths(0), survey::Tenths(1000), survey::Tenths(0)};
    EXPECT_EQ(mostAnswers(one), QStringLiteral("All: 100.0% %1").arg(wording::answerLabel(4)));
}

TEST_F(FactorPageTest, EveryControlHasAName)
{
    EXPECT_TRUE(testing::namelessControls(&page).isEmpty())
        << qPrintable(testing::namelessControls(&page).join(QLatin1Char('\n')));
}

} // namespace
} // namespace faktorbenk::gui
