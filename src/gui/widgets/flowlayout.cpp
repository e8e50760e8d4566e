#include "gui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace faktorbenk::gui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    if (QLayout *inner = item->layout())
        addChildLayout(inner);
    m_items += item;
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
        const QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX}).expandedTo(item->minimumSize());
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
            least = least.expandedTo(item->minimumSize());
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

namespace {

QBoxLayout *boxAround(QLayout *layout, QLayoutItem *item)
{
    auto *box = qobject_cast<QBoxLayout *>(layout);
    if (box && box->indexOf(item) >= 0)
        return box;
    for (int i = 0; i < layout->count(); ++i)
        if (QLayout *inner = layout->itemAt(i)->layout())
            if (QBoxLayout *found = boxAround(inner, item))
                return found;
    return nullptr;
}

} // namespace

void letFlow(QBoxLayout *row)
{
    QBoxLayout *box = boxAround(row->parentWidget()->layout(), row);
    auto *flow = new FlowLayout;
    flow->setSpacing(row->spacing());
    const int at = box->indexOf(row);
    box->removeItem(row);
    box->insertLayout(at, flow);
    QBoxLayout *pair = nullptr;
    while (QLayoutItem *item = row->takeAt(0)) {
        QWidget *widget = item->widget();
        delete item;
        if (!widget)
            continue; // a space at the end of the line
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->buddy()) {
            pair = new QHBoxLayout;
            pair->setSpacing(row->spacing());
            flow->addItem(pair);
            pair->addWidget(widget);
        } else if (pair) {
            std::exchange(pair, nullptr)->addWidget(widget);
        } else {
            flow->addWidget(widget);
        }
    }
    delete row;
}

} // namespace faktorbenk::gui
