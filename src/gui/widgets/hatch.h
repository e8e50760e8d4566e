#pragma once

#include "gui/design/style.h"

#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui {

// What is withheld: thin lines from below left to above right, line by line, since a brush with a pattern is lost when a saved
// SVG is opened by programs that do not know patterns.
inline void paintHatch(QPainter &painter, const QRectF &room, const QColor &ink)
{
    const double step = design::px(7);
    painter.setPen(QPen(ink, 1));
    for (double at = step / 2; at < room.width() + room.height(); at += step)
        painter.drawLine(QPointF(room.left() + std::min(at, room.width()), room.top() + std::max(0.0, at - room.width())),
                         QPointF(room.left() + std::max(0.0, at - room.height()), room.top() + std::min(at, room.height())));
}

} // namespace faktorbenk::gui
