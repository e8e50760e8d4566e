#pragma once

#include "gui/design/shapedtexts.h"

#include <QStyledItemDelegate>

class QTableView;

namespace faktorbenk::gui {

// Draws the cells of a ReportTable: names, figures with digits of one width, the dot plot, verdicts.
class ReportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int heightOfRow(const QModelIndex &first, const QTableView *table) const;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &area, const QString &text) const;

    design::ShapedTexts m_texts;
};

} // namespace faktorbenk::gui
