#pragma once

#include "followup/plan.h"

#include <QDateTime>

#include <map>

namespace faktorbenk::followup {

// What is different in plans since a moment, for those who look in now and then. It is a difference between then and
// now, not a list of deeds: what was changed and changed back, done and undone, deleted and restored is not told, and
// what was changed often is told once.
//
// Never told: «my plan» and the reflection (M1, M11: the leader's own), single strokes and votes (M3, M6), who is
// praised (M8), roles in groups, ideas that are not measures, and that lines were moved.

// A record as it is now, and what was different then.
struct PastRecord {
    struct Was {
        Value value;      // then
        QDateTime when;   // it was last changed
        QString who;
    };

    PlanKey plan;
    Record now;
    bool isThere = true;  // neither in the bin nor undone
    bool wasThere = true;
    bool wasMade = true;  // false: it came since; true and not wasThere: it lay in the bin, or its making was undone
    Was came = {};        // or went: when and by whom; value is not used
    std::map<Field, Was> was = {}; // fields that were written since, also with what they held before

    const Value &then(Field field) const; // as now where it was not written
    bool differs(Field field) const { return then(field) != now.value(field); }
};

enum class NewsKind {
    FactorChosen,
    FactorDropped,
    FactorChanged, // preserve instead of improve
    GoalSet,
    GoalChanged,
    GoalRemoved,
    PictureChanged, // characteristics of one chosen factor
    MeasureAdded,
    MeasureRestored,
    MeasureStarted,
    MeasureDone,
    MeasureStopped,
    MeasureReopened,
    MeasureChanged,
    MeasureDeleted,
    MeasureOverdue, // its deadline has passed since
    FollowUpHeld,
    FollowUpPlanned,
    FollowUpChanged,
    FollowUpDeleted,
    StepDone, // of the five-step checklist; the last is the report to the working environment committee
    StepChanged,
    StepTakenBack,
    CrossHeld, // a session of the analysis cross
    PreparationsChanged,
    ObstaclesChanged,
    LinksChanged,
    EvaluationChanged,
};
template <> struct Codes<NewsKind> {
    static constexpr std::array<QStringView, 28> names = {
        u"factor-chosen",    u"factor-dropped",      u"factor-changed",   u"goal-set",          u"goal-changed",
        u"goal-removed",     u"picture-changed",     u"measure-added",    u"measure-restored",  u"measure-started",
        u"measure-done",     u"measure-stopped",     u"measure-reopened", u"measure-changed",   u"measure-deleted",
        u"measure-overdue",  u"follow-up-held",      u"follow-up-planned", u"follow-up-changed", u"follow-up-deleted",
        u"step-done",        u"step-changed",        u"step-taken-back",  u"cross-held",        u"preparations-changed",
        u"obstacles-changed", u"links-changed",      u"evaluation-changed"};
};
inline constexpr std::size_t newsKindCount = 28;

// What a field held then and holds now; nothing where there was or is none.
struct FieldNews {
    Kind kind;
    Field field;
    Value before;
    Value after;

    friend bool operator==(const FieldNews &, const FieldNews &) = default;
};

struct NewsItem {
    NewsKind kind;
    PlanKey plan;
    RecordRef record;            // what it is about; of several (characteristics, obstacles) the first
    OptionalFactor factor = {};
    std::optional<Step> step = {}; // of the checklist
    QString subject = {};        // the measure's words, the goal; as they were where it is gone
    OptionalDate day = {};       // the follow-up's, the step's, the passed deadline
    std::vector<FieldNews> fields = {};
    QDateTime when;              // the latest change of it
    QString who = {};            // as the file keeps it; empty: nobody did it (a deadline passed) or it is not known
};

// Of these records; newest first, units in order where times are equal. records must hold every chosen factor of
// the plans it has other records of. today: deadlines before it have passed.
std::vector<NewsItem> newsOf(const std::vector<PastRecord> &records, const QDateTime &since, const QDate &today);

// Fields whose changes are told; all others are as if they were not there.
bool isTold(Kind kind, Field field);
bool isTold(Kind kind);

// Rule A7: material for all staff has what the unit has agreed on, not how the work is prepared and looked back upon.
bool isForStaff(NewsKind kind);

// The day of the latest follow-up held before today; none: none was.
OptionalDate latestFollowUp(const UnitPlan &plan, const QDate &today);

} // namespace faktorbenk::followup
