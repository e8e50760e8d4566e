#include "gui/charts/trendchart.h"

#include "gui/charts/chartpart.h"
#include "gui/design/figuretype.h"
#include "gui/design/style.h"
#include "gui/widgets/hatch.h"
#include "wording/figuretext.h"

#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int narrowest = 172; // a picture
constexpr int tallest = 176;
constexpr int between = 16;

QFont caption(QFont::Weight weight = QFont::Normal)
{
    return design::font(design::Type::Caption, weight);
}

void paintHidden(QPainter &painter, QPointF at)
{
    const double half = design::px(5);
    const QRectF square(at.x() - half, at.y() - half, 2 * half, 2 * half);
    paintHatch(painter, square, design::color(design::inkMuted));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square);
}

void paintDot(QPainter &painter, QPointF at)
{
    painter.setPen(QPen(design::color(design::paper), design::px(1)));
    painter.setBrush(design::color(design::accent));
    painter.drawEllipse(at, design::px(5), design::px(5));
    painter.setBrush(Qt::NoBrush);
}

QPen municipalityPen()
{
    return {design::color(design::municipality), std::max(1.0, 1.4 * design::scale()), Qt::DashLine,
            Qt::FlatCap};
}

} // namespace

TrendChart::TrendChart(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("picture", true);
    for (int i = 0; i < survey::factorCount; ++i) {
        auto *part = new ChartPart(this);
        connect(part, &ChartPart::opened, this, [this, i] { Q_EMIT factorOpened(i); });
        m_parts += part;
    }
    ChartPart::chain(m_parts);
}

void TrendChart::setTrend(const disclosure::Trend &trend, const QString &unit, const QStringList &names,
                          const QStringList &spoken)
{
    m_trend = trend;
    m_unit = unit;
    m_names = names;
    int lowest = 50;
    for (const auto &points : m_trend.points)
        for (const auto &point : points)
            for (const auto &mean : {point.shown(), point.municipalityShown()})
                if (mean)
                    lowest = std::min(lowest, mean->count());
    m_axis = {lowest < 30 ? 1 : 3, 5};
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setAccessibleName(spoken.value(i));
        m_parts[i]->setToolTip(spoken.value(i));
    }
    updateGeometry();
    placeParts();
    update();
}

int TrendChart::columns(int width) const
{
    const int step = design::px(narrowest + between);
    return std::clamp((width + design::px(between)) / step, 1, 5);
}

QRect TrendChart::pictureAt(const QRect &area, int at) const
{
    const int across = columns(area.width());
    const int gap = design::px(between);
    const int wide = (area.width() - (across - 1) * gap) / across;
    const int tall = design::px(tallest);
    const int top = area.top() + paintKey(nullptr, area) + design::px(8);
    return {area.left() + at % across * (wide + gap), top + at / across * (tall + gap), wide, tall};
}

int TrendChart::paintKey(QPainter *painter, const QRect &area) const
{
    const int line = design::px(24);
    int x = area.left();
    int y = area.top();
    const auto item = [&](const QString &text, auto sign) {
        const int signWidth = design::px(32);
        const int wide = signWidth + qRound(m_texts.width(caption(), text)) + design::px(20);
        if (x > area.left() && x + wide > area.right() + design::px(20)) {
            x = area.left();
            y += line;
        }
        if (painter) {
            sign(QPointF(x + design::px(12), y + line / 2.0));
            painter->setPen(design::color(design::inkMuted));
            m_texts.draw(*painter, {x + signWidth, y, wide, line}, text);
        }
        x += wide;
    };
    item(m_unit, [&](QPointF at) {
        painter->setPen(QPen(design::color(design::accent), 2 * design::scale()));
        painter->drawLine(at - QPointF(design::px(12), 0), at + QPointF(design::px(12), 0));
        paintDot(*painter, at);
    });
    if (!m_trend.isRoot)
        item(tr("the municipality"), [&](QPointF at) {
            painter->setPen(municipalityPen());
            painter->drawLine(at - QPointF(design::px(12), 0), at + QPointF(design::px(12), 0));
        });
    item(tr("the unit's own margin (95 %)"), [&](QPointF at) {
        painter->fillRect(
            QRectF(at.x() - design::px(4), at.y() - design::px(9), design::px(8), design::px(18)),
            design::color(design::accentBand));
    });
    item(tr("hidden"), [&](QPointF at) { paintHidden(*painter, at); });
    return y + line - area.top();
}

