#include "gui/widgets/choice.h"

#include "gui/design/signs.h"
#include "gui/design/style.h"

#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui {

QSize Choice::bounded(QSize size) const
{
    if (m_most > 0)
        size.setWidth(std::min(size.width(), design::px(m_most)));
    return size;
}

void Choice::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    const int side = design::px(12);
    QRect area(0, 0, side, side);
    area.moveCenter({width() - design::px(14), rect().center().y()});
    QPainter painter(this);
    design::drawSign(painter, area, design::Sign::Down, design::color(design::inkMuted));
    if (sizeAdjustPolicy() == AdjustToContentsOnFirstShow) // nobody has said otherwise
        QMetaObject::invokeMethod(this, [this] { setSizeAdjustPolicy(AdjustToContents); }, Qt::QueuedConnection);
}

} // namespace faktorbenk::gui
