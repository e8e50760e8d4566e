#include "gui/forms/measuremodel.h"

#include "followup/standing.h"
#include "gui/forms/daytext.h"
#include "wording/plantext.h"

#include <algorithm>

namespace faktorbenk::gui {

using followup::Field;
using followup::Measure;
using followup::Status;

namespace {

template <class Enum, class Words> void fillChoices(FormModel::Cell &cell, Words words)
{
    cell.input = FormModel::Input::Choice;
    for (std::size_t at = 0; at < followup::Codes<Enum>::names.size(); ++at) {
        cell.choices += words(static_cast<Enum>(at));
        cell.codes.push_back(followup::codeOf(static_cast<Enum>(at)).toString());
    }
}

} // namespace

void MeasureModel::setShow(Show show)
{
    m_show = show;
    rearrange();
}

void MeasureModel::setOrder(Order order)
{
    m_order = order;
    rearrange();
}

const Measure *MeasureModel::measure(followup::Id id) const
{
    return recordIn(plan().measures, id);
}

bool MeasureModel::isWanted(const Measure &measure) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Open:
        return followup::isOpen(measure.status);
    case Show::Overdue:
        return followup::isOverdue(measure, today());
    case Show::Done:
        return measure.status == Status::Done;
    case Show::Stopped:
        return measure.status == Status::Stopped;
    }
    return true;
}

std::vector<GoalModel::Member> MeasureModel::members() const
{
    std::vector<const Measure *> wanted;
    for (const Measure &each : plan().measures)
        if (isWanted(each))
            wanted.push_back(&each);
    std::stable_sort(wanted.begin(), wanted.end(), [this](const Measure *a, const Measure *b) {
        switch (m_order) {
        case Order::AsWritten:
            return false;
        case Order::Deadline: // those without a day last
            return a->deadline && (!b->deadline || *a->deadline < *b->deadline);
        case Order::Responsible:
            return QString::localeAwareCompare(a->responsible, b->responsible) < 0;
        case Order::State:
            return a->status < b->status;
        }
        return false;
    });
    std::vector<Member> members;
    for (const Measure *each : wanted)
        members.push_back(memberOf(each->id, each->choice));
    return members;
}

QString MeasureModel::name(followup::Id record) const
{
    const Measure *found = measure(record);
    return found ? found->text : QString();
}

bool MeasureModel::isEmpty(const followup::Record &record) const
{
    return record.value(Field::Text) == followup::Value() && record.value(Field::Responsible) == followup::Value();
}

std::vector<followup::Change> MeasureModel::firstChanges(const QModelIndex &index, const followup::Value &value) const
{
    auto changes = GoalModel::firstChanges(index, value);
    for (const followup::Choice &choice : plan().choices) // a measure for what is preserved preserves
        if (choice.id == line(index).choice)
            std::get<followup::AddRecord>(changes.front())
                .values.push_back({Field::Direction, followup::codeOf(choice.direction).toString()});
    return changes;
}

int MeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

FormModel::Cell MeasureModel::cell(const QModelIndex &index) const
{
    const Line &at = line(index);
    if (at.part != Part::Record)
        return frame(at, index);
    const Measure *each = measure(at.record);
    Cell cell;
    if (!each)
        return cell;
    cell.record = {followup::Kind::Measure, each->id};
    const auto text = [&cell](Field field, const QString &words) {
        cell.input = Input::Text;
        cell.field = field;
        cell.value = followup::valueOf(words);
        cell.text = words;
    };
    switch (static_cast<Column>(index.column())) {
    case Text:
        text(Field::Text, each->text);
        break;
    case Responsible:
        text(Field::Responsible, each->responsible);
        break;
    case Deadline: {
        text(Field::DeadlineText, each->deadlineText);
        if (each->deadline && dayText(*each->deadline) != each->deadlineText.trimmed())
            cell.text += QLatin1Char('\n') + tr("by %1").arg(dayText(*each->deadline));
        if (followup::isOverdue(*each, today())) {
            cell.text += QLatin1Char('\n') + tr("! overdue");
            cell.look = Look::Strong;
        }
        break;
    }
    case Type:
        cell.field = Field::Direction;
        cell.value = followup::codeOf(each->direction).toString();
        cell.text = wording::directionText(each->direction);
        fillChoices<followup::Direction>(cell, wording::directionText);
        break;
    case State:
        cell.field = Field::Status;
        cell.value = followup::codeOf(each->status).toString();
        cell.text = wording::statusText(each->status);
        fillChoices<Status>(cell, wording::statusText);
        break;
    case Gain:
        text(Field::Gain, each->gain);
        break;
    case DoneOn:
        cell.input = Input::Day;
        cell.field = Field::DoneOn;
        cell.value = followup::valueOf(each->doneOn);
        cell.text = each->doneOn ? dayText(*each->doneOn) : QString();
        break;
    case ColumnCount:
        break;
    }
    speak(cell, index.column());
    return cell;
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return GoalModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Text:
        return tr("Measure");
    case Responsible:
        return tr("Responsible");
    case Deadline:
        return tr("Deadline");
    case Type:
        return tr("Type");
    case State:
        return tr("Status");
    case Gain:
        return tr("Expected gain");
    case DoneOn:
        return tr("Done on");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace faktorbenk::gui
