#include "gui/forms/checklistmodel.h"

#include "gui/forms/daytext.h"
#include "wording/plantext.h"

namespace faktorbenk::gui {

using followup::Step;

FormModel::Cell ChecklistModel::cell(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto step = static_cast<Step>(index.row());
    const followup::ChecklistStep &done = plan().sheet.checklist.at(row);
    Cell cell; // of the sheet, which is always there
    switch (static_cast<Column>(index.column())) {
    case What:
        cell.text = QStringLiteral("%1 %2").arg(done.on ? QStringLiteral("✓") : QStringLiteral("○"), wording::checklistText(step));
        cell.spoken = done.on ? tr("%1: done").arg(wording::checklistText(step))
                              : tr("%1: not done yet").arg(wording::checklistText(step));
        return cell;
    case On:
        cell.input = Input::Day;
        cell.field = followup::dateFieldOf(step);
        cell.value = followup::valueOf(done.on);
        cell.text = done.on ? dayText(*done.on) : QString();
        break;
    case Who:
        cell.input = Input::Text;
        cell.field = followup::whoFieldOf(step);
        cell.value = followup::valueOf(done.who);
        cell.text = done.who;
        break;
    case ColumnCount:
        break;
    }
    speak(cell, index.column());
    return cell;
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(followup::stepCount);
}

int ChecklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::AccessibleTextRole && section >= 0 && section < rowCount()
                   ? wording::checklistText(static_cast<Step>(section))
                   : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case What:
        return tr("Step");
    case On:
        return tr("Done on");
    case Who:
        return tr("Who");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace faktorbenk::gui
