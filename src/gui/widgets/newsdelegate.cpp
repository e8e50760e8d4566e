#include "gui/widgets/newsdelegate.h"

#include "gui/design/cells.h"
#include "gui/design/style.h"
#include "gui/models/newsmodel.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int above = 7;
constexpr int headingHeight = 48;

// What stands in a cell, one piece below the other.
struct Piece {
    QString text;
    QFont font;
    design::Token colour = design::ink;
};

std::vector<Piece> piecesOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QFont body = design::font(design::Type::Body);
    switch (index.column()) {
    case NewsModel::What: {
        const bool link = index.data(NewsModel::LinkRole).toBool();
        std::vector<Piece> pieces{{text, design::font(design::Type::Body, QFont::DemiBold), link ? design::accent : design::ink}};
        if (const QString subject = index.data(NewsModel::SubjectRole).toString(); !subject.isEmpty())
            pieces.push_back({subject, body, design::ink});
        return pieces;
    }
    case NewsModel::Before:
        return {{text, body, design::inkMuted}};
    case NewsModel::When: {
        std::vector<Piece> pieces{{text, design::font(design::Type::Caption), design::inkMuted}};
        if (const QString who = index.data(NewsModel::WhoRole).toString(); !who.isEmpty())
            pieces.push_back({who, design::font(design::Type::Caption), design::inkMuted});
        return pieces;
    }
    default:
        return {{text, body, design::ink}};
    }
}

int heightOf(const Piece &piece, int room)
{
    return QFontMetrics(piece.font)
        .boundingRect(QRect(0, 0, std::max(room, 1), 100000), Qt::TextWordWrap, piece.text)
        .height();
}


void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const QRect words = rect.adjusted(design::cellSide(), 0, 0, -design::px(8));
    painter.setFont(design::font(design::Type::Heading, QFont::DemiBold));
    painter.setPen(design::color(design::ink));
    const QString beside = index.data(NewsModel::SubjectRole).toString();
    const QFontMetrics small(design::font(design::Type::Body));
    const int kept = small.horizontalAdvance(beside) + design::px(16);
    const QString name = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, std::max(design::px(80), words.width() - kept));
    const int baseline = words.bottom() - painter.fontMetrics().descent();
    painter.drawText(words.left(), baseline, name);
    const int after = words.left() + painter.fontMetrics().horizontalAdvance(name) + design::px(12);
    painter.setFont(design::font(design::Type::Body));
    painter.setPen(design::color(design::inkMuted));
    painter.drawText(after, baseline, beside);
    painter.setPen(design::color(design::lineStrong));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace

void NewsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(NewsModel::HeadingRole).toBool()) {
        paintHeading(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool current = table && table->currentIndex().row() == index.row();
    if (current)
        painter->fillRect(option.rect, design::color(table->hasFocus() ? design::accentSoft : design::sand));
    if (current && table->hasFocus() && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), design::px(3), option.rect.height()), design::color(design::accent));
    painter->setPen(design::color(design::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect area = option.rect.adjusted(design::cellSide(), design::px(above),
                                      -design::cellSide(), 0);
    for (const Piece &piece : piecesOf(index)) {
        painter->setFont(piece.font);
        painter->setPen(design::color(piece.colour));
        const int height = heightOf(piece, area.width());
        painter->drawText(QRect(area.left(), area.top(), area.width(), height), Qt::TextWordWrap, piece.text);
        area.setTop(area.top() + height + design::px(1));
    }
    painter->restore();
}

int NewsDelegate::heightOfRow(const QModelIndex &first, const QTableView *table) const
{
    if (first.data(NewsModel::HeadingRole).toBool())
        return design::px(headingHeight);
    int tallest = 0;
    for (int column = 0; column < NewsModel::ColumnCount; ++column) {
        const int room = table->columnWidth(column) - 2 * design::cellSide();
        int height = 0;
        for (const Piece &piece : piecesOf(first.siblingAtColumn(column)))
            height += heightOf(piece, room) + design::px(1);
        tallest = std::max(tallest, height);
    }
    return tallest + design::px(2 * above);
}

} // namespace faktorbenk::gui
