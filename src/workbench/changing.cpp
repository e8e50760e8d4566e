#include "workbench/changing.h"

#include "followup/deadline.h"

#include <algorithm>

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;
using namespace followup;

namespace {

base::Failure gone(Kind kind)
{
    return failure(ErrorCode::RecordGone, {specOf(kind).name.toString()});
}

Value &slot(Record &record, Field field)
{
    const FieldSpec *spec = findField(record.ref.kind, field);
    return record.values[static_cast<std::size_t>(spec - specOf(record.ref.kind).fields.data())];
}

// Of these there is one only; the fields that tell one from another.
std::vector<Field> identityOf(Kind kind)
{
    switch (kind) {
    case Kind::Strokes:
        return {Field::Group, Field::Stage, Field::Factor, Field::Side};
    case Kind::Choice:
        return {Field::Factor};
    case Kind::Vote:
        return {Field::Idea, Field::Voter};
    case Kind::Rating:
        return {Field::FollowUp, Field::Characteristic};
    case Kind::MeasureReview:
        return {Field::FollowUp, Field::Measure};
    default:
        return {};
    }
}

Value codeValue(QStringView code)
{
    return code.toString();
}

// What an error tells of a value.
QString shown(const Value &value)
{
    return store::storedValue(value).toString();
}

} // namespace

Result<Id> Changing::carryOut(const Change &change)
{
    return std::visit([this](const auto &each) { return make(each); }, change);
}

Result<Record> Changing::liveRecord(RecordRef ref) const
{
    const auto stored = store::readRecord(m_connection, m_plan, ref);
    if (!stored)
        return base::Failure(stored.error());
    if (!*stored || !(*stored)->live)
        return gone(ref.kind);
    return (*stored)->record;
}

// What a record hangs on must be there, in the same plan.
Result<void> Changing::checkTargets(const Record &record) const
{
    const auto fields = specOf(record.ref.kind).fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto *id = std::get_if<std::int64_t>(&record.values[i]);
        if (fields[i].type != Type::Record || !id)
            continue;
        if (const auto target = liveRecord({fields[i].target, *id}); !target)
            return base::Failure(target.error());
    }
    return {};
}

Result<void> Changing::checkOnlyOne(const Record &record) const
{
    std::vector<std::pair<Field, Value>> wanted;
    for (const Field field : identityOf(record.ref.kind))
        wanted.emplace_back(field, record.value(field));
    if (wanted.empty())
        return {};
    const auto found = store::findRecord(m_connection, m_plan, record.ref.kind, wanted);
    if (!found)
        return base::Failure(found.error());
    if (*found && **found != record.ref.id)
        return failure(ErrorCode::RecordExists, {specOf(record.ref.kind).name.toString()});
    return {};
}

// Writes what differs, checked; keeps `record` as the file is.
Result<void> Changing::write(Record &record, Field field, const Value &value)
{
    const auto good = accepted(record.ref.kind, field, value);
    if (!good)
        return base::Failure(good.error());
    if (slot(record, field) == *good)
        return {};
    slot(record, field) = *good;
    const FieldSpec &spec = *findField(record.ref.kind, field);
    if (spec.type == Type::Record)
        if (auto there = checkTargets(record); !there)
            return there;
    if (const auto identity = identityOf(record.ref.kind);
        std::find(identity.begin(), identity.end(), field) != identity.end())
        if (auto alone = checkOnlyOne(record); !alone)
            return alone;
    return store::updateField(m_connection, m_plan, record.ref, spec, *good);
}

// What follows from a field: the day of a deadline in words, the day a measure was done.
Result<void> Changing::writeCompanions(Record &record, Field field)
{
    if (record.ref.kind != Kind::Measure)
        return {};
    if (field == Field::DeadlineText) {
        const auto *words = std::get_if<QString>(&record.value(field));
        return write(record, Field::Deadline, valueOf(words ? deadlineDay(*words, m_now.date()) : std::nullopt));
    }
    if (field == Field::Status) {
        const bool done = record.value(field) == codeValue(codeOf(Status::Done));
        const bool dated = record.value(Field::DoneOn) != Value();
        if (done && !dated)
            return write(record, Field::DoneOn, m_now.date());
        if (!done && dated)
            return write(record, Field::DoneOn, Value());
    }
    return {};
}

