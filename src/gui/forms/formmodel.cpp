#include "gui/forms/formmodel.h"

#include "gui/forms/daytext.h"
#include "gui/forms/textfield.h"

#include <algorithm>
#include <utility>

namespace faktorbenk::gui {

using followup::Value;

void FormModel::setPlan(const followup::UnitPlan &plan, const QDate &today)
{
    const bool another = !(plan.key == m_plan.key);
    m_plan = plan;
    m_today = today;
    if (another) {
        m_drafts.clear(); // they go to their plan all the same
        m_adopting = QPersistentModelIndex();
        m_made = {};
        beginResetModel();
        endResetModel();
    }
    arrange(std::exchange(m_adopting, QPersistentModelIndex()));
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

FormModel::FormModel(PlanPage &page, QObject *parent) : QAbstractTableModel(parent), m_page(page)
{
    connect(&page, &PlanPage::begun, this, &FormModel::adopt);
}

bool FormModel::isWritable(const QModelIndex &index) const
{
    return index.isValid() && m_page.mayWrite() && cell(index).input != Input::None;
}

void FormModel::speak(Cell &cell, int column) const
{
    cell.spoken = QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                              cell.text.isEmpty() ? tr("empty") : QString(cell.text).replace(u'\n', u' '));
}

QString FormModel::nameOf(const QModelIndex &index) const
{
    const QString head = headerData(index.column(), Qt::Horizontal).toString();
    const QString line = headerData(index.row(), Qt::Vertical, Qt::AccessibleTextRole).toString();
    return line.isEmpty() ? head : QStringLiteral("%1, %2").arg(head, line);
}

FormModel::Cell FormModel::shown(const QModelIndex &index) const
{
    Cell cell = this->cell(index);
    if (const Draft *draft = draftAt(index)) {
        cell.text = draft->text;
        cell.look = Look::Plain;
        cell.spoken = tr("%1 (not saved yet)").arg(draft->text);
    }
    return cell;
}

const FormModel::Draft *FormModel::draftAt(const QModelIndex &index) const
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &each) { return each.where == index; });
    return found == m_drafts.end() ? nullptr : &*found;
}

QString FormModel::written(const QModelIndex &index) const
{
    if (const Draft *draft = draftAt(index))
        return draft->text;
    const Value value = cell(index).value;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *day = std::get_if<QDate>(&value))
        return dayText(*day);
    return {};
}

bool FormModel::add(const QModelIndex &index, const Value &value)
{
    const auto first = firstChanges(index, value);
    const auto *record = std::get_if<followup::AddRecord>(&first.front());
    m_adopting = index;
    const auto made = m_page.apply(first);
    m_adopting = QPersistentModelIndex();
    if (made && record)
        m_made = {record->kind, made->records.front()};
    return made.has_value();
}

// The first words of a line, and those after them while it cannot be saved.
void FormModel::begin(TextField *field, const QModelIndex &index, const QString &text)
{
    const auto draft = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &each) { return each.where == index; });
    if (draft != m_drafts.end()) {
        m_page.typedOn(draft->number, text);
        draft->text = text;
        if (text.trimmed().isEmpty())
            m_drafts.erase(draft);
        return;
    }
    if (text.trimmed().isEmpty())
        return;
    const auto first = firstChanges(index, followup::valueOf(text));
    const auto record = std::get<followup::AddRecord>(first.front()); // whatever is typed makes a record
    const QPersistentModelIndex where(index);
    m_adopting = where;
    const auto made = m_page.begin(record, cell(index).field);
    m_adopting = QPersistentModelIndex();
    if (made.draft != 0)
        m_drafts.push_back({made.draft, where, text});
    if (!made.record)
        return;
    m_made = {record.kind, *made.record};
    tie(field, where);
}

