#include "gui/pages/boardpage.h"
#include "gui/pages/heatmappage.h"
#include "gui/pages/turnoutpage.h"
#include "gui/promise/backgroundpage.h"
#include "gui/promise/hiddenpage.h"
#include "planwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace faktorbenk::gui {
namespace {

// What the user has chosen on a page belongs to the file, and is undone by Back.
struct ViewStateTest : testing::PlanWindow
{
    template <class P> P *page() { return window->findChild<P *>(); }
    // As the user does it: the key first, so that the box says it was chosen.
    static void choose(QWidget *page, const char *combo, int at)
    {
        auto *box = page->findChild<QComboBox *>(QLatin1String(combo));
        box->setFocus();
        while (box->currentIndex() < at)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > at)
            QTest::keyClick(box, Qt::Key_Up);
    }
    static int chosen(QWidget *page, const char *combo)
    {
        return page->findChild<QComboBox *>(QLatin1String(combo))->currentIndex();
    }
    void again(PageId at)
    {
        close();
        window = std::make_unique<MainWindow>(settings);
        window->resize(1280, 720);
        window->openFile(database);
        window->showPage(at);
        window->show();
        QCoreApplication::processEvents();
    }
    void back() { QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier); }
    void forward() { QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier); }
};

TEST_F(ViewStateTest, EveryPageWithChoicesRemembersThemWithTheFile)
{
    open(PageId::HeatMap);
    choose(page<HeatMapPage>(), "show", 1);
    choose(page<HeatMapPage>(), "depth", 2);
    choose(page<HeatMapPage>(), "service", 1);
    choose(page<HeatMapPage>(), "sortBy", 5);
    const QVariantMap heat = page<HeatMapPage>()->viewState();
    EXPECT_EQ(heat.size(), 4);
    window->showPage(PageId::ResponseRates);
    choose(page<TurnoutPage>(), "sortBy", 1);
    choose(page<TurnoutPage>(), "level", 2);
    window->showPage(PageId::Board);
    choose(page<BoardPage>(), "show", 3);
    choose(page<BoardPage>(), "sortBy", 2);
    page<BoardPage>()->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("skole"));
    window->showPage(PageId::Background);
    choose(page<BackgroundPage>(), "show", 1);
    window->showPage(PageId::Hidden);
    choose(page<HiddenPage>(), "reason", 2);

    again(PageId::Overview); // none of them is made yet
    again(PageId::HeatMap);  // nor was in between
    EXPECT_EQ(page<HeatMapPage>()->viewState(), heat);
    EXPECT_EQ(chosen(page<HeatMapPage>(), "show"), 1);
    EXPECT_EQ(chosen(page<HeatMapPage>(), "sortBy"), 5);
    EXPECT_GT(chosen(page<HeatMapPage>(), "service"), 0);
    window->showPage(PageId::ResponseRates);
    EXPECT_EQ(chosen(page<TurnoutPage>(), "sortBy"), 1);
    EXPECT_EQ(chosen(page<TurnoutPage>(), "level"), 2);
    window->showPage(PageId::Board);
    EXPECT_EQ(chosen(page<BoardPage>(), "show"), 3);
    EXPECT_EQ(chosen(page<BoardPage>(), "sortBy"), 2);
    EXPECT_EQ(page<BoardPage>()->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("skole"));
    window->showPage(PageId::Background);
    EXPECT_EQ(chosen(page<BackgroundPage>(), "show"), 1);
    window->showPage(PageId::Hidden);
    EXPECT_EQ(chosen(page<HiddenPage>(), "reason"), 2);
}

TEST_F(ViewStateTest, AnotherFileIsAsAtFirst)
{
    open(PageId::HeatMap);
    choose(page<HeatMapPage>(), "show", 2);
    const QString other = folder.filePath(QStringLiteral("annen.faktorbenk"));
    ASSERT_TRUE(QFile::copy(database, other));
    window->openFile(other);
    window->showPage(PageId::HeatMap);
    EXPECT_EQ(chosen(page<HeatMapPage>(), "show"), 0);
    window->openFile(database);
    window->showPage(PageId::HeatMap);
    EXPECT_EQ(chosen(page<HeatMapPage>(), "show"), 2);
}

TEST_F(ViewStateTest, BackAndForwardUndoAndRedoWhatWasChosenOnTheHeatMap)
{
    open(PageId::HeatMap);
    auto *heat = page<HeatMapPage>();
    auto *table = heat->findChild<QTableView *>();
    choose(heat, "show", 1);
    choose(heat, "sortBy", 1);
    back();
    EXPECT_EQ(chosen(heat, "sortBy"), 0);
    EXPECT_EQ(chosen(heat, "show"), 1);
    back();
    EXPECT_EQ(chosen(heat, "show"), 0);
    forward();
    forward();
    EXPECT_EQ(chosen(heat, "show"), 1);
    EXPECT_EQ(chosen(heat, "sortBy"), 1);
    // Going into a unit is a change of view, too.
    choose(heat, "sortBy", 0);
    const int rows = table->model()->rowCount();
    table->setFocus();
    for (int row = 1; row < rows; ++row)
        if (table->model()->index(row, 0).data().toString() == QStringLiteral("Oppvekst"))
            table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_LT(table->model()->rowCount(), rows);
    back();
    EXPECT_EQ(table->model()->rowCount(), rows);
    EXPECT_EQ(window->pages().current(), PageId::HeatMap);
}

TEST_F(ViewStateTest, BackUndoesWhatWasChosenOnTheBoard)
{
    open(PageId::Board);
    choose(page<BoardPage>(), "show", 1);
    choose(page<BoardPage>(), "show", 0);
    choose(page<BoardPage>(), "sortBy", 1);
    back();
    EXPECT_EQ(chosen(page<BoardPage>(), "sortBy"), 0);
    back();
    EXPECT_EQ(chosen(page<BoardPage>(), "show"), 1);
}

} // namespace
} // namespace faktorbenk::gui
