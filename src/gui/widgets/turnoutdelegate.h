#pragma once

#include <QStyledItemDelegate>

namespace faktorbenk::gui {

// The cells of the table of response rates: indented names, figures in columns, the rate as a bar with a
// notch where it was in the round before.
class TurnoutDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace faktorbenk::gui
