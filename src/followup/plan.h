#pragma once

#include "followup/codes.h"
#include "followup/fields.h"

#include <array>
#include <vector>

namespace faktorbenk::followup {

using Id = std::int64_t;
using OptionalDate = std::optional<QDate>;
using OptionalFactor = std::optional<survey::Factor>;

// A plan belongs to a unit in a round, by code and name: it outlives the round's responses being replaced, deleted
// or imported again, and needs none to exist.
struct PlanKey {
    QString round = {};
    QString unit = {}; // survey::UnitCode's text

    friend bool operator==(const PlanKey &, const PlanKey &) = default;
    friend auto operator<=>(const PlanKey &a, const PlanKey &b)
    {
        const int byRound = a.round.compare(b.round);
        return (byRound != 0 ? byRound : a.unit.compare(b.unit)) <=> 0;
    }
};

// The records as the forms show them, in the order people gave them. `id` with its kind is the RecordRef that changes
// are addressed to. What a field means is said in fields.h.

struct ChecklistStep {
    OptionalDate on = {}; // none: not done yet
    QString who = {};
};

// The five steps of the checklist, in order.
enum class Step { CommitteeReviews, MeetingOne, MeetingTwo, MeasuresStarted, Reported };
inline constexpr std::size_t stepCount = 5;
Field dateFieldOf(Step step);
Field whoFieldOf(Step step);

struct Sheet {
    QString informationBefore = {}, informationDuring = {}, informationAfter = {}, anchoringPlan = {};
    QString sharedUnderstanding = {}, mobilising = {}, followingUp = {}, rolesAndExpectations = {};
    QString involvement = {}; // of the union representative and the safety representative
    std::array<ChecklistStep, stepCount> checklist;
    QString myPlan = {}, workedWell = {}, couldBeBetter = {}, insight = {}, nextStep = {}, learnMore = {};
};

struct ScheduleRow {
    Id id = 0;
    ScheduleKind kind = ScheduleKind::Other;
    QString text = {};
    OptionalDate starts = {}, ends = {};
    QString note = {};
    bool done = false;
};

struct Session {
    Id id = 0;
    QString name = {};
    OptionalDate heldOn = {};
};

struct Group {
    Id id = 0;
    Id session = 0;
    QString name = {};
    std::int64_t size = 0; // people; 0: not said
    QString chair = {}, breadthKeeper = {}, secretary = {}; // ordstyrer og tidtaker, viddevakt, sekretær
};

struct Strokes {
    Id id = 0;
    Id group = 0;
    Stage stage = Stage::Group;
    survey::Factor factor = survey::Factor::fromIndex(0);
    Side side = Side::Satisfied;
    std::int64_t count = 0;
};

struct Reason {
    Id id = 0;
    Side side = Side::Satisfied;
    OptionalFactor factor = {};
    std::optional<Id> group = {};
    QString text = {};
};

struct Choice {
    Id id = 0;
    survey::Factor factor = survey::Factor::fromIndex(0);
    Direction direction = Direction::Improve;
    QString goal = {};
};

struct Characteristic {
    Id id = 0;
    Id choice = 0;
    Column column = Column::Employees;
    QString text = {};
};

struct Idea {
    Id id = 0;
    std::optional<Id> choice = {};
    std::optional<Id> characteristic = {};
    QString text = {};
    QString placementReason = {};
};

struct Vote {
    Id id = 0;
    Id idea = 0;
    QString voter = {}; // empty: the group as one
    std::int64_t impact = 0;      // 0 small … 100 large
    std::int64_t feasibility = 0; // 0 hard … 100 easy
};

struct Measure {
    Id id = 0;
    std::optional<Id> choice = {};
    std::optional<Id> characteristic = {};
    std::optional<Id> idea = {}; // what it came from
    QString text = {};
    Direction direction = Direction::Improve;
    QString responsible = {};
    QString deadlineText = {};  // as people wrote it
    OptionalDate deadline = {}; // for sorting; kept with the text by Plans
    Status status = Status::NotStarted;
    QString gain = {};
    OptionalDate doneOn = {};
};

struct FollowUp {
    Id id = 0;
    OptionalDate heldOn = {};
    QString examples = {}, praise = {}, reviewed = {}, needs = {};
    bool leaderPresent = false, representativePresent = false, safetyPresent = false;
};

struct Rating {
    Id id = 0;
    Id followUp = 0;
    Id characteristic = 0;
    std::optional<int> level = {}; // 1…5; none: not assessed
};

struct MeasureReview {
    Id id = 0;
    Id followUp = 0;
    Id measure = 0;
    std::optional<Worked> worked = {};
    QString note = {};
};

struct Obstacle {
    Id id = 0;
    OptionalFactor factor = {};
    QString text = {}, strategy = {};
};

struct DocumentLink {
    Id id = 0;
    OptionalFactor factor = {};
    QString document = {}, extract = {};
};

// All there is of one unit in one round. What hangs on a record in the bin (a characteristic of a deleted choice) is
// not here either, and comes back with it.
struct UnitPlan {
    PlanKey key;
    Sheet sheet;
    std::vector<ScheduleRow> schedule;
    std::vector<Session> sessions;
    std::vector<Group> groups;
    std::vector<Strokes> strokes;
    std::vector<Reason> reasons;
    std::vector<Choice> choices;
    std::vector<Characteristic> characteristics;
    std::vector<Idea> ideas;
    std::vector<Vote> votes;
    std::vector<Measure> measures;
    std::vector<FollowUp> followUps;
    std::vector<Rating> ratings;
    std::vector<MeasureReview> reviews;
    std::vector<Obstacle> obstacles;
    std::vector<DocumentLink> links;

    std::vector<Record> records; // the same as they lie in the file: for comparing and for generic editors

    const Choice *choiceFor(survey::Factor factor) const;
    const Record *find(RecordRef ref) const;
};

// From live records in order.
UnitPlan planFrom(PlanKey key, std::vector<Record> records);

} // namespace faktorbenk::followup
