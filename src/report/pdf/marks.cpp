#include "report/pdf/marks.h"

#include "report/references.h"

#include <algorithm>

namespace faktorbenk::report::pdf {

using With = disclosure::Comparison::With;

Axis axisFor(const disclosure::UnitReport &report)
{
    int lowest = 50;
    for (const auto &factor : report.factors()) {
        if (!factor.figures)
            continue;
        const int half = factor.figures->margin ? factor.figures->margin->halfWidth.count() / 10 : 0;
        lowest = std::min(lowest, factor.figures->mean.count() - half);
        for (const auto &comparison : factor.comparisons)
            lowest = std::min(lowest, comparison.mean.count());
    }
    return lowest < 30 ? Axis{1, 5} : Axis{};
}

double position(const Axis &axis, const Box &plot, double value)
{
    const double side = 7;
    const double inner = plot.width - 2 * side;
    return std::clamp(plot.x + side + inner * (value - axis.from) / (axis.to - axis.from), plot.x + side,
                      plot.right() - side);
}

void drawBand(Paper &paper, const Box &band)
{
    paper.box(band, palette::accentBand, std::min(band.width, band.height) / 2);
}

void drawMark(Paper &paper, Point at, std::optional<With> with)
{
    if (!with) {
        paper.box({at.x - 4.4, at.y - 4.4, 8.8, 8.8}, palette::accent, 4.4, palette::white, 0.9);
        return;
    }
    switch (*with) {
    case With::Municipality:
        paper.line({at.x, at.y - 8.5}, {at.x, at.y + 8.5}, palette::municipality, 1.5);
        break;
    case With::Parent:
        paper.line({at.x, at.y - 8.5}, {at.x, at.y + 8.5}, palette::municipality, 1.1, 1.6);
        break;
    case With::Service:
        paper.box({at.x - 5.6, at.y - 5.6, 11.2, 11.2}, palette::white, 5.6, palette::service, 1.3);
        break;
    case With::National:
        paper.shape({{{at.x, at.y - 4.8}, {at.x + 4.8, at.y}, {at.x, at.y + 4.8}, {at.x - 4.8, at.y}},
                     true,
                     palette::white,
                     palette::service,
                     0.9,
                     0,
                     false});
        break;
    case With::Round:
        paper.shape({{{at.x, at.y + 5}, {at.x + 3, at.y + 9.2}, {at.x - 3, at.y + 9.2}},
                     true,
                     palette::accent,
                     0,
                     0,
                     0,
                     false});
        break;
    }
}

void drawPlotRow(Paper &paper, const Box &plot, const Axis &axis, const disclosure::FactorReport &factor)
{
    const double y = plot.y + plot.height / 2;
    for (int value = axis.from; value <= axis.to; ++value) {
        const double x = position(axis, plot, value);
        paper.line({x, plot.y}, {x, plot.bottom()}, palette::line, 0.5);
    }
    paper.line({position(axis, plot, axis.from), y}, {position(axis, plot, axis.to), y}, palette::line, 0.5);
    if (!factor.figures)
        return;
    const double mean = factor.figures->mean.toDouble();
    if (const auto &margin = factor.figures->margin; margin && margin->halfWidth.count() > 0) {
        const double left = position(axis, plot, mean - margin->halfWidth.toDouble());
        const double right = position(axis, plot, mean + margin->halfWidth.toDouble());
        drawBand(paper, {left, y - 2.4, right - left, 4.8});
    }
    bool newestRound = true; // one earlier round; more would hide each other
    for (const auto &comparison : factor.comparisons) {
        if (comparison.with == With::Round && !std::exchange(newestRound, false))
            continue;
        drawMark(paper, {position(axis, plot, comparison.mean.toDouble()), y}, comparison.with);
    }
    drawMark(paper, {position(axis, plot, mean), y}, std::nullopt);
}

} // namespace faktorbenk::report::pdf
