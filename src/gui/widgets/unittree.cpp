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

} // namespace faktorbenk::gui
