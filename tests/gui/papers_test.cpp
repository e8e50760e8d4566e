#include "gui/printing/papers.h"

#include "accessibletree.h"
#include "gui/pages/heatmappage.h"
#include "gui/widgets/topbar.h"
#include "planwindow.h"

#include <QComboBox>
#include <QMenu>
#include <QMessageBox>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

namespace faktorbenk::gui {
namespace {

struct PapersTest : testing::PlanWindow
{
    Papers &papers() { return *window->findChild<Papers *>(); }
    QMenu *menu()
    {
        QMenu *menu = window->findChild<QToolButton *>(QStringLiteral("paper"))->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    QString handedOut()
    {
        QProcess process;
        const auto workspace = workbench::Workspace::open(database);
        const auto all = (*workspace)->handedOut();
        return all->empty() ? QString() : all->back().what;
    }
};

TEST_F(PapersTest, EachPageOffersItsOwnPaper)
{
    open(PageId::Cross);
    const QList<std::pair<PageId, QString>> wanted = {
        {PageId::Overview, QStringLiteral("Print the unit's report…")},
        {PageId::Cross, QStringLiteral("Print the cross…")},
        {PageId::Preparation, QStringLiteral("Print the preparations…")},
        {PageId::RoadMap, QStringLiteral("Print the road map…")},
        {PageId::Measures, QStringLiteral("Print the ideas and the matrix…")},
        {PageId::Obstacles, QStringLiteral("Print obstacles and connections…")},
        {PageId::Evaluation, QStringLiteral("Print the evaluation…")},
        {PageId::ActionPlan, QStringLiteral("Print the action plan…")},
        {PageId::FollowUp, QStringLiteral("Print the follow-ups…")}};
    for (const auto &[page, text] : wanted) {
        window->showPage(page);
        ASSERT_FALSE(menu()->actions().isEmpty());
        EXPECT_EQ(menu()->actions().front()->text(), text);
        const auto sheets = papers().sheets();
        ASSERT_TRUE(sheets);
        const bool lies = page == PageId::Cross || page == PageId::RoadMap || page == PageId::Measures || page == PageId::ActionPlan;
        EXPECT_EQ(sheets->width() > sheets->height(), lies);
    }
    auto *button = window->findChild<QToolButton *>(QStringLiteral("paper"));
    EXPECT_FALSE(button->accessibleName().isEmpty());
    EXPECT_EQ(button->focusPolicy(), Qt::StrongFocus);
}

TEST_F(PapersTest, PagesThatOneReadsArePrintedAsTheyStand)
{
    open(PageId::HeatMap);
    for (const PageId page : {PageId::Distribution, PageId::Trend, PageId::HeatMap, PageId::ResponseRates, PageId::Background,
                              PageId::Hidden, PageId::Board, PageId::News, PageId::WhatNow, PageId::Anonymity, PageId::SingleResponses}) {
        window->showPage(page);
        EXPECT_EQ(menu()->actions().front()->text(), QStringLiteral("Print this page…")) << window->pages().name(page);
        EXPECT_TRUE(papers().sheets()) << window->pages().name(page);
    }
}

TEST_F(PapersTest, TheOverviewAndAFactorAreAlsoPrintedOnTheirOwn)
{
    open(PageId::Overview);
    for (const PageId page : {PageId::Overview, PageId::Factor}) {
        window->showPage(page);
        QStringList offered;
        for (const QAction *action : menu()->actions())
            offered += action->text();
        EXPECT_TRUE(offered.contains(QStringLiteral("Print this page…"))) << qPrintable(offered.join(QLatin1Char('|')));
    }
}

TEST_F(PapersTest, FilterOrderAndViewAreStatedOnPaperAndKept)
{
    open(PageId::HeatMap);
    auto *page = window->findChild<HeatMapPage *>();
    for (const auto &[name, at] : {std::pair("show", 1), std::pair("depth", 2), std::pair("sortBy", 5)})
        page->findChild<QComboBox *>(QString::fromLatin1(name))->setCurrentIndex(at);
    const auto content = page->onPaper();
    ASSERT_TRUE(content);
    EXPECT_EQ(content->choices, QStringList({QStringLiteral("Show: difference from the municipality"),
                                             QStringLiteral("Service: all services"),
                                             QStringLiteral("Level: units without units inside"),
                                             QStringLiteral("Sorted: 5 Mastery-oriented leadership")}));
    auto *table = page->findChild<QTableView *>();
    ASSERT_EQ(content->rows.size(), static_cast<std::size_t>(table->model()->rowCount()));
    for (std::size_t row = 0; row < content->rows.size(); ++row)
        EXPECT_EQ(content->rows[row].cells.front().text, table->model()->index(static_cast<int>(row), 0).data().toString());
}

TEST_F(PapersTest, APrintedHeatMapIsNotedAsHandedOutForAllUnitsAndTheBoardIsNotA3)
{
    open(PageId::HeatMap);
    ASSERT_TRUE(papers().writePdf(folder.filePath(QStringLiteral("Alle planer.pdf"))));
    EXPECT_EQ(handedOut(), QStringLiteral("Alle planer.pdf"));
    window->showPage(PageId::Board);
    ASSERT_TRUE(papers().writePdf(folder.filePath(QStringLiteral("b.pdf"))));
    EXPECT_EQ(handedOut(), QStringLiteral("Alle planer.pdf"));
    const auto workspace = workbench::Workspace::open(database);
    EXPECT_FALSE((*workspace)->handedOut()->back().unit) << "all units";
}

TEST_F(PapersTest, OnPaperForAllStaffIsNoDistributionA7)
{
    open(PageId::HeatMap);
    window->findChild<TopBar *>()->audienceChosen(disclosure::Audience::Staff);
    window->showPage(PageId::HeatMap);
    const auto sheets = papers().sheets();
    ASSERT_TRUE(sheets);
    const QString path = folder.filePath(QStringLiteral("staff.pdf"));
    ASSERT_TRUE(papers().writePdf(path));
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished(60'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(text.contains(QStringLiteral("For all staff")));
    EXPECT_FALSE(text.contains(QStringLiteral("leaders, union")));
    window->showPage(PageId::Distribution); // which is not there for them
    EXPECT_NE(window->pages().current(), PageId::Distribution);
}

TEST_F(PapersTest, TheLeadersOwnNotesArePrintedOnlyByNameAndNotWhileThePageIsForAllStaffM1)
{
    open(PageId::Preparation);
    const auto offered = [this] {
        QStringList texts;
        for (const QAction *action : menu()->actions())
            texts += action->text();
        return texts.filter(QStringLiteral("own notes")).size();
    };
    EXPECT_EQ(offered(), 2); // printer and PDF
    EXPECT_FALSE(menu()->actions().front()->text().contains(QStringLiteral("notes"))); // Ctrl+P prints the first
    Q_EMIT window->findChild<QComboBox *>(QStringLiteral("audience"))->activated(1);
    EXPECT_EQ(offered(), 0);
}

TEST_F(PapersTest, AUnitWhoseFiguresAreHiddenHasNoReportOnPaperA2)
{
    open(PageId::Overview, QStringLiteral("Landbruk og miljø"));
    EXPECT_FALSE(menu()->actions().front()->isEnabled());
    EXPECT_FALSE(papers().sheets());
    window->showPage(PageId::Cross);
    EXPECT_TRUE(papers().sheets()) << "the method works without figures";
}

TEST_F(PapersTest, WhatIsPrintedIsTheReportPageForPageAndIsNotedAsHandedOutA3)
{
    open(PageId::Overview);
    const auto sheets = papers().sheets();
    ASSERT_TRUE(sheets);
    EXPECT_EQ(handedOut(), QString());
    QPrinter printer(QPrinter::HighResolution); // to a file, as no printer is there to look at
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("p.pdf")));
    printer.setPageSize(QPageSize(QPageSize::A4));
    QSignalSpy told(&papers(), &Papers::told);
    papers().printOn(printer, *sheets);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().front().toString().startsWith(QStringLiteral("Printed:")));
    EXPECT_TRUE(handedOut().contains(QStringLiteral("Administrasjon")));

