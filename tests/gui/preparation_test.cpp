// Preparations (M1), obstacles (M9), evaluation and reflection (M2, M11): written by keyboard only, found in the file by
// somebody else, and shown again after reopening.

#include "accessibletree.h"
#include "gui/forms/evaluationpage.h"
#include "gui/forms/formtable.h"
#include "gui/forms/obstaclespage.h"
#include "gui/forms/preparationpage.h"
#include "gui/pages/whatnowpage.h"
#include "gui/widgets/pathbar.h"
#include "planwindow.h"
#include "wording/methodtext.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

struct PreparationTest : testing::PlanWindow {
    FormTable *table(const QString &name) const { return window->findChild<FormTable *>(name); }
    void startIn(const QString &name)
    {
        table(name)->setFocus();
        QCoreApplication::processEvents();
    }
    QString spokenAfterReopening(PageId page)
    {
        close();
        open(page);
        return testing::spoken(window.get());
    }
};

TEST_F(PreparationTest, M1TheProgressPlanIsWrittenByKeyboardAndThereAfterReopening)
{
    open(PageId::Preparation);
    startIn(u"schedule"_s);
    press(Qt::Key_Return); // what: a list with nothing chosen yet
    for (int kind = 0; kind < 3; ++kind)
        press(Qt::Key_Down);
    press(Qt::Key_Tab);
    type(u"Hele huset"_s);
    press(Qt::Key_Tab);
    type(u"01.09.2031"_s);
    press(Qt::Key_Tab);
    type(u"20. september 2031"_s);
    press(Qt::Key_Tab);
    type(u"TV og VO er med 🌱"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // done
    const QString spoken = spokenAfterReopening(PageId::Preparation);
    ASSERT_EQ(saved().schedule.size(), 1U);
    const ScheduleRow row = saved().schedule.front();
    EXPECT_EQ(row.kind, ScheduleKind::SurveyOpen);
    EXPECT_EQ(row.text, u"Hele huset"_s);
    EXPECT_EQ(row.starts, QDate(2031, 9, 1));
    EXPECT_EQ(row.ends, QDate(2031, 9, 20));
    EXPECT_EQ(row.note, u"TV og VO er med 🌱"_s);
    EXPECT_TRUE(row.done);
    EXPECT_TRUE(spoken.contains(u"TV og VO er med 🌱"_s));
    EXPECT_TRUE(spoken.contains(u"The survey is open"_s));
}

TEST_F(PreparationTest, M1TheUsualStepsArePutInOnceAndUndoneInOne)
{
    open(PageId::Preparation);
    auto *usual = window->findChild<QPushButton *>(u"usual"_s);
    usual->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(saved().schedule.size(), 7U);
    EXPECT_FALSE(usual->isVisible()) << "they are there";
    undo();
    EXPECT_TRUE(saved().schedule.empty());
}

TEST_F(PreparationTest, M1ALineWrittenInWordsFirstIsOfNoParticularKindAndStaysOnlyWithSomethingInIt)
{
    open(PageId::Preparation);
    startIn(u"schedule"_s);
    press(Qt::Key_Right);
    type(u"Felles frokost"_s);
    press(Qt::Key_Escape);
    ASSERT_EQ(saved().schedule.size(), 1U);
    EXPECT_EQ(saved().schedule.front().kind, ScheduleKind::Other);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_TRUE(saved().schedule.empty());
    startIn(u"schedule"_s);
    type(u"x"_s);
    press(Qt::Key_Backspace);
    press(Qt::Key_Escape);
    EXPECT_TRUE(saved().schedule.empty());
}

TEST_F(PreparationTest, M1FiveStepsHaveADateAndWho)
{
    open(PageId::Preparation);
    startIn(u"steps"_s);
    for (int step = 1; step <= 5; ++step) {
        type(u"0%1.02.2031"_s.arg(step));
        press(Qt::Key_Tab);
        type(u"Den som har trinn %1"_s.arg(step));
        press(Qt::Key_Escape);
        press(Qt::Key_Left);
        press(Qt::Key_Down);
    }
    const QString spoken = spokenAfterReopening(PageId::Preparation);
    const auto &steps = saved().sheet.checklist;
    for (std::size_t step = 0; step < stepCount; ++step) {
        EXPECT_EQ(steps.at(step).on, QDate(2031, 2, static_cast<int>(step) + 1));
        EXPECT_EQ(steps.at(step).who, u"Den som har trinn %1"_s.arg(step + 1));
        EXPECT_TRUE(spoken.contains(u"Den som har trinn %1"_s.arg(step + 1)));
    }
    EXPECT_TRUE(spoken.contains(u"Department meeting 2: done"_s));
}

TEST_F(PreparationTest, M1QuestionsAndMyPlanAreAnsweredInTabOrder)
{
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"Who gets to know what before the survey?"_s));
    for (int answer = 1; answer <= 10; ++answer) {
        type(u"svar nummer %1, æøå"_s.arg(answer));
        press(Qt::Key_Tab);
    }
    const QString spoken = spokenAfterReopening(PageId::Preparation);
    const Sheet sheet = saved().sheet;
    const QStringList answers{sheet.informationBefore, sheet.informationDuring, sheet.informationAfter, sheet.anchoringPlan,
                              sheet.sharedUnderstanding, sheet.mobilising, sheet.followingUp, sheet.rolesAndExpectations,
                              sheet.involvement, sheet.myPlan};
    for (int answer = 1; answer <= 10; ++answer) {
        EXPECT_EQ(answers.at(answer - 1), u"svar nummer %1, æøå"_s.arg(answer));
        EXPECT_TRUE(spoken.contains(u"svar nummer %1, æøå"_s.arg(answer)));
    }
}

