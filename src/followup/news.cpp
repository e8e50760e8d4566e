#include "followup/news.h"

#include <algorithm>
#include <span>

namespace faktorbenk::followup {

namespace {

constexpr std::array planning = {Field::InformationBefore, Field::InformationDuring, Field::InformationAfter,
                                 Field::AnchoringPlan,     Field::SharedUnderstanding, Field::Mobilising,
                                 Field::FollowingUp,       Field::RolesAndExpectations, Field::Involvement};
constexpr std::array evaluation = {Field::WorkedWell, Field::CouldBeBetter};
constexpr std::array checklist = {Field::CommitteeOn, Field::MeetingOneOn, Field::MeetingTwoOn, Field::MeasuresOn,
                                  Field::ReportOn};
constexpr std::array schedule = {Field::ScheduleKind, Field::Text, Field::Starts, Field::Ends, Field::Note, Field::Done};
constexpr std::array session = {Field::Name, Field::HeldOn};
constexpr std::array choice = {Field::Factor, Field::Direction, Field::Goal};
constexpr std::array characteristic = {Field::Text};
constexpr std::array measure = {Field::Text,   Field::Direction, Field::Responsible, Field::DeadlineText,
                                Field::Status, Field::Gain,      Field::DoneOn};
constexpr std::array followUp = {Field::HeldOn,        Field::Examples,              Field::Reviewed,     Field::Needs,
                                 Field::LeaderPresent, Field::RepresentativePresent, Field::SafetyPresent};
constexpr std::array obstacle = {Field::Text, Field::Strategy};
constexpr std::array documentLink = {Field::Document, Field::Extract};

std::span<const Field> toldOf(Kind kind)
{
    switch (kind) {
    case Kind::ScheduleRow:
        return schedule;
    case Kind::Session:
        return session;
    case Kind::Choice:
        return choice;
    case Kind::Characteristic:
        return characteristic;
    case Kind::Measure:
        return measure;
    case Kind::FollowUp:
        return followUp;
    case Kind::Obstacle:
        return obstacle;
    case Kind::DocumentLink:
        return documentLink;
    default: // the sheet is told in parts
        return {};
    }
}

bool contains(std::span<const Field> fields, Field field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

OptionalDate dayOf(const Value &value)
{
    const auto *day = std::get_if<QDate>(&value);
    return day ? OptionalDate(*day) : std::nullopt;
}

OptionalFactor factorOf(const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? survey::Factor::fromNumber(static_cast<int>(*number)) : std::nullopt;
}

Status statusOf(const Value &value)
{
    return fromCode<Status>(textOf(value)).value_or(Status::NotStarted);
}

bool isOpen(const Value &status)
{
    return statusOf(status) == Status::NotStarted || statusOf(status) == Status::UnderWay;
}

bool isNothing(const Value &value)
{
    return std::holds_alternative<std::monostate>(value) || value == Value(std::int64_t(0));
}

// The words of a record where one wants to say which it is: as they are, or were when it went.
QString subjectOf(const PastRecord &record, Field field)
{
    return textOf(record.now.value(field));
}

void come(NewsItem &item, const PastRecord::Was &was)
{
    if (!was.when.isValid() || (item.when.isValid() && was.when <= item.when))
        return;
    item.when = was.when;
    item.who = was.who;
}

class Teller
{
public:
    Teller(const std::vector<PastRecord> &records, const QDateTime &since, const QDate &today)
        : m_since(since.toLocalTime().date()), m_today(today)
    {
        for (const PastRecord &record : records)
            if (record.now.ref.kind == Kind::Choice)
                m_choices.emplace(record.now.ref.id, &record);
    }

    void tell(const PastRecord &record)
    {
        switch (record.now.ref.kind) {
        case Kind::Sheet:
            return tellSheet(record);
        case Kind::Choice:
            return tellChoice(record);
        case Kind::Measure:
            return tellMeasure(record);
        case Kind::FollowUp:
            return tellFollowUp(record);
        case Kind::Session:
            return tellSession(record);
        case Kind::Characteristic:
            return tellLine(record, NewsKind::PictureChanged);
        case Kind::ScheduleRow:
            return tellLine(record, NewsKind::PreparationsChanged);
        case Kind::Obstacle:
            return tellLine(record, NewsKind::ObstaclesChanged);
        case Kind::DocumentLink:
            return tellLine(record, NewsKind::LinksChanged);
        default:
            return;
        }
    }

    std::vector<NewsItem> items;

private:
    NewsItem begun(const PastRecord &record, NewsKind kind) const
    {
        NewsItem item{kind, record.plan, record.now.ref, {}, {}, {}, {}, {}, {}, {}};
        return item;
    }

    // Every told field that differs; of a record that came or went those that hold something.
    static void addFields(NewsItem &item, const PastRecord &record, std::span<const Field> fields)
    {
        const Kind kind = record.now.ref.kind;
        const bool came = record.isThere && !record.wasThere;
        const bool went = !record.isThere && record.wasThere;
        for (const Field field : fields) {
            const Value &after = record.now.value(field);
            if (came || went) {
                if (!isNothing(came ? after : record.then(field)))
                    item.fields.push_back(came ? FieldNews{kind, field, {}, after} : FieldNews{kind, field, record.then(field), {}});
            } else if (record.differs(field)) {
                item.fields.push_back({kind, field, record.then(field), after});
                come(item, record.was.at(field));
            }
        }
        if (came || went)
            come(item, record.came);
        if (came) // what was written after it was made is part of it
            for (const Field field : fields)
                if (const auto was = record.was.find(field); was != record.was.end())
                    come(item, was->second);
    }

    const PastRecord *choiceOf(const PastRecord &record) const
    {
        const auto *id = std::get_if<std::int64_t>(&record.now.value(Field::Choice));
        const auto found = id ? m_choices.find(*id) : m_choices.end();
        return found == m_choices.end() ? nullptr : found->second;
    }

    void tellChoice(const PastRecord &record)
    {
        if (!record.isThere && !record.wasThere)
            return;
        NewsKind kind = NewsKind::FactorChanged;
        if (!record.wasThere)
            kind = NewsKind::FactorChosen;
        else if (!record.isThere)
            kind = NewsKind::FactorDropped;
        else if (record.differs(Field::Goal))
            kind = isNothing(record.then(Field::Goal))        ? NewsKind::GoalSet
                   : isNothing(record.now.value(Field::Goal)) ? NewsKind::GoalRemoved
                                                              : NewsKind::GoalChanged;
        NewsItem item = begun(record, kind);
        item.factor = factorOf(record.now.value(Field::Factor));
        item.subject = subjectOf(record, Field::Goal);
        addFields(item, record, choice);
        std::erase_if(item.fields, [](const FieldNews &each) { return each.field == Field::Factor; }); // the item names it
        if (item.when.isValid())
            items.push_back(std::move(item));
    }

    void tellMeasure(const PastRecord &record)
    {
        tellOverdue(record);
        if (!record.isThere && !record.wasThere)
            return;
        NewsItem item = begun(record, NewsKind::MeasureChanged);
        addFields(item, record, measure);
        const Status now = statusOf(record.now.value(Field::Status));
        if (!record.wasThere)
            item.kind = record.wasMade ? NewsKind::MeasureRestored : NewsKind::MeasureAdded;
        else if (!record.isThere)
            item.kind = NewsKind::MeasureDeleted;
        else if (record.differs(Field::Status))
            item.kind = now == Status::Done                          ? NewsKind::MeasureDone
                        : now == Status::Stopped                     ? NewsKind::MeasureStopped
                        : !isOpen(record.then(Field::Status))        ? NewsKind::MeasureReopened
                        : now == Status::UnderWay                    ? NewsKind::MeasureStarted
                                                                     : NewsKind::MeasureChanged;
        if (!item.when.isValid())
            return;
        describe(item, record);
        // «not started» of a new measure says nothing.
        std::erase_if(item.fields, [&](const FieldNews &each) {
            return each.field == Field::Text ? !record.wasThere || !record.isThere
                                             : each.field == Field::Status && !record.wasThere && now == Status::NotStarted;
        });
        items.push_back(std::move(item));
    }

    void tellOverdue(const PastRecord &record)
    {
        const auto deadline = dayOf(record.now.value(Field::Deadline));
        if (!record.isThere || !deadline || *deadline >= m_today || !isOpen(record.now.value(Field::Status)))
            return;
        const auto before = dayOf(record.then(Field::Deadline));
        if (record.wasThere && before && *before < m_since && isOpen(record.then(Field::Status)))
            return; // it was overdue then
        NewsItem item = begun(record, NewsKind::MeasureOverdue);
        item.day = deadline;
        item.when = deadline->addDays(1).startOfDay();
        if (*deadline < m_since) { // it was given a deadline that had passed already, or was opened again
            addFields(item, record, std::array{Field::DeadlineText, Field::Status});
            item.fields.clear();
            item.who.clear();
        }
        describe(item, record);
        items.push_back(std::move(item));
    }

    void describe(NewsItem &item, const PastRecord &record) const
    {
        item.subject = subjectOf(record, Field::Text);
        if (const PastRecord *chosen = choiceOf(record))
            item.factor = factorOf(chosen->now.value(Field::Factor));
    }

    void tellFollowUp(const PastRecord &record)
    {
        if (!record.isThere && !record.wasThere)
            return;
        const auto held = dayOf(record.now.value(Field::HeldOn));
        const auto before = dayOf(record.then(Field::HeldOn));
        const bool isHeld = record.isThere && held && *held <= m_today;
        const bool wasHeld = record.wasThere && before && *before <= m_since;
        NewsItem item = begun(record, NewsKind::FollowUpChanged);
        addFields(item, record, followUp);
        item.day = held ? held : before;
        if (!record.isThere)
            item.kind = NewsKind::FollowUpDeleted;
        else if (isHeld && !wasHeld) {
            item.kind = NewsKind::FollowUpHeld;
            if (!item.when.isValid()) // planned before, and its day has come
                item.when = held->startOfDay();
        } else if (!record.wasThere)
            item.kind = NewsKind::FollowUpPlanned;
        if (!item.when.isValid())
            return;
        if (item.kind != NewsKind::FollowUpChanged) // the item says when
            std::erase_if(item.fields, [](const FieldNews &each) { return each.field == Field::HeldOn; });
        items.push_back(std::move(item));
    }

    void tellSession(const PastRecord &record)
    {
        const auto held = dayOf(record.now.value(Field::HeldOn));
        if (!record.isThere || !held || *held > m_today || (record.wasThere && !record.differs(Field::HeldOn)))
            return;
        NewsItem item = begun(record, NewsKind::CrossHeld);
        addFields(item, record, session);
        item.fields.clear();
        item.subject = subjectOf(record, Field::Name);
        item.day = held;
        if (item.when.isValid())
            items.push_back(std::move(item));
    }

    void tellSheet(const PastRecord &record)
    {
        for (std::size_t at = 0; at < stepCount; ++at) {
            const Field field = checklist.at(at);
            if (!record.differs(field))
                continue;
            const bool done = !isNothing(record.now.value(field));
            const bool wasDone = !isNothing(record.then(field));
            NewsItem item = begun(record, !done ? NewsKind::StepTakenBack : wasDone ? NewsKind::StepChanged : NewsKind::StepDone);
            addFields(item, record, std::span(&field, 1));
            item.step = static_cast<Step>(at);
            item.day = dayOf(record.now.value(field));
            if (item.kind != NewsKind::StepChanged)
                item.fields.clear();
            items.push_back(std::move(item));
        }
        for (const auto &[kind, fields] : {std::pair(NewsKind::PreparationsChanged, std::span<const Field>(planning)),
                                           std::pair(NewsKind::EvaluationChanged, std::span<const Field>(evaluation))}) {
            NewsItem item = begun(record, kind);
            addFields(item, record, fields);
            if (item.when.isValid())
                join(std::move(item));
        }
    }

    // Short lines are told together: all characteristics of a factor, all obstacles of a unit.
    void tellLine(const PastRecord &record, NewsKind kind)
    {
        if (!record.isThere && !record.wasThere)
            return;
        const bool ofChoice = kind == NewsKind::PictureChanged;
        const PastRecord *chosen = ofChoice ? choiceOf(record) : nullptr;
        if (ofChoice && (!chosen || !chosen->isThere))
            return; // it went with its factor, which is told
        NewsItem item = begun(record, kind);
        addFields(item, record, toldOf(record.now.ref.kind));
        if (!item.when.isValid() || item.fields.empty())
            return;
        if (chosen)
            item.factor = factorOf(chosen->now.value(Field::Factor));
        join(std::move(item));
    }

    void join(NewsItem item)
    {
        const auto same = std::find_if(items.begin(), items.end(), [&](const NewsItem &each) {
            return each.kind == item.kind && each.plan == item.plan && each.factor == item.factor;
        });
        if (same == items.end()) {
            items.push_back(std::move(item));
            return;
        }
        same->fields.insert(same->fields.end(), item.fields.begin(), item.fields.end());
        come(*same, {{}, item.when, item.who});
    }

    const QDate m_since;
    const QDate m_today;
    std::map<Id, const PastRecord *> m_choices;
};

} // namespace

const Value &PastRecord::then(Field field) const
{
    const auto found = was.find(field);
    return found == was.end() ? now.value(field) : found->second.value;
}

bool isTold(Kind kind, Field field)
{
    if (kind == Kind::Sheet)
        return contains(planning, field) || contains(evaluation, field) || contains(checklist, field);
    return contains(toldOf(kind), field) || (kind == Kind::Measure && field == Field::Deadline);
}

bool isTold(Kind kind)
{
    return kind == Kind::Sheet || !toldOf(kind).empty();
}

bool isForStaff(NewsKind kind)
{
    switch (kind) {
    case NewsKind::PreparationsChanged:
    case NewsKind::ObstaclesChanged:
    case NewsKind::LinksChanged:
    case NewsKind::EvaluationChanged:
    case NewsKind::FollowUpChanged:
    case NewsKind::FollowUpDeleted:
        return false;
    default:
        return true;
    }
}

OptionalDate latestFollowUp(const UnitPlan &plan, const QDate &today)
{
    OptionalDate latest;
    for (const FollowUp &each : plan.followUps)
        if (each.heldOn && *each.heldOn < today && (!latest || *each.heldOn > *latest))
            latest = each.heldOn;
    return latest;
}

std::vector<NewsItem> newsOf(const std::vector<PastRecord> &records, const QDateTime &since, const QDate &today)
{
    Teller teller(records, since, today);
    for (const PastRecord &record : records)
        teller.tell(record);
    std::stable_sort(teller.items.begin(), teller.items.end(), [](const NewsItem &a, const NewsItem &b) {
        return a.when != b.when ? a.when > b.when : a.plan < b.plan;
    });
    return std::move(teller.items);
}

} // namespace faktorbenk::followup
