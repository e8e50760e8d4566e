#include "gui/widgets/heatmapdelegate.h"

#include "gui/design/cells.h"
#include "gui/design/figuretype.h"
#include "gui/design/style.h"
#include "gui/models/heatmapmodel.h"
#include "gui/widgets/hatch.h"
#include "gui/widgets/pageroom.h"
#include "report/palette.h"
#include "survey/comparison.h"
#include "survey/factor.h"

#include <QPainter>
#include <QPainterPath>
#include <QTableView>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

} // namespace

QColor HeatMapDelegate::groundOf(int tenths)
{
    using report::palette::heatFrom, report::palette::heatTo;
    const double share = static_cast<double>(std::clamp(tenths, heatFrom, heatTo) - heatFrom) / (heatTo - heatFrom);
    return between(design::color(design::heatLow), design::color(design::heatHigh), share);
}

QColor HeatMapDelegate::ground(const QModelIndex &index) const
{
    const QVariant mean = index.data(HeatMapModel::MeanRole);
    if (!mean.isValid())
        return {};
    if (!m_differences)
        return groundOf(mean.toInt());
    const QVariant verdict = index.data(HeatMapModel::VerdictRole);
    if (!verdict.isValid())
        return {};
    switch (static_cast<survey::Verdict>(verdict.toInt())) {
    case survey::Verdict::Above:
        return design::color(design::accentBand);
    case survey::Verdict::Below:
        return design::color(design::ochreSoft);
    case survey::Verdict::Within:
        return design::color(design::nationFill);
    }
    return {};
}

void HeatMapDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int indent = design::px(12) * std::min(index.data(HeatMapModel::LevelRole).toInt(), 6);
    const QRect room = option.rect.adjusted(indent + design::px(6), 0, -design::px(12), 0);
    const bool opens = index.data(HeatMapModel::OpensRole).toBool();
    painter->setFont(design::font(design::Type::Body, index.row() == 0 || opens ? QFont::DemiBold : QFont::Normal));
    painter->setPen(design::color(design::ink));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void HeatMapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (index.column() == 0) {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect.adjusted(0, 1, 0, -1), design::color(design::accentSoft));
        paintName(painter, option, index);
    } else {
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        const QColor fill = ground(index);
        if (fill.isValid())
            painter->fillRect(cell, fill);
        else if (!index.data(HeatMapModel::MeanRole).isValid())
            paintHatch(*painter, QRectF(cell), design::color(design::line));
        painter->setFont(design::font(design::Type::Body, index.row() == 0 ? QFont::DemiBold : QFont::Normal));
        painter->setPen(design::color(index.data(HeatMapModel::MeanRole).isValid() ? design::ink : design::inkMuted));
        design::drawFigures(*painter, cell, Qt::AlignHCenter, index.data().toString());
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(design::color(design::accent), design::px(2)));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    if (index.row() == 0) { // what the rest is inside of
        painter->setPen(design::color(design::lineStrong));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

namespace {

constexpr int nameHeight = 136; // of a name that is read from below
constexpr int closeRow = 26;    // where there is little height
constexpr int rowHeight = 30;

} // namespace

HeatMapHeader::HeatMapHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(design::px(40));
    setFocusPolicy(Qt::NoFocus);
}

QSize HeatMapHeader::sectionSizeFromContents(int section) const
{
    return {design::px(section == 0 ? 160 : 48), design::px(nameHeight)};
}

void HeatMapHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, design::color(design::paper));
    painter->setPen(design::color(design::lineStrong));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setFont(design::font(design::Type::Caption, sorted ? QFont::DemiBold : QFont::Normal));
    painter->setPen(design::color(sorted ? design::ink : design::inkMuted));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (section == 0) {
        painter->drawText(rect.adjusted(design::px(6), 0, 0, -design::px(8)), Qt::AlignLeft | Qt::AlignBottom, text);
    } else if (rect.height() < design::px(nameHeight) / 2) {
        painter->drawText(rect.adjusted(0, 0, 0, -design::px(8)), Qt::AlignHCenter | Qt::AlignBottom, QString::number(section));
    } else {
        // Read from below, in two lines where one is too short.
        painter->translate(rect.left(), rect.bottom() - design::px(8));
        painter->rotate(-90);
        const QRect upright(0, 0, rect.height() - design::px(12), rect.width());
        painter->drawText(upright, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    }
    painter->restore();
}

void HeatMapHeader::paintWhole(QPainter &painter, int height) const
{
    for (int section = 0; section < count(); ++section)
        paintSection(&painter, {sectionPosition(section), 0, sectionSize(section), height}, section);
}

QSize heatPictureSize(const QTableView &table)
{
    return {table.horizontalHeader()->length(), design::px(nameHeight) + table.verticalHeader()->length()};
}

void paintHeatPicture(const QTableView &table, QPainter &painter)
{
    const auto &header = static_cast<const HeatMapHeader &>(*table.horizontalHeader());
    const int top = design::px(nameHeight);
    header.paintWhole(painter, top);
    QStyleOptionViewItem option;
    option.widget = &table;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const bool heading = table.columnSpan(row, 0) > 1;
        for (int column = 0; column < (heading ? 1 : table.model()->columnCount()); ++column) {
            option.rect = {header.sectionPosition(column), top + table.verticalHeader()->sectionPosition(row),
                           heading ? header.length() : header.sectionSize(column), table.rowHeight(row)};
            table.itemDelegate()->paint(&painter, option, table.model()->index(row, column));
        }
    }
}

void makeHeatTable(QTableView &table, HeatMapDelegate *delegate)
{
    table.setHorizontalHeader(new HeatMapHeader(&table));
    table.setItemDelegate(delegate);
    table.setMouseTracking(true);
    table.setMinimumHeight(design::px(leastTable));
    table.setProperty("picture", true);
    table.setProperty("list", true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(design::px(rowHeight));
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

namespace {

// What the figures in sight need, and a little air; the names of the units give way to them.
int leastOfFigures(const QTableView &table)
{
    constexpr int mostAsked = 60; // rows
    const QFontMetrics metrics(design::font(design::Type::Body, QFont::DemiBold));
    int widest = 0;
    for (int row = 0; row < std::min(table.model()->rowCount(), mostAsked); ++row)
        for (int column = 1; column < table.model()->columnCount(); ++column)
            widest = std::max(widest, metrics.horizontalAdvance(table.model()->index(row, column).data().toString()));
    return std::min(widest + 2 * design::cellSide() - 2, design::px(48));
}

} // namespace

void fitHeatColumns(QTableView &table)
{
    // Where few rows would be left, the factors' numbers stand for their names, which a hint and the reader still tell.
    table.horizontalHeader()->setMaximumHeight(table.height() < design::px(320) ? design::px(36) : QWIDGETSIZE_MAX);
    table.verticalHeader()->setDefaultSectionSize(design::px(table.height() < design::px(480) ? closeRow : rowHeight));
    QMetaObject::invokeMethod(&table, "updateGeometries"); // a protected slot
    const int room = table.viewport()->width();
    const int least = leastOfFigures(table);
    const int leastNames = std::clamp(room - survey::factorCount * least, design::px(110), design::px(160));
    const int names = std::clamp(room - survey::factorCount * design::px(68), leastNames, design::px(320));
    const int figures = std::max(least, (room - names) / survey::factorCount);
    table.setColumnWidth(0, std::max(names, room - figures * survey::factorCount));
    for (int column = 1; column <= survey::factorCount; ++column)
        table.setColumnWidth(column, figures);
}

} // namespace faktorbenk::gui
