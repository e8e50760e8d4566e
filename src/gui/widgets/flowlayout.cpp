#include "gui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace faktorbenk::gui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    const int gap = std::max(0, spacing());
    int x = rect.left();
    int y = rect.top();
    int tallest = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += tallest + gap;
            tallest = 0;
        }
        if (really)
            item->setGeometry({QPoint(x, y), size});
        x += size.width() + gap;
        tallest = std::max(tallest, size.height());
    }
    return y + tallest - rect.top();
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->sizeHint());
    return least;
}

QSize FlowLayout::sizeHint() const
{
    QSize size = minimumSize();
    int wide = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            wide += item->sizeHint().width() + std::max(0, spacing());
    return {wide, size.height()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

} // namespace faktorbenk::gui
