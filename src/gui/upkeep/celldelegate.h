#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace faktorbenk::gui {

// Cells that are written in where they stand: the editor says which cell it is, and Enter goes on below.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The look and the keys of a table that is edited: typing, F2 or Enter opens a cell, Tab leaves the table.
void makeEditable(QTableView *table);

} // namespace faktorbenk::gui
