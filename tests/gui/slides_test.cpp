// Whoever knows the course material finds each of its figures on the screen: the course's own unit, read in and opened in
// the real window (rules N5–N11, A7). Expectations are the slides' figures, worked out by hand in support/courseunit.h.

#include "accessibletree.h"
#include "gui/charts/figurechart.h"
#include "gui/charts/likertchart.h"
#include "gui/charts/picture.h"
#include "gui/design/style.h"
#include "gui/mainwindow.h"
#include "gui/pages/factorpage.h"
#include "gui/widgets/reporttable.h"
#include "support/courseunit.h"
#include "wording/explanations.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/language.h"
#include "workbench/intake.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

struct SlidesTest : ::testing::Test {
    SlidesTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), database(folder.filePath(u"kurs.faktorbenk"_s))
    {
        base::NoProgress progress;
        const auto outcome = workbench::importTogether(testing::writeCourseFiles(folder.path()), database, base::SystemClock(), progress);
        EXPECT_TRUE(outcome && outcome->stored);
        window = std::make_unique<MainWindow>(settings);
        window->resize(1280, 720);
        window->openFile(database, survey::UnitCode(u"110"_s));
        window->show();
        window->activateWindow();
        settle();
    }
    static void settle() // layouts settle in steps
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    QWidget *inFront() const { return window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget(); }
    template <class W> W *part(const char *name) const { return inFront()->findChild<W *>(QLatin1String(name)); }
    // As on the screen, with a decimal comma and plain spaces.
    static QString plain(QString text)
    {
        return text.replace(u'.', u',').replace(QChar(0xa0), u' ').replace(u" %"_s, u"%"_s);
    }
    QStringList row(const QAbstractItemModel *model, int at) const
    {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += plain(model->index(at, column).data().toString());
        return cells;
    }
    // All that is on the paper of the page in front.
    QString onPaper() const
    {
        const auto page = window->pages().inFront()->onPaper();
        if (!page)
            return {};
        QStringList said{page->title, page->whom, page->caption};
        for (const report::PageRow &line : page->rows)
            for (const report::PageCell &cell : line.cells)
                said += cell.text;
        QStringList plainly;
        for (const QString &each : said + page->choices + page->notes)
            plainly += plain(each);
        return plainly.join(u'\n');
    }
    // Without scrolling: on a projector nobody scrolls to find a figure.
    bool inSight(const QWidget *widget) const
    {
        return widget && widget->isVisible() && widget->visibleRegion().boundingRect().size() == widget->size();
    }

    QTemporaryDir folder;
    QSettings settings;
    QString database;
    std::unique_ptr<MainWindow> window;
};

TEST_F(SlidesTest, N8TheOverviewIsThereAtOnceWithEveryFactorOfTheSlideAndTheServiceBeside)
{
    ASSERT_EQ(window->pages().current(), PageId::Overview) << "nothing to click";
    EXPECT_EQ(part<QLabel>("title")->text(), u"Administrasjon"_s);
    EXPECT_EQ(plain(part<QLabel>("response")->text()), u"138 of 172 answered (80,2%) · 2021: 76,2%"_s); // N11
    const auto *table = part<ReportTable>("table");
    ASSERT_EQ(table->model()->rowCount(), 10);
    const QRect last = table->visualRect(table->model()->index(9, 0));
    EXPECT_TRUE(table->viewport()->visibleRegion().contains(last.center())) << "nobody scrolls on a projector";
    QStringList heads;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        heads += table->model()->headerData(column, Qt::Horizontal).toString();
    const qsizetype unit = heads.indexOf(u"Unit"_s);
    const qsizetype service = heads.indexOf(u"Service"_s);
    const qsizetype difference = heads.indexOf(u"Difference"_s);
    ASSERT_TRUE(unit > 0 && service > 0 && difference > 0) << qPrintable(heads.join(u'|'));
    for (std::size_t f = 0; f < testing::courseFactors.size(); ++f) {
        const testing::CourseFactor &wanted = testing::courseFactors[f];
        const QStringList cells = row(table->model(), static_cast<int>(f));
        EXPECT_EQ(cells[unit], QLatin1String(wanted.unit)) << f + 1;
        EXPECT_EQ(cells[service], QLatin1String(wanted.service)) << f + 1;
        const QString verdict = *wanted.difference ? u"▼ %1 below"_s.arg(QLatin1String(wanted.difference)) : u"• within"_s;
        EXPECT_EQ(cells[difference], verdict) << f + 1;
    }
    for (const char16_t *head : {u"Municipality", u"Norway", u"2021"})
        EXPECT_TRUE(heads.contains(QString::fromUtf16(head))) << qPrintable(heads.join(u'|'));
}

