#pragma once

#include "report/xlsx/workbook.h"

#include <optional>
#include <vector>

namespace faktorbenk::report::xlsx {

// A block of cells beside one another in a sheet, ends included.
struct CellRange {
    const Sheet *sheet;
    int firstRow;
    int firstColumn;
    int lastRow;
    int lastColumn;
};

struct ChartSeries {
    CellRange values;
    const Sheet *nameSheet; // its name stands in this cell, so that no name can be taken for a formula
    int nameRow;
    int nameColumn;
    std::uint32_t colour;
    std::optional<std::uint32_t> edge = {};
    bool labelled = false;                         // each bar with its figure
    std::optional<std::uint32_t> firstColour = {}; // of the first bar, when it stands apart
};

struct ChartPlan {
    QString title; // begins with words of ours
    QString alternativeText;
    CellRange categories;
    std::vector<ChartSeries> series;
    int width; // pixels
    int height;
};

// Bars beside one another on the scale from 1 to 5, first category on top.
void addMeansChart(Workbook &book, Sheet &onto, int row, int column, const ChartPlan &plan);
// Shares of five answers, one on top of another to 100 %.
void addDistributionChart(Workbook &book, Sheet &onto, int row, int column, const ChartPlan &plan);

} // namespace faktorbenk::report::xlsx
