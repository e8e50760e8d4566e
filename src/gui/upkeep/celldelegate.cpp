#include "gui/upkeep/celldelegate.h"

#include "gui/design/cells.h"
#include "gui/design/style.h"
#include "gui/widgets/reportheader.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace faktorbenk::gui {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(QStringLiteral("%1, %2").arg(
        index.model()->headerData(index.column(), Qt::Horizontal).toString(), index.siblingAtColumn(0).data().toString()));
    editor->setStyleSheet(QStringLiteral("padding: 0 %1px; min-height: 0; border-radius: 0;").arg(design::px(6)));
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool current = table && table->currentIndex() == index && table->hasFocus();
    const bool editable = index.flags().testFlag(Qt::ItemIsEditable);
    painter->save();
    if (table && table->currentIndex().row() == index.row())
        painter->fillRect(option.rect, design::color(design::accentSoft));
    painter->setPen(design::color(design::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current) {
        painter->setPen(QPen(design::color(design::accent), design::px(2)));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->setFont(design::font(design::Type::Body));
    painter->setPen(design::color(editable ? design::ink : design::inkMuted));
    const QRect room = option.rect.adjusted(design::cellSide(), 0, -design::cellSide(), 0);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(room, static_cast<int>((alignment ? alignment : Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

void makeEditable(QTableView *table)
{
    table->setItemDelegate(new CellDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(design::px(32));
    table->setHorizontalHeader(new ReportHeader(table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMinimumHeight(design::px(160));
}

} // namespace faktorbenk::gui