TEST_F(PreparationTest, M9ObstaclesAndLinksAreWrittenByKeyboardAndThereAfterReopening)
{
    open(PageId::Obstacles);
    startIn(u"obstacles"_s);
    type(u"Tida går"_s);
    press(Qt::Key_Tab);
    type(u"Et fast kvarter"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_End); // factor 10
    press(Qt::Key_Return);
    startIn(u"links"_s);
    type(u"Arbeidsgiverstrategien"_s);
    press(Qt::Key_Tab);
    type(u"Tillit og handlingsrom"_s);
    press(Qt::Key_Tab);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    const QString spoken = spokenAfterReopening(PageId::Obstacles);
    const UnitPlan plan = saved();
    ASSERT_EQ(plan.obstacles.size(), 1U);
    EXPECT_EQ(plan.obstacles[0].text, u"Tida går"_s);
    EXPECT_EQ(plan.obstacles[0].strategy, u"Et fast kvarter"_s);
    EXPECT_EQ(plan.obstacles[0].factor, survey::Factor::fromNumber(10));
    ASSERT_EQ(plan.links.size(), 1U);
    EXPECT_EQ(plan.links[0].document, u"Arbeidsgiverstrategien"_s);
    EXPECT_EQ(plan.links[0].extract, u"Tillit og handlingsrom"_s);
    EXPECT_EQ(plan.links[0].factor, survey::Factor::fromNumber(3));
    for (const QString &text : {u"Et fast kvarter"_s, u"Tillit og handlingsrom"_s})
        EXPECT_TRUE(spoken.contains(text)) << qPrintable(text);
}

TEST_F(PreparationTest, M2AndM11TheProcessAndReflectionAreWrittenInTabOrder)
{
    open(PageId::Evaluation);
    window->findChild<EvaluationPage *>()->setFocus();
    for (int answer = 1; answer <= 5; ++answer) {
        type(u"tanke %1 👩‍👧"_s.arg(answer));
        press(Qt::Key_Tab);
    }
    const QString spoken = spokenAfterReopening(PageId::Evaluation);
    const Sheet sheet = saved().sheet;
    const QStringList answers{sheet.workedWell, sheet.couldBeBetter, sheet.insight, sheet.nextStep, sheet.learnMore};
    for (int answer = 1; answer <= 5; ++answer) {
        EXPECT_EQ(answers.at(answer - 1), u"tanke %1 👩‍👧"_s.arg(answer));
        EXPECT_TRUE(spoken.contains(u"tanke %1"_s.arg(answer)));
    }
}

TEST_F(PreparationTest, M11EveryCardOfAFactorCanBeReadAndOneCanBeDrawn)
{
    open(PageId::Evaluation);
    const auto text = wording::methodText(wording::installedLanguage());
    ASSERT_TRUE(text);
    auto *factor = window->findChild<QComboBox *>(u"factor"_s);
    auto *question = window->findChild<QLabel *>(u"cardQuestion"_s);
    factor->setCurrentIndex(8);
    QStringList read;
    for (qsizetype i = 0; i < text->cards[8].size(); ++i) {
        read += question->text();
        window->findChild<QPushButton *>(u"next"_s)->click();
    }
    EXPECT_EQ(read, text->cards[8]);
    const QString before = question->text();
    window->findChild<QPushButton *>(u"draw"_s)->click();
    EXPECT_NE(question->text(), before);
    EXPECT_TRUE(testing::spoken(window.get()).contains(question->text()));
}

TEST_F(PreparationTest, M0EveryPhaseLeadsToItsPageByKeyboard)
{
    const std::array pages = {PageId::Preparation, PageId::Preparation, PageId::Cross, PageId::FollowUp, PageId::Evaluation};
    const std::array names = {u"Preparations"_s, u"Survey"_s, u"Analysis"_s, u"Follow-up"_s, u"Evaluation"_s};
    for (std::size_t phase = 0; phase < pages.size(); ++phase) {
        open(PageId::WhatNow);
        const auto buttons = window->findChild<WhatNowPage *>()->findChildren<QPushButton *>();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *each) { return each->text() == names.at(phase); });
        ASSERT_NE(button, buttons.end()) << phase;
        (*button)->setFocus();
        press(Qt::Key_Space);
        EXPECT_EQ(window->pages().current(), pages.at(phase));
        close();
    }
}

TEST_F(PreparationTest, TheyWorkForAUnitBelowTheFloorAndEveryControlHasAName)
{
    for (const PageId page : {PageId::Preparation, PageId::Obstacles, PageId::Evaluation}) {
        open(page, u"Pedagogisk-psykologisk tjeneste"_s);
        EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
            << qPrintable(testing::namelessControls(window.get()).join(u'\n'));
        close();
    }
    open(PageId::Evaluation, u"Pedagogisk-psykologisk tjeneste"_s);
    window->findChild<EvaluationPage *>()->setFocus();
    type(u"uten resultater"_s);
    close();
    EXPECT_EQ(saved().sheet.workedWell, u"uten resultater"_s);
}

} // namespace
} // namespace faktorbenk::gui
