#include "gui/models/overviewmodel.h"

#include "gui/promise/why.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <algorithm>
#include <numeric>

namespace faktorbenk::gui {

using disclosure::FactorReport;

void OverviewModel::setReport(ReportPtr report, std::optional<Reference> reference)
{
    beginResetModel();
    m_report = std::move(report);
    m_reference = std::move(reference);
    m_columns = {{Kind::Factor, {}}, {Kind::Plot, {}}, {Kind::Unit, {}}};
    bool roundShown = false;
    for (const Reference &known : m_report ? referencesOf(*m_report) : std::vector<Reference>{}) {
        const bool chosen = m_reference == known;
        const bool newestRound = known.with == Reference::With::Round && !roundShown;
        if (known.with == Reference::With::Round && !chosen && !newestRound)
            continue;
        roundShown = roundShown || known.with == Reference::With::Round;
        m_columns.push_back({Kind::Reference, known});
    }
    if (m_reference)
        m_columns.push_back({Kind::Difference, m_reference});
    m_columns.push_back({Kind::Margin, {}});
    arrange();
    m_axis = fittingAxis();
    endResetModel();
}

void OverviewModel::setSort(const Sort &sort)
{
    beginResetModel();
    m_sort = sort;
    arrange();
    endResetModel();
}

OverviewModel::Sort OverviewModel::sortOf(int column) const
{
    const Column &of = m_columns[static_cast<std::size_t>(column)];
    return {of.kind, of.kind == Kind::Reference ? of.reference : std::nullopt, false};
}

std::vector<OverviewModel::Sort> OverviewModel::sorts() const
{
    std::vector<Sort> all;
    for (int column = 0; column < columnCount(); ++column)
        if (kind(column) != Kind::Plot)
            all.push_back(sortOf(column));
    return all;
}

int OverviewModel::columnOf(const Sort &sort) const
{
    for (int column = 0; column < columnCount(); ++column) {
        const Column &of = m_columns[static_cast<std::size_t>(column)];
        if (of.kind == sort.kind && (sort.kind != Kind::Reference || of.reference == sort.reference))
            return column;
    }
    return -1;
}

std::optional<int> OverviewModel::sortedBy(const FactorReport &row) const
{
    if (!row.figures)
        return {};
    switch (m_sort.kind) {
    case Kind::Unit:
        return row.figures->mean.count();
    case Kind::Reference:
        if (const auto *against = comparisonWith(row, *m_sort.reference))
            return against->mean.count();
        return {};
    case Kind::Difference:
        if (const auto *against = m_reference ? comparisonWith(row, *m_reference) : nullptr)
            return against->difference.tenths.count();
        return {};
    case Kind::Margin:
        return row.figures->margin ? std::optional(row.figures->margin->halfWidth.count()) : std::nullopt;
    case Kind::Factor:
    case Kind::Plot:
        break;
    }
    return row.factor.number();
}

void OverviewModel::arrange()
{
    m_order.resize(m_report ? m_report->factors().size() : 0);
    std::iota(m_order.begin(), m_order.end(), 0u);
    if (m_sort.kind == Kind::Factor || columnOf(m_sort) < 0)
        return;
    std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
        const auto left = sortedBy(m_report->factors()[a]);
        const auto right = sortedBy(m_report->factors()[b]);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return m_sort.descending ? *left > *right : *left < *right;
    });
}

std::vector<Reference> OverviewModel::shownReferences() const
{
    std::vector<Reference> shown;
    for (const Column &column : m_columns) {
        if (column.kind == Kind::Reference)
            shown.push_back(*column.reference);
    }
    return shown;
}

bool OverviewModel::isAside(int column) const
{
    const Column &asked = m_columns[static_cast<std::size_t>(column)];
    return asked.kind == Kind::Reference && asked.reference != m_reference;
}

bool OverviewModel::hasMargins() const
{
    return m_report && std::any_of(m_report->factors().begin(), m_report->factors().end(), [](const auto &factor) {
        return factor.figures && factor.figures->margin;
    });
}

int OverviewModel::columnOf(Kind kind) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].kind == kind)
            return static_cast<int>(i);
    }
    return -1;
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->factors().size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const FactorReport &OverviewModel::factor(int row) const
{
    return m_report->factors()[m_order[static_cast<std::size_t>(row)]];
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactorReport &row = factor(index.row());
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case WhyRole: {
        const QString reason = why(row, column);
        return reason.isEmpty() ? QVariant() : reason;
    }
    case Qt::ToolTipRole:
        if (const QString reason = why(row, column); !reason.isEmpty())
            return reason;
        return column.kind == Kind::Factor ? wording::factorDefinition(row.factor) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.kind == Kind::Factor || column.kind == Kind::Difference
                                       ? Qt::AlignLeft | Qt::AlignVCenter
                                       : Qt::AlignRight | Qt::AlignVCenter);
    case KindRole:
        return static_cast<int>(column.kind);
    case PlotRole:
        return column.kind == Kind::Plot ? QVariant::fromValue(plot(row)) : QVariant();
    case WithheldRole:
        return !row.figures.isReleased();
    case NumberRole:
        return row.factor.number();
    case StrongRole: {
        const auto *against = m_reference ? comparisonWith(row, *m_reference) : nullptr;
        return column.kind == Kind::Unit ||
               (column.kind == Kind::Difference && against && against->difference.verdict != survey::Verdict::Within);
    }
    default:
        return {};
    }
}

