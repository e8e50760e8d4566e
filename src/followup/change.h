#pragma once

#include "followup/plan.h"

namespace faktorbenk::followup {

// What can be done to a plan: small values, applied by workbench::Plans, each undoable.

struct Setting {
    Field field;
    Value value;
};

// `seen`: what the editor showed before it was changed. If the file holds something else by now – another
// process wrote – the change is refused (FieldConflict) and nothing is overwritten. None: whatever is there.
struct SetField {
    RecordRef record;
    Field field;
    Value value;
    std::optional<Value> seen = {};
};

// At the end of its list, or before another record of the kind. Fields that are not named stay empty; codes
// take the first of their list.
struct AddRecord {
    Kind kind;
    std::vector<Setting> values;
    std::optional<Id> before = {};
};

// Before another record of its kind; none: to the end.
struct MoveRecord {
    RecordRef record;
    std::optional<Id> before;
};

struct DeleteRecord { // to the bin
    RecordRef record;
};
struct RestoreRecord { // out of the bin, to the place it had
    RecordRef record;
};

// Strokes of a group, one more or fewer; never below none.
struct CountStrokes {
    Id group = 0;
    Stage stage = Stage::Group;
    survey::Factor factor;
    Side side;
    std::int64_t delta = 1;
};

// Where a voter places an idea (the voter's former place is moved).
struct PlaceIdea {
    Id idea = 0;
    QString voter; // empty: the group as one
    std::int64_t impact = 0;
    std::int64_t feasibility = 0;
};

// «Gjør til tiltak»: a row of the action plan out of an idea.
struct MakeMeasure {
    Id idea = 0;
};

// How well a characteristic is practised at a follow-up; none: not assessed.
struct RateCharacteristic {
    Id followUp = 0;
    Id characteristic = 0;
    std::optional<int> level;
};

using Change = std::variant<SetField, AddRecord, MoveRecord, DeleteRecord, RestoreRecord, CountStrokes, PlaceIdea,
                            MakeMeasure, RateCharacteristic>;

// The kind of thing a step did, for «Angre …».
enum class Deed { Wrote, Added, Moved, Deleted, Restored, Counted, Placed, Rated, Several };
template <> struct Codes<Deed> {
    static constexpr std::array<QStringView, 9> names = {u"wrote",    u"added",   u"moved",  u"deleted", u"restored",
                                                         u"counted", u"placed", u"rated",   u"several"};
};
Deed deedOf(const std::vector<Change> &changes);

} // namespace faktorbenk::followup
