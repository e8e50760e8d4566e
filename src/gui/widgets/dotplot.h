#pragma once

#include "gui/models/plotrow.h"

class QPainter;
class QRectF;

// How a mean and what it is held against are drawn, in the table's rows and in its legend alike: form first
// (filled, ring, stroke, diamond), so that it stands in black and white.
namespace faktorbenk::gui::dotplot {

void paintRow(QPainter &painter, const QRectF &area, const PlotAxis &axis, const PlotRow &row);
void paintScale(QPainter &painter, const QRectF &area, const PlotAxis &axis);
// One sign by itself, around a point. none: the unit's own.
void paintMark(QPainter &painter, QPointF at, std::optional<disclosure::Comparison::With> with);
void paintBand(QPainter &painter, const QRectF &band);
double position(const QRectF &area, const PlotAxis &axis, double value);

} // namespace faktorbenk::gui::dotplot
