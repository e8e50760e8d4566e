// The course material's autonomy plan, written by keyboard only, and read from the file by somebody else (M7).

#include "accessibletree.h"
#include "gui/forms/actionplanpage.h"
#include "gui/forms/formtable.h"
#include "gui/forms/measuremodel.h"
#include "planwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

const Choice *autonomyOf(const UnitPlan &plan)
{
    return plan.choiceFor(*survey::Factor::fromNumber(3));
}

struct ActionPlanTest : testing::PlanWindow {
    // Autonomy is chosen, with a goal and a characteristic, as the cross and the road map leave it.
    void choose()
    {
        open(PageId::Overview);
        const auto desk = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
        const auto choice = (*desk)->apply(key(), {AddRecord{Kind::Choice,
                                                             {{Field::Factor, std::int64_t(3)},
                                                              {Field::Direction, codeOf(Direction::Improve).toString()},
                                                              {Field::Goal, u"Vi bruker handlingsrommet vårt"_s}},
                                                             {}}});
        ASSERT_TRUE(choice);
        ASSERT_TRUE((*desk)->apply(key(), {AddRecord{Kind::Characteristic,
                                                     {{Field::Choice, choice->records.front()},
                                                      {Field::Text, u"vi tar beslutninger selv"_s}},
                                                     {}}}));
    }
    void begin(const QString &unitName = u"Administrasjon"_s)
    {
        open(PageId::ActionPlan, unitName);
        page = window->findChild<ActionPlanPage *>();
        table = page->findChild<FormTable *>();
        table->setFocus();
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }

    base::SystemClock clock;
    ActionPlanPage *page = nullptr;
    FormTable *table = nullptr;
};

