#include "gui/charts/likertchart.h"

#include "gui/charts/chartpart.h"
#include "gui/design/style.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace faktorbenk::gui {

namespace {

constexpr int leastRow = 38;
constexpr int mostRow = 60;
constexpr double barShare = 0.58; // of a row

double percentOf(survey::Tenths share)
{
    return share.toDouble();
}

// From the left end to the middle of «3», and from there to the right end, in percent.
double leftOf(const survey::Distribution &shares)
{
    return percentOf(shares[0]) + percentOf(shares[1]) + percentOf(shares[2]) / 2;
}

double rightOf(const survey::Distribution &shares)
{
    return percentOf(shares[2]) / 2 + percentOf(shares[3]) + percentOf(shares[4]);
}

QColor inkOn(std::size_t value)
{
    return design::textOn(design::answers[value]);
}

QFont caption()
{
    return design::font(design::Type::Caption);
}

} // namespace

LikertChart::LikertChart(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleDescription(wording::shareCaption());
    setProperty("picture", true);
}

void LikertChart::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    while (m_parts.size() > static_cast<qsizetype>(m_rows.size()))
        delete m_parts.takeLast();
    while (m_parts.size() < static_cast<qsizetype>(m_rows.size())) {
        auto *part = new ChartPart(this);
        connect(part, &ChartPart::opened, this,
                [this, part] { Q_EMIT rowOpened(static_cast<int>(m_parts.indexOf(part))); });
        part->setVisible(true);
        m_parts += part;
    }
    ChartPart::chain(m_parts);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_parts[static_cast<qsizetype>(row)]->setAccessibleName(m_rows[row].spoken);
        m_parts[static_cast<qsizetype>(row)]->setToolTip(m_rows[row].spoken);
    }
    updateGeometry();
    placeParts();
    update();
}

int LikertChart::paintKey(QPainter *painter, const QRect &area) const
{
    const QFontMetrics metrics(caption());
    const int line = metrics.lineSpacing() + design::px(6);
    const int square = design::px(14);
    int x = 0;
    int y = 0;
    for (int value = 1; value <= survey::answerValues; ++value) {
        const QString text = QStringLiteral("%1 %2").arg(value).arg(wording::answerLabel(value));
        const int wide = square + design::px(6) + qRound(m_texts.width(caption(), text)) + design::px(18);
        if (x > 0 && x + wide - design::px(18) > area.width()) {
            x = 0;
            y += line;
        }
        if (painter) {
            painter->fillRect(QRect(area.left() + x, area.top() + y + (line - square) / 2, square, square),
                              design::color(design::answers[static_cast<std::size_t>(value - 1)]));
            painter->setPen(design::color(design::inkMuted));
            m_texts.draw(*painter, {area.left() + x + square + design::px(6), area.top() + y, wide, line},
                         text);
        }
        x += wide;
    }
    const QString of = wording::shareCaption();
    const int wide = qRound(m_texts.width(caption(), of));
    if (x + wide > area.width()) {
        x = 0;
        y += line;
    }
    if (painter) {
        painter->setPen(design::color(design::ink));
        m_texts.draw(*painter, {area.left() + area.width() - wide, area.top() + y, wide + 1, line}, of);
    }
    return y + line;
}

int LikertChart::headHeight(int width) const
{
    return paintKey(nullptr, {0, 0, width, 1000}) + QFontMetrics(caption()).lineSpacing() + design::px(14);
}

int LikertChart::rowHeight(const QRect &area) const
{
    const int rows = std::max(1, static_cast<int>(m_rows.size()));
    return std::clamp((area.height() - headHeight(area.width()) - design::px(2)) / rows, design::px(leastRow), design::px(mostRow));
}

LikertChart::Layout LikertChart::layOut(const QRect &area) const
{
    const QFont body = design::font(design::Type::Body);
    int names = 0;
    double left = 10;
    double right = 10;
    for (const Row &row : m_rows) {
        names = std::max(names, qRound(m_texts.width(body, row.name)) + design::px(38));
        if (!row.shares)
            continue;
        left = std::max(left, leftOf(*row.shares));
        right = std::max(right, rightOf(*row.shares));
    }
    names = std::min(names, area.width() * 30 / 100);
    const int answers =
        std::max(design::px(56), qRound(m_texts.width(caption(), tr("Answers"))) + design::px(8));
    Layout layout;
    layout.top = area.top() + headHeight(area.width());
    layout.row = rowHeight(area);
    layout.names = {area.left(), layout.top, names, area.height()};
    layout.answers = {area.right() - answers, layout.top, answers, area.height()};
    layout.plot = {area.left() + names, layout.top, area.width() - names - answers, area.height()};
    const int beside = design::px(60); // «0,5 · 3,3»
    layout.step = (layout.plot.width() - 2 * beside) / (left + right);
    layout.middle = layout.plot.left() + beside + left * layout.step;
    return layout;
}

