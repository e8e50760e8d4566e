#include "gui/charts/chartpart.h"

#include "gui/design/style.h"
#include "gui/widgets/spoken.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui {

ChartPart::ChartPart(QWidget *chart) : QWidget(chart)
{
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    speakAs(this, QAccessible::Graphic);
}

void ChartPart::chain(const QList<ChartPart *> &parts)
{
    for (ChartPart *part : parts) {
        part->m_parts = parts;
        part->setFocusPolicy(part == parts.front() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void ChartPart::goTo(int by)
{
    const auto at = m_parts.indexOf(this) + by;
    if (at < 0 || at >= m_parts.size())
        return;
    m_parts[at]->setFocus(Qt::TabFocusReason);
}

void ChartPart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return goTo(-1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return goTo(1);
    case Qt::Key_Home:
        return goTo(-static_cast<int>(m_parts.indexOf(this)));
    case Qt::Key_End:
        return goTo(static_cast<int>(m_parts.size() - 1 - m_parts.indexOf(this)));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartPart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

// Tab comes back to where one was.
void ChartPart::focusInEvent(QFocusEvent *event)
{
    for (ChartPart *part : std::as_const(m_parts))
        part->setFocusPolicy(part == this ? Qt::StrongFocus : Qt::ClickFocus);
    QWidget::focusInEvent(event);
    update();
}

void ChartPart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartPart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(design::color(design::accent), design::px(2)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), design::px(4), design::px(4));
}

} // namespace faktorbenk::gui
