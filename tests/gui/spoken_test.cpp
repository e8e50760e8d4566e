// What somebody who does not see the window is told of what they did, and what things are called to them.

#include "accessibletree.h"
#include "gui/picturesaver.h"
#include "gui/promise/floorline.h"
#include "gui/promise/unitabovebutton.h"
#include "gui/session.h"
#include "gui/widgets/explanations.h"
#include "gui/widgets/pagelist.h"
#include "gui/widgets/unittree.h"
#include "promisewindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace faktorbenk::gui {
namespace {

using namespace Qt::StringLiterals;

struct SpokenTest : testing::PromiseWindow {
    FloorLine *foot() const { return window->findChild<FloorLine *>(); }
    QLabel *said() const { return foot()->findChild<QLabel *>(u"said"_s); }
    static QAccessible::Role roleOf(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->role(); }
    static QAccessible::State stateOf(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->state(); }
    void forget()
    {
        foot()->say({});
        QGuiApplication::clipboard()->clear();
    }
};

TEST_F(SpokenTest, EveryPageSaysThatItsTableIsCopied)
{
    open(PageId::Overview, "110");
    int copied = 0;
    for (const PageId page : window->pages().all()) {
        window->showPage(page);
        auto *copy = part<QPushButton>("copy");
        if (!copy || !copy->isVisible())
            continue;
        SCOPED_TRACE(window->pages().name(page));
        forget();
        EXPECT_FALSE(said()->isVisible());
        press("copy");
        EXPECT_FALSE(QGuiApplication::clipboard()->text().isEmpty());
        EXPECT_TRUE(said()->isVisible());
        EXPECT_EQ(said()->text(), u"The table is copied."_s);
        EXPECT_EQ(roleOf(said()), QAccessible::Notification) << "said without anybody going there";
        ++copied;
    }
    EXPECT_GE(copied, 9);
}

TEST_F(SpokenTest, SoDoesATableThatIsCopiedByKeyAndAfterAWhileItIsGone)
{
    auto *table = open(PageId::Overview, "110")->findChild<QTableView *>(u"table"_s);
    table->setFocus();
    foot()->findChild<QTimer *>()->setInterval(30);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(said()->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !said()->isVisible(); }, 2000));
    EXPECT_TRUE(foot()->findChild<QLabel *>(u"floorText"_s)->isVisible());
}

TEST_F(SpokenTest, AChartThatIsCopiedOrSavedIsSaidToBe)
{
    open(PageId::Distribution, "110");
    auto *pictures = window->findChild<PictureSaver *>();
    QMenu menu;
    pictures->fill(&menu);
    Q_EMIT menu.aboutToShow();
    QMenu *charts = menu.actions().front()->menu();
    Q_EMIT charts->aboutToShow();
    const auto actions = charts->actions();
    const auto copy = std::find_if(actions.begin(), actions.end(), [](const QAction *each) { return each->text() == u"Copy as picture"_s; });
    ASSERT_NE(copy, actions.end());
    forget();
    (*copy)->trigger();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
    EXPECT_EQ(said()->text(), u"The chart is copied."_s);
    EXPECT_TRUE(said()->isVisible());
}

TEST_F(SpokenTest, EachPageOfAHiddenUnitHasTheWayToTheUnitAbove)
{
    for (const PageId page : {PageId::Overview, PageId::Factor, PageId::Distribution}) {
        open(page, "1210"); // withheld (rule A2)
        SCOPED_TRACE(window->pages().name(page));
        auto *above = part<UnitAboveButton>("unitAbove");
        ASSERT_TRUE(above && above->isVisible());
        EXPECT_EQ(above->text(), u"Go to Oppvekst"_s);
        press("unitAbove");
        EXPECT_FALSE(part<UnitAboveButton>("unitAbove")->isVisible()) << "its figures are shown";
        EXPECT_TRUE(testing::spoken(inFront()).contains(u"Oppvekst"_s));
    }
}

TEST_F(SpokenTest, APageIsCalledWhatItsTabIsAndAFactorByItsName)
{
    open(PageId::Overview, "110");
    for (const PageId page : window->pages().all()) {
        window->showPage(page);
        EXPECT_EQ(roleOf(inFront()), QAccessible::Grouping) << window->pages().name(page);
        EXPECT_FALSE(inFront()->accessibleName().isEmpty()) << window->pages().name(page);
    }
    window->showFactor(*survey::Factor::fromNumber(5));
    EXPECT_TRUE(inFront()->accessibleName().startsWith(u"5 "_s)) << qPrintable(inFront()->accessibleName());
}

TEST_F(SpokenTest, APageOfTheMunicipalityIsATabAndAQuestionFoldsOutNeitherIsACheckBox)
{
    open(PageId::HeatMap, "110");
    int chosen = 0;
    const auto pages = window->findChild<PageList *>()->findChildren<QPushButton *>();
    EXPECT_GE(pages.size(), 6);
    for (QPushButton *each : pages) {
        EXPECT_EQ(roleOf(each), QAccessible::PageTab) << qPrintable(each->text());
        EXPECT_EQ(stateOf(each).selected == 1, each->isChecked());
        EXPECT_EQ(stateOf(each).checkable, 0U);
        chosen += stateOf(each).selected ? 1 : 0;
    }
    EXPECT_EQ(chosen, 1);
    window->showPage(PageId::Overview);
    auto *question = inFront()->findChild<Explanations *>()->findChild<QPushButton *>();
    EXPECT_EQ(roleOf(question), QAccessible::Button);
    EXPECT_TRUE(stateOf(question).collapsed);
    question->click();
    EXPECT_TRUE(stateOf(question).expanded);
    EXPECT_FALSE(stateOf(question).collapsed);
}

TEST_F(SpokenTest, AUnitWithoutUnitsBelowItIsNotSaidToBeUnfolded)
{
    open(PageId::Overview, "110");
    auto *tree = window->findChild<UnitTree *>();
    const auto look = [tree] {
        std::pair<int, int> found; // unfolded, leaves
        for (QModelIndex at = tree->model()->index(0, 0); at.isValid(); at = tree->indexBelow(at)) {
            const bool leaf = !tree->model()->hasChildren(at);
            found.first += !leaf && tree->isExpanded(at) ? 1 : 0;
            found.second += leaf ? 1 : 0;
            EXPECT_FALSE(leaf && tree->isExpanded(at)) << qPrintable(at.data().toString());
        }
        return found;
    };
    const auto first = look();
    EXPECT_GE(first.first, 3);
    EXPECT_GE(first.second, 10);
    window->findChild<QLineEdit *>(u"search"_s)->setText(u"nordli"_s);
    const auto searched = look();
    EXPECT_GE(searched.first, 2);
    EXPECT_LT(searched.second, first.second);
}

} // namespace
} // namespace faktorbenk::gui
