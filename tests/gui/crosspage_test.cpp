#include "accessibletree.h"
#include "clipped.h"
#include "followup/cross.h"
#include "gui/forms/crosspage.h"
#include "gui/widgets/strokelist.h"
#include "planwindow.h"
#include "wording/factortext.h"
#include "wording/methodtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>

namespace faktorbenk::gui {
namespace {

using followup::Side;

struct CrossPageTest : testing::PlanWindow {
    // The strokes of the course material, factor 1 … 10.
    static constexpr survey::PerFactor<std::int64_t> satisfied{1, 3, 0, 0, 0, 0, 0, 2, 1, 3};
    static constexpr survey::PerFactor<std::int64_t> improve{0, 0, 0, 0, 4, 1, 3, 2, 0, 0};

    void open(const QString &unitName = QStringLiteral("Administrasjon"))
    {
        PlanWindow::open(PageId::Cross, unitName);
        page = window->findChild<CrossPage *>();
        page->setFocus();
    }
    static void strike(const survey::PerFactor<std::int64_t> &counts)
    {
        for (const survey::Factor factor : survey::allFactors())
            for (std::int64_t i = 0; i < counts[factor.index()]; ++i)
                press(static_cast<Qt::Key>(Qt::Key_0 + factor.number() % 10));
    }
    CrossPage *page = nullptr;
};

TEST_F(CrossPageTest, TheCoursesStrokesAreCountedByKeyAndAreThereAfterReopeningM3)
{
    open();
    strike(satisfied);
    ASSERT_TRUE(tabTo(QStringLiteral("Important to become better at")));
    strike(improve);
    close();
    const auto sum = followup::sumStrokes(saved());
    EXPECT_EQ(sum.satisfied, satisfied);
    EXPECT_EQ(sum.improve, improve);
    open();
    auto *list = page->findChild<StrokeList *>(QStringLiteral("improve"));
    EXPECT_EQ(list->model()->index(4, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("5 Mastery-oriented leadership: 4 stroke(s)"));
}

TEST_F(CrossPageTest, ShiftTakesAStrokeAwayAndNeverBelowNone)
{
    open();
    press(Qt::Key_3);
    press(Qt::Key_3);
    press(Qt::Key_3, Qt::ShiftModifier);
    EXPECT_EQ(followup::sumStrokes(saved()).satisfied[2], 1);
    press(Qt::Key_3, Qt::ShiftModifier);
    press(Qt::Key_3, Qt::ShiftModifier);
    EXPECT_EQ(followup::sumStrokes(saved()).satisfied[2], 0);
}

TEST_F(CrossPageTest, GroupsOfSeveralSessionsAreSummedInPlenumM3)
{
    open();
    press(Qt::Key_2);
    page->findChild<QPushButton *>(QStringLiteral("newSession"))->click();
    page->setFocus();
    press(Qt::Key_2);
    press(Qt::Key_0);
    page->findChild<QPushButton *>(QStringLiteral("newGroup"))->click();
    page->setFocus();
    press(Qt::Key_2);
    const auto plan = saved();
    EXPECT_EQ(plan.sessions.size(), 2u);
    EXPECT_EQ(plan.groups.size(), 3u);
    EXPECT_EQ(followup::sumStrokes(plan).satisfied[1], 3);
    EXPECT_EQ(followup::sumOfSession(plan, plan.sessions[1].id).satisfied[1], 2);
    auto *list = page->findChild<StrokeList *>(QStringLiteral("satisfied"));
    EXPECT_EQ(list->model()->index(1, 0).data(Qt::UserRole).toInt(), 1) << "of the group that counts";
    auto *target = page->findChild<QComboBox *>(QStringLiteral("group"));
    target->setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(list->model()->index(1, 0).data(Qt::UserRole).toInt(), 3) << "plenum";
    page->setFocus();
    press(Qt::Key_2);
    EXPECT_EQ(followup::sumStrokes(saved()).satisfied[1], 3) << "nobody counts for a sum";
}

TEST_F(CrossPageTest, ReasonsAreWrittenLineByLineAndMovedByKey)
{
    open();
    ASSERT_TRUE(tabTo(QStringLiteral("Reason, Pleased with: because …")));
    type(QStringLiteral("vi får god opplæring 🌱"));
    press(Qt::Key_Return);
    type(QStringLiteral("ønsker å nå målene"));
    waitForAutosave();
    auto reasons = saved().reasons;
    ASSERT_EQ(reasons.size(), 2u);
    EXPECT_EQ(reasons[0].text, QStringLiteral("vi får god opplæring 🌱"));
    EXPECT_EQ(reasons[0].side, Side::Satisfied);
    EXPECT_EQ(reasons[1].text, QStringLiteral("ønsker å nå målene"));
    press(Qt::Key_Up, Qt::AltModifier);
    reasons = saved().reasons;
    EXPECT_EQ(reasons[0].text, QStringLiteral("ønsker å nå målene"));
    type(QStringLiteral("!"));
    waitForAutosave();
    EXPECT_EQ(saved().reasons[0].text, QStringLiteral("ønsker å nå målene!")) << "the cursor goes with the line";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    press(Qt::Key_End);
    EXPECT_EQ(saved().reasons[0].factor, survey::Factor::fromNumber(10));
}

TEST_F(CrossPageTest, DeleteInAnEmptyLineSendsItToTheBinAndUndoFetchesItBack)
{
    open();
    ASSERT_TRUE(tabTo(QStringLiteral("Reason, Pleased with: because …")));
    type(QStringLiteral("ab"));
    waitForAutosave();
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    waitForAutosave();
    ASSERT_EQ(saved().reasons.size(), 1u);
    press(Qt::Key_Delete);
    EXPECT_TRUE(saved().reasons.empty());
    undo();
    EXPECT_EQ(saved().reasons.size(), 1u);
    redo();
    EXPECT_TRUE(saved().reasons.empty());
}

TEST_F(CrossPageTest, FactorsAreChosenByKeyAndAWithdrawnChoiceComesBackWithItsGoal)
{
    open();
    const QString name = QStringLiteral("8 %1: pleased with –, become better at –; choose")
                             .arg(wording::factorName(*survey::Factor::fromNumber(8)));
    ASSERT_TRUE(tabTo(name));
    press(Qt::Key_End);
    ASSERT_EQ(saved().choices.size(), 1u);
    EXPECT_EQ(saved().choices[0].factor.number(), 8);
    EXPECT_EQ(saved().choices[0].direction, followup::Direction::Improve);
    press(Qt::Key_Home);
    EXPECT_TRUE(saved().choices.empty());
    press(Qt::Key_Down);
    ASSERT_EQ(saved().choices.size(), 1u);
    EXPECT_EQ(saved().choices[0].direction, followup::Direction::Preserve);
}

TEST_F(CrossPageTest, ALineTypedInOneGoIsUndoneAndRedoneInOne)
{
    open();
    ASSERT_TRUE(tabTo(QStringLiteral("Reason, Pleased with: because …")));
    type(QStringLiteral("tidlig informasjon"));
    waitForAutosave();
    undo();
    EXPECT_TRUE(saved().reasons.empty());
    redo();
    ASSERT_EQ(saved().reasons.size(), 1u);
    EXPECT_EQ(saved().reasons[0].text, QStringLiteral("tidlig informasjon"));
}

TEST_F(CrossPageTest, UndoGoesThroughTheFormAlsoAfterReopening)
{
    open();
    press(Qt::Key_1);
    press(Qt::Key_1);
    undo();
    EXPECT_EQ(followup::sumStrokes(saved()).satisfied[0], 1);
    close();
    open();
    undo();
    EXPECT_EQ(followup::sumStrokes(saved()).satisfied[0], 0);
    redo();
    redo();
    EXPECT_EQ(followup::sumStrokes(saved()).satisfied[0], 2);
}

TEST_F(CrossPageTest, WorksForAUnitBelowTheFloor)
{
    open(QStringLiteral("Pedagogisk-psykologisk tjeneste"));
    press(Qt::Key_5);
    EXPECT_EQ(followup::sumStrokes(saved()).satisfied[4], 1);
}

TEST_F(CrossPageTest, WhatIsTypedIsInTheFileWithinASecondOfTheFirstLetter)
{
    open();
    ASSERT_TRUE(tabTo(QStringLiteral("Reason, Pleased with: because …")));
    QElapsedTimer timer;
    timer.start();
    QString typed;
    while (timer.elapsed() < 1200) { // without a pause that autosave could wait for
        type(QStringLiteral("x"));
        typed += QLatin1Char('x');
        QTest::qWait(40);
    }
    ASSERT_EQ(saved().reasons.size(), 1u);
    EXPECT_GT(saved().reasons[0].text.size(), 2);
    waitForAutosave();
    EXPECT_EQ(saved().reasons[0].text, typed);
}

TEST_F(CrossPageTest, LinesFromElsewhereArePastedAsLines)
{
    open();
    ASSERT_TRUE(tabTo(QStringLiteral("Reason, Pleased with: because …")));
    QGuiApplication::clipboard()->setText(QStringLiteral("• en\r\n\r\n2. to\u00a0tre\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    const auto reasons = saved().reasons;
    ASSERT_EQ(reasons.size(), 2u);
    EXPECT_EQ(reasons[0].text, QStringLiteral("en"));
    EXPECT_EQ(reasons[1].text, QStringLiteral("to tre"));
}

TEST_F(CrossPageTest, TheSecondToOpenReadsAndSeesWhoWrites)
{
    static const base::SystemClock clock;
    auto first = workbench::Plans::open(database, {QStringLiteral("en annen"), QStringLiteral("rom12")}, clock);
    ASSERT_TRUE(first);
    open();
    auto *right = page->findChild<QLabel *>(QStringLiteral("right"));
    ASSERT_TRUE(right->isVisible());
    EXPECT_TRUE(right->text().contains(QStringLiteral("en annen on rom12"))) << qPrintable(right->text());
    press(Qt::Key_1);
    EXPECT_TRUE(saved().strokes.empty());
    (*first)->right().release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !right->isVisible(); }, 5000)) << "it was given back: whoever writes next has it";
    page->setFocus();
    press(Qt::Key_1);
    EXPECT_EQ(followup::sumStrokes(saved()).satisfied[0], 1);
}

TEST_F(CrossPageTest, AGroupHasItsNameDayPeopleAndRolesM3)
{
    open();
    press(Qt::Key_1); // which makes a group to count for
    auto *unfold = page->findChild<QPushButton *>(QStringLiteral("unfold"));
    unfold->setFocus();
    press(Qt::Key_Space);
    type(QStringLiteral("Nattevakt"));
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("24.09.2031"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Uglene"));
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4"));
    press(Qt::Key_Tab);
    for (const char *who : {"Ordfører", "Viddevakta", "Skriver"}) {
        type(QString::fromUtf8(who));
        press(Qt::Key_Tab);
    }
    waitForAutosave();
    const auto plan = saved();
    ASSERT_EQ(plan.sessions.size(), 1u);
    EXPECT_EQ(plan.sessions[0].name, QStringLiteral("Nattevakt"));
    EXPECT_EQ(plan.sessions[0].heldOn, QDate(2031, 9, 24));
    ASSERT_EQ(plan.groups.size(), 1u);
    EXPECT_EQ(plan.groups[0].name, QStringLiteral("Uglene"));
    EXPECT_EQ(plan.groups[0].size, 4);
    EXPECT_EQ(plan.groups[0].chair, QStringLiteral("Ordfører"));
    EXPECT_EQ(plan.groups[0].breadthKeeper, QStringLiteral("Viddevakta"));
    EXPECT_EQ(plan.groups[0].secretary, QStringLiteral("Skriver"));
    EXPECT_TRUE(page->findChild<QLabel *>(QStringLiteral("summary"))->text().contains(QStringLiteral("Viddevakta")));
    EXPECT_FALSE(page->findChild<QLabel *>(QStringLiteral("hint"))->isVisible()) << "four is a good size";
}

TEST_F(CrossPageTest, HowTheMeetingGoesIsOneKeyAwayWithTimesRolesAndAnotherWayToDrawThemM10)
{
    open();
    const auto text = wording::methodText(wording::installedLanguage());
    auto *guide = page->findChild<QWidget *>(QStringLiteral("guide"));
    EXPECT_FALSE(guide->isVisible());
    page->findChild<QPushButton *>(QStringLiteral("showGuide"))->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(guide->isVisible());
    const QString spoken = testing::spoken(guide);
    for (const auto &item : text->meetings[0].items)
        EXPECT_TRUE(spoken.contains(item.text)) << qPrintable(item.text);
    for (const auto &role : text->roles)
        EXPECT_TRUE(spoken.contains(role.does) && spoken.contains(role.draw)) << qPrintable(role.name);
    EXPECT_TRUE(spoken.contains(QStringLiteral("each for themselves 5 min, in groups 30 min, all together 15 min")));
    QTest::qWait(50);
    EXPECT_EQ(testing::clipped(guide).join(QLatin1Char('\n')).toStdString(), "");
    auto *roles = guide->findChild<QLabel *>(QStringLiteral("roles"));
    QStringList ways;
    for (int i = 0; i < 20; ++i) {
        guide->findChild<QPushButton *>(QStringLiteral("drawAnew"))->click();
        ways += roles->text();
    }
    ways.removeDuplicates();
    EXPECT_GT(ways.size(), 1);
}

TEST_F(CrossPageTest, EveryControlHasANameAndTheStrokesAreSpoken)
{
    open();
    press(Qt::Key_1);
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(QLatin1Char('\n')));
    EXPECT_TRUE(testing::spoken(page).contains(QStringLiteral("1 %1: 1 stroke(s)").arg(wording::factorName(*survey::Factor::fromNumber(1)))));
}

} // namespace
} // namespace faktorbenk::gui
