#include "gui/models/texttablemodel.h"

namespace faktorbenk::gui {

void TextTableModel::setTable(std::vector<Column> columns, std::vector<QStringList> rows, int strongRow)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    m_strongRow = strongRow;
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString TextTableModel::spoken(const QString &cell)
{
    return cell.isEmpty() ? tr("nothing") : cell;
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    case Qt::AccessibleTextRole:
        return spoken(m_rows[static_cast<std::size_t>(index.row())].value(index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FigureRole:
        return column.figures;
    case StrongRole:
        return index.row() == m_strongRow;
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.figures ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

} // namespace faktorbenk::gui
