// The pages one reads results in: how the answers fall, what has changed, who has answered.

#include "accessibletree.h"
#include "gui/charts/likertchart.h"
#include "gui/charts/trendchart.h"
#include "gui/design/style.h"
#include "gui/models/turnoutmodel.h"
#include "gui/pages/distributionpage.h"
#include "gui/pages/trendpage.h"
#include "gui/promise/why.h"
#include "gui/widgets/explanations.h"
#include "gui/widgets/reporttable.h"
#include "promisewindow.h"
#include "reports.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTabBar>
#include <QTableView>

namespace faktorbenk::gui {
namespace {

struct ReadingTest : testing::PromiseWindow
{
    QString cell(const QAbstractItemView *view, int row, int column) const
    {
        return view->model()
            ->index(row, column)
            .data()
            .toString()
            .replace(QLatin1Char('.'), QLatin1Char(','));
    }
    void chooseAudience(int at) const
    {
        auto *audience = window->findChild<QComboBox *>(QStringLiteral("audience"));
        audience->setFocus();
        QTest::keyClick(audience, at == 0 ? Qt::Key_Up : Qt::Key_Down);
    }
    bool hasTab(const QString &title) const
    {
        const auto *tabs = window->findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == title)
                return tabs->isTabVisible(tab);
        return false;
    }
    // The sample's composite report of 2019.
    void bringIn2019() const
    {
        QString file = gui::sampleFiles().front();
        file =
            file.left(file.lastIndexOf(QLatin1Char('/'))) + QStringLiteral("/fjordvik-2019-sammensatt.csv");
        base::NoProgress progress;
        const auto outcome = workbench::importTogether({file}, database, base::SystemClock(), progress);
        ASSERT_TRUE(outcome && outcome->stored);
    }
    void back() const { QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier); }
    void forward() const { QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier); }
};

TEST_F(ReadingTest, N7TheSharesOfAdministrasjonAreThoseOfTheCourseMaterial)
{
    open(PageId::Distribution, "110");
    const auto *table = part<ReportTable>("table");
    const QStringList shares = QStringLiteral("0,5 3,3 11,6 45,1 39,5").split(QLatin1Char(' '));
    for (int value = 0; value < 5; ++value)
        EXPECT_TRUE(cell(table, 0, 1 + value).startsWith(shares[value])) << value;
    EXPECT_EQ(cell(table, 0, 6), QStringLiteral("552")); // 138 people, four statements
}

TEST_F(ReadingTest, EveryRowOfTheChartIsSpokenAndReachedByArrows)
{
    open(PageId::Distribution, "110");
    auto *chart = part<LikertChart>("chart");
    const QString heard = testing::spoken(chart);
    EXPECT_TRUE(heard.contains(wording::shareCaption()));
    for (const survey::Factor factor : survey::allFactors())
        EXPECT_TRUE(heard.contains(wording::factorName(factor)));
    EXPECT_TRUE(heard.contains(wording::percent(survey::Tenths(451))));
    const auto rows = chart->findChildren<QWidget *>();
    ASSERT_EQ(rows.size(), 10);
    rows[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().startsWith(QStringLiteral("3 ")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(part<QLabel>("title")->text().startsWith(QStringLiteral("3 ")));
    back();
    EXPECT_NE(qobject_cast<DistributionPage *>(inFront()), nullptr);
}

TEST_F(ReadingTest, TheChartIsAlsoATableAndBackBringsTheChartAgain)
{
    open(PageId::Distribution, "110");
    EXPECT_FALSE(part<ReportTable>("table")->isVisible());
    press("asTable");
    EXPECT_TRUE(part<ReportTable>("table")->isVisible());
    EXPECT_EQ(part<ReportTable>("table")->model()->rowCount(), 10);
    back();
    EXPECT_FALSE(part<ReportTable>("table")->isVisible());
    forward();
    EXPECT_TRUE(part<ReportTable>("table")->isVisible());
}

TEST_F(ReadingTest, N7WhatIsCopiedSaysThatItIsOfAnswers)
{
    open(PageId::Distribution, "110");
    press("copy");
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 14); // what it is of, the head, ten factors, of whom, the source
    EXPECT_EQ(lines.front(), wording::shareCaption());
    EXPECT_EQ(lines.at(5).count(QLatin1Char('\t')), 6);
}

TEST_F(ReadingTest, A7ForAllStaffThePageOfDistributionsIsNotThere)
{
    open(PageId::Distribution, "110");
    EXPECT_TRUE(hasTab(QStringLiteral("Distribution")));
    chooseAudience(1);
    EXPECT_EQ(window->findChild<DistributionPage *>(), nullptr) << "not hidden: gone";
    EXPECT_EQ(window->findChild<LikertChart *>(), nullptr);
    EXPECT_FALSE(hasTab(QStringLiteral("Distribution")));
    back(); // where it was: the overview stands instead
    EXPECT_EQ(window->findChild<DistributionPage *>(), nullptr);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::AltModifier); // the tab's key
    EXPECT_EQ(window->findChild<DistributionPage *>(), nullptr);
    chooseAudience(0);
    EXPECT_TRUE(hasTab(QStringLiteral("Distribution")));
    window->showPage(PageId::Distribution);
    EXPECT_NE(qobject_cast<DistributionPage *>(inFront()), nullptr);
}

