#include "gui/forms/ideamodel.h"

#include "followup/matrix.h"
#include "wording/plantext.h"

namespace faktorbenk::gui {

using followup::Field;
using followup::Idea;

const Idea *IdeaModel::idea(followup::Id id) const
{
    return recordIn(plan().ideas, id);
}

std::vector<GoalModel::Member> IdeaModel::members() const
{
    std::vector<Member> members;
    for (const Idea &each : plan().ideas)
        members.push_back(memberOf(each.id, each.choice));
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
    if (at.part != Part::Record)
        return frame(at, index);
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
        if (placed && !each->placementReason.isEmpty())
            cell.text += QLatin1Char('\n') + each->placementReason;
        if (followup::measureFrom(plan(), each->id))
            cell.text += (cell.text.isEmpty() ? QString() : QStringLiteral("\n")) + tr("✓ in the plan");
        cell.look = Look::Muted;
        break;
    }
    case ColumnCount:
        break;
    }
    speak(cell, index.column());
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
