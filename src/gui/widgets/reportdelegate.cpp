#include "gui/widgets/reportdelegate.h"

#include "gui/design/cells.h"
#include "gui/design/figuretype.h"
#include "gui/design/style.h"
#include "gui/models/overviewmodel.h"
#include "gui/models/texttablemodel.h"
#include "gui/widgets/dotplot.h"
#include "gui/widgets/reporttable.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace faktorbenk::gui {

using Kind = OverviewModel::Kind;

namespace {

struct Cell {
    bool overview = false;
    Kind kind = Kind::Factor;
    bool figures = false;
    bool strong = false;
    bool withheld = false;
};

Cell cellOf(const QModelIndex &index)
{
    Cell cell;
    cell.overview = qobject_cast<const OverviewModel *>(index.model()) != nullptr;
    if (!cell.overview) {
        cell.figures = index.data(TextTableModel::FigureRole).toBool();
        cell.strong = index.data(TextTableModel::StrongRole).toBool();
        return cell;
    }
    cell.kind = static_cast<Kind>(index.data(OverviewModel::KindRole).toInt());
    cell.figures = cell.kind != Kind::Factor && cell.kind != Kind::Plot;
    cell.withheld = index.data(OverviewModel::WithheldRole).toBool();
    cell.strong = !cell.withheld && index.data(OverviewModel::StrongRole).toBool();
    return cell;
}

QFont fontOf(const Cell &cell)
{
    return design::font(design::Type::Body, cell.strong ? QFont::DemiBold : QFont::Normal);
}

// «5 Mestringsorientert ledelse»: the number stands in a column of its own.
int numberWidth(const QFontMetrics &metrics)
{
    return static_cast<int>(design::figureWidth(QFontMetricsF(metrics), QStringLiteral("10"))) + design::px(10);
}

QString withoutNumber(const QString &text)
{
    return text.mid(text.indexOf(QLatin1Char(' ')) + 1);
}

} // namespace

void ReportDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const auto *report = qobject_cast<const ReportTable *>(table);
    const bool focused = table && table->hasFocus();
    if ((focused || (report && report->keepsRow())) && table->currentIndex().row() == index.row()) {
        painter.fillRect(option.rect, design::color(design::accentSoft));
        if (focused && !qobject_cast<const OverviewModel *>(index.model())) // words begin at the edge: below them
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - design::px(2), option.rect.width(), design::px(2)),
                             design::color(design::accent));
        else if (focused && index.column() == 0)
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), design::px(3), option.rect.height()),
                             design::color(design::accent));
    } else if (option.state & QStyle::State_Selected) { // where one will be when one comes back
        painter.fillRect(option.rect, design::color(design::sand));
    }
    if (focused && table->currentIndex().row() == index.row())
        return;
    painter.setPen(design::color(design::line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

// Over several lines where they do not fit on one.
void ReportDelegate::paintWords(QPainter &painter, const QRect &area, const QString &text) const
{
    if (m_texts.width(painter.font(), text) > area.width())
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    else
        m_texts.draw(painter, area, text);
}

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = cellOf(index);
    painter->save();
    paintGround(*painter, option, index);
    const QString text = index.data().toString();
    const int side = design::cellSide();
    QRect area = option.rect.adjusted(side, 0, -side, 0);
    painter->setFont(fontOf(cell));
    const bool quiet = cell.withheld || (cell.overview && !cell.strong && cell.kind == Kind::Difference) ||
                       (cell.overview && cell.kind == Kind::Margin);
    painter->setPen(design::color(quiet ? design::inkMuted : design::ink));

    if (cell.overview && cell.kind == Kind::Factor) {
        const int number = numberWidth(painter->fontMetrics());
        painter->setPen(design::color(design::inkMuted));
        design::drawFigures(*painter, QRectF(area.left(), area.top(), number - design::px(8), area.height()),
                            Qt::AlignRight, QString::number(index.data(OverviewModel::NumberRole).toInt()));
        painter->setPen(design::color(cell.withheld ? design::inkMuted : design::ink));
        paintWords(*painter, area.adjusted(number, 0, 0, 0), withoutNumber(text));
    } else if (cell.overview && cell.kind == Kind::Plot && cell.withheld) {
        paintWords(*painter, area.adjusted(side, 0, 0, 0), text);
    } else if (cell.overview && cell.kind == Kind::Plot) {
        const auto *model = static_cast<const OverviewModel *>(index.model());
        dotplot::paintRow(*painter, QRectF(option.rect), model->axis(), index.data(OverviewModel::PlotRole).value<PlotRow>());
    } else if (cell.figures) {
        const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        design::drawFigures(*painter, QRectF(area), alignment, text);
    } else {
        paintWords(*painter, area, text);
    }
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Cell cell = cellOf(index);
    const QFont font = fontOf(cell);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString();
    int width = 0;
    if (cell.overview && cell.kind == Kind::Factor)
        width = numberWidth(metrics) + qRound(m_texts.width(font, withoutNumber(text)));
    else if (cell.figures)
        width = static_cast<int>(design::figureWidth(QFontMetricsF(metrics), text)) + 1;
    else if (!cell.overview)
        width = std::min(qRound(m_texts.width(font, text)) + 2, design::px(320));
    return {width + 2 * design::cellSide(), design::px(design::rowHeight)};
}

int ReportDelegate::heightOfRow(const QModelIndex &first, const QTableView *table) const
{
    int height = design::px(design::rowHeight);
    for (int column = 0; column < first.model()->columnCount(); ++column) {
        const QModelIndex index = first.siblingAtColumn(column);
        const Cell cell = cellOf(index);
        if (cell.figures || (cell.overview && cell.kind == Kind::Plot && !cell.withheld))
            continue;
        const QFont font = fontOf(cell);
        const QFontMetrics metrics(font);
        const bool numbered = cell.overview && cell.kind == Kind::Factor;
        int room = table->columnWidth(column) - 2 * design::cellSide();
        if (numbered)
            room -= numberWidth(metrics);
        const QString text = numbered ? withoutNumber(index.data().toString()) : index.data().toString();
        int needed = metrics.height();
        if (m_texts.width(font, text) > room)
            needed = metrics.boundingRect(QRect(0, 0, std::max(room, 1), 10000), Qt::TextWordWrap, text).height();
        height = std::max(height, needed + design::px(10));
    }
    return height;
}

} // namespace faktorbenk::gui
