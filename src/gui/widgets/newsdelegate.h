#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace faktorbenk::gui {

// Draws «changed since last»: a unit's heading; what happened over what it is about; old muted beside new.
class NewsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int heightOfRow(const QModelIndex &first, const QTableView *table) const;
};

} // namespace faktorbenk::gui
