#include "gui/charts/figurechart.h"

#include "gui/design/style.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QGraphicsTextItem>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

QGraphicsTextItem *textItem(QChart *chart, const QString &text, const QFont &font, design::Token ink)
{
    auto *item = new QGraphicsTextItem(text, chart);
    item->setFont(font);
    item->setDefaultTextColor(design::color(ink));
    item->document()->setDocumentMargin(0);
    QTextOption option = item->document()->defaultTextOption();
    option.setAlignment(Qt::AlignHCenter);
    item->document()->setDefaultTextOption(option);
    item->setZValue(20);
    return item;
}

} // namespace

FigureChart::FigureChart(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    setProperty("picture", true);
}

void FigureChart::setColumns(const std::vector<Column> &columns, double from, double to, bool line)
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    qDeleteAll(m_captions);
    qDeleteAll(m_values);
    m_captions.clear();
    if (!m_base)
        m_base = new QGraphicsLineItem(chart());
    m_base->setPen(QPen(design::color(design::lineStrong), 1));
    m_values.clear();
    m_columns = columns;
    m_from = from;
    m_to = to;
    m_valuesBelow = line; // the line would run through them

    auto *horizontal = new QBarCategoryAxis;
    auto *vertical = new QValueAxis;
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.62);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto *set = new QBarSet(columns[i].caption);
        for (std::size_t at = 0; at < columns.size(); ++at)
            *set << (at == i ? columns[i].value - from : 0.0); // columns start at the axis
        set->setBrush(design::color(columns[i].fill));
        set->setPen(QPen(design::color(columns[i].outline), design::scale(), columns[i].outlineStyle));
        bars->append(set);
        horizontal->append(QString::number(i));
        m_captions.push_back(textItem(chart(), columns[i].caption, design::font(design::Type::Caption), design::inkMuted));
        m_values.push_back(
            textItem(chart(), columns[i].valueText, design::font(design::Type::Body, QFont::DemiBold), design::ink));
    }
    chart()->addSeries(bars);
    vertical->setRange(0, to - from);
    vertical->setVisible(false);
    horizontal->setLabelsVisible(false);
    horizontal->setGridLineVisible(false);
    horizontal->setLineVisible(false); // it would come with ticks
    chart()->addAxis(horizontal, Qt::AlignBottom);
    chart()->addAxis(vertical, Qt::AlignLeft);
    bars->attachAxis(horizontal);
    bars->attachAxis(vertical);
    if (line) {
        auto *joined = new QLineSeries;
        auto *points = new QScatterSeries;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            joined->append(static_cast<double>(i), columns[i].value - from);
            points->append(static_cast<double>(i), columns[i].value - from);
        }
        joined->setPen(QPen(design::color(design::ink), 1.5 * design::scale()));
        points->setMarkerSize(7 * design::scale());
        points->setBrush(design::color(design::paper));
        points->setPen(QPen(design::color(design::ink), 1.5 * design::scale()));
        for (QXYSeries *series : {static_cast<QXYSeries *>(joined), static_cast<QXYSeries *>(points)}) {
            chart()->addSeries(series);
            series->attachAxis(horizontal);
            series->attachAxis(vertical);
        }
    }
    placeTexts();
}

void FigureChart::recolour()
{
    setColumns(std::vector<Column>(m_columns), m_from, m_to, m_valuesBelow);
}

void FigureChart::setSpoken(const QString &name)
{
    QStringList figures;
    for (const Column &column : m_columns)
        figures += QStringLiteral("%1: %2").arg(column.caption, column.valueText);
    setAccessibleName(name);
    setAccessibleDescription(figures.join(QStringLiteral("; ")));
}

void FigureChart::placeTexts()
{
    if (m_columns.empty())
        return;
    const double step = static_cast<double>(width()) / static_cast<double>(m_columns.size());
    double foot = 0;
    for (QGraphicsTextItem *caption : m_captions) {
        caption->setTextWidth(step - design::px(4));
        foot = std::max(foot, caption->boundingRect().height());
    }
    const double figure = m_values.front()->boundingRect().height();
    const double head = m_valuesBelow ? design::px(8) : figure + design::px(8);
    foot += m_valuesBelow ? figure + design::px(2) : 0;
    const QRectF area(0, head, width(), std::max(10.0, height() - head - foot - design::px(10)));
    chart()->setPlotArea(area);
    m_base->setLine(QLineF(area.bottomLeft(), area.bottomRight()));
    const auto *vertical = static_cast<QValueAxis *>(chart()->axes(Qt::Vertical).value(0));
    if (!vertical)
        return;
    const double below = area.bottom() + design::px(6);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double left = step * static_cast<double>(i);
        const double share = (m_columns[i].value - m_from) / vertical->max();
        const double top = area.bottom() - area.height() * std::clamp(share, 0.0, 1.0);
        m_values[i]->setTextWidth(step);
        m_values[i]->setPos(left, m_valuesBelow ? below : top - figure - design::px(4));
        m_captions[i]->setPos(left + design::px(2), m_valuesBelow ? below + figure + design::px(2) : below);
    }
}

void FigureChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placeTexts();
}

void FigureChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace faktorbenk::gui
