#include "gui/promise/backgroundmodel.h"

#include "disclosure/unitreport.h"
#include "gui/promise/why.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <cstdlib>

namespace faktorbenk::gui {

using disclosure::Audience;
using survey::Factor;
using survey::UnitTree;

void BackgroundModel::setFigures(std::shared_ptr<const disclosure::Gate> gate)
{
    beginResetModel();
    m_gate = std::move(gate);
    m_rows.clear();
    if (!m_gate->tree().isEmpty()) {
        Row whole;
        for (const Factor factor : survey::allFactors())
            if (const auto mean = m_gate->mean(UnitTree::root, factor))
                whole.means[factor.index()] = *mean;
        m_rows.push_back(whole);
    }
    const auto &groups = m_gate->background();
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (group == 0 || groups[group].variable != groups[group - 1].variable)
            m_rows.push_back({Kind::Variable, groups[group].variable, 0, {}});
        Row row{Kind::Category, groups[group].variable, group, {}};
        for (const Factor factor : survey::allFactors()) // as for staff: what is not asked for cannot be shown
            if (const auto figures = m_gate->background(group, factor, Audience::Staff))
                row.means[factor.index()] = figures->mean;
        m_rows.push_back(row);
    }
    endResetModel();
}

void BackgroundModel::setShow(Show show)
{
    m_show = show;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int BackgroundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BackgroundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + survey::factorCount;
}

QVariant BackgroundModel::nameOf(const Row &row, int role) const
{
    if (row.kind == Kind::Municipality)
        return disclosure::municipalityName(*m_gate);
    if (row.kind == Kind::Variable)
        return wording::backgroundText(row.variable);
    const QString category = m_gate->background()[row.group].category;
    const auto figures = m_gate->background(row.group);
    if (!figures)
        return role == Qt::AccessibleTextRole
                   ? QStringLiteral("%1, %2").arg(category, whyHiddenCategory(*m_gate, row.group))
                   : category;
    const QString answered = wording::count(figures->respondents);
    return role == Qt::DisplayRole ? QStringLiteral("%1 (%2)").arg(category, answered)
                                   : tr("%1, %2 answered").arg(category, answered);
}

QString BackgroundModel::hiddenText(int row) const
{
    if (at(row).kind != Kind::Category)
        return {};
    const auto reason = m_gate->background(at(row).group).reason();
    return reason ? wording::reasonText(*reason, m_gate->floor(), wording::Hidden::Category) : QString();
}

QString BackgroundModel::whyHidden(const Row &row, std::optional<Factor> factor) const
{
    switch (row.kind) {
    case Kind::Municipality:
        return factor ? gui::whyHidden(*m_gate, UnitTree::root, *factor) : gui::whyHidden(*m_gate, UnitTree::root);
    case Kind::Category:
        return factor ? whyHiddenCategory(*m_gate, row.group, *factor) : whyHiddenCategory(*m_gate, row.group);
    case Kind::Variable:
        break;
    }
    return {};
}

std::optional<survey::Difference> BackgroundModel::difference(const Row &row, Factor factor) const
{
    const auto &ours = row.means[factor.index()];
    const auto &whole = m_rows.front().means[factor.index()];
    if (row.kind != Kind::Category || !ours || !whole)
        return {};
    return survey::compare(*ours, *whole);
}

QString BackgroundModel::text(const Row &row, Factor factor, bool spoken) const
{
    const auto &mean = row.means[factor.index()];
    if (!mean)
        return QStringLiteral("–");
    if (m_show == Show::Means || row.kind == Kind::Municipality)
        return wording::number(*mean);
    const auto against = difference(row, factor);
    if (!against)
        return spoken ? tr("nothing to compare with") : QString();
    if (spoken)
        return wording::verdictWords(*against);
    return QStringLiteral("%1 %2").arg(wording::verdictSign(against->verdict),
                                       wording::number(survey::Tenths(std::abs(against->tenths.count()))));
}

QVariant BackgroundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    if (role == HeatMapModel::LevelRole)
        return row.kind == Kind::Category ? 1 : 0;
    if (role == HeatMapModel::OpensRole)
        return row.kind != Kind::Category;
    const auto factor = index.column() == 0
                            ? std::nullopt
                            : std::optional(Factor::fromIndex(static_cast<std::size_t>(index.column() - 1)));
    if (role == WhyRole || role == Qt::ToolTipRole || (factor && role == Qt::AccessibleTextRole)) {
        if (const QString why = whyHidden(row, factor); !why.isEmpty())
            return why;
    }
    if (!factor)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? nameOf(row, role)
                                                                                                    : QVariant();
    if (row.kind == Kind::Variable)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(row, *factor, false);
    case Qt::AccessibleTextRole:
        return text(row, *factor, true);
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, role).toString(),
                                            text(row, *factor, true));
    case HeatMapModel::MeanRole:
        return row.means[factor->index()] ? QVariant(row.means[factor->index()]->count()) : QVariant();
    case HeatMapModel::VerdictRole: {
        const auto against = difference(row, *factor);
        return against ? QVariant(static_cast<int>(against->verdict)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant BackgroundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Background (answered)");
    const auto factor = Factor::fromIndex(static_cast<std::size_t>(section - 1));
    return QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
}

Qt::ItemFlags BackgroundModel::flags(const QModelIndex &index) const
{
    // A variable's name is read on the way, but there is nothing beside it to go to.
    if (index.isValid() && isHeading(index.row()) && index.column() > 0)
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index);
}

} // namespace faktorbenk::gui
