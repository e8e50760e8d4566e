#pragma once

#include "gui/widgets/calmview.h"

#include <QTreeView>

#include <limits>

namespace faktorbenk::gui {

// A tree whose branches open and close by a chevron.
class UnitTree final : public CalmView<QTreeView>
{
    Q_OBJECT
public:
    using CalmView::CalmView;

    // Opens what has something below it, to that depth. (expandAll() also «opens» the leaves, and a screen reader says so.)
    void unfold(int depth = std::numeric_limits<int>::max());

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void unfoldIn(const QModelIndex &parent, int depth);
};

} // namespace faktorbenk::gui
