#include "accessibletree.h"
#include "gui/models/overviewmodel.h"
#include "gui/pages/overviewpage.h"
#include "gui/widgets/reporttable.h"
#include "reports.h"
#include "wording/figuretext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

struct OverviewPageTest : ::testing::Test {
    OverviewPageTest()
    {
        page.resize(1016, 620);
        page.setReport(testing::reportOn("110"));
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
    }
    ReportTable *table() { return page.findChild<ReportTable *>(); }

    OverviewPage page;
};

TEST_F(OverviewPageTest, EnterOpensTheFactor)
{
    int opened = 0;
    QObject::connect(&page, &OverviewPage::factorChosen, &page, [&](survey::Factor factor) { opened = factor.number(); });
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(opened, 3);
}

TEST_F(OverviewPageTest, EveryFigureAndVerdictIsInTheAccessibleTree)
{
    const QString heard = testing::spoken(&page);
    const ReportPtr report = testing::reportOn("110");
    EXPECT_TRUE(heard.contains(wording::responseText(*report->figures())));
    for (const auto &factor : report->factors()) {
        EXPECT_TRUE(heard.contains(wording::number(factor.figures->mean))) << factor.factor.number();
        EXPECT_TRUE(heard.contains(wording::marginText(factor.figures->margin)));
        for (const auto &comparison : factor.comparisons)
            EXPECT_TRUE(heard.contains(wording::number(comparison.mean)));
        const auto *service = comparisonWith(factor, {Reference::With::Service, QStringLiteral("Administrasjon")});
        EXPECT_TRUE(heard.contains(wording::verdictText(service->difference)));
    }
}

TEST_F(OverviewPageTest, AnotherReferenceGivesOtherVerdicts)
{
    auto *choice = page.findChild<QComboBox *>();
    const QString before = table()->asText();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home); // the municipality
    EXPECT_NE(table()->asText(), before);
    page.setReport(testing::reportOn("120"));
    EXPECT_TRUE(choice->currentText().contains(QStringLiteral("municipality")));
}

TEST_F(OverviewPageTest, CopiesTheTableAsText)
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 11);
    EXPECT_EQ(lines.at(1).count(QLatin1Char('\t')), lines.at(0).count(QLatin1Char('\t')));
    EXPECT_TRUE(lines.at(1).contains(QStringLiteral("4.0")));
}

TEST_F(OverviewPageTest, SourcesStandWhereThePublishedFiguresAre)
{
    const QString heard = testing::spoken(&page);
    EXPECT_TRUE(heard.contains(QStringLiteral("Kilden, 2023, read 23 March 2023")));
}

TEST_F(OverviewPageTest, AWithheldUnitSaysWhyAndShowsNoFigure)
{
    const ReportPtr report = testing::reportOn("130");
    page.setReport(report);
    page.setUnitAbove(QStringLiteral("Fjordvik"));
    const QString sentence = wording::reasonSentence(*report->figures().reason(), report->floor());
    QString seen;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        seen += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
    EXPECT_TRUE(seen.contains(sentence));
    seen.remove(sentence).remove(report->name());
    EXPECT_FALSE(seen.contains(QRegularExpression(QStringLiteral("\\d")))) << qPrintable(seen);
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(OverviewPageTest, TheRootIsWarnedOfComparingWithOneService)
{
    EXPECT_FALSE(page.findChild<QLabel *>(QStringLiteral("warning"))->isVisible());
    page.setReport(testing::reportOn("1"));
    EXPECT_TRUE(page.findChild<QLabel *>(QStringLiteral("warning"))->isVisible());
}

TEST_F(OverviewPageTest, EveryControlHasAName)
{
    EXPECT_TRUE(testing::namelessControls(&page).isEmpty())
        << qPrintable(testing::namelessControls(&page).join(QLatin1Char('\n')));
}

} // namespace
} // namespace faktorbenk::gui