TEST_F(ReadingTest, A5AWithheldUnitHasAReasonAndNoChart)
{
    open(PageId::Distribution, "1210"); // Pedagogisk-psykologisk tjeneste
    ASSERT_NE(part<QLabel>("reason"), nullptr);
    EXPECT_TRUE(part<QLabel>("reason")->isVisible());
    EXPECT_FALSE(part<LikertChart>("chart")->isVisible());
    EXPECT_EQ(part<ReportTable>("table")->model()->rowCount(), 0);
}

TEST_F(ReadingTest, N8TheChangeSinceAnEarlierRoundIsInWords)
{
    bringIn2019();
    open(PageId::Trend, "110");
    const auto *table = part<ReportTable>("table");
    auto *since = part<QComboBox>("since");
    ASSERT_EQ(since->count(), 2); // 2021, 2019
    const int rounds = since->count() + 1;
    EXPECT_EQ(table->model()->headerData(1 + rounds, Qt::Horizontal).toString(),
              QStringLiteral("Since 2021"));
    // Displayed means of 2023 as published, minus the displayed ones of the round before: the sign follows
    // from them.
    for (int row = 0; row < 10; ++row) {
        const double now = cell(table, row, rounds).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        const double then =
            cell(table, row, rounds - 1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        const int tenths = qRound((now - then) * 10);
        EXPECT_EQ(cell(table, row, 1 + rounds).at(0), tenths >= 2    ? QChar(0x25B2)
                                                      : tenths <= -2 ? QChar(0x25BC)
                                                                     : QChar(0x2022))
            << row;
    }
    since->setFocus();
    QTest::keyClick(since, Qt::Key_Down);
    EXPECT_EQ(table->model()->headerData(1 + rounds, Qt::Horizontal).toString(),
              QStringLiteral("Since 2019"));
    back();
    EXPECT_EQ(table->model()->headerData(1 + rounds, Qt::Horizontal).toString(),
              QStringLiteral("Since 2021"));
}

TEST_F(ReadingTest, EveryPictureOfTheTrendIsSpoken)
{
    open(PageId::Trend, "110");
    const QString heard = testing::spoken(part<TrendChart>("chart"));
    const auto *table = part<ReportTable>("table");
    for (int row = 0; row < 10; ++row)
        for (int column = 0; column <= part<QComboBox>("since")->count() + 1; ++column)
            EXPECT_TRUE(heard.contains(table->model()->index(row, column).data().toString()))
                << row << ' ' << column;
    EXPECT_TRUE(heard.contains(QStringLiteral("municipality")));
}

TEST_F(ReadingTest, AReorganisedUnitSaysWhatItIsComparedWith)
{
    bringIn2019();
    open(PageId::Trend, "1203"); // has another name since 2021; had the old one in 2019, too
    EXPECT_TRUE(part<QLabel>("history")->isVisible());
    EXPECT_EQ(part<QLabel>("history")->text().count(QStringLiteral("Bjørkåsen barnehage")), 1)
        << "until 2021 is until 2021";
    EXPECT_TRUE(part<QLabel>("history")->text().contains(QStringLiteral("2021")));
    open(PageId::Trend, "1");
    EXPECT_FALSE(part<QLabel>("history")->isVisible()) << "the whole municipality is itself";
}

TEST_F(ReadingTest, AUnitThatIsNewHasNoPointOfThenButAReason)
{
    open(PageId::Trend, "1502"); // Ungdom og frivillighet, since 2023
    const auto *table = part<ReportTable>("table");
    const QModelIndex then = table->model()->index(0, part<QComboBox>("since")->count());
    EXPECT_EQ(then.data().toString(), QStringLiteral("–"));
    EXPECT_FALSE(then.data(WhyRole).toString().isEmpty());
    EXPECT_EQ(then.data(Qt::AccessibleTextRole).toString(), then.data(WhyRole).toString());
}

TEST_F(ReadingTest, N11TheRateIsThatOfTheUnitListAndWithheldUnitsHaveNoNumber)
{
    open(PageId::ResponseRates);
    const auto *table = part<QTableView>("table");
    const auto *model = table->model();
    bool seen = false;
    bool hidden = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (cell(table, row, TurnoutModel::Unit) == QStringLiteral("Administrasjon")) {
            seen = true;
            EXPECT_EQ(cell(table, row, TurnoutModel::Answered), QStringLiteral("138"));
            EXPECT_EQ(cell(table, row, TurnoutModel::Invited), QStringLiteral("172"));
            EXPECT_TRUE(cell(table, row, TurnoutModel::Rate).startsWith(QStringLiteral("80,2"))); // 138 / 172
        }
        if (!model->index(row, 0).data(TurnoutModel::HiddenRole).toBool())
            continue;
        hidden = true;
        for (const int column : {TurnoutModel::Answered, TurnoutModel::Invited, TurnoutModel::Rate})
            EXPECT_EQ(cell(table, row, column), QStringLiteral("–"));
        EXPECT_FALSE(model->index(row, TurnoutModel::Rate).data(WhyRole).toString().isEmpty());
    }
    EXPECT_TRUE(seen && hidden);
}

