#include "gui/models/boardmodel.h"

#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/plantext.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace faktorbenk::gui {

using workbench::BoardRow;

namespace {

// What wants attention first: the most of what is late, the least of what is done.
std::tuple<std::int64_t, std::int64_t> rankOf(const BoardRow &row, BoardModel::Column column)
{
    constexpr qint64 never = 0;
    switch (column) {
    case BoardModel::Steps:
        return {phasesDone(row.standing), static_cast<std::int64_t>(row.standing.phase)};
    case BoardModel::Factors:
        return {-row.tallied.choices, 0};
    case BoardModel::Open:
        return {-row.tallied.open, 0};
    case BoardModel::Overdue:
        return {-row.tallied.overdue, 0};
    case BoardModel::Done:
        return {-row.tallied.done, 0};
    case BoardModel::FollowUp:
        return {row.followUpMissing ? 0 : 1, row.tallied.lastFollowUp ? row.tallied.lastFollowUp->toJulianDay() : never};
    case BoardModel::Next:
        return {static_cast<std::int64_t>(row.standing.next), 0};
    default:
        return {0, 0};
    }
}

} // namespace

void BoardModel::setRows(std::vector<BoardRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void BoardModel::setChoice(Choice choice)
{
    beginResetModel();
    m_choice = std::move(choice);
    arrange();
    endResetModel();
}

void BoardModel::arrange()
{
    m_shown.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (isWanted(m_rows[at]))
            m_shown.push_back(at);
    if (!m_choice.sortBy)
        return;
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](std::size_t a, std::size_t b) {
        if (*m_choice.sortBy == Unit)
            return QString::localeAwareCompare(m_rows[a].name, m_rows[b].name) < 0;
        return rankOf(m_rows[a], *m_choice.sortBy) < rankOf(m_rows[b], *m_choice.sortBy);
    });
}

bool BoardModel::isWanted(const BoardRow &row) const
{
    if (!m_choice.name.isEmpty() && !row.name.contains(m_choice.name, Qt::CaseInsensitive) &&
        !row.unit.contains(m_choice.name, Qt::CaseInsensitive))
        return false;
    if (m_choice.factor && !row.tallied.chosen[m_choice.factor->index()])
        return false;
    switch (m_choice.show) {
    case Show::All:
        return true;
    case Show::Overdue:
        return row.tallied.overdue > 0;
    case Show::FollowUpMissing:
        return row.followUpMissing;
    case Show::NothingChosen:
        return row.tallied.choices == 0;
    case Show::NoMeasures:
        return row.tallied.measures == 0;
    case Show::UnderWay:
        return row.tallied.open > 0;
    }
    return true;
}

int BoardModel::rowOf(const QString &unit) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        if (m_rows[m_shown[row]].unit == unit)
            return static_cast<int>(row);
    return -1;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardModel::text(const BoardRow &row, Column column) const
{
    const followup::Tallied &done = row.tallied;
    switch (column) {
    case Unit:
        if (!row.inRound)
            return tr("%1 (not in this round)").arg(row.name.isEmpty() ? row.unit : row.name);
        return row.name.isEmpty() ? row.unit : row.name;
    case Steps:
        return QStringLiteral("%1/5 %2").arg(phasesDone(row.standing)).arg(wording::phaseText(row.standing.phase));
    case Factors: {
        QStringList chosen;
        for (const survey::Factor factor : survey::allFactors())
            if (done.chosen[factor.index()])
                chosen += QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
        return chosen.isEmpty() ? QStringLiteral("–") : chosen.join(QStringLiteral(", "));
    }
    case Open:
        return wording::count(done.open);
    case Overdue:
        return done.overdue > 0 ? QStringLiteral("! ") + wording::count(done.overdue) : wording::count(0);
    case Done:
        return wording::count(done.done);
    case FollowUp:
        if (row.followUpMissing)
            return tr("! missing %1").arg(QLocale().toString(*row.standing.followUpDue, QLocale::ShortFormat));
        if (done.lastFollowUp)
            return tr("held %1").arg(QLocale().toString(*done.lastFollowUp, QLocale::ShortFormat));
        if (row.standing.followUpDue)
            return tr("due %1").arg(QLocale().toString(*row.standing.followUpDue, QLocale::ShortFormat));
        return QStringLiteral("–");
    case Next:
        return wording::nextText(row.standing.next);
    case ColumnCount:
        break;
    }
    return {};
}

QString BoardModel::spoken(const BoardRow &row, Column column) const
{
    switch (column) {
    case Steps: {
        QStringList phases;
        for (std::size_t at = 0; at < row.standing.phases.size(); ++at)
            phases += QStringLiteral("%1: %2").arg(wording::phaseText(static_cast<followup::Phase>(at)),
                                                   wording::phaseStateText(row.standing.phases[at]));
        return phases.join(QStringLiteral(", "));
    }
    case Factors: {
        QStringList chosen;
        for (const survey::Factor factor : survey::allFactors())
            if (const auto direction = row.tallied.chosen[factor.index()])
                chosen += QStringLiteral("%1 %2, %3")
                              .arg(factor.number())
                              .arg(wording::factorName(factor), wording::directionText(*direction));
        return chosen.isEmpty() ? tr("no factor chosen") : chosen.join(QStringLiteral("; "));
    }
    case Open:
        return tr("%n measure(s) open", nullptr, static_cast<int>(row.tallied.open));
    case Overdue:
        return tr("%n measure(s) overdue", nullptr, static_cast<int>(row.tallied.overdue));
    case Done:
        return tr("%n measure(s) done", nullptr, static_cast<int>(row.tallied.done));
    case FollowUp:
        return tr("Follow-up: %1").arg(text(row, FollowUp) == QStringLiteral("–") ? tr("none due") : text(row, FollowUp));
    default:
        return text(row, column);
    }
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardRow &row = unitAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (column == Open || column == Overdue || column == Done ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case LevelRole:
        return m_choice.sortBy ? 0 : row.depth;
    case PhasesRole: {
        QVariantList states;
        for (const followup::PhaseState state : row.standing.phases)
            states += static_cast<int>(state);
        return states;
    }
    case AttentionRole:
        return (column == Overdue && row.tallied.overdue > 0) || (column == FollowUp && row.followUpMissing);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Open || section == Overdue || section == Done ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Unit:
        return tr("Unit");
    case Steps:
        return tr("Steps");
    case Factors:
        return tr("Chosen factors");
    case Open:
        return tr("Open");
    case Overdue:
        return tr("Overdue");
    case Done:
        return tr("Done");
    case FollowUp:
        return tr("Follow-up");
    case Next:
        return tr("Next");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace faktorbenk::gui
