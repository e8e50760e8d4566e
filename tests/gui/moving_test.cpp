// Lines of forms on their way: dragged, moved by key, also to another goal, and pasted out of other programs.

#include "followup/cross.h"
#include "gui/forms/formtable.h"
#include "gui/forms/linehandle.h"
#include "gui/forms/linelist.h"
#include "gui/forms/planpage.h"
#include "gui/pages/factorpage.h"
#include "planwindow.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

struct MovingTest : testing::PlanWindow {
    using Changes = std::vector<Change>;

    Id apply(const Changes &changes)
    {
        const auto desk = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
        const auto done = (*desk)->apply(key(), changes);
        EXPECT_TRUE(done);
        return done && !done->records.empty() ? done->records.front() : 0;
    }
    Id choose(int factor, const QString &goal)
    {
        return apply({AddRecord{Kind::Choice,
                                {{Field::Factor, std::int64_t(factor)},
                                 {Field::Direction, codeOf(Direction::Improve).toString()},
                                 {Field::Goal, goal}}, {}}});
    }
    PlanPage *front() const
    {
        for (PlanPage *page : window->findChildren<PlanPage *>())
            if (page->isVisible())
                return page;
        return nullptr;
    }
    FormTable *table() const { return front()->findChild<FormTable *>(); }
    void drag(int fromRow, int toRow, double part) const
    {
        QWidget *view = table()->viewport();
        const QRect from = table()->visualRect(table()->model()->index(fromRow, 0));
        const QRect to = table()->visualRect(table()->model()->index(toRow, 0));
        const QPoint end(from.center().x(), to.top() + static_cast<int>(to.height() * part));
        QTest::mousePress(view, Qt::LeftButton, {}, from.center());
        for (const QPoint &at : {from.center() + QPoint(0, 20), end}) { // a move with the button held, as a mouse makes it
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, end);
    }
    static QStringList texts(const std::vector<Measure> &measures, Id choice)
    {
        QStringList found;
        for (const Measure &each : measures)
            if (each.choice == choice)
                found += each.text;
        return found;
    }
    void twoGoals()
    {
        open(PageId::Overview);
        first = choose(3, u"Vi bestemmer selv"_s);
        second = choose(8, u"Vi er fleksible"_s);
        for (const QString &text : {u"en"_s, u"to"_s})
            apply({AddRecord{Kind::Measure, {{Field::Choice, first}, {Field::Text, text}}, {}}});
        open(PageId::ActionPlan); // goal, en, to, room, goal, room
        table()->setFocus();
    }

    base::SystemClock clock;
    Id first = 0;
    Id second = 0;
};

TEST_F(MovingTest, M3ReasonsAreReorderedByDraggingThemByTheirHandle)
{
    open(PageId::Overview);
    for (const QString &text : {u"en"_s, u"to"_s, u"tre"_s})
        apply({AddRecord{Kind::Reason, {{Field::Side, codeOf(Side::Satisfied).toString()}, {Field::Text, text}}, {}}});
    open(PageId::Cross);
    QList<LineHandle *> handles;
    for (LineHandle *each : front()->findChild<LineList *>(u"satisfiedReasons"_s)->findChildren<LineHandle *>())
        if (each->isVisible())
            handles += each;
    ASSERT_EQ(handles.size(), 3);
    std::sort(handles.begin(), handles.end(), [](QWidget *a, QWidget *b) {
        return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
    });
    const QPoint up = handles[2]->mapFromGlobal(handles[0]->mapToGlobal(QPoint(4, 1)));
    QTest::mousePress(handles[2], Qt::LeftButton, {}, {4, 4});
    QTest::mouseRelease(handles[2], Qt::LeftButton, {}, up);
    QStringList order;
    for (const Reason &each : saved().reasons)
        order += each.text;
    EXPECT_EQ(order, (QStringList{u"tre"_s, u"en"_s, u"to"_s}));
    undo();
    EXPECT_EQ(saved().reasons.front().text, u"en"_s);
}

TEST_F(MovingTest, AMeasureGoesToTheNextGoalByKeyAndBackAndOneUndoTakesItBack)
{
    twoGoals();
    table()->setCurrentIndex(table()->model()->index(2, 0));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(texts(saved().measures, second), QStringList{u"to"_s});
    EXPECT_EQ(table()->currentIndex().data().toString(), u"to"_s) << "the cursor goes along";
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(texts(saved().measures, first), (QStringList{u"en"_s, u"to"_s}));
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(texts(saved().measures, first), (QStringList{u"to"_s, u"en"_s}));
    press(Qt::Key_Up, Qt::AltModifier); // nothing above
    EXPECT_EQ(texts(saved().measures, first), (QStringList{u"to"_s, u"en"_s}));
    undo();
    undo();
    EXPECT_EQ(texts(saved().measures, second), QStringList{u"to"_s});
}

TEST_F(MovingTest, AMeasureIsDraggedWithinItsGoalAndToAnother)
{
    twoGoals();
    drag(2, 1, 0.2);
    EXPECT_EQ(texts(saved().measures, first), (QStringList{u"to"_s, u"en"_s}));
    drag(1, 5, 0.5); // where the next line of the other goal goes
    EXPECT_EQ(texts(saved().measures, first), QStringList{u"en"_s});
    EXPECT_EQ(texts(saved().measures, second), QStringList{u"to"_s});
    drag(1, 1, 0.9); // nowhere
    EXPECT_EQ(texts(saved().measures, first), QStringList{u"en"_s});
}

