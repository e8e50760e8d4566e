#include "gui/forms/formmodel.h"

#include "followup/deadline.h"
#include "gui/forms/textfield.h"

#include <QLocale>

#include <utility>

namespace faktorbenk::gui {

using followup::Value;

void FormModel::setPlan(const followup::UnitPlan &plan, const QDate &today)
{
    const bool another = !(plan.key == m_plan.key);
    m_plan = plan;
    m_today = today;
    if (another) {
        m_made = {};
        beginResetModel();
        endResetModel();
    }
    arrange(std::exchange(m_adopting, QPersistentModelIndex()));
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool FormModel::isWritable(const QModelIndex &index) const
{
    return index.isValid() && m_page.mayWrite() && cell(index).input != Input::None;
}

QString FormModel::written(const QModelIndex &index) const
{
    const Value value = cell(index).value;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *day = std::get_if<QDate>(&value))
        return QLocale().toString(*day, QLocale::ShortFormat);
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

void FormModel::tie(TextField *field, const QModelIndex &index)
{
    const Cell at = cell(index);
    if (at.record.id != 0) {
        m_page.tie(field, at.record, at.field, written(index));
        return;
    }
    field->setReadOnly(!m_page.mayWrite());
    if (field->property("waiting").toBool())
        return;
    field->setProperty("waiting", true);
    connect(field, &TextField::edited, this, [this, field, where = QPersistentModelIndex(index)](const QString &text) {
        if (!where.isValid() || text.trimmed().isEmpty() || !field->property("waiting").toBool())
            return;
        field->setProperty("waiting", false);
        if (!add(where, followup::valueOf(text)))
            field->setProperty("waiting", true); // the next letter tries again
        else
            tie(field, where);
    });
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
    if (at.record.id != 0)
        return m_page.apply(changes(index, value)).has_value();
    const bool added = add(index, value);
    m_made = {};
    return added;
}

bool FormModel::putDay(const QModelIndex &index, const QString &words)
{
    const QString said = words.trimmed();
    if (said == written(index) && cell(index).record.id != 0)
        return true;
    if (said.isEmpty())
        return put(index, Value());
    QDate day = QLocale().toDate(said, QLocale::ShortFormat);
    if (day.isValid() && day.year() < 1970) // two figures of the year
        day = day.addYears(100);
    if (!day.isValid())
        day = followup::deadlineDay(said, m_today).value_or(QDate());
    return day.isValid() && put(index, day);
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
        return cell(index).text;
    case Qt::EditRole:
        return written(index);
    case Qt::AccessibleTextRole: {
        const Cell at = cell(index);
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