TEST_F(ReadingTest, TheRatesAreSortedByKeyboardAndBackUndoesIt)
{
    open(PageId::ResponseRates);
    const auto *model = part<QTableView>("table")->model();
    const QString second = model->index(1, 0).data().toString();
    auto *sort = part<QComboBox>("sortBy");
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Down); // lowest first
    int before = -1;
    bool without = false;
    for (int row = 1; row < model->rowCount(); ++row) {
        const QVariant rate = model->index(row, 0).data(TurnoutModel::RateRole);
        EXPECT_FALSE(rate.isValid() && without) << "what has no rate stands last";
        without = without || !rate.isValid();
        if (rate.isValid()) {
            EXPECT_GE(rate.toInt(), before);
            before = rate.toInt();
        }
    }
    EXPECT_TRUE(without);
    back();
    EXPECT_EQ(model->index(1, 0).data().toString(), second);
    EXPECT_EQ(sort->currentIndex(), 0);
}

TEST_F(ReadingTest, EnterOpensAUnitFromTheRates)
{
    open(PageId::ResponseRates);
    auto *table = part<QTableView>("table");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("Administrasjon")));
}

TEST_F(ReadingTest, N11TheUnitsOwnPageSaysItsRateOfTheRoundBefore)
{
    open(PageId::Overview, "110");
    // 131 rows in the sample's file of 2021, 172 invited in its unit list: 76.16 %.
    EXPECT_TRUE(part<QLabel>("response")->text().contains(QStringLiteral("2021: 76.2%")));
}

