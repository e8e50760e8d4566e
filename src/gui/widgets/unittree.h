#pragma once

#include <QTreeView>

namespace faktorbenk::gui {

// A tree whose branches open and close by a chevron.
class UnitTree final : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace faktorbenk::gui
