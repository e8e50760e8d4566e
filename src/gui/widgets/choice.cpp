#include "gui/widgets/choice.h"

namespace faktorbenk::gui {

void Choice::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    if (sizeAdjustPolicy() != AdjustToContents)
        QMetaObject::invokeMethod(this, [this] { setSizeAdjustPolicy(AdjustToContents); }, Qt::QueuedConnection);
}

} // namespace faktorbenk::gui
