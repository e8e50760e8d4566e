#include "gui/forms/recordsmodel.h"

#include "gui/forms/daytext.h"
#include "wording/factortext.h"

#include <algorithm>

namespace faktorbenk::gui {

using followup::FieldSpec;
using followup::Id;
using followup::Record;
using followup::Type;
using followup::Value;

RecordsModel::RecordsModel(PlanPage &page, followup::Kind kind, QString line, std::vector<Column> columns,
                           std::vector<followup::Setting> fresh, QObject *parent)
    : FormModel(page, parent), m_kind(kind), m_line(std::move(line)), m_columns(std::move(columns)), m_fresh(std::move(fresh))
{
}

void RecordsModel::arrange(const QModelIndex &adopted)
{
    std::vector<Id> lines;
    for (const Record &record : plan().records)
        if (record.ref.kind == m_kind)
            lines.push_back(record.ref.id);
    if (mayWrite())
        lines.push_back(0);
    if (adopted.isValid() && static_cast<std::size_t>(adopted.row()) < m_lines.size())
        for (const Id fresh : lines)
            if (fresh != 0 && std::find(m_lines.begin(), m_lines.end(), fresh) == m_lines.end())
                m_lines[static_cast<std::size_t>(adopted.row())] = fresh;
    settleRows(m_lines, lines);
}

// How the column is written in, and what stands in it, from the cell's value.
void RecordsModel::fill(Cell &cell, const Column &column, const FieldSpec &spec) const
{
    switch (spec.type) {
    case Type::Date:
        cell.input = Input::Day;
        if (const auto *day = std::get_if<QDate>(&cell.value))
            cell.text = dayText(*day);
        break;
    case Type::Flag:
        cell.input = Input::Flag;
        cell.text = cell.value == followup::valueOf(true) ? tr("✓ yes") : QStringLiteral("–");
        break;
    case Type::Code:
        cell.input = Input::Choice;
        for (std::size_t at = 0; at < spec.codes.size(); ++at) {
            cell.choices += column.words(at);
            cell.codes.emplace_back(spec.codes[at].toString());
        }
        break;
    case Type::Factor:
        cell.input = Input::Choice;
        cell.choices += tr("no factor");
        cell.codes.emplace_back();
        for (const survey::Factor factor : survey::allFactors()) {
            cell.choices += QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
            cell.codes.push_back(followup::valueOf(factor));
        }
        break;
    default:
        cell.input = Input::Text;
        if (const auto *text = std::get_if<QString>(&cell.value))
            cell.text = *text;
    }
    if (cell.input == Input::Choice) {
        const auto at = std::find(cell.codes.begin(), cell.codes.end(), cell.value);
        if (at != cell.codes.end() && cell.value != Value())
            cell.text = cell.choices.at(at - cell.codes.begin());
    }
}

FormModel::Cell RecordsModel::cell(const QModelIndex &index) const
{
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const Id id = m_lines[static_cast<std::size_t>(index.row())];
    const FieldSpec *spec = followup::findField(m_kind, column.field);
    Cell cell;
    cell.record = {m_kind, id};
    cell.field = column.field;
    if (const Record *record = id != 0 ? plan().find(cell.record) : nullptr)
        cell.value = record->value(column.field);
    fill(cell, column, *spec);
    if (id == 0) {
        cell.look = Look::Muted;
        cell.text = index.column() == 0 ? tr("+ %1").arg(m_line) : QString();
    }
    speak(cell, index.column());
    return cell;
}

std::optional<followup::RecordRef> RecordsModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[static_cast<std::size_t>(index.row())] == 0)
        return std::nullopt;
    return followup::RecordRef{m_kind, m_lines[static_cast<std::size_t>(index.row())]};
}

std::vector<followup::Change> RecordsModel::firstChanges(const QModelIndex &index, const Value &value) const
{
    const followup::Field field = m_columns[static_cast<std::size_t>(index.column())].field;
    followup::AddRecord record{m_kind, {{field, value}}, {}};
    for (const followup::Setting &each : m_fresh)
        if (each.field != field)
            record.values.push_back(each);
    return {record};
}

std::vector<FormModel::PasteField> RecordsModel::pasteFields() const
{
    std::vector<PasteField> fields;
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        if (const Type type = followup::findField(m_kind, m_columns[at].field)->type; type == Type::Text || type == Type::Line)
            fields.push_back({static_cast<int>(at), m_columns[at].field});
    return fields;
}

bool RecordsModel::isEmpty(const Record &record) const
{
    return std::all_of(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        const Type type = followup::findField(m_kind, column.field)->type;
        return type == Type::Code || type == Type::Flag || record.value(column.field) == Value();
    });
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole && section < columnCount() ? m_columns[static_cast<std::size_t>(section)].title : QVariant();
    if (role != Qt::AccessibleTextRole || section >= rowCount())
        return {};
    return m_lines[static_cast<std::size_t>(section)] == 0 ? m_line : QStringLiteral("%1 %2").arg(m_line).arg(section + 1);
}

} // namespace faktorbenk::gui
