#include "followup/plan.h"

#include <algorithm>
#include <set>

namespace faktorbenk::followup {

namespace {

// One record's values as the types of the forms.
class Reader
{
public:
    explicit Reader(const Record &record) : m_record(record) {}

    Id id() const { return m_record.ref.id; }
    QString text(Field field) const
    {
        const auto *words = std::get_if<QString>(&m_record.value(field));
        return words ? *words : QString();
    }
    OptionalDate date(Field field) const { return optional<QDate>(field); }
    std::optional<Id> number(Field field) const { return optional<std::int64_t>(field); }
    Id numberOr0(Field field) const { return number(field).value_or(0); }
    bool flag(Field field) const { return numberOr0(field) != 0; }
    OptionalFactor factor() const { return survey::Factor::fromNumber(static_cast<int>(numberOr0(Field::Factor))); }
    survey::Factor factorOr1() const { return factor().value_or(survey::Factor::fromIndex(0)); }
    template <class Enum> std::optional<Enum> code(Field field) const { return fromCode<Enum>(text(field)); }
    template <class Enum> Enum codeOrFirst(Field field) const { return code<Enum>(field).value_or(Enum{}); }

private:
    template <class T> std::optional<T> optional(Field field) const
    {
        const auto *value = std::get_if<T>(&m_record.value(field));
        return value ? std::optional<T>(*value) : std::nullopt;
    }
    const Record &m_record;
};

Sheet sheetFrom(const Reader &r)
{
    Sheet sheet;
    sheet.informationBefore = r.text(Field::InformationBefore);
    sheet.informationDuring = r.text(Field::InformationDuring);
    sheet.informationAfter = r.text(Field::InformationAfter);
    sheet.anchoringPlan = r.text(Field::AnchoringPlan);
    sheet.sharedUnderstanding = r.text(Field::SharedUnderstanding);
    sheet.mobilising = r.text(Field::Mobilising);
    sheet.followingUp = r.text(Field::FollowingUp);
    sheet.rolesAndExpectations = r.text(Field::RolesAndExpectations);
    sheet.involvement = r.text(Field::Involvement);
    for (std::size_t i = 0; i < stepCount; ++i) {
        const Step step = static_cast<Step>(i);
        sheet.checklist[i] = {r.date(dateFieldOf(step)), r.text(whoFieldOf(step))};
    }
    sheet.myPlan = r.text(Field::MyPlan);
    sheet.workedWell = r.text(Field::WorkedWell);
    sheet.couldBeBetter = r.text(Field::CouldBeBetter);
    sheet.insight = r.text(Field::Insight);
    sheet.nextStep = r.text(Field::NextStep);
    sheet.learnMore = r.text(Field::LearnMore);
    return sheet;
}

void place(UnitPlan &plan, Kind kind, const Reader &r)
{
    switch (kind) {
    case Kind::Sheet:
        plan.sheet = sheetFrom(r);
        break;
    case Kind::ScheduleRow:
        plan.schedule.push_back({r.id(), r.codeOrFirst<ScheduleKind>(Field::ScheduleKind), r.text(Field::Text),
                                 r.date(Field::Starts), r.date(Field::Ends), r.text(Field::Note), r.flag(Field::Done)});
        break;
    case Kind::Session:
        plan.sessions.push_back({r.id(), r.text(Field::Name), r.date(Field::HeldOn)});
        break;
    case Kind::Group:
        plan.groups.push_back({r.id(), r.numberOr0(Field::Session), r.text(Field::Name), r.numberOr0(Field::Size),
                               r.text(Field::Chair), r.text(Field::BreadthKeeper), r.text(Field::Secretary)});
        break;
    case Kind::Strokes:
        plan.strokes.push_back({r.id(), r.numberOr0(Field::Group), r.codeOrFirst<Stage>(Field::Stage), r.factorOr1(),
                                r.codeOrFirst<Side>(Field::Side), r.numberOr0(Field::Count)});
        break;
    case Kind::Reason:
        plan.reasons.push_back({r.id(), r.codeOrFirst<Side>(Field::Side), r.factor(), r.number(Field::Group),
                                r.text(Field::Text)});
        break;
    case Kind::Choice:
        plan.choices.push_back({r.id(), r.factorOr1(), r.codeOrFirst<Direction>(Field::Direction), r.text(Field::Goal)});
        break;
    case Kind::Characteristic:
        plan.characteristics.push_back({r.id(), r.numberOr0(Field::Choice), r.codeOrFirst<Column>(Field::Column),
                                        r.text(Field::Text)});
        break;
    case Kind::Idea:
        plan.ideas.push_back({r.id(), r.number(Field::Choice), r.number(Field::Characteristic), r.text(Field::Text),
                              r.text(Field::PlacementReason)});
        break;
    case Kind::Vote:
        plan.votes.push_back({r.id(), r.numberOr0(Field::Idea), r.text(Field::Voter), r.numberOr0(Field::Impact),
                              r.numberOr0(Field::Feasibility)});
        break;
    case Kind::Measure:
        plan.measures.push_back({r.id(), r.number(Field::Choice), r.number(Field::Characteristic), r.number(Field::Idea),
                                 r.text(Field::Text), r.codeOrFirst<Direction>(Field::Direction), r.text(Field::Responsible),
                                 r.text(Field::DeadlineText), r.date(Field::Deadline),
                                 r.codeOrFirst<Status>(Field::Status), r.text(Field::Gain), r.date(Field::DoneOn)});
        break;
    case Kind::FollowUp:
        plan.followUps.push_back({r.id(), r.date(Field::HeldOn), r.text(Field::Examples), r.text(Field::Praise),
                                  r.text(Field::Reviewed), r.text(Field::Needs), r.flag(Field::LeaderPresent),
                                  r.flag(Field::RepresentativePresent), r.flag(Field::SafetyPresent)});
        break;
    case Kind::Rating: {
        const auto level = r.number(Field::Level);
        plan.ratings.push_back({r.id(), r.numberOr0(Field::FollowUp), r.numberOr0(Field::Characteristic),
                                level ? std::optional(static_cast<int>(*level)) : std::nullopt});
        break;
    }
    case Kind::MeasureReview:
        plan.reviews.push_back({r.id(), r.numberOr0(Field::FollowUp), r.numberOr0(Field::Measure),
                                r.code<Worked>(Field::Worked), r.text(Field::Note)});
        break;
    case Kind::Obstacle:
        plan.obstacles.push_back({r.id(), r.factor(), r.text(Field::Text), r.text(Field::Strategy)});
        break;
    case Kind::DocumentLink:
        plan.links.push_back({r.id(), r.factor(), r.text(Field::Document), r.text(Field::Extract)});
        break;
    }
}

// Leaves out what belongs to a record that is not there. A link that may be empty is emptied instead: a measure
// is not lost with its idea. Kinds only point at kinds before them, so one pass does.
void dropOrphans(std::vector<Record> &records)
{
    std::set<RecordRef> there;
    std::vector<Record> kept;
    std::stable_sort(records.begin(), records.end(),
                     [](const Record &a, const Record &b) { return a.ref.kind < b.ref.kind; });
    for (Record &record : records) {
        bool whole = true;
        const auto fields = specOf(record.ref.kind).fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const auto *id = std::get_if<std::int64_t>(&record.values[i]);
            if (fields[i].type != Type::Record || !id || there.contains({fields[i].target, *id}))
                continue;
            if (fields[i].required)
                whole = false;
            else
                record.values[i] = Value();
        }
        if (!whole)
            continue;
        there.insert(record.ref);
        kept.push_back(std::move(record));
    }
    records = std::move(kept);
}

} // namespace