    ASSERT_TRUE(sheets->writePdf(folder.filePath(QStringLiteral("k.pdf"))));
    const auto pages = [this](const char *name) {
        QProcess process;
        process.start(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-r"), QStringLiteral("144"), QStringLiteral("-png"),
                       folder.filePath(QString::fromLatin1(name) + QStringLiteral(".pdf")),
                       folder.filePath(QString::fromLatin1(name))});
        EXPECT_TRUE(process.waitForFinished(60'000) && process.exitCode() == 0);
        QList<QImage> images;
        for (const QString &file : QDir(folder.path())
                                       .entryList({QString::fromLatin1(name) + QStringLiteral("-*.png")},
                                                  QDir::Files, QDir::Name)) {
            // Hairlines and small letters are drawn in two ways; what counts is how dark it is where.
            const QImage fine(folder.filePath(file));
            images += fine.scaled(fine.size() / 12, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                          .convertToFormat(QImage::Format_Grayscale8);
        }
        return images;
    };
    const auto printed = pages("p");
    const auto kept = pages("k");
    ASSERT_EQ(printed.size(), static_cast<qsizetype>(sheets->count()));
    ASSERT_EQ(kept.size(), printed.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QSize size = printed[i].size().boundedTo(kept[i].size());
        double apart = 0;
        double ink = 0;
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x) {
                apart += std::abs(qGray(printed[i].pixel(x, y)) - qGray(kept[i].pixel(x, y)));
                ink += 255 - qGray(kept[i].pixel(x, y));
            }
        EXPECT_GT(ink, 0);
        EXPECT_LT(apart, 0.35 * ink) << "page " << i + 1;
    }
}

TEST_F(PapersTest, WithoutAPrinterItSaysSoAndOffersPdf)
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        GTEST_SKIP() << "a printer is set up here";
    open(PageId::RoadMap);
    QSignalSpy told(&papers(), &Papers::told);
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().front().toString().startsWith(QStringLiteral("No printer")));
    auto *box = window->findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->buttons().size(), 2);
    EXPECT_TRUE(testing::namelessControls(box).isEmpty());
    box->close();
}

} // namespace
} // namespace faktorbenk::gui