void TrendChart::paintPicture(QPainter &painter, const QRect &area, std::size_t factor) const
{
    const auto &points = m_trend.points[factor];
    const int line = QFontMetrics(caption()).lineSpacing();
    painter.setFont(caption(QFont::DemiBold));
    painter.setPen(design::color(design::ink));
    painter.drawText(QRect(area.left() + design::px(4), area.top() + design::px(4),
                           area.width() - design::px(8), 2 * line),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_names.value(static_cast<qsizetype>(factor)));
    const QRectF plot(area.left() + design::px(22), area.top() + 2 * line + design::px(16),
                      area.width() - design::px(38), area.height() - 3 * line - design::px(30));
    const double bottom = plot.bottom();
    const auto y = [&](double mean) {
        return bottom - (mean - m_axis.from) / (m_axis.to - m_axis.from) * plot.height();
    };
    const std::size_t rounds = points.size();
    const double inset = design::px(10);
    const auto x = [&](std::size_t round) {
        return rounds < 2 ? plot.center().x()
                          : plot.left() + inset +
                                (plot.width() - 2 * inset) * static_cast<double>(round) /
                                    static_cast<double>(rounds - 1);
    };
    painter.setFont(caption());
    for (int value = m_axis.from; value <= m_axis.to; ++value) {
        painter.setPen(design::color(value == m_axis.from ? design::lineStrong : design::line));
        painter.drawLine(QPointF(plot.left(), y(value)), QPointF(plot.right(), y(value)));
        painter.setPen(design::color(design::inkMuted));
        design::drawFigures(
            painter, {double(area.left()), y(value) - line / 2.0, double(design::px(16)), double(line)},
            Qt::AlignRight, QString::number(value));
    }
    // Years below: all where they have room, else the first and the last.
    double needed = 0;
    for (const auto &round : m_trend.rounds)
        needed += m_texts.width(caption(), round.round) + design::px(8);
    for (std::size_t i = 0; i < rounds; ++i) {
        if (needed > plot.width() + design::px(16) && i != 0 && i + 1 != rounds)
            continue;
        const double wide = design::px(80);
        painter.drawText(QRectF(x(i) - wide / 2, bottom + design::px(4), wide, line), Qt::AlignCenter,
                         m_trend.rounds[i].round);
    }
    for (std::size_t i = 0; i < rounds; ++i) {
        if (const auto mean = points[i].shown(); mean && points[i].margin) {
            const double half = points[i].margin->halfWidth.toDouble();
            const double top = std::max(y(mean->toDouble() + half), plot.top() - design::px(4));
            const double end = std::min(y(mean->toDouble() - half), bottom);
            painter.fillRect(QRectF(x(i) - design::px(4), top, design::px(8), end - top),
                             design::color(design::accentBand));
        }
    }
    const auto join = [&](const QPen &pen, auto value) {
        painter.setPen(pen);
        for (std::size_t i = 0; i + 1 < rounds; ++i)
            if (const auto from = value(points[i]), to = value(points[i + 1]); from && to)
                painter.drawLine(QPointF(x(i), y(from->toDouble())), QPointF(x(i + 1), y(to->toDouble())));
    };
    join(municipalityPen(), [](const auto &point) { return point.municipalityShown(); });
    join(QPen(design::color(design::accent), 2 * design::scale()),
         [](const auto &point) { return point.shown(); });
    for (std::size_t i = 0; i < rounds; ++i) {
        if (!points[i].mean)
            continue;
        const auto mean = points[i].shown();
        if (!mean) {
            if (points[i].mean->reason() != disclosure::Reason::NotGiven) // which hides nothing
                paintHidden(painter, {x(i), bottom - design::px(10)});
            continue;
        }
        const QPointF at(x(i), y(mean->toDouble()));
        paintDot(painter, at);
        if (rounds > 4 && i != 0 && i + 1 != rounds)
            continue;
        painter.setFont(caption(i + 1 == rounds ? QFont::DemiBold : QFont::Normal));
        const QString text = wording::number(*mean);
        const double wide = m_texts.width(painter.font(), text) + design::px(2);
        const QRectF over(at.x() - wide / 2, at.y() - design::px(7) - line, wide, line);
        painter.fillRect(over.adjusted(0, 1, 0, -1), design::color(design::paper));
        painter.setPen(design::color(design::ink));
        painter.drawText(over, Qt::AlignCenter, text);
    }
}

void TrendChart::paint(QPainter &painter, const QRect &area) const
{
    painter.save();
    painter.setFont(caption());
    paintKey(&painter, area);
    for (int i = 0; i < survey::factorCount; ++i)
        if (!m_trend.points[static_cast<std::size_t>(i)].empty())
            paintPicture(painter, pictureAt(area, i), static_cast<std::size_t>(i));
    painter.restore();
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, rect());
}

void TrendChart::placeParts()
{
    for (int i = 0; i < survey::factorCount; ++i)
        m_parts[i]->setGeometry(pictureAt(rect(), i));
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
    placeParts();
}

int TrendChart::heightForWidth(int width) const
{
    const QRect last = pictureAt({0, 0, width, 0}, survey::factorCount - 1);
    return last.bottom() + 1;
}

QSize TrendChart::sizeHint() const
{
    const int wide = std::max(width(), design::px(640));
    return {design::px(640), heightForWidth(wide)};
}

QSize TrendChart::minimumSizeHint() const
{
    return {design::px(narrowest), design::px(tallest)};
}

} // namespace faktorbenk::gui
