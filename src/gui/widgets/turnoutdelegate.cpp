#include "gui/widgets/turnoutdelegate.h"

#include "gui/design/cells.h"
#include "gui/design/figuretype.h"
#include "gui/design/style.h"
#include "gui/models/turnoutmodel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

void paintBar(QPainter &painter, const QRect &room, const QModelIndex &index)
{
    const QRectF track(room.left(), room.center().y() - design::px(4), room.width(), design::px(9));
    painter.fillRect(track, design::color(design::line));
    const auto at = [&track](int tenthsOfPercent) {
        return track.width() * tenthsOfPercent / 1000.0;
    };
    painter.fillRect(
        QRectF(track.left(), track.top(), at(index.data(TurnoutModel::RateRole).toInt()), track.height()),
        design::color(design::accent));
    if (const QVariant before = index.data(TurnoutModel::BeforeRole); before.isValid()) {
        const double x = track.left() + at(before.toInt());
        painter.fillRect(QRectF(x - 2.5, track.top() - design::px(4), 5, track.height() + design::px(8)),
                         design::color(design::paper));
        painter.fillRect(QRectF(x - 1, track.top() - design::px(4), 2, track.height() + design::px(8)),
                         design::color(design::ink));
    }
}

} // namespace

void TurnoutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QAbstractItemView *>(option.widget);
    painter->save();
    if (table && table->currentIndex().row() == index.row())
        painter->fillRect(option.rect, design::color(design::accentSoft));
    painter->setPen(design::color(index.row() == 0 ? design::lineStrong : design::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (table && table->hasFocus() && table->currentIndex().row() == index.row())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - design::px(2), option.rect.width(), design::px(2)),
                          design::color(design::accent));
    const bool hidden = index.data(TurnoutModel::HiddenRole).toBool();
    const bool name = index.column() == TurnoutModel::Unit;
    const int indent = name ? design::px(14) * std::min(index.data(TurnoutModel::LevelRole).toInt(), 6) : 0;
    const QRect room = option.rect.adjusted(design::cellSide() + indent, 0, -design::cellSide(), 0);
    painter->setFont(design::font(design::Type::Body, index.row() == 0 || index.column() == TurnoutModel::Rate
                                                          ? QFont::DemiBold
                                                          : QFont::Normal));
    painter->setPen(design::color(hidden ? design::inkMuted : design::ink));
    const QString text = index.data().toString();
    if (index.column() == TurnoutModel::Bar && !hidden) {
        if (index.data(TurnoutModel::RateRole).isValid())
            paintBar(*painter, room, index);
    } else if (name || index.column() == TurnoutModel::Bar) {
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    } else {
        design::drawFigures(*painter, room, Qt::AlignRight, text);
    }
    if (table && table->hasFocus() && table->currentIndex() == index) {
        painter->setPen(QPen(design::color(design::accent), design::px(2)));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize TurnoutDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {design::px(80), design::px(32)};
}

} // namespace faktorbenk::gui
