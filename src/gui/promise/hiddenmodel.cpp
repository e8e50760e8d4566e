#include "gui/promise/hiddenmodel.h"

#include "disclosure/unitreport.h"
#include "gui/models/texttablemodel.h"
#include "gui/models/unittreemodel.h"
#include "gui/promise/why.h"
#include "wording/reasontext.h"

#include <algorithm>

namespace faktorbenk::gui {

using disclosure::Suppression;

void HiddenModel::setLog(std::shared_ptr<const disclosure::Gate> gate, disclosure::Audience audience)
{
    beginResetModel();
    m_gate = std::move(gate);
    m_rows.clear();
    for (Suppression &line : m_gate->suppressionLog()) {
        if (audience == disclosure::Audience::Staff && line.what == Suppression::What::Distribution)
            continue;
        const survey::Unit &unit = m_gate->tree().at(*m_gate->tree().find(line.unit));
        m_rows.push_back({std::move(line), unit.parent ? unit.name : disclosure::municipalityName(*m_gate)});
    }
    filter();
    endResetModel();
}

void HiddenModel::setFilter(const Filter &wanted)
{
    if (wanted == m_filter)
        return;
    beginResetModel();
    m_filter = wanted;
    filter();
    endResetModel();
}

void HiddenModel::filter()
{
    m_shown.clear();
    const QString search = searchable(m_filter.search.trimmed());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_filter.reason && m_rows[row].line.reason != *m_filter.reason)
            continue;
        QString all;
        if (!search.isEmpty())
            for (int column = 0; column < columnCount(); ++column)
                all += text(m_rows[row], column) + QLatin1Char('\n');
        if (search.isEmpty() || searchable(all).contains(search))
            m_shown.push_back(row);
    }
}

bool HiddenModel::has(disclosure::Reason reason) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [reason](const Row &row) { return row.line.reason == reason; });
}

std::optional<survey::UnitCode> HiddenModel::unitAt(int row) const
{
    const Suppression &line = at(row).line;
    return line.background ? std::nullopt : std::optional(line.unit);
}

int HiddenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HiddenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QString HiddenModel::text(const Row &row, int column) const
{
    const Suppression &line = row.line;
    switch (column) {
    case Where:
        return line.background ? QStringLiteral("%1: %2").arg(wording::backgroundText(line.background->variable),
                                                              line.background->category)
                               : row.unit;
    case Code:
        return line.background ? QString() : line.unit.text();
    case What:
        return wording::withheldPartText(line);
    case Why:
        break;
    }
    return wording::reasonText(line.reason, m_gate->floor(), wording::hiddenBy(line));
}

QVariant HiddenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Why ? wording::reasonSentence(row.line, m_gate->floor()) : TextTableModel::spoken(text(row, index.column()));
    case Qt::ToolTipRole:
    case WhyRole:
        return wording::reasonSentence(row.line, m_gate->floor());
    default:
        return {};
    }
}

QVariant HiddenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("Unit or group");
    case Code:
        return tr("Code");
    case What:
        return tr("What is hidden");
    case Why:
        return tr("Why");
    }
    return {};
}

} // namespace faktorbenk::gui
