#include "accessibletree.h"
#include "gui/pages/whatnowpage.h"
#include "gui/widgets/pathbar.h"
#include "planwindow.h"

#include <QLabel>
#include <QPushButton>

namespace faktorbenk::gui {
namespace {

struct PathBarTest : testing::PlanWindow {
    PathBar *path() const { return window->findChild<PathBar *>(); }
    QPushButton *next() const { return path()->findChild<QPushButton *>(); }
};

TEST_F(PathBarTest, SaysWhatIsNextAndLeadsThereStepByStepM0)
{
    open(PageId::Overview);
    ASSERT_NE(next(), nullptr);
    EXPECT_EQ(next()->text(), QStringLiteral("Next: The analysis cross"));
    EXPECT_TRUE(path()->accessibleName().contains(QStringLiteral("You are at Analysis"))) << qPrintable(path()->accessibleName());
    next()->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(window->pages().current(), PageId::Cross);
    press(Qt::Key_Tab);
    window->findChild<QWidget *>(QStringLiteral("satisfied"))->setFocus();
    press(Qt::Key_8);
    EXPECT_EQ(next()->text(), QStringLiteral("Next: Choose factors"));
    undo();
    EXPECT_EQ(next()->text(), QStringLiteral("Next: The analysis cross"));
}

TEST_F(PathBarTest, TheStartPageSaysTheSameAndLeadsThereM0)
{
    open(PageId::WhatNow);
    QWidget *page = window->findChild<WhatNowPage *>();
    EXPECT_EQ(page->findChild<QLabel *>(QStringLiteral("next"))->text(), QStringLiteral("The analysis cross"));
    EXPECT_TRUE(testing::spoken(page).contains(QStringLiteral("you are here")));
    page->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(window->pages().current(), PageId::Cross);
}

TEST_F(PathBarTest, LookingAtFiguresDoesNotTakeTheRightToWrite)
{
    open(PageId::Overview);
    static const base::SystemClock clock;
    const auto other = workbench::Plans::open(database, {QStringLiteral("annen"), QStringLiteral("maskin")}, clock);
    ASSERT_TRUE(other);
    EXPECT_TRUE((*other)->right().mayWrite());
}

TEST_F(PathBarTest, WithholdingFiguresMakesNoDifferenceToThePath)
{
    open(PageId::Overview, QStringLiteral("Pedagogisk-psykologisk tjeneste"));
    EXPECT_EQ(next()->text(), QStringLiteral("Next: The analysis cross"));
}

} // namespace
} // namespace faktorbenk::gui
