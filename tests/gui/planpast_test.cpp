// What was: every field knows its earlier versions and when; what is deleted goes to a bin and comes back.

#include "accessibletree.h"
#include "gui/forms/formtable.h"
#include "gui/forms/planpage.h"
#include "gui/forms/planpast.h"
#include "planwindow.h"
#include "support/filledplan.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

struct PlanPastTest : testing::PlanWindow {
    void write(Field field, const QString &text, RecordRef record = {})
    {
        const auto plans = workbench::Plans::open(database, {u"hr"_s, u"pc2"_s}, clock);
        ASSERT_TRUE((*plans)->apply(key(), {SetField{record, field, text, {}}}));
    }
    QListWidget *list() const { return front()->findChild<QListWidget *>(u"list"_s); }
    PlanPage *front() const
    {
        for (PlanPage *page : window->findChildren<PlanPage *>())
            if (page->isVisible())
                return page;
        return nullptr;
    }
    base::SystemClock clock;
};

TEST_F(PlanPastTest, AFieldsEarlierVersionsAreShownByKeyWithWhoAndOneIsTakenBack)
{
    open(PageId::Overview); // for the unit's code
    close();
    write(Field::MyPlan, u"første utkast"_s);
    write(Field::MyPlan, u"andre utkast"_s);
    write(Field::MyPlan, u"tredje utkast"_s);
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(list()->isVisible());
    ASSERT_EQ(list()->count(), 3) << "two drafts and nothing at all";
    EXPECT_TRUE(list()->item(0)->text().contains(u"andre utkast"_s));
    EXPECT_TRUE(list()->item(0)->text().contains(u"hr"_s));
    EXPECT_TRUE(list()->item(0)->text().contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    EXPECT_TRUE(list()->item(1)->text().contains(u"første utkast"_s));
    EXPECT_TRUE(list()->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(saved().sheet.myPlan, u"første utkast"_s);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"My plan"_s) << "back to where one was";
    EXPECT_FALSE(list()->isVisible());
    undo();
    EXPECT_EQ(saved().sheet.myPlan, u"tredje utkast"_s);
}

TEST_F(PlanPastTest, ACellsEarlierVersionsAreReachedFromTheTableInWords)
{
    open(PageId::ActionPlan);
    auto *table = front()->findChild<FormTable *>();
    table->setFocus();
    press(Qt::Key_Return);
    type(u"Tavle"_s);
    press(Qt::Key_Escape);
    table->setCurrentIndex(table->model()->index(1, 4)); // status
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(saved().measures.front().status, Status::UnderWay);
    table->setFocus();
    press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_EQ(list()->count(), 1);
    EXPECT_TRUE(list()->item(0)->text().contains(u"not started"_s)) << qPrintable(list()->item(0)->text());
    press(Qt::Key_Return);
    EXPECT_EQ(saved().measures.front().status, Status::NotStarted);
}

TEST_F(PlanPastTest, WhatIsDeletedIsSeenInTheBinAndRestoredByKey)
{
    open(PageId::Obstacles);
    auto *table = window->findChild<FormTable *>(u"obstacles"_s);
    table->setFocus();
    type(u"Tida går"_s);
    press(Qt::Key_Tab);
    type(u"Et kvarter"_s);
    press(Qt::Key_Escape);
    table->setFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_TRUE(saved().obstacles.empty());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(list()->count(), 1);
    EXPECT_TRUE(list()->item(0)->text().contains(u"Obstacle · deleted"_s));
    EXPECT_TRUE(list()->item(0)->text().contains(u"Tida går"_s));
    press(Qt::Key_Return);
    ASSERT_EQ(saved().obstacles.size(), 1U);
    EXPECT_EQ(saved().obstacles.front().strategy, u"Et kvarter"_s);
    EXPECT_EQ(list()->count(), 0);
    press(Qt::Key_Escape);
}

TEST_F(PlanPastTest, WithoutAFieldItSaysWhatToDoAndAFieldWithoutAPastSaysSo)
{
    open(PageId::Evaluation);
    front()->setFocus();
    press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(front()->findChild<QLabel *>(u"panelTitle"_s)->text().contains(u"nothing else has stood here"_s));
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty());
    window->findChild<QPushButton *>(u"draw"_s)->setFocus();
    press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(front()->findChild<QLabel *>(u"told"_s)->isVisible());
}

// Every text of a filled plan is on one of the forms, also after the file was closed.
TEST_F(PlanPastTest, EveryWordOfAFilledPlanIsShownByItsFormAfterReopening)
{
    open(PageId::Overview);
    close();
    {
        const auto plans = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
        ASSERT_TRUE(plans);
        testing::PlanFiller(**plans, key()).fill();
    }
    QString spoken;
    for (const PageId page : {PageId::Preparation, PageId::Cross, PageId::RoadMap, PageId::Measures, PageId::ActionPlan,
                              PageId::FollowUp, PageId::Obstacles, PageId::Evaluation}) {
        open(page);
        spoken += testing::spoken(window.get()).simplified() + u'\n';
        for (const auto *field : window->findChildren<TextField *>())
            spoken += field->text().simplified() + u'\n';
        close();
    }
    int texts = 0;
    for (const Record &record : saved().records) {
        for (const Value &value : record.values) {
            const auto *text = std::get_if<QString>(&value);
            if (!text || !text->contains(u' ')) // codes and single words say little
                continue;
            ++texts;
            EXPECT_TRUE(spoken.contains(text->simplified())) << qPrintable(*text);
        }
    }
    EXPECT_GT(texts, 60);
}

} // namespace
} // namespace faktorbenk::gui
