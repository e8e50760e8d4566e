#include "gui/widgets/breathing.h"

#include <QEvent>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <algorithm>

namespace faktorbenk::gui {

Breathing::Breathing(QScrollArea *scroll) : QObject(scroll), m_scroll(scroll)
{
    scroll->viewport()->installEventFilter(this);
    scroll->widget()->installEventFilter(this);
}

void Breathing::add(QWidget *widget, std::function<int()> most, int least)
{
    m_lungs.push_back({widget, std::move(most), least});
    if (least > 0)
        widget->setFixedHeight(least);
}

void Breathing::breathe()
{
    const QLayout *layout = m_scroll->widget()->layout();
    if (m_breathing || !layout)
        return;
    const QScopedValueRollback breathing(m_breathing, true);
    const QSize room = m_scroll->viewport()->size();
    const int taken = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(room.width())
                                                  : layout->totalMinimumSize().height();
    for (const Lung &lung : m_lungs) {
        if (!lung.widget)
            continue;
        const int least = std::max(lung.widget->minimumSizeHint().height(), lung.least);
        const int now = lung.widget->minimumHeight() > 0 ? lung.widget->minimumHeight() : least;
        // Never more than there is, so that nothing begins to scroll for it.
        const int given = std::clamp(now + room.height() - taken, least, std::max(least, lung.most()));
        if (given != lung.widget->minimumHeight() || given != lung.widget->maximumHeight())
            lung.widget->setFixedHeight(given);
    }
}

bool Breathing::eventFilter(QObject *watched, QEvent *event)
{
    const bool otherRoom = watched == m_scroll->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::Show);
    if (otherRoom || (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest))
        breathe();
    return false;
}

} // namespace faktorbenk::gui
