#include "gui/forms/linehandle.h"

#include "gui/design/style.h"

#include <QMouseEvent>
#include <QPainter>

namespace faktorbenk::gui {

LineHandle::LineHandle(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(design::px(16));
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag to move the line (Alt with an arrow)"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void LineHandle::mousePressEvent(QMouseEvent *event)
{
    m_held = event->button() == Qt::LeftButton;
    if (m_held)
        setCursor(Qt::ClosedHandCursor);
}

void LineHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held)
        Q_EMIT carried(event->globalPosition().toPoint().y());
}

void LineHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_held)
        return;
    m_held = false;
    setCursor(Qt::OpenHandCursor);
    Q_EMIT released(event->globalPosition().toPoint().y());
}

// Two rows of three dots.
void LineHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(design::color(design::lineStrong));
    const double radius = design::px(3) / 2.0;
    const int step = design::px(5);
    const QPoint middle = rect().center();
    for (int row = -1; row <= 1; ++row)
        for (int column = 0; column < 2; ++column)
            painter.drawEllipse(QPointF(middle.x() - step / 2.0 + column * step, middle.y() + row * step), radius, radius);
}

} // namespace faktorbenk::gui