TEST_F(ActionPlanTest, M7TheAutonomyPlanIsWrittenByKeyboardAndFoundAfterReopening)
{
    choose();
    begin();
    EXPECT_TRUE(cell(0, 0).contains(u"Vi bruker handlingsrommet vårt"_s));
    EXPECT_TRUE(cell(0, 0).contains(u"vi tar beslutninger selv"_s));
    ASSERT_EQ(table->currentIndex(), table->model()->index(1, 0)) << "where the first measure goes";

    press(Qt::Key_Return);
    type(u"Vi går igjennom hvilke beslutninger hver enkelt kan ta"_s);
    press(Qt::Key_Tab);
    type(u"Leder og tillitsvalgt"_s);
    press(Qt::Key_Tab);
    type(u"1. juni 2031"_s);
    press(Qt::Key_Tab); // type: as the goal's
    press(Qt::Key_Tab); // status
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    type(u"Kortere ventetid 😀"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(table->hasFocus());
    close();

    const UnitPlan plan = saved();
    ASSERT_EQ(plan.measures.size(), 1U);
    const Measure &measure = plan.measures.front();
    EXPECT_EQ(measure.choice, autonomyOf(plan)->id);
    EXPECT_EQ(measure.text, u"Vi går igjennom hvilke beslutninger hver enkelt kan ta"_s);
    EXPECT_EQ(measure.responsible, u"Leder og tillitsvalgt"_s);
    EXPECT_EQ(measure.deadlineText, u"1. juni 2031"_s);
    EXPECT_EQ(measure.deadline, QDate(2031, 6, 1));
    EXPECT_EQ(measure.direction, Direction::Improve);
    EXPECT_EQ(measure.status, Status::UnderWay);
    EXPECT_EQ(measure.gain, u"Kortere ventetid 😀"_s);

    begin();
    EXPECT_EQ(cell(1, MeasureModel::Text), measure.text);
    EXPECT_TRUE(cell(1, MeasureModel::Deadline).contains(u"1. juni 2031"_s));
}

TEST_F(ActionPlanTest, EnterGoesFromMeasureToMeasure)
{
    choose();
    begin();
    press(Qt::Key_Return);
    for (const QString &text : {u"første"_s, u"andre"_s, u"tredje"_s}) {
        type(text);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Escape);
    const UnitPlan plan = saved();
    ASSERT_EQ(plan.measures.size(), 3U);
    EXPECT_EQ(plan.measures[0].text, u"første"_s);
    EXPECT_EQ(plan.measures[2].text, u"tredje"_s);
    EXPECT_EQ(table->model()->rowCount(), 5) << "goal, three measures, room for one more";
}

TEST_F(ActionPlanTest, WhatIsTypedIsInTheFileWithinASecondWhileTheCellIsOpen)
{
    choose();
    begin();
    type(u"halvveis"_s);
    waitForAutosave();
    EXPECT_FALSE(table->hasFocus()) << "the cell is still written in";
    const UnitPlan plan = saved();
    ASSERT_EQ(plan.measures.size(), 1U);
    EXPECT_EQ(plan.measures.front().text, u"halvveis"_s);
}

TEST_F(ActionPlanTest, OverdueIsSaidByWordAndSignUntilItIsDone)
{
    choose();
    begin();
    press(Qt::Key_Return);
    type(u"sent"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"01.02.2021"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(cell(1, MeasureModel::Deadline).contains(u"!"_s));
    table->setCurrentIndex(table->model()->index(1, MeasureModel::State));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(cell(1, MeasureModel::Deadline).contains(u"!"_s));
    EXPECT_EQ(saved().measures.front().status, Status::Done);
    EXPECT_TRUE(saved().measures.front().doneOn) << "Status done sets the day";
}

TEST_F(ActionPlanTest, LinesMoveGoAndComeBack)
{
    choose();
    begin();
    press(Qt::Key_Return);
    type(u"en"_s);
    press(Qt::Key_Return);
    type(u"to"_s);
    press(Qt::Key_Escape);
    table->setCurrentIndex(table->model()->index(2, 0));
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(saved().measures.front().text, u"to"_s);
    EXPECT_EQ(table->currentIndex().row(), 1);
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_EQ(saved().measures.size(), 1U);
    undo();
    ASSERT_EQ(saved().measures.size(), 2U);
    EXPECT_EQ(cell(1, 0), u"to"_s);
}

TEST_F(ActionPlanTest, SortingAndFilteringShowWhatIsAskedFor)
{
    choose();
    begin();
    for (const auto &[text, deadline] : {std::pair(u"b"_s, u"01.02.2041"_s), std::pair(u"a"_s, u"01.02.2021"_s)}) {
        const int room = table->model()->rowCount() - 1;
        table->setFocus();
        table->setCurrentIndex(table->model()->index(room, 0));
        press(Qt::Key_Return);
        type(text);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(deadline);
        press(Qt::Key_Escape);
    }
    EXPECT_EQ(cell(1, 0), u"b"_s);
    page->findChild<QComboBox *>(u"sortBy"_s)->setCurrentIndex(1);
    EXPECT_EQ(cell(1, 0), u"a"_s);
    page->findChild<QComboBox *>(u"show"_s)->setCurrentIndex(2);
    EXPECT_EQ(table->model()->rowCount(), 2) << "the goal and the overdue one";
    page->findChild<QPushButton *>(u"copy"_s)->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"\na\t"_s));
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(u"\nb\t"_s));
}

TEST_F(ActionPlanTest, AUnitBelowTheFloorHasItsPlanToo)
{
    begin(u"Pedagogisk-psykologisk tjeneste"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    press(Qt::Key_Return);
    type(u"uten resultater"_s);
    press(Qt::Key_Escape);
    close();
    ASSERT_EQ(saved().measures.size(), 1U);
    EXPECT_EQ(saved().measures.front().text, u"uten resultater"_s);
}

TEST_F(ActionPlanTest, EverythingHasANameAndIsSpoken)
{
    choose();
    begin();
    press(Qt::Key_Return);
    type(u"tiltaket"_s);
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(u'\n'));
    press(Qt::Key_Tab);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().contains(u"tiltaket"_s)) << "which line it belongs to";
    press(Qt::Key_Escape);
    EXPECT_TRUE(testing::spoken(page).contains(u"tiltaket"_s));
}

} // namespace
} // namespace faktorbenk::gui
