#include "followup/fields.h"

#include "followup/codes.h"
#include "followup/plaintext.h"

#include <algorithm>

namespace faktorbenk::followup {

namespace {

constexpr FieldSpec text(Field field, QStringView name, bool required = false)
{
    return {field, name, Type::Text, required};
}
constexpr FieldSpec line(Field field, QStringView name)
{
    return {field, name, Type::Line};
}
constexpr FieldSpec date(Field field, QStringView name)
{
    return {field, name, Type::Date};
}
constexpr FieldSpec flag(Field field, QStringView name)
{
    return {field, name, Type::Flag, false, Kind::Sheet, 0, 1};
}
constexpr FieldSpec number(Field field, QStringView name, std::int64_t low, std::int64_t high, bool required)
{
    return {field, name, Type::Number, required, Kind::Sheet, low, high};
}
constexpr FieldSpec factor(bool required)
{
    return {Field::Factor, u"factor", Type::Factor, required, Kind::Sheet, 1, survey::factorCount};
}
constexpr FieldSpec record(Field field, QStringView name, Kind target, bool required)
{
    return {field, name, Type::Record, required, target};
}
template <class Enum> constexpr FieldSpec code(Field field, QStringView name, bool required = true)
{
    return {field, name, Type::Code, required, Kind::Sheet, 0, 0, Codes<Enum>::names};
}

constexpr std::array sheet = {text(Field::InformationBefore, u"information_before"),
                              text(Field::InformationDuring, u"information_during"),
                              text(Field::InformationAfter, u"information_after"),
                              text(Field::AnchoringPlan, u"anchoring"),
                              text(Field::SharedUnderstanding, u"shared_understanding"),
                              text(Field::Mobilising, u"mobilising"),
                              text(Field::FollowingUp, u"following_up"),
                              text(Field::RolesAndExpectations, u"roles_and_expectations"),
                              text(Field::Involvement, u"involvement"),
                              date(Field::CommitteeOn, u"committee_on"),
                              line(Field::CommitteeWho, u"committee_who"),
                              date(Field::MeetingOneOn, u"meeting_one_on"),
                              line(Field::MeetingOneWho, u"meeting_one_who"),
                              date(Field::MeetingTwoOn, u"meeting_two_on"),
                              line(Field::MeetingTwoWho, u"meeting_two_who"),
                              date(Field::MeasuresOn, u"measures_on"),
                              line(Field::MeasuresWho, u"measures_who"),
                              date(Field::ReportOn, u"report_on"),
                              line(Field::ReportWho, u"report_who"),
                              text(Field::MyPlan, u"my_plan"),
                              text(Field::WorkedWell, u"worked_well"),
                              text(Field::CouldBeBetter, u"could_be_better"),
                              text(Field::Insight, u"insight"),
                              text(Field::NextStep, u"next_step"),
                              text(Field::LearnMore, u"learn_more")};
constexpr std::array scheduleRow = {code<ScheduleKind>(Field::ScheduleKind, u"kind"), line(Field::Text, u"text"),
                                    date(Field::Starts, u"starts"),
                                    date(Field::Ends, u"ends"),
                                    text(Field::Note, u"note"),
                                    flag(Field::Done, u"done")};
constexpr std::array session = {line(Field::Name, u"name"), date(Field::HeldOn, u"held_on")};
constexpr std::array group = {record(Field::Session, u"session_id", Kind::Session, true),
                              line(Field::Name, u"name"),
                              number(Field::Size, u"size", 0, 9999, false),
                              line(Field::Chair, u"chair"),
                              line(Field::BreadthKeeper, u"breadth_keeper"),
                              line(Field::Secretary, u"secretary")};
constexpr std::array strokes = {record(Field::Group, u"group_id", Kind::Group, true), code<Stage>(Field::Stage, u"stage"),
                                factor(true), code<Side>(Field::Side, u"side"),
                                number(Field::Count, u"strokes", 0, 9999, true)};
constexpr std::array reason = {code<Side>(Field::Side, u"side"), factor(false),
                               record(Field::Group, u"group_id", Kind::Group, false), line(Field::Text, u"text")};
constexpr std::array choice = {factor(true), code<Direction>(Field::Direction, u"direction"), line(Field::Goal, u"goal")};
constexpr std::array characteristic = {record(Field::Choice, u"choice_id", Kind::Choice, true),
                                       code<Column>(Field::Column, u"practised_by"), text(Field::Text, u"text")};
constexpr std::array idea = {record(Field::Choice, u"choice_id", Kind::Choice, false),
                             record(Field::Characteristic, u"characteristic_id", Kind::Characteristic, false),
                             text(Field::Text, u"text"), text(Field::PlacementReason, u"placement_reason")};
constexpr std::array vote = {record(Field::Idea, u"idea_id", Kind::Idea, true), line(Field::Voter, u"voter"),
                             number(Field::Impact, u"impact", 0, 100, true),
                             number(Field::Feasibility, u"feasibility", 0, 100, true)};
constexpr std::array measure = {record(Field::Choice, u"choice_id", Kind::Choice, false),
                                record(Field::Characteristic, u"characteristic_id", Kind::Characteristic, false),
                                record(Field::Idea, u"idea_id", Kind::Idea, false),
                                text(Field::Text, u"text"),
                                code<Direction>(Field::Direction, u"direction"),
                                text(Field::Responsible, u"responsible"),
                                line(Field::DeadlineText, u"deadline_text"),
                                date(Field::Deadline, u"deadline"),
                                code<Status>(Field::Status, u"status"),
                                text(Field::Gain, u"gain"),
                                date(Field::DoneOn, u"done_on")};
constexpr std::array followUp = {date(Field::HeldOn, u"held_on"),
                                 text(Field::Examples, u"examples"),
                                 text(Field::Praise, u"praise"),
                                 text(Field::Reviewed, u"reviewed"),
                                 text(Field::Needs, u"needs"),
                                 flag(Field::LeaderPresent, u"leader_present"),
                                 flag(Field::RepresentativePresent, u"representative_present"),
                                 flag(Field::SafetyPresent, u"safety_present")};
constexpr std::array rating = {record(Field::FollowUp, u"follow_up_id", Kind::FollowUp, true),
                               record(Field::Characteristic, u"characteristic_id", Kind::Characteristic, true),
                               number(Field::Level, u"level", 1, 5, false)};
constexpr std::array review = {record(Field::FollowUp, u"follow_up_id", Kind::FollowUp, true),
                               record(Field::Measure, u"measure_id", Kind::Measure, true),
                               code<Worked>(Field::Worked, u"worked", false), text(Field::Note, u"note")};
constexpr std::array obstacle = {factor(false), text(Field::Text, u"text"), text(Field::Strategy, u"strategy")};
constexpr std::array documentLink = {factor(false), line(Field::Document, u"document"), text(Field::Extract, u"extract")};

// In the order of Kind.
constexpr std::array<KindSpec, kindCount> kinds = {{{Kind::Sheet, u"sheet", sheet},
                                                    {Kind::ScheduleRow, u"schedule_row", scheduleRow},
                                                    {Kind::Session, u"cross_session", session},
                                                    {Kind::Group, u"cross_group", group},
                                                    {Kind::Strokes, u"cross_strokes", strokes},
                                                    {Kind::Reason, u"cross_reason", reason},
                                                    {Kind::Choice, u"chosen_factor", choice},
                                                    {Kind::Characteristic, u"characteristic", characteristic},
                                                    {Kind::Idea, u"idea", idea},
                                                    {Kind::Vote, u"idea_vote", vote},
                                                    {Kind::Measure, u"measure", measure},
                                                    {Kind::FollowUp, u"follow_up", followUp},
                                                    {Kind::Rating, u"characteristic_rating", rating},
                                                    {Kind::MeasureReview, u"measure_review", review},
                                                    {Kind::Obstacle, u"obstacle", obstacle},
                                                    {Kind::DocumentLink, u"document_link", documentLink}}};

bool fits(const FieldSpec &spec, std::int64_t number)
{
    switch (spec.type) {
    case Type::Number:
    case Type::Flag:
    case Type::Factor:
        return number >= spec.low && number <= spec.high;
    case Type::Record:
        return number > 0;
    default:
        return false;
    }
}

base::Failure notAllowed(const FieldSpec &spec)
{
    return base::failure(base::ErrorCode::ValueNotAllowed, {spec.name.toString()});
}

} // namespace

const KindSpec &specOf(Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

const FieldSpec *findField(Kind kind, Field field)
{
    const auto fields = specOf(kind).fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldSpec &each) { return each.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

std::optional<Kind> kindNamed(QStringView name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindSpec &each) { return each.name == name; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

const FieldSpec *fieldNamed(Kind kind, QStringView name)
{
    const auto fields = specOf(kind).fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldSpec &each) { return each.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

Value valueOf(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value valueOf(const std::optional<QDate> &date)
{
    return date && date->isValid() ? Value(*date) : Value();
}

base::Result<Value> accepted(Kind kind, Field field, const Value &value)
{
    const FieldSpec *spec = findField(kind, field);
    if (!spec)
        return base::failure(base::ErrorCode::ValueNotAllowed, {specOf(kind).name.toString()});
    const auto *words = std::get_if<QString>(&value);
    if (std::holds_alternative<std::monostate>(value) || (words && words->isEmpty())) {
        if (spec->required)
            return notAllowed(*spec);
        return Value();
    }
    if (words) {
        if (spec->type == Type::Code) {
            if (std::find(spec->codes.begin(), spec->codes.end(), QStringView(*words)) == spec->codes.end())
                return notAllowed(*spec);
            return value;
        }
        if (spec->type != Type::Text && spec->type != Type::Line)
            return notAllowed(*spec);
        const QString plain = spec->type == Type::Line ? plainLine(*words) : plainText(*words);
        if (const qsizetype count = characterCount(plain); count > longestText)
            return base::failure(base::ErrorCode::TextTooLong, {qlonglong(longestText), qlonglong(count)});
        return valueOf(plain);
    }
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return fits(*spec, *number) ? base::Result<Value>(value) : notAllowed(*spec);
    const QDate day = std::get<QDate>(value);
    if (spec->type != Type::Date || !day.isValid() || day.year() < 1900 || day.year() > 9999)
        return notAllowed(*spec);
    return value;
}

const Value &Record::value(Field field) const
{
    static const Value nothing;
    const FieldSpec *spec = findField(ref.kind, field);
    if (!spec)
        return nothing;
    return values[static_cast<std::size_t>(spec - specOf(ref.kind).fields.data())];
}

} // namespace faktorbenk::followup
