#include "report/xlsx/compositecharts.h"

#include "report/palette.h"
#include "report/references.h"
#include "report/xlsx/charts.h"
#include "report/xlsx/why.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::xlsx {

using disclosure::UnitReport;
using survey::Factor;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr std::size_t mostAreas = 20; // more cannot be read in one chart
constexpr int headerRow = 3;
constexpr int firstRow = headerRow + 1;
constexpr int chartWidth = 620;
constexpr double pixelsPerRow = 20;

std::vector<const UnitReport *> shownAreas(const RoundMaterial &material)
{
    std::vector<const UnitReport *> areas;
    for (const RoundMaterial::Unit &unit : material.units)
        if (unit.depth <= 1 && unit.report.figures() && areas.size() < mostAreas)
            areas.push_back(&unit.report);
    return areas;
}

int meanColumn(Factor factor) { return 1 + static_cast<int>(factor.index()); }
int shareColumn(Factor factor, int value)
{
    return 1 + survey::factorCount + static_cast<int>(factor.index()) * survey::answerValues + value - 1;
}

// What the charts are drawn from: a row an area.
void fillFigures(Sheet &sheet, const std::vector<const UnitReport *> &areas, bool shares, const survey::FloorPolicy &floor)
{
    sheet.text(headerRow, 0, Words::tr("Area"), Style::Header);
    for (const Factor factor : survey::allFactors()) {
        sheet.text(headerRow, meanColumn(factor), Words::tr("F%1 mean").arg(factor.number()), Style::HeaderFigure);
        for (int value = 1; shares && value <= survey::answerValues; ++value)
            sheet.text(headerRow, shareColumn(factor, value), u"%1 %2"_s.arg(value).arg(wording::answerLabel(value)), Style::HeaderFigure);
    }
    int row = firstRow;
    for (const UnitReport *area : areas) {
        sheet.text(row, 0, area->name());
        for (const disclosure::FactorReport &factor : area->factors()) {
            if (!factor.figures) {
                const int column = meanColumn(factor.factor);
                sheet.withheld(row, column, column, whyHidden(*factor.figures.reason(), floor, hiddenFactor(*area)));
                continue;
            }
            sheet.tenths(row, meanColumn(factor.factor), factor.figures->mean, Style::Mean);
            if (!factor.figures->distribution)
                continue;
            for (int value = 1; value <= survey::answerValues; ++value)
                sheet.percent(row, shareColumn(factor.factor, value), (*factor.figures->distribution)[static_cast<std::size_t>(value - 1)]);
        }
        ++row;
    }
    sheet.columnWidth(0, 0, 34);
    sheet.columnWidth(1, survey::factorCount * (shares ? 1 + survey::answerValues : 1), 9);
    sheet.rowHeight(headerRow, 34);
    if (shares)
        sheet.brokenAcross(1, shareColumn(Factor::fromIndex(9), survey::answerValues), 10, 1);
    sheet.table(headerRow, row - 1, shares ? shareColumn(Factor::fromIndex(9), survey::answerValues) : survey::factorCount, 1);
}

} // namespace

void addCompositeCharts(Workbook &book, const RoundMaterial &material, const QString &heading, const QString &origin)
{
    const std::vector<const UnitReport *> areas = shownAreas(material);
    if (areas.empty())
        return;
    const bool shares = material.audience == disclosure::Audience::Leader;
    const int lastRow = firstRow + static_cast<int>(areas.size()) - 1;

    Sheet &charts = book.add(Words::tr("Charts"));
    Sheet &figures = book.add(Words::tr("Figures of the charts"));
    const QString about = Words::tr("The municipality and its main areas, those that may be shown.");
    for (Sheet *sheet : {&charts, &figures}) {
        sheet->text(0, 0, heading, Style::Title);
        sheet->rowHeight(0, 28);
        sheet->text(1, 0, about, Style::Lead);
        sheet->paper(heading, origin);
    }
    charts.text(2, 0, Words::tr("The figures are in the sheet “%1”.").arg(figures.name()), Style::Note);
    fillFigures(figures, areas, shares, material.floor);

    const int height = 130 + 30 * static_cast<int>(areas.size());
    const int rows = static_cast<int>(height / pixelsPerRow) + 2;
    const auto first = areas.front()->isRoot() ? std::optional(lookOf(disclosure::Comparison::With::Municipality).fill) : std::nullopt;
    const int perPage = std::max(1, 38 / rows); // rows of cells on a page in this size
    // Two beside each other: means and shares of a factor, or – where there are no shares – the means of two.
    const int linesOfCharts = shares ? survey::factorCount : (survey::factorCount + 1) / 2;
    constexpr int rightColumn = 10;
    charts.brokenDown(headerRow + 1, headerRow + 1 + rows * linesOfCharts - 1, perPage * rows, 75);
    const CellRange names{&figures, firstRow, 0, lastRow, 0};
    for (const Factor factor : survey::allFactors()) {
        const int place = static_cast<int>(factor.index());
        const int row = headerRow + 1 + rows * (shares ? place : place / 2);
        const QString name = u"%1 %2"_s.arg(factor.number()).arg(wording::factorName(factor));
        const int mean = meanColumn(factor);
        ChartPlan means{name, Words::tr("Bar chart of the means of factor %1 in the municipality and its main areas.").arg(name),
                        names,
                        {{{&figures, firstRow, mean, lastRow, mean}, &figures, headerRow, mean, palette::accent, {}, true, first}},
                        chartWidth, height};
        addMeansChart(book, charts, row, shares || place % 2 == 0 ? 0 : rightColumn, means);
        if (!shares)
            continue;
        ChartPlan parts{name + u" – "_s + wording::shareCaption(),
                        Words::tr("Stacked bar chart of the answers to factor %1 in the municipality and its main areas.").arg(name),
                        names, {}, chartWidth, height};
        for (int value = 1; value <= survey::answerValues; ++value) {
            const int column = shareColumn(factor, value);
            parts.series.push_back({{&figures, firstRow, column, lastRow, column}, &figures, headerRow, column,
                                    palette::answers[static_cast<std::size_t>(value - 1)], palette::white});
        }
        addDistributionChart(book, charts, row, rightColumn, parts);
    }
}

} // namespace faktorbenk::report::xlsx
