#pragma once

#include <QStyledItemDelegate>

namespace faktorbenk::gui {

// One cell of the board; the steps as five marks before their words: filled done, half under way, hollow not started.
class BoardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace faktorbenk::gui