TEST_F(ReadingTest, BackUndoesTheOrderOfTheOverview)
{
    open(PageId::Overview, "110");
    auto *sort = part<QComboBox>("sortBy");
    const auto *model = part<ReportTable>("table")->model();
    sort->setFocus();
    QTest::keyClick(sort, Qt::Key_Down);
    EXPECT_TRUE(model->index(0, 0).data().toString().startsWith(QStringLiteral("7 "))) << "3.7, the lowest";
    back();
    EXPECT_TRUE(model->index(0, 0).data().toString().startsWith(QStringLiteral("1 ")));
    forward();
    EXPECT_TRUE(model->index(0, 0).data().toString().startsWith(QStringLiteral("7 ")));
}

// A chart for a file is drawn by the same function, at another size and without having been on the screen.
TEST(ChartsForFiles, ArePaintedWithoutAWindow)
{
    const auto painted = [](const auto &chart) {
        QImage image(900, 700, QImage::Format_RGB32);
        image.fill(design::color(design::paper));
        QPainter painter(&image);
        chart.paint(painter, image.rect());
        painter.end();
        int accent = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                accent += image.pixelColor(x, y) == design::color(design::accent);
        return accent;
    };
    LikertChart likert;
    EXPECT_LT(painted(likert), 100 * 20) << "the key alone";
    const survey::Distribution halves{survey::Tenths(0), survey::Tenths(0), survey::Tenths(0),
                                      survey::Tenths(500), survey::Tenths(500)};
    likert.setRows({{1, QStringLiteral("x"), halves, {}, QStringLiteral("30"), {}}});
    EXPECT_GT(painted(likert), 100 * 20) << "half of a bar, at least a hundred wide and twenty high";
}

TEST(DistributionOfAComposite, IsShownWhereTheReportGivesItAndItsAnswersAreUnknown)
{
    DistributionPage page;
    page.setReport(
        testing::compositeReportOn("110")); // 0, 0, 15, 50, 35 % on the first factor, nothing on the others
    const auto *model = page.findChild<ReportTable *>(QStringLiteral("table"))->model();
    EXPECT_EQ(model->index(0, 4).data().toString(), QStringLiteral("50.0%"));
    EXPECT_EQ(model->index(0, 6).data().toString(), QStringLiteral("unknown"))
        << "never guessed from the number of people";
    EXPECT_EQ(model->index(1, 4).data().toString(), QStringLiteral("–"));
    EXPECT_FALSE(model->index(1, 4).data(WhyRole).toString().isEmpty());
    const QString heard = testing::spoken(page.findChild<LikertChart *>());
    EXPECT_TRUE(heard.contains(QStringLiteral("50.0%")));
    EXPECT_TRUE(heard.contains(QStringLiteral("composite report")));
}

TEST_F(ReadingTest, AnExplanationOpensWhereOneIsIsReadOutAndEscapeCloses)
{
    open(PageId::Distribution, "110");
    auto *questions = part<Explanations>("explanations");
    const auto buttons = questions->findChildren<QPushButton *>();
    ASSERT_GE(buttons.size(), 3);
    EXPECT_EQ(questions->findChild<QLabel *>(QStringLiteral("explanation")), nullptr);
    buttons[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons[0], Qt::Key_Space);
    auto *answer = questions->findChild<QLabel *>(QStringLiteral("explanation"));
    ASSERT_NE(answer, nullptr);
    EXPECT_TRUE(answer->isVisible());
    EXPECT_TRUE(answer->hasFocus());
    EXPECT_TRUE(answer->accessibleName().contains(QStringLiteral("30")));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    QTest::keyClick(answer, Qt::Key_Escape);
    EXPECT_FALSE(answer->isVisible());
    EXPECT_TRUE(buttons[0]->hasFocus());
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QTest::keyClick(buttons[1], Qt::Key_Space); // another in its place
    EXPECT_FALSE(buttons[0]->isChecked());
    EXPECT_FALSE(answer->text().contains(QStringLiteral("30")));
}

} // namespace
} // namespace faktorbenk::gui
