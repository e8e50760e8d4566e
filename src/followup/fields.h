#pragma once

#include "base/result.h"
#include "survey/factor.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <span>
#include <variant>

namespace faktorbenk::followup {

// What a plan is made of. There is one Sheet a plan; of the others as many as people write.
enum class Kind {
    Sheet,          // planning questions, five-step checklist, my plan, process evaluation, reflection (M1, M2, M11)
    ScheduleRow,    // a dated row of the progress plan (M1)
    Session,        // a meeting in which strokes are counted: night shift, day shift (M3)
    Group,          // a named group in a session, with its roles (M3, M10)
    Strokes,        // a group's strokes for one factor on one side (M3)
    Reason,         // a short line on why (M3)
    Choice,         // a factor chosen to work on, with its goal (M3, M4)
    Characteristic, // how it shows, present tense, in one of three columns (M4)
    Idea,           // a possible measure (M5), with the reason for its place in the matrix (M6)
    Vote,           // where one voter places an idea in the matrix (M6)
    Measure,        // a row of the action plan (M7)
    FollowUp,       // one dated follow-up (M8)
    Rating,         // one characteristic at one follow-up (M8)
    MeasureReview,  // one measure at one follow-up (M8)
    Obstacle,       // with a strategy (M9)
    DocumentLink,   // from a factor to a governing document (M9)
};
inline constexpr std::size_t kindCount = 16;

// Every field of every kind; the same name means the same in each kind that has it.
enum class Field {
    // Sheet: planning questions
    InformationBefore, InformationDuring, InformationAfter, AnchoringPlan, SharedUnderstanding, Mobilising,
    FollowingUp, RolesAndExpectations, Involvement,
    // Sheet: five-step checklist
    CommitteeOn, CommitteeWho, MeetingOneOn, MeetingOneWho, MeetingTwoOn, MeetingTwoWho, MeasuresOn, MeasuresWho,
    ReportOn, ReportWho,
    // Sheet: my plan, process evaluation, reflection
    MyPlan, WorkedWell, CouldBeBetter, Insight, NextStep, LearnMore,
    // The others
    ScheduleKind, Text, Starts, Ends, Note, Done, Name, HeldOn, Session, Size, Chair, BreadthKeeper, Secretary, Group,
    Stage, Factor, Side, Count, Direction, Goal, Column, Choice, Characteristic, PlacementReason, Idea, Voter, Impact,
    Feasibility, Responsible, DeadlineText, Deadline, Status, Gain, DoneOn, Examples, Praise, Reviewed, Needs,
    LeaderPresent, RepresentativePresent, SafetyPresent, FollowUp, Level, Measure, Worked, Strategy, Document, Extract,
};

enum class Type {
    Text,   // several lines
    Line,   // one line
    Date,
    Number, // whole, from low to high
    Flag,   // 0 or 1
    Code,   // one of codes (codes.h)
    Factor, // 1…10
    Record, // the id of a record of kind target
};

struct FieldSpec {
    Field field;
    QStringView name; // stable; the column in the file
    Type type = Type::Text;
    bool required = false; // must be given when the record is added, and cannot be emptied
    Kind target = Kind::Sheet;
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::span<const QStringView> codes = {};
};

struct KindSpec {
    Kind kind;
    QStringView name; // stable; the table in the file
    std::span<const FieldSpec> fields;
};

const KindSpec &specOf(Kind kind);
const FieldSpec *findField(Kind kind, Field field); // none: the kind has no such field
std::optional<Kind> kindNamed(QStringView name);
const FieldSpec *fieldNamed(Kind kind, QStringView name);

// One record of one plan. Ids are never used again. The Sheet's id may be left 0.
struct RecordRef {
    Kind kind = Kind::Sheet;
    std::int64_t id = 0;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
    friend auto operator<=>(const RecordRef &, const RecordRef &) = default;
};

// What a field holds; monostate: nothing. An empty text is nothing, too.
using Value = std::variant<std::monostate, QString, std::int64_t, QDate>;

Value valueOf(const QString &text);
Value valueOf(const std::optional<QDate> &date);
inline Value valueOf(std::int64_t number) { return number; }
inline Value valueOf(bool flag) { return std::int64_t(flag); }
inline Value valueOf(survey::Factor factor) { return std::int64_t(factor.number()); }

// The value as it is kept: text made plain (plaintext.h). Errors: TextTooLong (limit, characters), ValueNotAllowed
// (field name) for another type, a number out of range, an unknown code or an empty required field.
base::Result<Value> accepted(Kind kind, Field field, const Value &value);

// A record as it lies in the file; values in the order of its kind's fields.
struct Record {
    RecordRef ref;
    std::vector<Value> values;

    friend bool operator==(const Record &, const Record &) = default;
    const Value &value(Field field) const; // nothing if the kind has no such field
};

} // namespace faktorbenk::followup
