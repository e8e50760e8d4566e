#include "gui/design/signs.h"

#include "gui/design/style.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui::design {

namespace {

// Drawn on a field of 24 by 24.
constexpr double side = 24;
constexpr double stroke = 1.5;

void drawDots(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double x : {5.0, 12.0, 19.0})
        painter.drawEllipse(QPointF(x, side / 2), 1.9, 1.9);
}

class SignEngine final : public QIconEngine
{
public:
    explicit SignEngine(Sign sign) : m_sign(sign) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawSign(*painter, rect, m_sign, color(mode == QIcon::Disabled ? lineStrong : ink));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

    QIconEngine *clone() const override { return new SignEngine(m_sign); }

private:
    Sign m_sign;
};

} // namespace

void drawSign(QPainter &painter, const QRectF &area, Sign sign, const QColor &color)
{
    const double room = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.scale(room / side, room / side);
    painter.translate(-side / 2, -side / 2);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case Sign::Left:
        painter.drawPolyline(QPolygonF{QPointF(15, 5), QPointF(8, 12), QPointF(15, 19)});
        break;
    case Sign::Right:
        painter.drawPolyline(QPolygonF{QPointF(9, 5), QPointF(16, 12), QPointF(9, 19)});
        break;
    case Sign::Down:
        painter.drawPolyline(QPolygonF{QPointF(5, 9), QPointF(12, 16), QPointF(19, 9)});
        break;
    case Sign::More:
        drawDots(painter, color);
        break;
    }
    painter.restore();
}

QIcon icon(Sign sign)
{
    return QIcon(new SignEngine(sign));
}

} // namespace faktorbenk::gui::design