Field dateFieldOf(Step step)
{
    constexpr std::array fields = {Field::CommitteeOn, Field::MeetingOneOn, Field::MeetingTwoOn, Field::MeasuresOn,
                                   Field::ReportOn};
    return fields[static_cast<std::size_t>(step)];
}

Field whoFieldOf(Step step)
{
    constexpr std::array fields = {Field::CommitteeWho, Field::MeetingOneWho, Field::MeetingTwoWho, Field::MeasuresWho,
                                   Field::ReportWho};
    return fields[static_cast<std::size_t>(step)];
}

const Choice *UnitPlan::choiceFor(survey::Factor factor) const
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &each) { return each.factor == factor; });
    return found == choices.end() ? nullptr : &*found;
}

const Record *UnitPlan::find(RecordRef ref) const
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &each) {
        return each.ref.kind == ref.kind && (ref.kind == Kind::Sheet || each.ref.id == ref.id);
    });
    return found == records.end() ? nullptr : &*found;
}

UnitPlan planFrom(PlanKey key, std::vector<Record> records)
{
    UnitPlan plan;
    plan.key = std::move(key);
    dropOrphans(records);
    for (const Record &record : records)
        place(plan, record.ref.kind, Reader(record));
    plan.records = std::move(records);
    return plan;
}

} // namespace faktorbenk::followup