// M5: an idea is tied to a characteristic of its own goal, so it leaves it behind.
TEST_F(MovingTest, AnIdeaThatGoesToAnotherGoalLeavesItsCharacteristic)
{
    open(PageId::Overview);
    first = choose(3, u"Vi bestemmer selv"_s);
    second = choose(8, u"Vi er fleksible"_s);
    const Id line = apply({AddRecord{Kind::Characteristic, {{Field::Choice, first}, {Field::Text, u"spør ikke først"_s}}, {}}});
    apply({AddRecord{Kind::Idea, {{Field::Choice, first}, {Field::Characteristic, line}, {Field::Text, u"Tavle"_s}}, {}}});
    open(PageId::Measures);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(saved().ideas.size(), 1U);
    EXPECT_EQ(saved().ideas.front().choice, second);
    EXPECT_FALSE(saved().ideas.front().characteristic);
}

TEST_F(MovingTest, RowsOfASpreadsheetBecomeMeasuresWithResponsibleAndDeadline)
{
    twoGoals();
    auto *cells = new QMimeData; // Excel gives both
    cells->setHtml(u"<table><tr><td><b>Tavle</b></td><td>Leder</td><td>1. juni 2031</td></tr></table>"_s);
    cells->setText(u"Tavle\tLeder\t1. juni 2031\tny\r\n\"Kvarter\npå mandag\"\t\tAugust\r\n"_s);
    QGuiApplication::clipboard()->setMimeData(cells);
    table()->setCurrentIndex(table()->model()->index(1, 0)); // below «en»
    press(Qt::Key_V, Qt::ControlModifier);
    const auto measures = saved().measures;
    EXPECT_EQ(texts(measures, first), (QStringList{u"en"_s, u"Tavle\nny"_s, u"Kvarter\npå mandag"_s, u"to"_s}));
    EXPECT_EQ(measures[1].responsible, u"Leder"_s);
    EXPECT_EQ(measures[1].deadline, QDate(2031, 6, 1));
    EXPECT_EQ(measures[2].deadlineText, u"August"_s);
    undo();
    EXPECT_EQ(saved().measures.size(), 2U) << "in one step";

    table()->setCurrentIndex(table()->model()->index(3, 0)); // where the next one goes, with the cell open
    press(Qt::Key_Return);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(texts(saved().measures, first), (QStringList{u"en"_s, u"to"_s, u"Tavle\nny"_s, u"Kvarter\npå mandag"_s}));
}

TEST_F(MovingTest, OneCellIsPastedIntoTheCellThatIsChosenThoughItIsNotOpen)
{
    twoGoals();
    QGuiApplication::clipboard()->setText(u"Leder\r\n"_s);
    table()->setCurrentIndex(table()->model()->index(1, 1));
    press(Qt::Key_V, Qt::ControlModifier);
    waitForAutosave();
    EXPECT_EQ(saved().measures.front().responsible.trimmed(), u"Leder"_s);
}

// The chain: the factor leads to its goal (factorplan_test), and the goal to its factor and to what the next round found.
// Factor 5 of Administrasjon is 3.9 in 2023, within the margin of the round before.
TEST_F(MovingTest, TheGoalTellsWhatTheNextRoundFoundAndLeadsBackToItsFactorByKey)
{
    unit = survey::UnitCode(u"110"_s);
    const auto desk = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
    ASSERT_TRUE((*desk)->apply({u"2021"_s, unit.text()}, {AddRecord{Kind::Choice,
                                                                    {{Field::Factor, std::int64_t(5)},
                                                                     {Field::Direction, codeOf(Direction::Improve).toString()},
                                                                     {Field::Goal, u"Lederen ser hver og en"_s}}, {}}}));
    open(PageId::RoadMap);
    window->openFile(database, unit, u"2021"_s);
    const QString found = u"In the next round, 2023: 3.9 · •\u00a0within the margin of error"_s;
    window->showPage(PageId::RoadMap);
    EXPECT_EQ(front()->findChild<QLabel *>(u"outcome"_s)->text(), found);
    front()->findChild<QPushButton *>(u"factor"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(window->pages().current(), PageId::Factor);
    EXPECT_EQ(window->findChild<FactorPage *>()->factor().number(), 5);

    for (const PageId page : {PageId::Measures, PageId::ActionPlan}) {
        window->showPage(page);
        EXPECT_TRUE(table()->model()->index(0, 0).data().toString().endsWith(found));
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        press(Qt::Key_Return);
        EXPECT_EQ(window->pages().current(), PageId::Factor);
    }
    window->showPage(PageId::FollowUp);
    table()->setFocus();
    for (int row = 0; row < table()->model()->rowCount() && !table()->form()->factorAt(table()->currentIndex()); ++row)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(window->pages().current(), PageId::Factor);
}

TEST_F(MovingTest, AltAndADigitBringTheKeyboardIntoTheForm)
{
    open(PageId::Overview);
    choose(8, u"Vi er fleksible"_s);
    QTest::keyClick(window.get(), Qt::Key_7, Qt::AltModifier);
    ASSERT_EQ(window->pages().current(), PageId::Cross);
    press(Qt::Key_8); // a stroke, wherever the keyboard was before
    EXPECT_EQ(sumStrokes(saved()).satisfied[7], 1);
    QTest::keyClick(window.get(), Qt::Key_8, Qt::AltModifier);
    type(u"!"_s);
    waitForAutosave();
    EXPECT_EQ(saved().choices.front().goal.contains(u'!'), true);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::AltModifier);
    EXPECT_EQ(window->pages().current(), PageId::ActionPlan);
    EXPECT_TRUE(table()->hasFocus());
}

} // namespace
} // namespace faktorbenk::gui
