#include "gui/widgets/choice.h"

#include "gui/design/signs.h"
#include "gui/design/style.h"
#include "gui/widgets/spoken.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace faktorbenk::gui {

Choice::Choice(QWidget *parent) : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, [this] { tellChoice(this); });
}

QSize Choice::bounded(QSize size) const
{
    if (m_most > 0)
        size.setWidth(std::min(size.width(), design::px(m_most)));
    return size;
}

void Choice::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect words = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    // Never cut in a letter. What it asks for is measured to the ink of the letters, which is a little less than they take.
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, words.width() + design::px(4));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    const int side = design::px(12);
    QRect area(0, 0, side, side);
    area.moveCenter({width() - design::px(14), rect().center().y()});
    design::drawSign(painter, area, design::Sign::Down, design::color(design::inkMuted));
    if (sizeAdjustPolicy() == AdjustToContentsOnFirstShow) // nobody has said otherwise
        QMetaObject::invokeMethod(this, [this] { setSizeAdjustPolicy(AdjustToContents); }, Qt::QueuedConnection);
}

} // namespace faktorbenk::gui
