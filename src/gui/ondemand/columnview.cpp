#include "gui/ondemand/columnview.h"

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
#include <cmath>

namespace faktorbenk::gui::ondemand {

namespace {

QGraphicsTextItem *textItem(QChart *chart, const QString &text, const QFont &font, const QColor &ink)
{
    auto *item = new QGraphicsTextItem(text, chart);
    item->setFont(font);
    item->setDefaultTextColor(ink);
    item->document()->setDocumentMargin(0);
    QTextOption option = item->document()->defaultTextOption();
    option.setAlignment(Qt::AlignHCenter);
    item->document()->setDefaultTextOption(option);
    item->setZValue(20);
    return item;
}

} // namespace

ColumnView::ColumnView(QWidget *parent) : QChartView(parent)
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
}

void ColumnView::draw(const Look &look, const std::vector<Column> &columns, double from, double to, bool line)
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
    m_base->setPen(QPen(look.lineStrong, 1));
    m_values.clear();
    m_shares.clear();
    m_scale = look.scale;
    m_valuesBelow = line; // the line would run through them

    auto *horizontal = new QBarCategoryAxis;
    auto *vertical = new QValueAxis;
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.62);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto *set = new QBarSet(columns[i].caption);
        for (std::size_t at = 0; at < columns.size(); ++at)
            *set << (at == i ? columns[i].value - from : 0.0); // columns start at the axis
        set->setBrush(columns[i].fill);
        set->setPen(columns[i].outline);
        bars->append(set);
        horizontal->append(QString::number(i));
        m_captions.push_back(textItem(chart(), columns[i].caption, look.caption, look.inkMuted));
        m_values.push_back(textItem(chart(), columns[i].valueText, look.figure, look.ink));
        m_shares.push_back(std::clamp((columns[i].value - from) / (to - from), 0.0, 1.0));
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
        joined->setPen(QPen(look.ink, 1.5 * look.scale));
        points->setMarkerSize(7 * look.scale);
        points->setBrush(look.paper);
        points->setPen(QPen(look.ink, 1.5 * look.scale));
        for (QXYSeries *series : {static_cast<QXYSeries *>(joined), static_cast<QXYSeries *>(points)}) {
            chart()->addSeries(series);
            series->attachAxis(horizontal);
            series->attachAxis(vertical);
        }
    }
    placeTexts();
}

int ColumnView::px(int length) const
{
    return static_cast<int>(std::lround(length * m_scale));
}

void ColumnView::placeTexts()
{
    if (m_shares.empty())
        return;
    const double step = static_cast<double>(width()) / static_cast<double>(m_shares.size());
    double foot = 0;
    for (QGraphicsTextItem *caption : m_captions) {
        caption->setTextWidth(step - px(4));
        foot = std::max(foot, caption->boundingRect().height());
    }
    for (QGraphicsTextItem *value : m_values)
        value->setTextWidth(step); // before it is asked how high it is
    const double figure = m_values.front()->boundingRect().height();
    const double head = m_valuesBelow ? px(8) : figure + px(8);
    foot += m_valuesBelow ? figure + px(2) : 0;
    const QRectF area(0, head, width(), std::max(10.0, height() - head - foot - px(10)));
    chart()->setPlotArea(area);
    m_base->setLine(QLineF(area.bottomLeft(), area.bottomRight()));
    const double below = area.bottom() + px(6);
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const double left = step * static_cast<double>(i);
        const double top = area.bottom() - area.height() * m_shares[i];
        m_values[i]->setPos(left, m_valuesBelow ? below : top - figure - px(4));
        m_captions[i]->setPos(left + px(2), m_valuesBelow ? below + figure + px(2) : below);
    }
}

void ColumnView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placeTexts();
}

void ColumnView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace faktorbenk::gui::ondemand
