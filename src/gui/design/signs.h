#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

// The few signs that stand where words would be too much. Drawn, not read from files: so they follow the size of text
// and the colours of the day, and the window's start waits for no image format.
namespace faktorbenk::gui::design {

enum class Sign { Left, Right, Down, More };

void drawSign(QPainter &painter, const QRectF &area, Sign sign, const QColor &color);
QIcon icon(Sign sign); // in the colour of text

} // namespace faktorbenk::gui::design
