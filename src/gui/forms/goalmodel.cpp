#include "gui/forms/goalmodel.h"

#include "wording/factortext.h"
#include "wording/plantext.h"

#include <algorithm>

namespace faktorbenk::gui {

using followup::Choice;
using followup::Id;

std::optional<followup::RecordRef> GoalModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || line(index).part != Part::Record)
        return std::nullopt;
    return followup::RecordRef{kind(), line(index).record};
}

std::optional<survey::Factor> GoalModel::factorAt(const QModelIndex &index) const
{
    if (!index.isValid() || line(index).part != Part::Goal)
        return std::nullopt;
    const Choice *choice = recordIn(plan().choices, line(index).choice);
    return choice ? std::optional(choice->factor) : std::nullopt;
}

// Also to another goal: onto its heading or before a line of it, or where its next line goes.
std::vector<followup::Change> GoalModel::moved(followup::RecordRef record, const QModelIndex &target, bool below) const
{
    const QModelIndex from = indexOf(record.id);
    if (!from.isValid() || !target.isValid() || from.row() == target.row())
        return {};
    const Line &to = line(target);
    int next = target.row() + (to.part == Part::Goal || (to.part == Part::Record && below) ? 1 : 0);
    if (next == from.row())
        ++next;
    const auto isIn = [&](int row) {
        const Line &at = m_lines[static_cast<std::size_t>(row)];
        return at.part == Part::Record && at.choice == to.choice;
    };
    const bool there = next < rowCount() && isIn(next);
    const std::optional<Id> before = there ? std::optional(m_lines[static_cast<std::size_t>(next)].record) : std::nullopt;
    std::vector<followup::Change> changes;
    if (line(from).choice != to.choice) {
        const auto goal = to.choice != 0 ? followup::Value(to.choice) : followup::Value();
        changes.emplace_back(followup::SetField{record, followup::Field::Choice, goal});
        changes.emplace_back(followup::SetField{record, followup::Field::Characteristic, {}}); // it was the other goal's
    } else if (next == from.row() + 1) {
        return {};
    }
    changes.emplace_back(followup::MoveRecord{record, before});
    return changes;
}

QModelIndex GoalModel::indexOf(Id record, int column) const
{
    for (std::size_t row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].part == Part::Record && m_lines[row].record == record)
            return index(static_cast<int>(row), column);
    return {};
}

int GoalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant GoalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Vertical || role != Qt::AccessibleTextRole || section < 0 || section >= rowCount())
        return {};
    const Line &at = m_lines[static_cast<std::size_t>(section)];
    switch (at.part) {
    case Part::Goal:
        return heading(at).text;
    case Part::Record:
        return name(at.record);
    case Part::New:
        return newName();
    }
    return {};
}

std::vector<followup::Characteristic> GoalModel::characteristicsOf(Id choice) const
{
    std::vector<followup::Characteristic> found;
    for (const auto column : {followup::Column::Employees, followup::Column::Leader, followup::Column::Organisation})
        for (const followup::Characteristic &each : plan().characteristics)
            if (each.choice == choice && each.column == column)
                found.push_back(each);
    return found;
}

FormModel::Cell GoalModel::heading(const Line &line) const
{
    Cell cell;
    cell.look = Look::Heading;
    const Choice *choice = recordIn(plan().choices, line.choice);
    if (!choice) {
        cell.text = plan().choices.empty() ? tr("No factor is chosen yet") : tr("Without a goal");
        return cell;
    }
    QStringList lines{QStringLiteral("%1 %2 · %3 →")
                          .arg(choice->factor.number())
                          .arg(wording::factorName(choice->factor), wording::directionText(choice->direction))};
    if (!choice->goal.isEmpty())
        lines += tr("Goal: %1").arg(choice->goal);
    QStringList shown;
    for (const followup::Characteristic &each : characteristicsOf(choice->id))
        shown += each.text.simplified();
    if (!shown.isEmpty())
        lines += tr("Characteristics: %1").arg(shown.join(QStringLiteral(" · ")));
    if (const QString outcome = page().outcomeOf(choice->factor); !outcome.isEmpty())
        lines += outcome;
    cell.text = lines.join(QLatin1Char('\n'));
    return cell;
}

GoalModel::Member GoalModel::memberOf(Id record, std::optional<Id> choice) const
{
    return {record, choice && recordIn(plan().choices, *choice) ? choice : std::nullopt};
}

FormModel::Cell GoalModel::frame(const Line &line, const QModelIndex &index) const
{
    if (line.part == Part::New)
        return room(index);
    return index.column() == 0 ? heading(line) : Cell{.look = Look::Heading};
}

// In each kind the first column is what it is called.
FormModel::Cell GoalModel::room(const QModelIndex &index) const
{
    Cell cell;
    cell.look = Look::Muted;
    cell.record = {kind(), 0};
    cell.field = followup::Field::Text;
    if (index.column() == 0) {
        cell.text = tr("+ %1").arg(newName());
        cell.spoken = newName();
        cell.input = Input::Text;
    }
    return cell;
}

void GoalModel::arrange(const QModelIndex &adopted)
{
    const std::vector<Member> all = members();
    std::vector<Line> lines;
    const auto addLines = [&](Id choice, auto belongs) {
        for (const Member &each : all)
            if (belongs(each))
                lines.push_back({Part::Record, choice, each.record});
    };
    for (const Choice &choice : plan().choices) {
        lines.push_back({Part::Goal, choice.id, 0});
        addLines(choice.id, [&](const Member &each) { return each.choice == choice.id; });
        if (hasRoom())
            lines.push_back({Part::New, choice.id, 0});
    }
    const bool loose = std::any_of(all.begin(), all.end(), [](const Member &each) { return !each.choice; });
    if (loose || plan().choices.empty()) {
        lines.push_back({Part::Goal, 0, 0});
        addLines(0, [](const Member &each) { return !each.choice; });
        if (hasRoom())
            lines.push_back({Part::New, 0, 0});
    }
    if (adopted.isValid() && static_cast<std::size_t>(adopted.row()) < m_lines.size())
        for (const Line &fresh : lines)
            if (fresh.part == Part::Record && std::find(m_lines.begin(), m_lines.end(), fresh) == m_lines.end())
                m_lines[static_cast<std::size_t>(adopted.row())] = fresh;
    settleRows(m_lines, lines);
}

std::vector<followup::Change> GoalModel::firstChanges(const QModelIndex &index, const followup::Value &value) const
{
    followup::AddRecord record{kind(), {{cell(index).field, value}}, {}};
    if (const Id choice = line(index).choice; choice != 0)
        record.values.push_back({followup::Field::Choice, choice});
    return {record};
}

} // namespace faktorbenk::gui
