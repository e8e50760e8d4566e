#include "gui/forms/followupmodel.h"

#include "followup/standing.h"
#include "gui/forms/daytext.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

#include <algorithm>

namespace faktorbenk::gui {

using followup::Field;
using followup::FollowUp;
using followup::Id;
using followup::Kind;

namespace {

constexpr int highestLevel = 5;

template <class Records> auto find(const Records &records, Id id)
{
    return std::find_if(records.begin(), records.end(), [id](const auto &each) { return each.id == id; });
}

} // namespace

const FollowUp *FollowUpModel::followUp(Id id) const
{
    const auto found = find(plan().followUps, id);
    return found == plan().followUps.end() ? nullptr : &*found;
}

int FollowUpModel::newColumn() const
{
    return static_cast<int>(std::find(m_columns.begin(), m_columns.end(), 0) - m_columns.begin());
}

std::vector<QDate> FollowUpModel::proposed(int count) const
{
    followup::OptionalDate last; // a planned one counts: the next is a quarter after it
    for (const FollowUp &each : plan().followUps)
        last = std::max(last, each.heldOn);
    std::vector<QDate> dates = followup::proposedFollowUps(last, today(), count);
    if (dates.front() < today()) {
        dates = followup::proposedFollowUps(today(), today(), count - 1);
        dates.insert(dates.begin(), today());
    }
    return dates;
}

void FollowUpModel::arrange(const QModelIndex &adopted)
{
    std::vector<Item> items{{What::Day, Field::HeldOn, 0},
                            {What::Present, Field::LeaderPresent, 0},
                            {What::Present, Field::RepresentativePresent, 0},
                            {What::Present, Field::SafetyPresent, 0}};
    for (const followup::Choice &choice : plan().choices) {
        items.push_back({What::Heading, Field::Choice, choice.id});
        for (const auto side : {followup::Column::Employees, followup::Column::Leader, followup::Column::Organisation})
            for (const followup::Characteristic &each : plan().characteristics)
                if (each.choice == choice.id && each.column == side)
                    items.push_back({What::Rating, Field::Level, each.id});
    }
    items.push_back({What::Heading, Field::Examples, 0});
    for (const Field field : {Field::Examples, Field::Praise, Field::Needs})
        items.push_back({What::Text, field, 0});
    items.push_back({What::Heading, Field::Measure, 0});
    for (const followup::Measure &measure : plan().measures) {
        items.push_back({What::Worked, Field::Worked, measure.id});
        items.push_back({What::Note, Field::Note, measure.id});
    }
    items.push_back({What::Text, Field::Reviewed, 0});

    std::vector<const FollowUp *> all;
    for (const FollowUp &each : plan().followUps)
        all.push_back(&each);
    std::stable_sort(all.begin(), all.end(), [](const FollowUp *a, const FollowUp *b) { return a->heldOn < b->heldOn; });
    std::vector<Id> columns;
    const auto isToCome = [this](const FollowUp *each) { return each->heldOn && *each->heldOn > today(); };
    for (const FollowUp *each : all)
        if (!isToCome(each))
            columns.push_back(each->id);
    columns.push_back(0);
    for (const FollowUp *each : all)
        if (isToCome(each))
            columns.push_back(each->id);

    if (adopted.isValid() && adopted.column() < columnCount() && column(adopted) == 0)
        for (const Id id : columns)
            if (id != 0 && std::find(m_columns.begin(), m_columns.end(), id) == m_columns.end()) {
                m_columns[static_cast<std::size_t>(adopted.column())] = id;
                break;
            }
    settleRows(m_items, items);
    settleColumns(m_columns, columns);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QString FollowUpModel::label(const Item &item) const
{
    switch (item.field) {
    case Field::HeldOn:
        return tr("Date");
    case Field::LeaderPresent:
        return tr("Leader was there");
    case Field::RepresentativePresent:
        return tr("Union representative was there");
    case Field::SafetyPresent:
        return tr("Safety representative was there");
    case Field::Choice: {
        const auto choice = find(plan().choices, item.about);
        if (choice == plan().choices.end())
            return {};
        const QString factor = QStringLiteral("%1 %2").arg(choice->factor.number()).arg(wording::factorName(choice->factor));
        return choice->goal.isEmpty() ? factor : QStringLiteral("%1: %2").arg(factor, choice->goal);
    }
    case Field::Level: {
        const auto line = find(plan().characteristics, item.about);
        return line == plan().characteristics.end() ? QString() : line->text.simplified();
    }
    case Field::Examples:
        return item.what == What::Heading ? tr("What we talk about") : tr("Good examples");
    case Field::Praise:
        return tr("Who deserves praise this month?");
    case Field::Needs:
        return tr("What more is needed?");
    case Field::Measure:
        return tr("Which measures are carried out, and have they worked?");
    case Field::Worked: {
        const auto measure = find(plan().measures, item.about);
        return measure == plan().measures.end()
                   ? QString()
                   : QStringLiteral("%1 (%2)").arg(measure->text.simplified(), wording::statusText(measure->status));
    }
    case Field::Note:
        return tr("– a word on it");
    case Field::Reviewed:
        return tr("On the measures as a whole");
    default:
        return {};
    }
}

void FollowUpModel::fillFollowUp(Cell &cell, const Item &item, const FollowUp *of) const
{
    cell.record = {Kind::FollowUp, of ? of->id : 0};
    const auto text = [&cell](const QString &words) {
        cell.input = Input::Text;
        cell.value = followup::valueOf(words);
        cell.text = words;
    };
    const auto flag = [&cell](bool there) {
        cell.input = Input::Flag;
        cell.value = followup::valueOf(there);
        cell.text = there ? tr("✓ yes") : QStringLiteral("–");
    };
    static const FollowUp none;
    const FollowUp &shown = of ? *of : none;
    switch (item.field) {
    case Field::HeldOn:
        cell.input = Input::Day;
        cell.value = followup::valueOf(shown.heldOn);
        cell.text = shown.heldOn ? dayText(*shown.heldOn) : QString();
        if (!of) {
            cell.look = Look::Muted;
            cell.text = tr("proposed: %1").arg(dayText(proposed(1).front()));
        }
        break;
    case Field::LeaderPresent:
        flag(shown.leaderPresent);
        break;
    case Field::RepresentativePresent:
        flag(shown.representativePresent);
        break;
    case Field::SafetyPresent:
        flag(shown.safetyPresent);
        break;
    case Field::Examples:
        text(shown.examples);
        break;
    case Field::Praise:
        text(shown.praise);
        break;
    case Field::Needs:
        text(shown.needs);
        break;
    case Field::Reviewed:
        text(shown.reviewed);
        break;
    default:
        break;
    }
}

void FollowUpModel::fillRating(Cell &cell, const Item &item, Id of) const
{
    cell.input = Input::Level;
    cell.record = {Kind::Rating, 0};
    cell.text = QStringLiteral("–");
    for (const followup::Rating &each : plan().ratings) {
        if (each.followUp != of || each.characteristic != item.about)
            continue;
        cell.record.id = each.id;
        if (!each.level)
            continue;
        cell.value = std::int64_t(*each.level);
        cell.text = QString(*each.level, u'●') + QString(highestLevel - *each.level, u'○') +
                    QStringLiteral("  %1").arg(*each.level);
        cell.spoken = tr("%1 of 5").arg(*each.level);
    }
    if (cell.spoken.isEmpty())
        cell.spoken = tr("not assessed");
}

void FollowUpModel::fillReview(Cell &cell, const Item &item, Id of) const
{
    const followup::MeasureReview *review = nullptr;
    for (const followup::MeasureReview &each : plan().reviews)
        if (each.followUp == of && each.measure == item.about)
            review = &each;
    cell.record = {Kind::MeasureReview, review ? review->id : 0};
    if (item.what == What::Note) {
        cell.input = of != 0 ? Input::Text : Input::None; // there is no follow-up yet to note it in
        cell.text = review ? review->note : QString();
        cell.value = followup::valueOf(cell.text);
        return;
    }
    cell.input = Input::Choice;
    cell.choices = {tr("not said")};
    cell.codes = {followup::Value()};
    for (const auto worked : {followup::Worked::Yes, followup::Worked::Partly, followup::Worked::No}) {
        cell.choices += wording::workedText(worked);
        cell.codes.emplace_back(followup::codeOf(worked).toString());
    }
    cell.text = QStringLiteral("–");
    if (review && review->worked) {
        cell.text = wording::workedText(*review->worked);
        cell.value = followup::codeOf(*review->worked).toString();
    }
}

FormModel::Cell FollowUpModel::cell(const QModelIndex &index) const
{
    const Item &what = item(index);
    const Id of = column(index);
    Cell cell;
    cell.field = what.field;
    switch (what.what) {
    case What::Heading:
        cell.look = Look::Heading;
        cell.spoken = label(what);
        return cell;
    case What::Rating:
        fillRating(cell, what, of);
        break;
    case What::Worked:
    case What::Note:
        fillReview(cell, what, of);
        break;
    default:
        fillFollowUp(cell, what, followUp(of));
    }
    const QString said = cell.spoken.isEmpty() ? (cell.text.isEmpty() ? tr("empty") : cell.text) : cell.spoken;
    cell.spoken = QStringLiteral("%1: %2").arg(label(what), said);
    if (of == 0)
        cell.look = Look::Muted;
    return cell;
}

std::optional<survey::Factor> FollowUpModel::factorAt(const QModelIndex &index) const
{
    if (!index.isValid() || item(index).field != Field::Choice)
        return std::nullopt;
    const auto choice = find(plan().choices, item(index).about);
    return choice == plan().choices.end() ? std::nullopt : std::optional(choice->factor);
}

std::optional<followup::RecordRef> FollowUpModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || column(index) == 0)
        return std::nullopt;
    return followup::RecordRef{Kind::FollowUp, column(index)};
}

