#include "followup/standing.h"

#include "followup/cross.h"
#include "followup/matrix.h"

#include <algorithm>

namespace faktorbenk::followup {

namespace {

QDate onWorkingDay(const QDate &day)
{
    return day.dayOfWeek() > 5 ? day.addDays(8 - day.dayOfWeek()) : day;
}

std::int64_t countChecklist(const Sheet &sheet)
{
    return std::count_if(sheet.checklist.begin(), sheet.checklist.end(),
                         [](const ChecklistStep &step) { return step.on.has_value(); });
}

PhaseState stateOf(bool started, bool done)
{
    return done ? PhaseState::Done : started ? PhaseState::Started : PhaseState::NotStarted;
}

Next nextInAnalysis(const Tallied &t)
{
    if (t.choices == 0)
        return t.strokes == 0 && t.reasons == 0 ? Next::FillCross : Next::ChooseFactors;
    if (t.goals < t.choices)
        return Next::WriteGoals;
    if (t.pictured < t.choices)
        return Next::WriteCharacteristics;
    if (t.ideas == 0)
        return Next::CollectIdeas;
    return t.placedIdeas == 0 ? Next::PlaceIdeas : Next::MakePlan;
}

} // namespace

bool isOpen(Status status)
{
    return status == Status::NotStarted || status == Status::UnderWay;
}

bool isOverdue(const Measure &measure, const QDate &today)
{
    return isOpen(measure.status) && measure.deadline && *measure.deadline < today;
}

std::vector<QDate> proposedFollowUps(const OptionalDate &last, const QDate &planMade, int count)
{
    std::vector<QDate> dates;
    const QDate from = last.value_or(planMade);
    for (int i = 1; i <= count; ++i)
        dates.push_back(onWorkingDay(from.addMonths(monthsBetweenFollowUps * i)));
    return dates;
}

Tallied tally(const UnitPlan &plan, const QDate &today)
{
    Tallied t;
    t.scheduleRows = std::ssize(plan.schedule);
    t.checklistDone = countChecklist(plan.sheet);
    const CrossSummary cross = sumStrokes(plan);
    for (const survey::Factor factor : survey::allFactors())
        t.strokes += cross.of(Side::Satisfied, factor) + cross.of(Side::Improve, factor);
    t.reasons = std::ssize(plan.reasons);
    t.choices = std::ssize(plan.choices);
    for (const Choice &choice : plan.choices) {
        t.chosen[choice.factor.index()] = choice.direction;
        t.goals += !choice.goal.isEmpty();
        t.pictured += std::any_of(plan.characteristics.begin(), plan.characteristics.end(),
                                  [&](const Characteristic &each) { return each.choice == choice.id; });
    }
    t.characteristics = std::ssize(plan.characteristics);
    t.ideas = std::ssize(plan.ideas);
    t.placedIdeas = std::count_if(plan.ideas.begin(), plan.ideas.end(),
                                  [&](const Idea &idea) { return placementOf(plan, idea.id).has_value(); });
    t.measures = std::ssize(plan.measures);
    for (const Measure &measure : plan.measures) {
        t.open += isOpen(measure.status);
        t.overdue += isOverdue(measure, today);
        t.done += measure.status == Status::Done;
        t.stopped += measure.status == Status::Stopped;
    }
    for (const FollowUp &each : plan.followUps) {
        if (!each.heldOn || *each.heldOn > today)
            continue;
        ++t.followUps;
        t.lastFollowUp = std::max(t.lastFollowUp, each.heldOn);
    }
    const Sheet &sheet = plan.sheet;
    t.evaluated = !(sheet.workedWell + sheet.couldBeBetter + sheet.insight + sheet.nextStep + sheet.learnMore).isEmpty();
    return t;
}

Standing standingOf(const Tallied &t, bool hasResults, const QDate &today)
{
    Standing standing;
    const bool prepared = t.scheduleRows > 0;
    const bool analysing = t.strokes + t.reasons + t.choices + t.ideas + t.measures > 0;
    const bool planned = t.measures > 0;
    const bool allDone = planned && t.open == 0;
    if (planned)
        standing.followUpDue =
            proposedFollowUps(t.lastFollowUp, t.lastMeasureAdded.value_or(today), 1).front();
    const bool followUpMissing = standing.followUpDue && *standing.followUpDue < today && !allDone;

    standing.phases = {stateOf(prepared, (prepared || analysing) && (hasResults || analysing)),
                       stateOf(prepared, hasResults || analysing),
                       stateOf(analysing, planned),
                       stateOf(planned, allDone && t.followUps > 0),
                       stateOf(t.evaluated, t.evaluated && allDone)};

    if (!analysing && !hasResults) {
        standing.phase = prepared ? Phase::Execution : Phase::Preparation;
        standing.next = prepared ? Next::AwaitResults : Next::PlanProgress;
    } else if (!planned) {
        standing.phase = Phase::Analysis;
        standing.next = nextInAnalysis(t);
    } else if (t.overdue > 0) {
        standing.phase = Phase::FollowUp;
        standing.next = Next::LookAtOverdue;
    } else if (followUpMissing || (allDone && t.followUps == 0)) {
        standing.phase = Phase::FollowUp;
        standing.next = Next::HoldFollowUp;
    } else if (!allDone) {
        standing.phase = Phase::FollowUp;
        standing.next = Next::KeepGoing;
    } else {
        standing.phase = Phase::Evaluation;
        standing.next = t.evaluated ? Next::Finished : Next::Evaluate;
    }
    return standing;
}

} // namespace faktorbenk::followup
