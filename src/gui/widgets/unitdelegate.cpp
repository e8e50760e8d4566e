#include "gui/widgets/unitdelegate.h"

#include "gui/design/figuretype.h"
#include "gui/design/style.h"
#include "gui/models/unittreemodel.h"

#include <QPainter>
#include <QTreeView>

namespace faktorbenk::gui {

void UnitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool current = tree && tree->currentIndex() == index;
    if (current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tree->hasFocus() ? QPen(design::color(design::accent), 1.5) : QPen(Qt::NoPen));
        painter->setBrush(design::color(design::accentSoft));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), design::px(4), design::px(4));
    }
    const QString reason = index.data(UnitTreeModel::ReasonRole).toString();
    const QString count = index.data(UnitTreeModel::CountRole).toString();
    const int side = design::px(6);
    QRect area = option.rect.adjusted(side, 0, -side, 0);

    painter->setFont(design::font(design::Type::Caption));
    painter->setPen(design::color(design::inkMuted));
    if (reason.isEmpty()) {
        design::drawFigures(*painter, QRectF(area), Qt::AlignRight, count);
        area.adjust(0, 0, -static_cast<int>(design::figureWidth(QFontMetricsF(painter->font()), count)) - side, 0);
    } else {
        const QRect below = area.adjusted(0, area.height() / 2 - design::px(1), 0, -design::px(3));
        m_texts.draw(*painter, below, reason);
        area.adjust(0, design::px(3), 0, -area.height() / 2 + design::px(1));
    }
    painter->setFont(design::font(design::Type::Body, current ? QFont::Medium : QFont::Normal));
    painter->setPen(design::color(reason.isEmpty() ? design::ink : design::inkMuted));
    m_texts.draw(*painter, area, index.data().toString());
    painter->restore();
}

QSize UnitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool withheld = !index.data(UnitTreeModel::ReasonRole).toString().isEmpty();
    return {design::px(120), design::px(withheld ? 46 : 32)};
}

} // namespace faktorbenk::gui
