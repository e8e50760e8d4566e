#include "gui/models/columnsmodel.h"

#include "gui/models/texttablemodel.h"
#include "wording/intaketext.h"

namespace faktorbenk::gui {

using workbench::ColumnLook;

QString contentText(const ColumnLook &column)
{
    switch (column.shows) {
    case ColumnLook::Shows::Nothing:
        return ColumnsModel::tr("Nothing of it is read or stored");
    case ColumnLook::Shows::Figures:
        return ColumnsModel::tr("Figures, hidden until they have been checked");
    case ColumnLook::Shows::Values: {
        QString text = column.values.join(QStringLiteral(" · "));
        if (text.isEmpty())
            return column.more ? ColumnsModel::tr("Values that few share, so they are not shown here")
                               : ColumnsModel::tr("Empty in the first rows");
        return column.more ? ColumnsModel::tr("%1 and others").arg(text) : text;
    }
    case ColumnLook::Shows::Answers:
        break;
    }
    QStringList forms;
    if (column.digits)
        forms += ColumnsModel::tr("numbers 1 to 5");
    if (column.labels)
        forms += ColumnsModel::tr("words (strongly disagree … strongly agree)");
    if (column.missing)
        forms += ColumnsModel::tr("some are empty");
    if (column.others)
        forms += ColumnsModel::tr("some are no answers");
    if (forms.isEmpty())
        return ColumnsModel::tr("Empty in the first rows");
    return ColumnsModel::tr("Answers: %1").arg(forms.join(QStringLiteral(", ")));
}

QString headerText(const ColumnLook &column, int place)
{
    return column.header.isEmpty() ? ColumnsModel::tr("(column %1, without a name)").arg(place + 1) : column.header;
}

void ColumnsModel::setColumns(std::vector<ColumnLook> columns)
{
    // Where only uses and contents change, whoever stands in the table stays there.
    if (columns.size() == m_columns.size() && !columns.empty()) {
        m_columns = std::move(columns);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnLook &column = m_columns[static_cast<std::size_t>(index.row())];
    if (role == TextTableModel::StrongRole)
        return column.isCorrected && index.column() == Use;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Header:
        return headerText(column, index.row());
    case Use: {
        const QString use = wording::columnUseText(column.use);
        return column.isCorrected ? tr("%1 (set by you)").arg(use) : use;
    }
    case Content:
        return contentText(column);
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return tr("Column");
    case Use:
        return tr("Used as");
    case Content:
        return tr("What stands in it");
    default:
        return {};
    }
}

} // namespace faktorbenk::gui
