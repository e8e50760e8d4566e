#include "gui/forms/ideamodel.h"

#include "followup/matrix.h"
#include "wording/plantext.h"

#include <algorithm>

namespace faktorbenk::gui {

using followup::Field;
using followup::Idea;

const Idea *IdeaModel::idea(followup::Id id) const
{
    const auto &all = plan().ideas;
    const auto found = std::find_if(all.begin(), all.end(), [id](const Idea &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<GoalModel::Member> IdeaModel::members() const
{
    std::vector<Member> members;
    for (const Idea &each : plan().ideas) {
        const bool known = each.choice && std::any_of(plan().choices.begin(), plan().choices.end(),
                                                      [&](const auto &choice) { return choice.id == *each.choice; });
        members.push_back({each.id, known ? each.choice : std::nullopt});
    }
    return members;
}

QString IdeaModel::name(followup::Id record) const
{
    const Idea *found = idea(record);
    return found ? found->text : QString();
}

bool IdeaModel::isEmpty(const followup::Record &record) const
{
    return record.value(Field::Text) == followup::Value();
}

int IdeaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

FormModel::Cell IdeaModel::cell(const QModelIndex &index) const
{
    const Line &at = line(index);
    if (at.part == Part::Goal)
        return index.column() == 0 ? heading(at) : Cell{.look = Look::Heading};
    if (at.part == Part::New)
        return room(at, index, Input::Text, Field::Text);
    const Idea *each = idea(at.record);
    Cell cell;
    if (!each)
        return cell;
    cell.record = {followup::Kind::Idea, each->id};
    switch (static_cast<Column>(index.column())) {
    case Text:
        cell.input = Input::Text;
        cell.field = Field::Text;
        cell.value = followup::valueOf(each->text);
        cell.text = each->text;
        break;
    case Characteristic: {
        const auto lines = characteristicsOf(at.choice);
        cell.input = lines.empty() ? Input::None : Input::Choice;
        cell.field = Field::Characteristic;
        cell.choices += tr("none in particular");
        cell.codes.emplace_back();
        for (const followup::Characteristic &line : lines) {
            cell.choices += line.text.simplified();
            cell.codes.emplace_back(line.id);
            if (each->characteristic == line.id) {
                cell.value = line.id;
                cell.text = line.text;
            }
        }
        break;
    }
    case Verdict: {
        const auto placed = followup::placementOf(plan(), each->id);
        cell.text = placed ? wording::verdictText(followup::verdictOf(*placed)) : QString();
        if (followup::measureFrom(plan(), each->id))
            cell.text += (cell.text.isEmpty() ? QString() : QStringLiteral("\n")) + tr("✓ in the plan");
        cell.look = Look::Muted;
        break;
    }
    case ColumnCount:
        break;
    }
    cell.spoken = QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                              cell.text.isEmpty() ? tr("empty") : QString(cell.text).replace(u'\n', u' '));
    return cell;
}

QVariant IdeaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return GoalModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Text:
        return tr("Idea");
    case Characteristic:
        return tr("Characteristic");
    case Verdict:
        return tr("In the matrix");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace faktorbenk::gui
