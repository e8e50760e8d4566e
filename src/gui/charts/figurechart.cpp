#include "gui/charts/figurechart.h"

#include "gui/design/style.h"
#include "gui/ondemand/door.h"
#include "gui/widgets/spoken.h"

#include <QEvent>
#include <QPainter>

namespace faktorbenk::gui {

FigureChart::FigureChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setProperty("picture", true);
    speakAs(this, QAccessible::Chart);
    if (const auto *parts = ondemand::parts())
        m_drawn = parts->columnChart(this);
}

FigureChart::~FigureChart() = default;

void FigureChart::setColumns(const std::vector<Column> &columns, double from, double to, bool line)
{
    m_columns = columns;
    m_from = from;
    m_to = to;
    m_line = line;
    recolour();
}

void FigureChart::recolour()
{
    if (!m_drawn)
        return;
    const ondemand::ColumnChart::Look look{design::color(design::ink),
                                           design::color(design::inkMuted),
                                           design::color(design::paper),
                                           design::color(design::lineStrong),
                                           design::font(design::Type::Caption),
                                           design::font(design::Type::Body, QFont::DemiBold),
                                           design::scale()};
    std::vector<ondemand::ColumnChart::Column> drawn;
    for (const Column &column : m_columns)
        drawn.push_back({column.caption, column.valueText, column.value, design::color(column.fill),
                         QPen(design::color(column.outline), design::scale(), column.outlineStyle)});
    m_drawn->draw(look, drawn, m_from, m_to, m_line);
}

void FigureChart::setSpoken(const QString &name)
{
    QStringList figures;
    for (const Column &column : m_columns)
        figures += QStringLiteral("%1: %2").arg(column.caption, column.valueText);
    setAccessibleName(name);
    setAccessibleDescription(figures.join(QStringLiteral("; ")));
}

QSize FigureChart::sizeHint() const
{
    return m_drawn ? m_drawn->widget()->sizeHint() : QSize();
}

QSize FigureChart::minimumSizeHint() const
{
    return m_drawn ? m_drawn->widget()->minimumSizeHint() : QSize();
}

// Where the part that draws is missing, the figures stand in words.
void FigureChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_drawn)
        return;
    QPainter painter(this);
    painter.setFont(design::font(design::Type::Body));
    painter.setPen(design::color(design::ink));
    QStringList lines;
    for (const Column &column : m_columns)
        lines += QStringLiteral("%1: %2").arg(column.caption, column.valueText);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, lines.join(QLatin1Char('\n')));
}

bool FigureChart::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what is drawn has another size now
    return QWidget::event(event);
}

void FigureChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_drawn)
        m_drawn->widget()->setGeometry(rect());
}

} // namespace faktorbenk::gui
