#include "gui/models/newsmodel.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace faktorbenk::gui {

using disclosure::FigureNews;
using followup::NewsKind;

namespace {

constexpr qsizetype longestShown = 280; // characters: the form has all of them

QString shortened(const QString &text)
{
    return text.size() > longestShown ? text.left(longestShown) + QChar(0x2026) : text;
}

PageId pageOf(NewsKind kind)
{
    switch (kind) {
    case NewsKind::FactorChosen:
    case NewsKind::FactorDropped:
    case NewsKind::FactorChanged:
    case NewsKind::CrossHeld:
        return PageId::Cross;
    case NewsKind::GoalSet:
    case NewsKind::GoalChanged:
    case NewsKind::GoalRemoved:
    case NewsKind::PictureChanged:
        return PageId::RoadMap;
    case NewsKind::MeasureAdded:
    case NewsKind::MeasureRestored:
    case NewsKind::MeasureStarted:
    case NewsKind::MeasureDone:
    case NewsKind::MeasureStopped:
    case NewsKind::MeasureReopened:
    case NewsKind::MeasureChanged:
    case NewsKind::MeasureDeleted:
    case NewsKind::MeasureOverdue:
        return PageId::ActionPlan;
    case NewsKind::FollowUpHeld:
    case NewsKind::FollowUpPlanned:
    case NewsKind::FollowUpChanged:
    case NewsKind::FollowUpDeleted:
        return PageId::FollowUp;
    case NewsKind::StepDone:
    case NewsKind::StepChanged:
    case NewsKind::StepTakenBack:
    case NewsKind::PreparationsChanged:
        return PageId::Preparation;
    case NewsKind::ObstaclesChanged:
    case NewsKind::LinksChanged:
        return PageId::Obstacles;
    case NewsKind::EvaluationChanged:
        return PageId::Evaluation;
    }
    return PageId::WhatNow;
}

std::optional<followup::Field> fieldOf(const followup::NewsItem &item)
{
    if (item.record.kind != followup::Kind::Sheet)
        return {};
    if (item.step)
        return followup::dateFieldOf(*item.step);
    return item.fields.empty() ? std::nullopt : std::optional(item.fields.front().field);
}

NewsTarget targetOf(const FigureNews &news)
{
    switch (news.kind) {
    case FigureNews::Kind::ResultsRead:
        return {news.fileKind == QLatin1String("units") ? PageId::ResponseRates : PageId::HeatMap, news.round, {}};
    case FigureNews::Kind::ResponsesRemoved:
        return {PageId::SingleResponses, news.round, {}};
    case FigureNews::Kind::FloorChanged:
        break;
    case FigureNews::Kind::UnitShown:
    case FigureNews::Kind::HandedOut:
        return {PageId::Overview, news.round, news.unit};
    case FigureNews::Kind::MoreShown:
    case FigureNews::Kind::MoreHidden:
        return {PageId::Hidden, news.round, {}};
    }
    return {PageId::Anonymity, {}, {}};
}

QString words(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString timeText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

struct NewsModel::Group {
    Row heading;
    std::vector<Row> rows;
};

void NewsModel::setNews(const workbench::News &news, const QString &municipality, std::size_t most)
{
    beginResetModel();
    m_rows.clear();
    m_items = news.plans.size() + news.figures.size();
    m_shown = 0;
    m_units = 0;
    std::map<std::pair<QString, QString>, std::size_t> places; // round and unit: their group
    std::vector<Group> groups;
    const auto groupOf = [&](const QString &round, const QString &unit, const QString &name) -> Group & {
        const auto [place, isNew] = places.try_emplace({round, unit}, groups.size());
        if (isNew) {
            Group group;
            group.heading.isHeading = true;
            group.heading.unit = name;
            group.heading.round = round;
            group.heading.key = QStringLiteral("%1|%2").arg(round, unit);
            groups.push_back(std::move(group));
        }
        return groups[place->second];
    };
    // Both lists are newest first, and are told as one.
    auto plan = news.plans.begin();
    auto figure = news.figures.begin();
    while (m_shown < most && (plan != news.plans.end() || figure != news.figures.end())) {
        ++m_shown;
        Row row;
        if (figure == news.figures.end() || (plan != news.plans.end() && plan->item.when > figure->when)) {
            const followup::NewsItem &item = plan->item;
            Group &group = groupOf(item.plan.round, item.plan.unit, plan->unitName);
            row.words = wording::newsWords(item);
            row.when = item.when;
            row.who = item.who;
            row.key = QStringLiteral("%1|%2|%3|%4|%5")
                          .arg(group.heading.key, followup::codeOf(item.kind))
                          .arg(static_cast<int>(item.record.kind))
                          .arg(item.record.id)
                          .arg(item.step ? static_cast<int>(*item.step) : -1);
            if (plan->inRound)
                row.target = NewsTarget{pageOf(item.kind), item.plan.round, survey::UnitCode(item.plan.unit), item.record, fieldOf(item)};
            group.rows.push_back(std::move(row));
            ++plan;
        } else {
            Group &group = figure->unit
                               ? groupOf(figure->round, figure->unit->text(), figure->unitName)
                               : groupOf({}, {}, municipality);
            row.words = wording::newsWords(*figure);
            row.when = figure->when;
            row.key = QStringLiteral("%1|%2|%3|%4").arg(group.heading.key).arg(static_cast<int>(figure->kind))
                          .arg(figure->when.toString(Qt::ISODate), figure->words);
            if (figure->kind != FigureNews::Kind::HandedOut || figure->unit) // what all units were given has no page
                row.target = targetOf(*figure);
            group.rows.push_back(std::move(row));
            ++figure;
        }
    }
    for (Group &group : groups) {
        const bool isPlan = !group.heading.round.isEmpty();
        m_units += isPlan ? 1 : 0;
        const int count = static_cast<int>(group.rows.size());
        group.heading.words.subject = isPlan ? tr("%1 · %n change(s)", nullptr, count).arg(group.heading.round)
                                             : tr("the figures and the file · %n change(s)", nullptr, count);
        for (Row &row : group.rows) {
            row.unit = group.heading.unit;
            row.round = group.heading.round;
        }
        m_rows.push_back(std::move(group.heading));
        std::move(group.rows.begin(), group.rows.end(), std::back_inserter(m_rows));
    }
    endResetModel();
}

std::optional<NewsTarget> NewsModel::targetAt(int row) const
{
    return row < 0 ? std::nullopt : at(row).target;
}

int NewsModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString NewsModel::asText() const
{
    const auto line = [](const QStringList &cells) {
        QStringList plain;
        for (const QString &cell : cells)
            plain += cell.simplified();
        return plain.join(QLatin1Char('\t'));
    };
    QStringList lines{line({tr("Unit"), tr("Round"), tr("What"), tr("About"), tr("Before"), tr("Now"), tr("When"), tr("Who")})};
    for (const Row &row : m_rows)
        if (!row.isHeading)
            lines += line({row.unit, row.round, row.words.title, row.words.subject, row.words.before, row.words.after,
                           timeText(row.when), row.who});
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QStringList NewsModel::wholeRow(int row) const
{
    const Row &told = at(row);
    if (told.isHeading)
        return {QStringLiteral("%1 · %2").arg(told.unit, told.words.subject)};
    const auto below = [](const QString &first, const QString &second) {
        return second.isEmpty() ? first : first + QLatin1Char('\n') + second;
    };
    return {below(told.words.title, told.words.subject), told.words.before, told.words.after,
            below(timeText(told.when), told.who)};
}

int NewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NewsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// A row is heard as a sentence: which unit, what, and about what.
QString NewsModel::spoken(const Row &row, int column) const
{
    switch (column) {
    case What:
        return words({row.unit, row.round, row.words.title, row.words.subject});
    case Before:
        return row.words.before.isEmpty() ? tr("nothing before") : tr("before: %1").arg(row.words.before);
    case Now:
        return row.words.after.isEmpty() ? tr("nothing now") : tr("now: %1").arg(row.words.after);
    default:
        return row.who.isEmpty() ? timeText(row.when) : tr("%1, by %2").arg(timeText(row.when), row.who);
    }
}

QVariant NewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    if (role == HeadingRole)
        return row.isHeading;
    if (role == LinkRole)
        return row.target.has_value();
    if (row.isHeading) {
        if (index.column() != What)
            return {};
        if (role == Qt::DisplayRole)
            return row.unit;
        if (role == SubjectRole)
            return row.words.subject;
        return role == Qt::AccessibleTextRole ? QVariant(QStringLiteral("%1, %2").arg(row.unit, row.words.subject)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case What:
            return row.words.title;
        case Before:
            return shortened(row.words.before);
        case Now:
            return shortened(row.words.after);
        default:
            return timeText(row.when);
        }
    case SubjectRole:
        return index.column() == What ? shortened(row.words.subject) : QString();
    case WhoRole:
        return index.column() == When ? row.who : QString();
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    default:
        return {};
    }
}

QVariant NewsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Before:
        return tr("Before");
    case Now:
        return tr("Now");
    default:
        return tr("When and by whom");
    }
}

Qt::ItemFlags NewsModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHeading(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace faktorbenk::gui