TEST_F(SlidesTest, EachFactorIsOneStepFromTheOverviewWithAllOfItsSlideInSight)
{
    auto *table = part<ReportTable>("table");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return); // or a click
    ASSERT_EQ(window->pages().current(), PageId::Factor);
    for (std::size_t f = 0; f < testing::courseFactors.size(); ++f) {
        const testing::CourseFactor &wanted = testing::courseFactors[f];
        const survey::Factor factor = survey::Factor::fromIndex(f);
        EXPECT_TRUE(part<QLabel>("title")->text().contains(wording::factorName(factor)));
        EXPECT_TRUE(part<QLabel>("definition")->text().contains(wording::factorDefinition(factor).mid(1)));
        const auto *means = part<FigureChart>("means");
        EXPECT_TRUE(inSight(means));
        const QString columns = plain(means->accessibleDescription());
        EXPECT_TRUE(columns.startsWith(u"Administrasjon: %1; Kursdal: "_s.arg(QLatin1String(wanted.unit)))) << qPrintable(columns);
        EXPECT_TRUE(columns.contains(u"Administrasjon nationally: "_s + QLatin1String(wanted.service))) << qPrintable(columns);
        EXPECT_TRUE(columns.contains(u"2021: 4,0"_s)) << qPrintable(columns);
        const QString verdict = plain(part<QLabel>("verdict")->text());
        EXPECT_TRUE(verdict.startsWith(*wanted.difference ? u"▼ %1 below"_s.arg(QLatin1String(wanted.difference)) : u"• within"_s))
            << qPrintable(verdict);
        // N7: percent of answers, worked out from the counts.
        const auto *chart = part<FigureChart>("chart");
        EXPECT_TRUE(inSight(chart));
        const QString shares = plain(chart->accessibleDescription());
        const int all = wanted.statements * testing::coursePeople;
        for (const int count : wanted.answers) {
            const int tenths = (2000 * count + all) / (2 * all); // half up
            EXPECT_TRUE(shares.contains(u": %1,%2%"_s.arg(tenths / 10).arg(tenths % 10))) << f + 1 << ' ' << qPrintable(shares);
        }
        EXPECT_EQ(part<QLabel>("caption")->text(), wording::shareCaption());
        for (const char *said : {"caption", "most", "question"})
            EXPECT_TRUE(inSight(part<QLabel>(said))) << said;
        EXPECT_EQ(part<QLabel>("question")->text(), wording::guidingQuestion());
        QTest::keyClick(inFront(), Qt::Key_PageDown); // Next
    }
}

TEST_F(SlidesTest, TheTwoLargestSharesArePointedOutInWords)
{
    window->showFactor(survey::Factor::fromIndex(0));
    EXPECT_EQ(plain(part<QLabel>("most")->text()), u"Most: 45,1% partly agree, 39,5% strongly agree"_s);
    window->showFactor(survey::Factor::fromIndex(4));
    EXPECT_EQ(plain(part<QLabel>("most")->text()), u"Most: 40,7% partly agree, 31,7% strongly agree"_s);
}

