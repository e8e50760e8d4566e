#include "accessibletree.h"
#include "gui/models/overviewmodel.h"
#include "gui/pages/overviewpage.h"
#include "gui/promise/unitabovebutton.h"
#include "gui/widgets/reporttable.h"
#include "reports.h"
#include "wording/figuretext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
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
    auto *choice = page.findChild<QComboBox *>(QStringLiteral("compareWith"));
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
    page.findChild<UnitAboveButton *>()->setUnit(QStringLiteral("Fjordvik"));
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

// 110 of the hand-made round: factor f has 4.0 and f of the 12 fours are fives, so the means rise or stay from factor
// to factor: 4.0 4.1 4.2 4.3 4.3 4.4 4.5 4.6 4.7 4.8 (n/12, half up).
TEST_F(OverviewPageTest, IsSortedByAColumnFromTheKeyboardAndTiesKeepTheSurveysOrder)
{
    auto *sort = page.findChild<QComboBox *>(QStringLiteral("sortBy"));
    auto *turn = page.findChild<QPushButton *>(QStringLiteral("turn"));
    const auto order = [this] {
        QString numbers;
        for (int row = 0; row < 10; ++row)
            numbers += table()->model()->index(row, 0).data().toString().section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ');
        return numbers.trimmed();
    };
    EXPECT_EQ(order(), QStringLiteral("1 2 3 4 5 6 7 8 9 10"));
    EXPECT_FALSE(turn->isVisible());
    int told = 0;
    QObject::connect(&page, &SessionPage::viewChanged, &page, [&] { ++told; });
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Down); // the unit's own mean
    EXPECT_EQ(order(), QStringLiteral("1 2 3 4 5 6 7 8 9 10"));
    EXPECT_TRUE(turn->isVisible());
    turn->setFocus();
    QTest::keyClick(turn, Qt::Key_Space);
    EXPECT_EQ(order(), QStringLiteral("10 9 8 7 6 4 5 3 2 1")) << "4 and 5 are both 4.3";
    EXPECT_EQ(told, 2);
    int opened = 0;
    QObject::connect(&page, &OverviewPage::factorChosen, &page, [&](survey::Factor factor) { opened = factor.number(); });
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(opened, 9) << "a row opens its own factor, wherever it stands";
    EXPECT_TRUE(table()->accessibleName().contains(QStringLiteral("highest first")));
    const QVariantMap state = page.viewState();
    page.setViewState({});
    page.setReport(testing::reportOn("110"));
    EXPECT_EQ(order(), QStringLiteral("1 2 3 4 5 6 7 8 9 10"));
    page.setViewState(state);
    page.setReport(testing::reportOn("110"));
    EXPECT_EQ(order(), QStringLiteral("10 9 8 7 6 4 5 3 2 1"));
}

TEST_F(OverviewPageTest, PointingAtAHeadSortsAndAgainTurnsItRound)
{
    auto *head = table()->horizontalHeader();
    const auto *model = static_cast<const OverviewModel *>(table()->model());
    const int unit = model->columnOf(OverviewModel::Kind::Unit);
    const auto point = [&] {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {head->sectionViewportPosition(unit) + 5, head->height() / 2});
    };
    point();
    EXPECT_EQ(model->factorAt(0).number(), 1);
    point();
    EXPECT_EQ(model->factorAt(0).number(), 10);
}

TEST_F(OverviewPageTest, N10TheUnitAboveIsAColumnWhereItIsNotTheMunicipality)
{
    const auto heads = [this] {
        QStringList all;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            all += table()->model()->headerData(column, Qt::Horizontal).toString();
        return all;
    };
    EXPECT_FALSE(heads().contains(QStringLiteral("Enhet 120"))); // 110 lies right below the municipality
    page.setReport(testing::reportOn("121"));
    EXPECT_TRUE(heads().contains(QStringLiteral("Enhet 120")));
    EXPECT_TRUE(heads().contains(QStringLiteral("2021"))) << "the round before, too";
}

TEST_F(OverviewPageTest, EveryControlHasAName)
{
    EXPECT_TRUE(testing::namelessControls(&page).isEmpty())
        << qPrintable(testing::namelessControls(&page).join(QLatin1Char('\n')));
}

} // namespace
} // namespace faktorbenk::gui
