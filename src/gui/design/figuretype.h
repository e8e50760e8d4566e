#pragma once

#include <QString>

class QFontMetricsF;
class QPainter;
class QRectF;

// Figures that stand in columns: every digit takes the room of the widest, so that decimals line up. (The
// typeface has such digits, but Qt 6.4 has no way to ask for them.)
namespace faktorbenk::gui::design {

double figureWidth(const QFontMetricsF &metrics, const QString &text);
void drawFigures(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text);

} // namespace faktorbenk::gui::design
