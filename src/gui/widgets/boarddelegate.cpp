#include "gui/widgets/boarddelegate.h"

#include "followup/standing.h"
#include "gui/design/cells.h"
#include "gui/design/style.h"
#include "gui/models/boardmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace faktorbenk::gui {

namespace {

// Gives back what is left for the words.
QRect drawPhases(QPainter &painter, const QRect &room, const QVariantList &states)
{
    const int size = design::px(9);
    const int step = size + design::px(4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(design::color(design::accent), 1.2));
    int x = room.left();
    for (const QVariant &state : states) {
        const QRectF circle(x, room.center().y() - size / 2.0 + 1, size, size);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        painter.setBrush(design::color(design::accent));
        constexpr int quarter = 90 * 16;
        if (state.toInt() == static_cast<int>(followup::PhaseState::Done))
            painter.drawEllipse(circle);
        else if (state.toInt() == static_cast<int>(followup::PhaseState::Started))
            painter.drawChord(circle, quarter, 2 * quarter);
        x += step;
    }
    return room.adjusted(x - room.left() + design::px(4), 0, 0, 0);
}

} // namespace

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QAbstractItemView *>(option.widget);
    painter->save();
    if (table && table->currentIndex().row() == index.row())
        painter->fillRect(option.rect, design::color(design::accentSoft));
    painter->setPen(design::color(design::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (table && table->hasFocus() && table->currentIndex() == index) {
        painter->setPen(QPen(design::color(design::accent), design::px(2)));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const bool first = index.column() == BoardModel::Unit;
    const int indent = first ? design::px(12) * std::min(index.data(BoardModel::LevelRole).toInt(), 6) : 0;
    QRect room = option.rect.adjusted(design::cellSide() + indent, 0, -design::cellSide(), 0);
    if (index.column() == BoardModel::Steps)
        room = drawPhases(*painter, room, index.data(BoardModel::PhasesRole).toList());
    if (index.column() == BoardModel::Steps && room.width() < design::px(40)) { // the phases alone
        painter->restore();
        return;
    }
    const bool strong = index.data(BoardModel::AttentionRole).toBool() ||
                        (first && index.data(BoardModel::LevelRole).toInt() == 0);
    painter->setFont(design::font(design::Type::Body, strong ? QFont::DemiBold : QFont::Normal));
    const bool nothing = index.data().toString() == QStringLiteral("–") || index.data().toString() == QStringLiteral("0");
    painter->setPen(design::color(nothing ? design::inkMuted : design::ink));
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {design::px(80), design::px(32)};
}

} // namespace faktorbenk::gui
