#include "report/references.h"

#include "report/palette.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace faktorbenk::report {

using disclosure::Comparison;

namespace {

struct TextReport {
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

} // namespace

ReferenceColumn columnOf(const Comparison &comparison)
{
    return {comparison.with, comparison.with == Comparison::With::Round ? comparison.name : QString()};
}

std::vector<ReferenceColumn> referenceColumns(const disclosure::UnitReport &report)
{
    std::vector<ReferenceColumn> columns;
    for (const disclosure::FactorReport &factor : report.factors())
        for (const Comparison &comparison : factor.comparisons)
            if (const ReferenceColumn column = columnOf(comparison);
                std::find(columns.begin(), columns.end(), column) == columns.end())
                columns.push_back(column);
    std::stable_sort(columns.begin(), columns.end(), [](const auto &a, const auto &b) { return a.with < b.with; });
    return columns;
}

const Comparison *comparisonIn(const disclosure::FactorReport &factor, const ReferenceColumn &column)
{
    const auto found = std::find_if(factor.comparisons.begin(), factor.comparisons.end(),
                                    [&](const Comparison &each) { return columnOf(each) == column; });
    return found == factor.comparisons.end() ? nullptr : &*found;
}

QString columnTitle(const ReferenceColumn &column)
{
    switch (column.with) {
    case Comparison::With::Municipality:
        return TextReport::tr("Municipality");
    case Comparison::With::Parent:
        return TextReport::tr("Parent");
    case Comparison::With::Service:
        return TextReport::tr("Service, national");
    case Comparison::With::National:
        return TextReport::tr("National");
    case Comparison::With::Round:
        break;
    }
    return column.name;
}

const ReferenceColumn *mainReference(const disclosure::UnitReport &report, const std::vector<ReferenceColumn> &columns)
{
    using With = Comparison::With;
    const std::array order = report.isRoot() ? std::array{With::National, With::Round, With::Service, With::Municipality}
                                             : std::array{With::Service, With::National, With::Municipality, With::Round};
    for (const With with : order)
        for (const ReferenceColumn &each : columns)
            if (each.with == with)
                return &each;
    return nullptr;
}

QString findingText(const disclosure::UnitReport &report, const ReferenceColumn &column)
{
    int above = 0;
    int below = 0;
    int within = 0;
    int untold = 0;
    for (const disclosure::FactorReport &factor : report.factors()) {
        const Comparison *found = factor.figures ? comparisonIn(factor, column) : nullptr;
        untold += found == nullptr;
        above += found && found->difference.verdict == survey::Verdict::Above;
        below += found && found->difference.verdict == survey::Verdict::Below;
        within += found && found->difference.verdict == survey::Verdict::Within;
    }
    QStringList parts;
    if (above > 0)
        parts += TextReport::tr("%n factor(s) 0.2 or more above", "in a list", above);
    if (below > 0)
        parts += TextReport::tr("%n factor(s) 0.2 or more below", "in a list", below);
    if (within > 0)
        parts += TextReport::tr("%n factor(s) within the margin of error", "in a list", within);
    if (parts.isEmpty())
        return {};
    if (untold > 0)
        parts += TextReport::tr("%n factor(s) without comparison", "in a list", untold);
    return TextReport::tr("Beside “%1”: %2.").arg(columnTitle(column), parts.join(QStringLiteral(", ")));
}

ReferenceLook lookOf(Comparison::With with)
{
    switch (with) {
    case Comparison::With::Municipality:
        return {palette::nation, palette::municipality, 0};
    case Comparison::With::Parent:
        return {palette::serviceFill, palette::municipality, 1.4};
    case Comparison::With::Service:
        return {palette::serviceFill, palette::service, 0};
    case Comparison::With::National:
        return {palette::white, palette::service, 2.2};
    case Comparison::With::Round:
        break;
    }
    return {palette::accentBand, palette::accent, 0};
}

} // namespace faktorbenk::report