QString OverviewModel::text(const FactorReport &row, const Column &column) const
{
    if (column.kind == Kind::Factor)
        return QStringLiteral("%1 %2").arg(row.factor.number()).arg(wording::factorName(row.factor));
    if (!row.figures)
        return column.kind == Kind::Plot ? wording::reasonText(*row.figures.reason(), m_report->floor()) : QString();
    switch (column.kind) {
    case Kind::Unit:
        return wording::number(row.figures->mean);
    case Kind::Reference:
        if (const auto *against = comparisonWith(row, *column.reference))
            return wording::number(against->mean);
        return QStringLiteral("–");
    case Kind::Difference:
        if (const auto *against = comparisonWith(row, *column.reference))
            return against->difference.verdict == survey::Verdict::Within
                       ? wording::verdictSign(survey::Verdict::Within) + QChar(QChar::Nbsp) + tr("within")
                       : wording::verdictText(against->difference);
        return QStringLiteral("–");
    case Kind::Margin:
        return row.figures->margin ? QStringLiteral("± ") + wording::number(row.figures->margin->halfWidth)
                                   : tr("unknown");
    case Kind::Factor:
    case Kind::Plot:
        break;
    }
    return {};
}

QString OverviewModel::spoken(const FactorReport &row, const Column &column) const
{
    if (column.kind != Kind::Factor)
        if (const QString reason = why(row, column); !reason.isEmpty())
            return reason;
    if (column.kind == Kind::Difference)
        return wording::verdictText(comparisonWith(row, *column.reference)->difference);
    if (column.kind != Kind::Plot)
        return text(row, column);
    QStringList parts{tr("%1: %2").arg(m_report->name(), wording::number(row.figures->mean))};
    for (const Reference &reference : shownReferences()) {
        if (const auto *against = comparisonWith(row, reference))
            parts += tr("%1: %2").arg(reference.title(), wording::number(against->mean));
    }
    if (row.figures->margin)
        parts += tr("own margin %1").arg(wording::marginText(row.figures->margin));
    return parts.join(QStringLiteral("; "));
}

QString OverviewModel::why(const FactorReport &row, const Column &column) const
{
    if (const auto reason = row.figures.reason())
        return wording::reasonSentence(*reason, m_report->floor(),
                                       m_report->isRoot() ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor);
    if (column.reference && !comparisonWith(row, *column.reference))
        return wording::noComparisonSentence();
    return {};
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.kind == Kind::Factor || column.kind == Kind::Difference ? Qt::AlignLeft
                                                                                                  : Qt::AlignRight);
    if (role == KindRole)
        return static_cast<int>(column.kind);
    if (role == Qt::ToolTipRole && column.reference)
        return column.reference->title();
    if (role != Qt::DisplayRole)
        return {};
    switch (column.kind) {
    case Kind::Factor:
        return tr("Factor");
    case Kind::Plot:
        return tr("Chart from %1 to %2").arg(m_axis.from).arg(m_axis.to);
    case Kind::Unit:
        return tr("Unit");
    case Kind::Reference:
        return column.reference->columnTitle();
    case Kind::Difference:
        return tr("Difference");
    case Kind::Margin:
        return tr("Margin");
    }
    return {};
}

PlotRow OverviewModel::plot(const FactorReport &row) const
{
    PlotRow made;
    if (!row.figures)
        return made;
    made.unit = row.figures->mean;
    if (row.figures->margin)
        made.margin = row.figures->margin->halfWidth;
    for (const Reference &reference : shownReferences()) {
        if (const auto *against = comparisonWith(row, reference))
            made.marks.push_back({against->with, against->mean});
    }
    return made;
}

PlotAxis OverviewModel::fittingAxis() const
{
    int lowest = 50;
    for (int row = 0; row < rowCount(); ++row) {
        const PlotRow drawn = plot(factor(row));
        if (drawn.unit)
            lowest = std::min(lowest, drawn.unit->count());
        for (const auto &mark : drawn.marks)
            lowest = std::min(lowest, mark.mean.count());
    }
    return {lowest < 30 ? 1 : 3, 5};
}

} // namespace faktorbenk::gui
