#include "gui/upkeep/invitedmodel.h"

#include "gui/promise/why.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

#include <QLocale>

namespace faktorbenk::gui {

void InvitedModel::setInvited(workbench::InvitedTable table)
{
    const bool sameUnits = m_table.gate && table.gate && m_table.rows.size() == table.rows.size() &&
                           m_table.gate->round() == table.gate->round();
    if (sameUnits) { // the place in the table is kept
        m_table = std::move(table);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

const survey::UnitCode &InvitedModel::codeAt(int row) const
{
    return m_table.gate->tree().at(m_table.rows[static_cast<std::size_t>(row)].unit).code;
}

int InvitedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int InvitedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Source + 1;
}

QString InvitedModel::sourceOf(const workbench::InvitedRow &row) const
{
    if (row.byHand) {
        const QString day = QLocale().toString(row.noted.date(), QLocale::ShortFormat);
        return row.fromFiles ? tr("written here, %1 (the unit list: %2)").arg(day, wording::count(*row.fromFiles))
                             : tr("written here, %1").arg(day);
    }
    if (!row.fromFiles)
        return tr("unknown");
    return m_table.unitListFile.isEmpty() ? tr("from the unit list") : tr("from the unit list %1").arg(m_table.unitListFile);
}

QVariant InvitedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const workbench::InvitedRow &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const survey::Unit &unit = m_table.gate->tree().at(row.unit);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(index.column() == Unit || index.column() == Source ? Qt::AlignLeft : Qt::AlignRight);
    if (role == Qt::EditRole)
        return index.column() == Here && unit.invitedHere ? QString::number(*unit.invitedHere) : QString();
    if (role == Qt::ToolTipRole)
        role = Qt::AccessibleTextRole; // in full where the column is narrow
    const bool ofAnswers = index.column() == Total || index.column() == Rate;
    if (ofAnswers && (role == WhyRole || role == Qt::AccessibleTextRole))
        if (const QString why = whyHidden(*m_table.gate, row.unit); !why.isEmpty())
            return why;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Unit:
        return role == Qt::DisplayRole ? QString(3 * unit.depth, QChar(QChar::Nbsp)) + unit.name : unit.name;
    case Here:
        return unit.invitedHere ? wording::count(*unit.invitedHere) : tr("unknown");
    case Total: {
        const auto figures = m_table.gate->unit(row.unit);
        return figures && figures->invited ? wording::count(*figures->invited) : QStringLiteral("–");
    }
    case Rate: {
        const auto figures = m_table.gate->unit(row.unit);
        if (!figures)
            return wording::reasonText(*figures.reason(), m_table.gate->floor());
        return figures->responseRate ? wording::percent(*figures->responseRate) : tr("unknown");
    }
    case Source:
        return sourceOf(row);
    }
    return {};
}

bool InvitedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Here)
        return false;
    const QString text = value.toString().simplified().remove(QLatin1Char(' ')).remove(QChar(QChar::Nbsp));
    if (text == data(index, Qt::EditRole).toString())
        return true;
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (!text.isEmpty() && (!isNumber || number < 0)) {
        Q_EMIT refused(tr("“%1” is not a number of people.").arg(value.toString()));
        return false;
    }
    Q_EMIT written(index.row(), text.isEmpty() ? std::nullopt : std::optional<std::int64_t>(number));
    return true;
}

QVariant InvitedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Unit || section == Source ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Unit"), tr("Invited here"), tr("With sub-units"), tr("Response rate"), tr("Source")};
    return titles[section];
}

Qt::ItemFlags InvitedModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Here ? usual | Qt::ItemIsEditable : usual;
}

} // namespace faktorbenk::gui