QString FollowUpModel::written(const QModelIndex &index) const
{
    if (item(index).what == What::Day && column(index) == 0)
        return dayText(proposed(1).front());
    return FormModel::written(index);
}

std::vector<followup::Change> FollowUpModel::firstChanges(const QModelIndex &index, const followup::Value &value) const
{
    const Item &what = item(index);
    const Id of = column(index);
    switch (what.what) {
    case What::Rating:
        return changes(index, value);
    case What::Worked:
    case What::Note:
        return {followup::AddRecord{
            Kind::MeasureReview, {{Field::FollowUp, of}, {Field::Measure, what.about}, {what.field, value}}, {}}};
    case What::Day:
        return {followup::AddRecord{Kind::FollowUp, {{Field::HeldOn, value}}, {}}};
    default: // whoever writes holds it now
        return {followup::AddRecord{Kind::FollowUp, {{Field::HeldOn, today()}, {what.field, value}}, {}}};
    }
}

std::vector<followup::Change> FollowUpModel::changes(const QModelIndex &index, const followup::Value &value) const
{
    if (item(index).what != What::Rating)
        return FormModel::changes(index, value);
    const auto *level = std::get_if<std::int64_t>(&value);
    return {followup::RateCharacteristic{column(index), item(index).about,
                                         level ? std::optional(static_cast<int>(*level)) : std::nullopt}};
}