// Who doubts a mean works it out from what stands beside it, as the explanation says how: 0,5 × 1 + 3,3 × 2 + … = 419,8.
TEST_F(SlidesTest, N5TheSharesOnTheScreenGiveTheMeanBesideThem)
{
    window->showFactor(survey::Factor::fromIndex(0));
    static const QRegularExpression share(u": (\\d+),(\\d)%"_s);
    int value = 0;
    int sum = 0;
    int weighted = 0; // thousandths
    for (auto found = share.globalMatch(plain(part<FigureChart>("chart")->accessibleDescription())); found.hasNext();) {
        const auto each = found.next();
        const int tenths = each.captured(1).toInt() * 10 + each.captured(2).toInt();
        sum += tenths;
        weighted += tenths * ++value;
    }
    EXPECT_EQ(value, 5);
    EXPECT_EQ(sum, 1000);
    EXPECT_EQ(weighted, 4198);
    EXPECT_TRUE(plain(part<FigureChart>("means")->accessibleDescription()).startsWith(u"Administrasjon: 4,2;"_s));
}

TEST_F(SlidesTest, N7TenPeopleAndThreeStatementsAreThirtyAnswersIsOneClickFromTheDistribution)
{
    window->showFactor(survey::Factor::fromIndex(0));
    settle();
    auto *why = part<QWidget>("why")->findChild<QPushButton *>();
    ASSERT_TRUE(inSight(why));
    QTest::mouseClick(why, Qt::LeftButton);
    settle();
    const auto *answer = part<QWidget>("why")->findChild<QLabel *>(u"explanation"_s);
    ASSERT_TRUE(answer && answer->isVisible());
    for (const char16_t *figure : {u"10 ", u"3 ", u"30 "})
        EXPECT_TRUE(answer->text().contains(QString::fromUtf16(figure))) << qPrintable(answer->text());
}

