#include "gui/widgets/dotplot.h"

#include "gui/design/figuretype.h"
#include "gui/design/style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace faktorbenk::gui::dotplot {

using design::color;
using With = disclosure::Comparison::With;

namespace {

QRectF plotArea(const QRectF &area)
{
    const double side = design::px(16);
    return area.adjusted(side, 0, -side, 0);
}

} // namespace

double position(const QRectF &area, const PlotAxis &axis, double value)
{
    const QRectF inner = plotArea(area);
    const double at = inner.left() + inner.width() * (value - axis.from) / (axis.to - axis.from);
    return std::clamp(at, inner.left(), inner.right());
}

void paintMark(QPainter &painter, QPointF at, std::optional<With> with)
{
    const double s = design::scale();
    painter.setBrush(color(design::paper));
    if (!with) {
        painter.setPen(QPen(color(design::paper), 1.5 * s));
        painter.setBrush(color(design::accent));
        painter.drawEllipse(at, 6 * s, 6 * s);
        return;
    }
    switch (*with) {
    case With::Municipality:
        painter.setPen(QPen(color(design::municipality), 2 * s, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at - QPointF(0, 10 * s), at + QPointF(0, 10 * s));
        break;
    case With::Parent:
        painter.setPen(QPen(color(design::municipality), 1.5 * s, Qt::DotLine, Qt::FlatCap));
        painter.drawLine(at - QPointF(0, 10 * s), at + QPointF(0, 10 * s));
        break;
    case With::Service:
        painter.setPen(QPen(color(design::service), 1.8 * s));
        painter.drawEllipse(at, 8 * s, 8 * s);
        break;
    case With::National: {
        painter.setPen(QPen(color(design::service), 1.2 * s));
        const double r = 6.5 * s;
        painter.drawPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at - QPointF(r, 0)}));
        break;
    }
    case With::Round: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(design::accent));
        const QPointF tip = at + QPointF(0, 9 * s);
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(4 * s, 6 * s), tip + QPointF(-4 * s, 6 * s)}));
        break;
    }
    }
}

void paintBand(QPainter &painter, const QRectF &band)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(design::accentBand));
    painter.drawRoundedRect(band, band.height() / 2, band.height() / 2);
}

void paintRow(QPainter &painter, const QRectF &area, const PlotAxis &axis, const PlotRow &row)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double s = design::scale();
    const double y = area.center().y();
    for (int value = axis.from; value <= axis.to; ++value) {
        const double x = position(area, axis, value);
        painter.setPen(QPen(color(design::line), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter.setPen(QPen(color(design::line), 1));
    painter.drawLine(QPointF(position(area, axis, axis.from), y), QPointF(position(area, axis, axis.to), y));
    if (!row.unit)
        return;
    const double mean = row.unit->toDouble();
    if (row.margin && row.margin->count() > 0) {
        const double half = row.margin->toDouble();
        const double left = position(area, axis, mean - half);
        const double right = position(area, axis, mean + half);
        paintBand(painter, {left, y - 3 * s, right - left, 6 * s});
    }
    for (const PlotRow::Mark &mark : row.marks)
        paintMark(painter, {position(area, axis, mark.mean.toDouble()), y}, mark.with);
    paintMark(painter, {position(area, axis, mean), y}, std::nullopt);
}

void paintScale(QPainter &painter, const QRectF &area, const PlotAxis &axis)
{
    for (int value = axis.from; value <= axis.to; ++value) {
        const double x = position(area, axis, value);
        const double wide = design::px(24);
        design::drawFigures(painter, {x - wide / 2, area.top(), wide, area.height()}, Qt::AlignHCenter,
                            QString::number(value));
    }
}

} // namespace faktorbenk::gui::dotplot
