#include "gui/models/heatmapmodel.h"

#include "disclosure/unitreport.h"
#include "gui/models/reference.h"
#include "gui/promise/why.h"
#include "survey/roundname.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <algorithm>

namespace faktorbenk::gui {

using survey::Factor;
using survey::UnitIndex;
using survey::UnitTree;

void HeatMapModel::setFigures(std::shared_ptr<const disclosure::Gate> gate, std::vector<survey::Benchmark> benchmarks)
{
    m_gate = std::move(gate);
    m_benchmarks = std::move(benchmarks);
    m_rows.clear();
    setChoice(m_choice.scope < m_gate->tree().size() ? m_choice : Choice{});
}

void HeatMapModel::setChoice(Choice choice)
{
    beginResetModel();
    m_choice = std::move(choice);
    m_rows.clear();
    const UnitTree &tree = m_gate->tree();
    if (!tree.isEmpty()) {
        // What is inside a unit follows it in the tree without a gap.
        const int scopeDepth = tree.at(m_choice.scope).depth;
        for (UnitIndex unit = m_choice.scope + 1; unit < tree.size() && tree.at(unit).depth > scopeDepth; ++unit)
            if (isWanted(unit))
                m_rows.push_back(row(unit));
        if (m_choice.sortBy) {
            const std::size_t at = m_choice.sortBy->index();
            std::stable_sort(m_rows.begin(), m_rows.end(), [this, at](const Row &a, const Row &b) {
                const auto key = [this, at](const Row &row) {
                    const Cell &cell = row.cells[at];
                    const bool has = m_choice.show == Show::Means ? cell.mean.has_value() : cell.difference.has_value();
                    if (!has)
                        return std::pair(1, 0);
                    return std::pair(0, m_choice.show == Show::Means ? cell.mean->count() : cell.difference->tenths.count());
                };
                return key(a) < key(b);
            });
        }
        m_rows.insert(m_rows.begin(), row(m_choice.scope));
    }
    endResetModel();
}

bool HeatMapModel::isWanted(UnitIndex unit) const
{
    const survey::Unit &asked = m_gate->tree().at(unit);
    if (!m_choice.serviceType.isEmpty() && asked.serviceType != m_choice.serviceType)
        return false;
    switch (m_choice.depth) {
    case Depth::All:
        return true;
    case Depth::Next:
        return asked.parent == m_choice.scope;
    case Depth::Innermost:
        return asked.children.empty();
    }
    return true;
}

HeatMapModel::Row HeatMapModel::row(UnitIndex unit) const
{
    Row made{unit, {}};
    for (const Factor factor : survey::allFactors()) {
        Cell &cell = made.cells[factor.index()];
        const auto mean = m_gate->mean(unit, factor);
        if (!mean)
            continue;
        cell.mean = *mean;
        if (const auto theirs = reference(unit, factor))
            cell.difference = survey::compare(*mean, *theirs);
    }
    return made;
}

std::optional<survey::Tenths> HeatMapModel::reference(UnitIndex unit, Factor factor) const
{
    const survey::Unit &asked = m_gate->tree().at(unit);
    const auto released = [this, factor](UnitIndex other) {
        const auto mean = m_gate->mean(other, factor);
        return mean ? std::optional(*mean) : std::nullopt;
    };
    switch (m_choice.against) {
    case Against::Municipality:
        return unit == UnitTree::root ? std::nullopt : released(UnitTree::root);
    case Against::UnitAbove:
        return asked.parent ? released(*asked.parent) : std::nullopt;
    case Against::Service: {
        const survey::Benchmark *found = published(unit, factor);
        return found ? found->means[factor.index()] : std::nullopt;
    }
    }
    return {};
}

const survey::Benchmark *HeatMapModel::published(UnitIndex unit, Factor factor) const
{
    const QString &service = m_gate->tree().at(unit).serviceType;
    return service.isEmpty() ? nullptr
                             : survey::applicableBenchmark(m_benchmarks, survey::Benchmark::Level::Service, service,
                                                           survey::roundYear(m_gate->round()), factor);
}

QStringList HeatMapModel::sources() const
{
    QStringList lines;
    if (m_choice.show != Show::Differences || m_choice.against != Against::Service)
        return lines;
    for (const Row &row : m_rows)
        for (const Factor factor : survey::allFactors())
            if (const survey::Benchmark *found = row.cells[factor.index()].difference ? published(row.unit, factor) : nullptr) {
                const QString line = QStringLiteral("%1: %2").arg(found->serviceType, sourceLine(found->source, found->year, found->read));
                if (!lines.contains(line))
                    lines += line;
            }
    return lines;
}

int HeatMapModel::rowOf(UnitIndex unit) const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (m_rows[at].unit == unit)
            return static_cast<int>(at);
    return -1;
}

QStringList HeatMapModel::serviceTypes() const
{
    QStringList types;
    for (const survey::Unit &unit : m_gate->tree().units())
        if (!unit.serviceType.isEmpty() && !types.contains(unit.serviceType))
            types += unit.serviceType;
    std::sort(types.begin(), types.end(), survey::naturalLess);
    return types;
}

int HeatMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeatMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + survey::factorCount;
}

QString HeatMapModel::cellText(const Cell &cell) const
{
    if (!cell.mean)
        return QStringLiteral("–");
    if (m_choice.show == Show::Means)
        return wording::number(*cell.mean);
    if (!cell.difference)
        return QString();
    return QStringLiteral("%1 %2").arg(wording::verdictSign(cell.difference->verdict),
                                       wording::number(survey::Tenths(std::abs(cell.difference->tenths.count()))));
}

QString HeatMapModel::spokenText(const Cell &cell) const
{
    if (m_choice.show == Show::Means)
        return wording::number(*cell.mean);
    return cell.difference ? wording::verdictWords(*cell.difference) : tr("nothing to compare with");
}

QVariant HeatMapModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const survey::Unit &unit = m_gate->tree().at(row.unit);
    if (role == LevelRole) {
        if (index.row() == 0)
            return 0;
        // Where units stand apart from what they are part of, moving them in would say something untrue.
        return m_choice.sortBy || !m_choice.serviceType.isEmpty() || m_choice.depth != Depth::All
                   ? 1
                   : unit.depth - m_gate->tree().at(m_choice.scope).depth;
    }
    if (role == OpensRole)
        return index.row() > 0 && !unit.children.empty();
    if (index.column() == 0) {
        if (role == WhyRole) {
            const QString why = whyHidden(*m_gate, row.unit);
            return why.isEmpty() ? QVariant() : why;
        }
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        return row.unit == UnitTree::root ? disclosure::municipalityName(*m_gate) : unit.name;
    }
    const Cell &cell = row.cells[static_cast<std::size_t>(index.column() - 1)];
    const auto factor = Factor::fromIndex(static_cast<std::size_t>(index.column() - 1));
    if (!cell.mean && (role == WhyRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return whyHidden(*m_gate, row.unit, factor);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::AccessibleTextRole:
        return spokenText(cell);
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(),
                                            spokenText(cell));
    case MeanRole:
        return cell.mean ? QVariant(cell.mean->count()) : QVariant();
    case VerdictRole:
        return cell.difference ? QVariant(static_cast<int>(cell.difference->verdict)) : QVariant();
    default:
        return {};
    }
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Unit");
    const auto factor = Factor::fromIndex(static_cast<std::size_t>(section - 1));
    return QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
}

} // namespace faktorbenk::gui