bool FollowUpModel::isEmpty(const followup::Record &record) const
{
    if (record.ref.kind != Kind::FollowUp)
        return false;
    for (const Field field : {Field::Examples, Field::Praise, Field::Reviewed, Field::Needs})
        if (record.value(field) != followup::Value())
            return false;
    return true;
}

// What hangs on a follow-up needs one first.
bool FollowUpModel::put(const QModelIndex &index, const followup::Value &value)
{
    const What what = item(index).what;
    if (column(index) != 0 || (what != What::Rating && what != What::Worked))
        return FormModel::put(index, value);
    if (value == followup::Value())
        return true;
    const QPersistentModelIndex at(index);
    if (!FormModel::put(this->index(0, index.column()), today()))
        return false;
    return at.isValid() && column(at) != 0 && FormModel::put(at, value);
}

int FollowUpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int FollowUpModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? label(m_items[static_cast<std::size_t>(section)]) : QVariant();
    if (section >= columnCount())
        return {};
    const FollowUp *of = followUp(m_columns[static_cast<std::size_t>(section)]);
    if (!of)
        return tr("New follow-up");
    if (!of->heldOn)
        return tr("No date yet");
    return *of->heldOn > today() ? tr("Planned %1").arg(dayText(*of->heldOn)) : tr("Held %1").arg(dayText(*of->heldOn));
}

} // namespace faktorbenk::gui