// A draft could be saved after all; the plan that is shown next has its record.
void FormModel::adopt(int number)
{
    const auto draft = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &each) { return each.number == number; });
    if (draft == m_drafts.end())
        return;
    if (!m_adopting.isValid())
        m_adopting = draft->where;
    m_drafts.erase(draft);
}

void FormModel::tie(TextField *field, const QModelIndex &index)
{
    const Cell at = cell(index);
    if (at.isThere()) {
        field->setProperty("waiting", false);
        m_page.tie(field, at.record, at.field, written(index));
        return;
    }
    m_page.spell(field);
    field->setReadOnly(!m_page.mayWrite());
    if (field->property("waiting").toBool())
        return;
    field->setProperty("waiting", true);
    connect(field, &TextField::edited, this, [this, field, where = QPersistentModelIndex(index)](const QString &text) {
        if (where.isValid() && field->property("waiting").toBool())
            begin(field, where, text);
    });
    field->setText(written(index));
}

std::vector<followup::Change> FormModel::changes(const QModelIndex &index, const Value &value) const
{
    const Cell at = cell(index);
    return {followup::SetField{at.record, at.field, value, at.value}};
}

bool FormModel::put(const QModelIndex &index, const Value &value)
{
    const Cell at = cell(index);
    if (at.value == value)
        return true;
    if (at.isThere())
        return m_page.apply(changes(index, value)).has_value();
    const bool added = add(index, value);
    m_made = {};
    return added;
}

std::vector<followup::Change> FormModel::moved(followup::RecordRef line, const QModelIndex &target, bool below) const
{
    auto before = lineAt(target);
    if (before && below)
        before = lineAt(target.siblingAtRow(target.row() + 1));
    const auto at = lineAt(target) == line;
    if (at || before == line)
        return {};
    return {followup::MoveRecord{line, before ? std::optional(before->id) : std::nullopt}};
}

bool FormModel::putDay(const QModelIndex &index, const QString &words)
{
    const QString said = words.trimmed();
    if (said == written(index) && cell(index).isThere())
        return true;
    if (said.isEmpty())
        return put(index, Value());
    const auto day = dayFrom(said, m_today);
    return day && put(index, *day);
}

bool FormModel::paste(const QModelIndex &at, const QList<QStringList> &rows)
{
    const auto fields = pasteFields();
    if (fields.empty() || !at.isValid() || !mayWrite())
        return false;
    const auto count = static_cast<qsizetype>(fields.size());
    const auto next = lineAt(at) ? lineAt(at.siblingAtRow(at.row() + 1)) : std::nullopt;
    std::vector<followup::Change> lines;
    for (const QStringList &row : rows) {
        QString words = row.front();
        if (row.size() > count)
            words += QLatin1Char('\n') + row.mid(count).join(QStringLiteral(" · "));
        auto first = firstChanges(at.siblingAtColumn(fields.front().column), followup::valueOf(words));
        auto &record = std::get<followup::AddRecord>(first.front());
        for (qsizetype cell = 1; cell < std::min(row.size(), count); ++cell)
            if (!row[cell].isEmpty())
                record.values.push_back({fields[static_cast<std::size_t>(cell)].field, followup::valueOf(row[cell])});
        record.before = next ? std::optional(next->id) : std::nullopt;
        lines.push_back(std::move(first.front()));
    }
    return m_page.apply(lines).has_value();
}

void FormModel::closed(const QModelIndex &index)
{
    m_page.save();
    const followup::RecordRef made = std::exchange(m_made, {});
    const followup::Record *record = m_plan.find(made);
    if (made.id != 0 && cell(index).record == made && record && isEmpty(*record))
        m_page.apply({followup::DeleteRecord{made}});
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index).text;
    case Qt::EditRole:
        return written(index);
    case Qt::AccessibleTextRole: {
        const Cell at = shown(index);
        return at.spoken.isEmpty() ? at.text : at.spoken;
    }
    default:
        return {};
    }
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isWritable(index) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace faktorbenk::gui