Result<Id> Changing::make(const SetField &change)
{
    auto record = liveRecord(change.record);
    if (!record)
        return base::Failure(record.error());
    const auto good = accepted(change.record.kind, change.field, change.value);
    if (!good)
        return base::Failure(good.error());
    if (change.seen) {
        const Value &theirs = record->value(change.field);
        const auto seen = accepted(change.record.kind, change.field, *change.seen);
        if (theirs != *good && (!seen || theirs != *seen))
            return failure(ErrorCode::FieldConflict, {shown(theirs), shown(*good)});
    }
    const bool differs = record->value(change.field) != *good;
    if (auto done = write(*record, change.field, *good); !done)
        return base::Failure(done.error());
    if (differs)
        if (auto done = writeCompanions(*record, change.field); !done)
            return base::Failure(done.error());
    return change.record.id;
}

Result<Id> Changing::make(const AddRecord &change)
{
    const KindSpec &spec = specOf(change.kind);
    if (change.kind == Kind::Sheet)
        return failure(ErrorCode::RecordExists, {spec.name.toString()});
    Record record{{change.kind, 0}, std::vector<Value>(spec.fields.size())};
    for (const FieldSpec &field : spec.fields) {
        if (field.type == Type::Flag)
            slot(record, field.field) = std::int64_t(0);
        else if (field.type == Type::Code && field.required)
            slot(record, field.field) = codeValue(field.codes.front());
    }
    for (const Setting &setting : change.values) {
        if (!findField(change.kind, setting.field))
            return failure(ErrorCode::ValueNotAllowed, {spec.name.toString()});
        slot(record, setting.field) = setting.value;
    }
    for (const FieldSpec &field : spec.fields) {
        auto good = accepted(change.kind, field.field, record.value(field.field));
        if (!good)
            return base::Failure(good.error());
        slot(record, field.field) = std::move(*good);
    }
    if (change.kind == Kind::Measure && record.value(Field::Deadline) == Value())
        if (const auto *words = std::get_if<QString>(&record.value(Field::DeadlineText)))
            slot(record, Field::Deadline) = valueOf(deadlineDay(*words, m_now.date()));
    if (auto there = checkTargets(record); !there)
        return base::Failure(there.error());
    if (auto alone = checkOnlyOne(record); !alone)
        return base::Failure(alone.error());
    const auto id = store::insertRecord(m_connection, m_plan, change.kind, record.values);
    if (!id)
        return base::Failure(id.error());
    if (change.before)
        return make(MoveRecord{{change.kind, *id}, change.before});
    return Id(*id);
}

Result<Id> Changing::make(const MoveRecord &change)
{
    auto order = store::readOrder(m_connection, m_plan, change.record.kind);
    if (!order)
        return base::Failure(order.error());
    const auto at = std::find(order->begin(), order->end(), change.record.id);
    if (at == order->end())
        return gone(change.record.kind);
    if (change.before == change.record.id)
        return change.record.id;
    order->erase(at);
    const auto before = change.before ? std::find(order->begin(), order->end(), *change.before) : order->end();
    if (change.before && before == order->end())
        return gone(change.record.kind);
    order->insert(before, change.record.id);
    qint64 position = 0;
    for (const qint64 id : *order)
        if (auto done = store::updatePosition(m_connection, m_plan, {change.record.kind, id}, ++position); !done)
            return base::Failure(done.error());
    return change.record.id;
}

Result<Id> Changing::make(const DeleteRecord &change)
{
    if (change.record.kind == Kind::Sheet)
        return failure(ErrorCode::ValueNotAllowed, {specOf(Kind::Sheet).name.toString()});
    if (const auto record = liveRecord(change.record); !record)
        return base::Failure(record.error());
    if (auto done = store::updateDeleted(m_connection, m_plan, change.record, m_now); !done)
        return base::Failure(done.error());
    return change.record.id;
}

Result<Id> Changing::make(const RestoreRecord &change)
{
    const auto stored = store::readRecord(m_connection, m_plan, change.record);
    if (!stored)
        return base::Failure(stored.error());
    if (!*stored || !(*stored)->deleted.isValid())
        return gone(change.record.kind);
    if (auto alone = checkOnlyOne((*stored)->record); !alone)
        return base::Failure(alone.error());
    if (auto done = store::updateDeleted(m_connection, m_plan, change.record, std::nullopt); !done)
        return base::Failure(done.error());
    return change.record.id;
}

