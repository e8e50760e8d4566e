#include "gui/widgets/unittree.h"

#include "gui/design/signs.h"
#include "gui/design/style.h"

namespace faktorbenk::gui {

void UnitTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const int side = indentation() - 2 * design::px(1);
    QRect area(0, 0, side, side);
    area.moveCenter({rect.right() + 1 - indentation() / 2, rect.center().y()});
    design::drawSign(*painter, area, isExpanded(index) ? design::Sign::Down : design::Sign::Right,
                     design::color(design::inkMuted));
}

void UnitTree::unfold(int depth)
{
    scheduleDelayedItemsLayout(); // one layout for all of them
    unfoldIn({}, depth);
}

void UnitTree::unfoldIn(const QModelIndex &parent, int depth)
{
    for (int row = 0; row < model()->rowCount(parent); ++row)
        if (const QModelIndex index = model()->index(row, 0, parent); model()->hasChildren(index)) {
            expand(index);
            if (depth > 0)
                unfoldIn(index, depth - 1);
        }
}

} // namespace faktorbenk::gui
