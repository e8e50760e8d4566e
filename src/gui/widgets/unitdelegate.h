#pragma once

#include "gui/design/shapedtexts.h"

#include <QStyledItemDelegate>

namespace faktorbenk::gui {

// A unit in the tree: its name and how many have answered, or, muted, why nothing is shown of it.
class UnitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    design::ShapedTexts m_texts;
};

} // namespace faktorbenk::gui