Result<Id> Changing::make(const CountStrokes &change)
{
    const std::vector<Setting> which = {{Field::Group, change.group},
                                        {Field::Stage, codeValue(codeOf(change.stage))},
                                        {Field::Factor, valueOf(change.factor)},
                                        {Field::Side, codeValue(codeOf(change.side))}};
    std::vector<std::pair<Field, Value>> wanted;
    for (const Setting &setting : which)
        wanted.emplace_back(setting.field, setting.value);
    const auto found = store::findRecord(m_connection, m_plan, Kind::Strokes, wanted);
    if (!found)
        return base::Failure(found.error());
    if (!*found) {
        AddRecord add{Kind::Strokes, which, {}};
        add.values.push_back({Field::Count, std::max<std::int64_t>(0, change.delta)});
        return make(add);
    }
    auto record = liveRecord({Kind::Strokes, **found});
    if (!record)
        return base::Failure(record.error());
    const std::int64_t count = std::get<std::int64_t>(record->value(Field::Count));
    if (auto done = write(*record, Field::Count, std::max<std::int64_t>(0, count + change.delta)); !done)
        return base::Failure(done.error());
    return Id(**found);
}

Result<Id> Changing::make(const PlaceIdea &change)
{
    const auto voter = accepted(Kind::Vote, Field::Voter, valueOf(change.voter));
    if (!voter)
        return base::Failure(voter.error());
    const auto found =
        store::findRecord(m_connection, m_plan, Kind::Vote, {{Field::Idea, change.idea}, {Field::Voter, *voter}});
    if (!found)
        return base::Failure(found.error());
    if (!*found)
        return make(AddRecord{Kind::Vote,
                              {{Field::Idea, change.idea},
                               {Field::Voter, *voter},
                               {Field::Impact, change.impact},
                               {Field::Feasibility, change.feasibility}},
                              {}});
    auto record = liveRecord({Kind::Vote, **found});
    if (!record)
        return base::Failure(record.error());
    if (auto done = write(*record, Field::Impact, change.impact); !done)
        return base::Failure(done.error());
    if (auto done = write(*record, Field::Feasibility, change.feasibility); !done)
        return base::Failure(done.error());
    return Id(**found);
}

Result<Id> Changing::make(const MakeMeasure &change)
{
    const auto idea = liveRecord({Kind::Idea, change.idea});
    if (!idea)
        return base::Failure(idea.error());
    AddRecord add{Kind::Measure, {{Field::Idea, change.idea}, {Field::Text, idea->value(Field::Text)}}, {}};
    Value direction = codeValue(codeOf(Direction::Improve));
    // What the idea hung on may be in the bin by now; the measure then stands alone.
    const auto *choice = std::get_if<std::int64_t>(&idea->value(Field::Choice));
    if (const auto chosen = choice ? liveRecord({Kind::Choice, *choice}) : Result<Record>(gone(Kind::Choice))) {
        add.values.push_back({Field::Choice, *choice});
        direction = chosen->value(Field::Direction);
    }
    const auto *line = std::get_if<std::int64_t>(&idea->value(Field::Characteristic));
    if (line && liveRecord({Kind::Characteristic, *line}))
        add.values.push_back({Field::Characteristic, *line});
    add.values.push_back({Field::Direction, direction});
    return make(add);
}

Result<Id> Changing::make(const RateCharacteristic &change)
{
    const Value level = change.level ? Value(std::int64_t(*change.level)) : Value();
    const auto found =
        store::findRecord(m_connection, m_plan, Kind::Rating,
                          {{Field::FollowUp, change.followUp}, {Field::Characteristic, change.characteristic}});
    if (!found)
        return base::Failure(found.error());
    if (!*found)
        return make(AddRecord{Kind::Rating,
                              {{Field::FollowUp, change.followUp},
                               {Field::Characteristic, change.characteristic},
                               {Field::Level, level}},
                              {}});
    auto record = liveRecord({Kind::Rating, **found});
    if (!record)
        return base::Failure(record.error());
    if (auto done = write(*record, Field::Level, level); !done)
        return base::Failure(done.error());
    return Id(**found);
}

} // namespace faktorbenk::workbench