TEST_F(SlidesTest, TheDistributionShownAsATableIsUndoneByBack)
{
    window->showFactor(survey::Factor::fromIndex(0));
    auto *asTable = part<QPushButton>("asTable");
    QTest::mouseClick(asTable, Qt::LeftButton);
    EXPECT_FALSE(part<FigureChart>("chart")->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->pages().current(), PageId::Factor);
    EXPECT_TRUE(part<FigureChart>("chart")->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_FALSE(part<FigureChart>("chart")->isVisible());
}

TEST_F(SlidesTest, AllTenDistributionsStandInOneChartOneClickAway)
{
    window->showPage(PageId::Distribution);
    settle();
    EXPECT_TRUE(inSight(part<LikertChart>("chart")));
    const QString heard = plain(testing::spoken(part<LikertChart>("chart")));
    for (const char16_t *share : {u"0,5%", u"3,3%", u"11,6%", u"45,1%", u"39,5%", u"2,0%", u"6,1%", u"19,4%", u"40,7%", u"31,7%"})
        EXPECT_TRUE(heard.contains(QString::fromUtf16(share))) << qPrintable(QString::fromUtf16(share));
}

TEST_F(SlidesTest, TheTrendSaysWhatChangedSinceTheRoundBefore)
{
    window->showPage(PageId::Trend);
    const auto *table = part<ReportTable>("table");
    // 2021 was 4.0 everywhere: 4.2 is above, 3.9 within, 3.7 below (N8).
    for (const auto &[at, said] : {std::pair(0, u"▲ 0,2 above"), std::pair(4, u"• within"), std::pair(6, u"▼ 0,3 below")})
        EXPECT_TRUE(row(table->model(), at).contains(QString::fromUtf16(said))) << at << qPrintable(row(table->model(), at).join(u'|'));
}

TEST_F(SlidesTest, N11ResponseRatesPerUnitAndWhatIsUnknownSaysSo)
{
    window->showPage(PageId::ResponseRates);
    const auto *table = inFront()->findChild<QTableView *>();
    QStringList said;
    for (int at = 0; at < table->model()->rowCount(); ++at)
        said += row(table->model(), at).mid(0, 4).join(u'|');
    EXPECT_TRUE(said.contains(u"Administrasjon|138|172|80,2%"_s)) << qPrintable(said.join(u'\n'));
    EXPECT_TRUE(said.contains(u"Skolen|20|unknown|unknown"_s)) << qPrintable(said.join(u'\n'));
}

TEST_F(SlidesTest, TheHeatMapHasTheUnitsTenMeansInOneRow)
{
    window->showPage(PageId::HeatMap);
    const auto *table = inFront()->findChild<QTableView *>();
    bool found = false;
    for (int at = 0; at < table->model()->rowCount(); ++at) {
        const QStringList cells = row(table->model(), at);
        if (cells[0] != u"Administrasjon"_s)
            continue;
        found = true;
        for (std::size_t f = 0; f < testing::courseFactors.size(); ++f)
            EXPECT_EQ(cells[static_cast<qsizetype>(f) + 1], QLatin1String(testing::courseFactors[f].unit));
    }
    EXPECT_TRUE(found);
}

TEST_F(SlidesTest, N10TheMunicipalityBesideAServiceIsWarnedAbout)
{
    EXPECT_FALSE(part<QLabel>("warning")->isVisible());
    window->openFile(database, survey::UnitCode(u"1"_s));
    settle();
    EXPECT_TRUE(inSight(part<QLabel>("warning")));
    window->showFactor(survey::Factor::fromIndex(0)); // where the service's column stands, too
    settle();
    EXPECT_TRUE(inSight(part<QLabel>("sources")));
    EXPECT_FALSE(part<QLabel>("sources")->text().isEmpty());
}

// M10: where one presents one finds how.
TEST_F(SlidesTest, TipsForPresentingStandWhereOnePresents)
{
    const QString tips = wording::explanationsOf({wording::Question::Presenting}, wording::installedLanguage()).front().question;
    for (const PageId page : {PageId::Overview, PageId::Factor, PageId::Distribution, PageId::Trend}) {
        window->showPage(page);
        bool offered = false;
        for (const QPushButton *button : inFront()->findChildren<QPushButton *>())
            offered = offered || (button->text() == tips && button->isVisible());
        EXPECT_TRUE(offered) << static_cast<int>(page);
    }
}

TEST_F(SlidesTest, A7ForAllStaffEveryDistributionAndWhatIsSaidOfItIsGone)
{
    window->showFactor(survey::Factor::fromIndex(0));
    auto *audience = window->findChild<QComboBox *>(u"audience"_s);
    audience->setFocus();
    QTest::keyClick(audience, Qt::Key_Down);
    settle();
    for (const char *gone : {"chart", "most", "caption", "why"})
        EXPECT_EQ(part<QWidget>(gone), nullptr) << gone << ": gone, not greyed";
    EXPECT_TRUE(inSight(part<FigureChart>("means")));
    EXPECT_FALSE(window->pages().isOffered(PageId::Distribution));
    EXPECT_FALSE(onPaper().contains(u"45,1%"_s));
}

TEST_F(SlidesTest, AFactorIsCopiedWithItsSharesAndItsSourceAndForAllStaffWithoutShares)
{
    window->showFactor(survey::Factor::fromIndex(0));
    const auto copied = [this] {
        QTest::mouseClick(part<QPushButton>("copy"), Qt::LeftButton);
        return plain(QGuiApplication::clipboard()->text());
    };
    const QString forLeaders = copied();
    for (const char16_t *said : {u"1 Intrinsic motivation", u"Norway", u"4 partly agree\t45,1%", u"kurs,faktorbenk", u"fewer than 5"})
        EXPECT_TRUE(forLeaders.contains(QString::fromUtf16(said))) << qPrintable(forLeaders);
    EXPECT_TRUE(forLeaders.contains(wording::shareCaption())) << "N7";
    auto *audience = window->findChild<QComboBox *>(u"audience"_s);
    audience->setFocus();
    QTest::keyClick(audience, Qt::Key_Down);
    EXPECT_FALSE(copied().contains(u"45,1%"_s)) << "A7";
}

TEST_F(SlidesTest, AFactorIsOnOneSheetOfItsOwn)
{
    window->showFactor(survey::Factor::fromIndex(0));
    const QString sheet = onPaper();
    for (const char16_t *said : {u"4,2", u"4,3", u"• within", u"2021", u"Kursmateriell", u"0,5%", u"45,1%", u"39,5%", u"Most: 45,1%",
                                 u"138 answered"})
        EXPECT_TRUE(sheet.contains(QString::fromUtf16(said))) << qPrintable(QString::fromUtf16(said)) << qPrintable(sheet);
    EXPECT_TRUE(sheet.contains(wording::shareCaption())) << "N7";
    EXPECT_TRUE(sheet.contains(wording::guidingQuestion()));
}

// Every chart is kept whole, as SVG and as PNG, with the figures and the source on it. With FAKTORBENK_PICTURES=folder they stay
// to be looked at.
TEST_F(SlidesTest, EveryChartOfEveryReadingPageIsKeptAsSvgAndPng)
{
    for (const auto &[page, most] : {std::pair(PageId::Overview, 1), {PageId::Factor, 2}, {PageId::Distribution, 1}, {PageId::Trend, 1},
                                     {PageId::HeatMap, 1}, {PageId::ResponseRates, 1}, {PageId::Background, 1}}) {
        window->showPage(page);
        settle();
        const auto *shown = qobject_cast<const SessionPage *>(inFront());
        const auto pictures = picturesOf(*shown, shown->sourceLines());
        ASSERT_EQ(static_cast<int>(pictures.size()), most) << window->pages().name(page);
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            const QByteArray svg = svgOf(pictures[i]);
            const QImage image = imageOf(pictures[i]);
            QSvgRenderer drawn(svg);
            ASSERT_TRUE(drawn.isValid());
            EXPECT_FALSE(svg.contains("<pattern")) << "not every program knows them";
            EXPECT_NEAR(drawn.defaultSize().width() * image.height(), drawn.defaultSize().height() * image.width(), image.width() * 3)
                << "both are of the same shape";
            for (const char *said : {"kurs.faktorbenk", "fewer than 5", "2023"})
                EXPECT_TRUE(svg.contains(said)) << window->pages().name(page) << ' ' << said;
            if (const QString kept = qEnvironmentVariable("FAKTORBENK_PICTURES"); !kept.isEmpty()) {
                const QString stem = u"%1/%2-%3"_s.arg(kept, QLatin1String(window->pages().name(page))).arg(i);
                image.save(stem + u".png"_s);
                QFile file(stem + u".svg"_s);
                ASSERT_TRUE(file.open(QIODevice::WriteOnly));
                file.write(svg);
            }
        }
    }
}

// The whole municipality's pages have no row of tabs; printing and keeping stand in the bar above.
TEST_F(SlidesTest, EveryReadingPageOffersPrintAndExportInSight)
{
    for (const PageId page : window->pages().all()) {
        window->showPage(page);
        settle();
        int offered = 0;
        for (const QToolButton *button : window->findChildren<QToolButton *>())
            offered += button->isVisible() && (button->accessibleName() == u"Print"_s || button->accessibleName() == u"Export"_s);
        EXPECT_EQ(offered, 2) << window->pages().name(page);
        const bool isForm = window->pages().about(page) == PageHost::About::Unit && page > PageId::WhatNow; // has papers of its own
        if (!isForm && page != PageId::Hidden) { // nothing is hidden here
            EXPECT_TRUE(window->pages().inFront()->onPaper()) << window->pages().name(page);
        }
    }
}

} // namespace
} // namespace faktorbenk::gui
