#pragma once

#include "disclosure/unitreport.h"
#include "report/pdf/paper.h"

#include <optional>

// The points of a dot plot and what they stand for, as the window draws them: told apart by shape, not by
// colour.
namespace faktorbenk::report::pdf {

struct Axis
{
    int from = 3;
    int to = 5;
};
// Whole numbers at both ends: 3–5 when all means that are drawn lie there, else 1–5.
Axis axisFor(const disclosure::UnitReport &report);

double position(const Axis &axis, const Box &plot, double value);
// with none: our unit.
void drawMark(Paper &paper, Point at, std::optional<disclosure::Comparison::With> with);
void drawBand(Paper &paper, const Box &band); // our own uncertainty
// A factor's line of the plot: scale lines, uncertainty, references, our unit on top.
void drawPlotRow(Paper &paper, const Box &plot, const Axis &axis, const disclosure::FactorReport &factor);

} // namespace faktorbenk::report::pdf