void LikertChart::paintBar(QPainter &painter, const Layout &layout, const QRect &row,
                           const survey::Distribution &shares) const
{
    const QFontMetrics metrics(caption());
    const double top = row.center().y() - row.height() * barShare / 2.0 + 1;
    const double height = row.height() * barShare;
    double x = layout.middle - leftOf(shares) * layout.step;
    const double start = x;
    std::array<bool, survey::answerValues> beside{}; // too narrow for its figure
    std::array<QRectF, survey::answerValues> places;
    std::array<QString, survey::answerValues> texts;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double wide = percentOf(shares[i]) * layout.step;
        places.at(i) = {x, top, wide, height};
        texts.at(i) = wording::number(shares[i]);
        painter.fillRect(places.at(i), design::color(design::answers[i]));
        beside.at(i) = shares[i].count() > 0 && m_texts.width(caption(), texts.at(i)) + design::px(2) > wide;
        x += wide;
        if (wide > 0 && i + 1 < shares.size()) // a hair of paper between two of them
            painter.fillRect(QRectF(x - 0.5, top, 1, height), design::color(design::paper));
    }
    // At the ends, in their order; a narrow one between wide ones has its figure above it.
    const auto join = [&](std::size_t from, std::size_t to) {
        QStringList joined;
        for (std::size_t i = from; i < to; ++i)
            if (shares[i].count() > 0)
                joined += texts.at(i);
        return joined.join(QStringLiteral(" · "));
    };
    std::size_t first = 0; // the first one whose figure does not stand left of the bar
    while (first < 3 && (beside.at(first) || shares[first].count() == 0))
        ++first;
    std::size_t last = survey::answerValues; // one past the last that does not stand right of it
    while (last > 3 && (beside.at(last - 1) || shares[last - 1].count() == 0))
        --last;
    painter.setPen(design::color(design::inkMuted));
    const int gap = design::px(5);
    painter.drawText(QRectF(start - design::px(200) - gap, top, design::px(200), height),
                     Qt::AlignRight | Qt::AlignVCenter, join(0, first));
    painter.drawText(QRectF(x + gap, top, design::px(200), height), Qt::AlignLeft | Qt::AlignVCenter,
                     join(last, survey::answerValues));
    for (std::size_t i = first; i < last; ++i) {
        if (shares[i].count() == 0)
            continue;
        if (beside.at(i)) {
            const double text = m_texts.width(caption(), texts.at(i));
            const QRectF over(places.at(i).center().x() - text / 2, top - metrics.capHeight() - 2, text,
                              metrics.capHeight() + 2);
            painter.fillRect(over.adjusted(-1, 0, 1, 0), design::color(design::paper));
            painter.setPen(design::color(design::inkMuted));
            painter.drawText(over.bottomLeft() - QPointF(0, 1), texts.at(i));
        } else {
            painter.setPen(inkOn(i));
            painter.drawText(places.at(i), Qt::AlignCenter, texts.at(i));
        }
    }
}

void LikertChart::paint(QPainter &painter, const QRect &area) const
{
    const Layout layout = layOut(area);
    const int captionHeight = QFontMetrics(caption()).lineSpacing();
    painter.save();
    painter.setFont(caption());
    paintKey(&painter, area);
    const int heads = layout.top - captionHeight - design::px(4);
    painter.setPen(design::color(design::inkMuted));
    painter.drawText(QRect(layout.answers.left(), heads, layout.answers.width(), captionHeight),
                     Qt::AlignRight, tr("Answers"));
    painter.drawText(QRectF(layout.middle - design::px(300), heads, design::px(292), captionHeight),
                     Qt::AlignRight, tr("← disagree"));
    painter.drawText(QRectF(layout.middle + design::px(8), heads, design::px(292), captionHeight),
                     Qt::AlignLeft, tr("agree →"));
    painter.setPen(design::color(design::lineStrong));
    painter.drawLine(area.left(), layout.top - 1, area.right(), layout.top - 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QRect place(area.left(), layout.top + static_cast<int>(i) * layout.row, area.width(), layout.row);
        painter.setFont(design::font(design::Type::Body));
        painter.setPen(design::color(row.shares ? design::ink : design::inkMuted));
        const int number = design::px(26);
        painter.drawText(QRect(place.left() + number, place.top(),
                               layout.names.width() - number - design::px(8), place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.name);
        painter.setPen(design::color(design::inkMuted));
        painter.drawText(QRect(place.left(), place.top(), number - design::px(8), place.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(row.number));
        painter.setFont(caption());
        if (row.shares) {
            painter.setPen(QPen(design::color(design::inkMuted), 1, Qt::DashLine)); // the middle of «3»
            painter.drawLine(QPointF(layout.middle, place.top()), QPointF(layout.middle, place.bottom()));
            paintBar(painter, layout, place, *row.shares);
            painter.setPen(design::color(design::inkMuted));
            painter.drawText(
                QRect(layout.answers.left(), place.top(), layout.answers.width(), place.height()),
                Qt::AlignRight | Qt::AlignVCenter, row.answers);
        } else {
            const QRect room(layout.plot.left() + design::px(8), place.top(),
                             layout.plot.width() - design::px(8), place.height());
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.instead);
        }
        painter.setPen(design::color(design::line));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
    }
    painter.restore();
}

void LikertChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, rect());
}

void LikertChart::placeParts()
{
    const int top = headHeight(width());
    const int row = rowHeight(rect());
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setGeometry(0, top + static_cast<int>(i) * row, width(), row);
}

void LikertChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
    placeParts();
}

void LikertChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

int LikertChart::heightWith(int row) const
{
    const int wide = std::max(width(), design::px(480));
    return headHeight(wide) + static_cast<int>(m_rows.size()) * design::px(row) + design::px(2);
}

int LikertChart::mostHeight() const
{
    return heightWith(mostRow);
}

QSize LikertChart::sizeHint() const
{
    return {design::px(480), std::max(heightWith(leastRow), minimumHeight())};
}

QSize LikertChart::minimumSizeHint() const
{
    return {design::px(420), heightWith(leastRow)};
}

} // namespace faktorbenk::gui
