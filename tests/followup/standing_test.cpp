#include "followup/standing.h"

#include <gtest/gtest.h>

namespace faktorbenk::followup {
namespace {

const QDate today(2027, 3, 1); // a Monday

// M0: the path, step by step. Each line adds what the step before asked for.
TEST(Standing, M0EachStepDoneLeadsToTheNext)
{
    Tallied t;
    const auto expect = [&](bool results, Phase phase, Next next) {
        const Standing standing = standingOf(t, results, today);
        EXPECT_EQ(standing.phase, phase);
        EXPECT_EQ(standing.next, next);
    };
    expect(false, Phase::Preparation, Next::PlanProgress);
    t.scheduleRows = 1;
    expect(false, Phase::Execution, Next::AwaitResults);
    expect(true, Phase::Analysis, Next::FillCross);
    t.strokes = 12;
    expect(true, Phase::Analysis, Next::ChooseFactors);
    t.choices = 2;
    expect(true, Phase::Analysis, Next::WriteGoals);
    t.goals = 1;
    expect(true, Phase::Analysis, Next::WriteGoals);
    t.goals = 2;
    expect(true, Phase::Analysis, Next::WriteCharacteristics);
    t.pictured = 2;
    expect(true, Phase::Analysis, Next::CollectIdeas);
    t.ideas = 5;
    expect(true, Phase::Analysis, Next::PlaceIdeas);
    t.placedIdeas = 1;
    expect(true, Phase::Analysis, Next::MakePlan);
    t.measures = 2;
    t.open = 2;
    t.lastMeasureAdded = today;
    expect(true, Phase::FollowUp, Next::KeepGoing);
    t.overdue = 1;
    expect(true, Phase::FollowUp, Next::LookAtOverdue);
    t.overdue = 0;
    t.open = 0;
    t.done = 2;
    expect(true, Phase::FollowUp, Next::HoldFollowUp);
    t.followUps = 1;
    t.lastFollowUp = today;
    expect(true, Phase::Evaluation, Next::Evaluate);
    t.evaluated = true;
    expect(true, Phase::Evaluation, Next::Finished);
}

TEST(Standing, M0AUnitWithoutResultsGoesThroughTheMethodAllTheSame)
{
    Tallied t;
    t.reasons = 1;
    EXPECT_EQ(standingOf(t, false, today).next, Next::ChooseFactors);
    EXPECT_EQ(standingOf(t, false, today).phase, Phase::Analysis);
}

TEST(Standing, M8AFollowUpIsDueAQuarterAfterThePlanAndAfterTheLastOne)
{
    Tallied t;
    t.measures = 1;
    t.open = 1;
    t.lastMeasureAdded = QDate(2026, 11, 27); // Friday; a quarter later is Saturday 27 February, so Monday
    EXPECT_EQ(standingOf(t, true, today).followUpDue, QDate(2027, 3, 1));
    EXPECT_EQ(standingOf(t, true, today).next, Next::KeepGoing); // due today is not late
    EXPECT_EQ(standingOf(t, true, today.addDays(1)).next, Next::HoldFollowUp);
    t.lastFollowUp = QDate(2027, 2, 15);
    t.followUps = 1;
    EXPECT_EQ(standingOf(t, true, today.addDays(1)).next, Next::KeepGoing);
    EXPECT_EQ(standingOf(t, true, today).followUpDue, QDate(2027, 5, 17)); // 15 May is a Saturday
}

TEST(Standing, M8ProposesQuarterlyDatesOnWorkingDays)
{
    EXPECT_EQ(proposedFollowUps({}, QDate(2026, 11, 30), 3),
              (std::vector{QDate(2027, 3, 1), QDate(2027, 5, 31), QDate(2027, 8, 30)})); // 28 Feb, 30 May: Sundays
}

TEST(Measures, M7OverdueIsPastItsDayAndStillOpen)
{
    Measure measure;
    EXPECT_FALSE(isOverdue(measure, today));
    measure.deadline = today;
    EXPECT_FALSE(isOverdue(measure, today));
    EXPECT_TRUE(isOverdue(measure, today.addDays(1)));
    measure.status = Status::UnderWay;
    EXPECT_TRUE(isOverdue(measure, today.addDays(1)));
    for (const Status status : {Status::Done, Status::Stopped}) {
        measure.status = status;
        EXPECT_FALSE(isOverdue(measure, today.addDays(1)));
    }
}

TEST(Tally, CountsAPlansRecords)
{
    UnitPlan plan;
    plan.choices = {{1, survey::Factor::fromIndex(7), Direction::Improve, QStringLiteral("mål")},
                    {2, survey::Factor::fromIndex(2), Direction::Preserve, {}}};
    plan.characteristics = {{1, 1, Column::Leader, {}}, {2, 1, Column::Leader, {}}};
    plan.ideas = {{1}, {2}};
    plan.votes = {{1, 2, {}, 10, 10}, {2, 2, {}, 20, 20}};
    for (const auto &[status, day] : std::vector<std::pair<Status, QDate>>{{Status::NotStarted, today.addDays(-1)},
                                                                          {Status::UnderWay, today},
                                                                          {Status::Done, today.addDays(-1)},
                                                                          {Status::Stopped, today}}) {
        Measure measure;
        measure.status = status;
        measure.deadline = day;
        plan.measures.push_back(measure);
    }
    plan.followUps = {{1, today.addDays(-90)}, {2, today.addDays(-5)}, {3, today.addDays(80)}, {4, {}}};
    plan.sheet.checklist[0].on = today;
    const Tallied t = tally(plan, today);
    EXPECT_EQ(t.choices, 2);
    EXPECT_EQ(t.goals, 1);
    EXPECT_EQ(t.pictured, 1);
    EXPECT_EQ(t.chosen[7], Direction::Improve);
    EXPECT_EQ(t.chosen[2], Direction::Preserve);
    EXPECT_EQ(t.placedIdeas, 1);
    EXPECT_EQ(t.open, 2);
    EXPECT_EQ(t.overdue, 1);
    EXPECT_EQ(t.done, 1);
    EXPECT_EQ(t.stopped, 1);
    EXPECT_EQ(t.followUps, 2);
    EXPECT_EQ(t.lastFollowUp, today.addDays(-5));
    EXPECT_EQ(t.checklistDone, 1);
    EXPECT_FALSE(t.evaluated);
}

} // namespace
} // namespace faktorbenk::followup
