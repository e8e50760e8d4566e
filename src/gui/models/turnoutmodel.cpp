#include "gui/models/turnoutmodel.h"

#include "disclosure/unitreport.h"
#include "gui/promise/why.h"
#include "wording/figuretext.h"
#include "wording/lineagetext.h"
#include "wording/reasontext.h"

#include <algorithm>

namespace faktorbenk::gui {

using survey::UnitIndex;
using survey::UnitTree;
using wording::Hidden;

void TurnoutModel::setFigures(std::shared_ptr<const disclosure::Gate> gate,
                              workbench::Workspace::Turnout turnout)
{
    beginResetModel();
    m_gate = std::move(gate);
    m_turnout = std::move(turnout);
    arrange();
    endResetModel();
}

void TurnoutModel::setChoice(Choice choice)
{
    beginResetModel();
    m_choice = choice;
    arrange();
    endResetModel();
}

int TurnoutModel::deepest() const
{
    int deepest = 0;
    if (m_gate)
        for (const survey::Unit &unit : m_gate->tree().units())
            deepest = std::max(deepest, unit.depth);
    return deepest;
}

std::optional<survey::Tenths> TurnoutModel::rate(UnitIndex unit) const
{
    const auto &now = m_turnout.units[unit].now;
    return now ? now->responseRate : std::nullopt;
}

std::optional<survey::Tenths> TurnoutModel::rateBefore(UnitIndex unit) const
{
    const auto &before = m_turnout.units[unit].before;
    return before && *before ? (*before)->responseRate : std::nullopt;
}

void TurnoutModel::arrange()
{
    m_shown.clear();
    if (!m_gate)
        return;
    const UnitTree &tree = m_gate->tree();
    for (UnitIndex unit = 0; unit < tree.size(); ++unit) {
        const bool wanted =
            unit == UnitTree::root || ((!m_choice.level || tree.at(unit).depth == *m_choice.level) &&
                                       (!m_choice.innermost || tree.at(unit).children.empty()));
        if (wanted)
            m_shown.push_back(unit);
    }
    if (m_choice.sort == Sort::Tree || m_shown.empty())
        return;
    // The municipality stays first; what has no rate comes last, in the tree's order.
    std::stable_sort(m_shown.begin() + 1, m_shown.end(), [this, &tree](UnitIndex a, UnitIndex b) {
        if (m_choice.sort == Sort::Name)
            return tree.at(a).name.localeAwareCompare(tree.at(b).name) < 0;
        const auto rateA = rate(a);
        const auto rateB = rate(b);
        if (!rateA || !rateB)
            return rateA.has_value() && !rateB.has_value();
        return m_choice.sort == Sort::Lowest ? *rateA < *rateB : *rateA > *rateB;
    });
}

int TurnoutModel::rowOf(UnitIndex unit) const
{
    const auto at = std::find(m_shown.begin(), m_shown.end(), unit);
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

int TurnoutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TurnoutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TurnoutModel::name(UnitIndex unit) const
{
    return unit == UnitTree::root ? disclosure::municipalityName(*m_gate) : m_gate->tree().at(unit).name;
}

QString TurnoutModel::text(UnitIndex unit, Column column) const
{
    const disclosure::UnitTurnout &turnout = m_turnout.units[unit];
    const auto &now = turnout.now;
    const QString none = QStringLiteral("–");
    switch (column) {
    case Unit:
        return name(unit);
    case Answered:
        return now ? wording::count(now->respondents) : none;
    case Invited:
        return !now ? none : now->invited ? wording::count(*now->invited) : tr("unknown");
    case Rate:
        return !now ? none : now->responseRate ? wording::percent(*now->responseRate) : tr("unknown");
    case Bar:
        return now ? QString() : wording::reasonText(*now.reason(), m_gate->floor());
    case Before:
        if (!turnout.before)
            return none;
        if (!*turnout.before)
            return tr("hidden");
        return (*turnout.before)->responseRate ? wording::percent(*(*turnout.before)->responseRate)
                                               : tr("unknown");
    case ColumnCount:
        break;
    }
    return {};
}

QString TurnoutModel::why(UnitIndex unit, Column column) const
{
    const disclosure::UnitTurnout &turnout = m_turnout.units[unit];
    const Hidden hidden = unit == UnitTree::root ? Hidden::Municipality : Hidden::Unit;
    if (column == Unit)
        return {};
    if (column != Before) {
        if (const auto reason = turnout.now.reason())
            return wording::reasonSentence(*reason, m_gate->floor(), hidden);
        if (turnout.now->invitedIsFaulty && column != Answered)
            return tr(
                "Fewer are said to have been invited than have answered, so the response rate is unknown.");
        return {};
    }
    if (m_turnout.before.isEmpty())
        return tr("There is no round before this one in the file.");
    if (!turnout.before) {
        const QString then = wording::lineageText(turnout.lineage);
        return then.isEmpty() ? tr("In %1 the unit was not there.").arg(m_turnout.before) : then;
    }
    if (const auto reason = turnout.before->reason())
        return wording::reasonSentence(*reason, m_gate->floor(), hidden);
    return {};
}

QVariant TurnoutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnitIndex unit = unitAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(unit, column);
    case Qt::AccessibleTextRole: {
        if (const QString sentence = why(unit, column); !sentence.isEmpty())
            return sentence;
        return column == Bar ? wording::responseText(*m_turnout.units[unit].now) : text(unit, column);
    }
    case Qt::ToolTipRole:
    case WhyRole: {
        const QString sentence = why(unit, column);
        return sentence.isEmpty() ? QVariant() : sentence;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Unit || column == Bar ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case LevelRole:
        return m_choice.sort == Sort::Tree && !m_choice.level && !m_choice.innermost
                   ? m_gate->tree().at(unit).depth
                   : 0;
    case RateRole:
        return rate(unit) ? QVariant(rate(unit)->count()) : QVariant();
    case BeforeRole:
        return rateBefore(unit) ? QVariant(rateBefore(unit)->count()) : QVariant();
    case HiddenRole:
        return !m_turnout.units[unit].now.isReleased();
    default:
        return {};
    }
}

QVariant TurnoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Unit || section == Bar ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Answered:
        return tr("Have answered");
    case Invited:
        return tr("Invited");
    case Rate:
        return tr("Response rate");
    case Bar:
        return tr("From nought to all");
    default:
        return m_turnout.before.isEmpty() ? tr("Before") : m_turnout.before;
    }
}

} // namespace faktorbenk::gui
