#pragma once

#include "followup/plan.h"

namespace faktorbenk::followup {

// What of the method has been done, counted: enough for the path (M0) and for one row of HR's board. It
// holds no figure of the survey.
struct Tallied {
    std::int64_t scheduleRows = 0;
    std::int64_t checklistDone = 0; // of stepCount
    std::int64_t strokes = 0;       // of the groups
    std::int64_t reasons = 0;
    survey::PerFactor<std::optional<Direction>> chosen{};
    std::int64_t choices = 0;
    std::int64_t goals = 0;           // choices with a goal sentence
    std::int64_t pictured = 0;        // choices with at least one characteristic
    std::int64_t characteristics = 0;
    std::int64_t ideas = 0;
    std::int64_t placedIdeas = 0;
    std::int64_t measures = 0;
    std::int64_t open = 0;    // not started or under way
    std::int64_t overdue = 0; // of the open ones
    std::int64_t done = 0;
    std::int64_t stopped = 0;
    std::int64_t followUps = 0;     // held: dated today or earlier
    OptionalDate lastFollowUp;      // the latest of those
    OptionalDate lastMeasureAdded;  // when the plan got its last measure; a follow-up is due a quarter after
    bool evaluated = false;         // process evaluation or reflection written

    friend bool operator==(const Tallied &, const Tallied &) = default;
};

// lastMeasureAdded stays empty: the forms' values do not tell when a record was made; Plans fills it in.
Tallied tally(const UnitPlan &plan, const QDate &today);

// The five phases of the path.
enum class Phase { Preparation, Execution, Analysis, FollowUp, Evaluation };

// «Hva gjør jeg nå?»: the one next thing.
enum class Next {
    PlanProgress,     // write the progress plan
    AwaitResults,     // the survey is running, or its results have not come
    FillCross,        // analysekrysset
    ChooseFactors,
    WriteGoals,       // veikartet: goals
    WriteCharacteristics,
    CollectIdeas,
    PlaceIdeas,
    MakePlan,         // no measure yet
    LookAtOverdue,    // measures past their deadline
    HoldFollowUp,     // none yet, or the last one is a quarter old
    KeepGoing,        // everything is as it should be until the next follow-up
    Evaluate,         // the next round is near, or all measures are done
    Finished,
};

enum class PhaseState { NotStarted, Started, Done };

struct Standing {
    Phase phase = Phase::Preparation; // where the unit stands
    Next next = Next::PlanProgress;
    std::array<PhaseState, 5> phases{};
    OptionalDate followUpDue; // none: no plan to follow up

    friend bool operator==(const Standing &, const Standing &) = default;
};

// hasResults: the round has responses; whether they may be shown makes no difference to the method.
Standing standingOf(const Tallied &tallied, bool hasResults, const QDate &today);

bool isOpen(Status status);
// Past its deadline and still open. A measure without a day never is.
bool isOverdue(const Measure &measure, const QDate &today);

// Follow-up is at least quarterly (M8).
inline constexpr int monthsBetweenFollowUps = 3;
// The next dates to propose, a quarter apart, on a working day; from the last follow-up if there is one.
std::vector<QDate> proposedFollowUps(const OptionalDate &last, const QDate &planMade, int count);

} // namespace faktorbenk::followup
