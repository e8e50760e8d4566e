#include "gui/widgets/paragraph.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace faktorbenk::gui {

Paragraph::Paragraph(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void Paragraph::setText(const QString &lead, const QString &rest)
{
    m_lead = lead;
    m_rest = rest;
    setTextFormat(Qt::RichText);
    setText(QStringLiteral("<span style=\"font-weight:600\">%1</span>%2").arg(lead.toHtmlEscaped(), rest.toHtmlEscaped()));
}

QSize Paragraph::margins() const
{
    const QMargins around = contentsMargins();
    return {around.left() + around.right() + 2 * margin() + std::max(indent(), 0),
            around.top() + around.bottom() + 2 * margin()};
}

void Paragraph::shape() const
{
    if (m_shaped == text() && m_font == font())
        return;
    m_shaped = text();
    m_font = font();
    m_pieces.clear();
    QFont leadFont = m_font;
    leadFont.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF leadMetrics(leadFont);
    QTextCharFormat standsOut;
    standsOut.setFontWeight(QFont::DemiBold);
    m_lineHeight = metrics.height();
    const auto lines = hasLead() ? QStringList{m_lead + m_rest} : m_shaped.split(QLatin1Char('\n'));
    for (const QString &text : lines) {
        bool startsLine = true;
        QTextLayout layout(text, m_font);
        const auto lead = hasLead() ? static_cast<int>(m_lead.size()) : 0;
        if (lead > 0)
            layout.setFormats({{0, lead, standsOut}});
        layout.beginLayout();
        const QTextLine line = layout.createLine(); // as wide as it comes
        layout.endLayout();
        if (line.isValid())
            m_lineHeight = std::max(m_lineHeight, line.height());
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
        for (int from = 0, next = 0; next >= 0 && from < text.size(); from = next) {
            next = static_cast<int>(breaks.toNextBoundary());
            int end = next < 0 ? static_cast<int>(text.size()) : next;
            while (end > from && text.at(end - 1) == QLatin1Char(' '))
                --end;
            // What a last letter leans out to the right must have room, too.
            const double leans = end > from ? std::max(0.0, -(end <= lead ? leadMetrics : metrics).rightBearing(text.at(end - 1))) : 0;
            m_pieces.push_back({line.cursorToX(from), line.cursorToX(end) + leans, startsLine});
            startsLine = false;
        }
        if (text.isEmpty())
            m_pieces.push_back({0, 0, true});
    }
}

QSize Paragraph::sizeFor(int room) const
{
    shape();
    if (m_shaped.isEmpty())
        return {0, 0};
    int lines = 0;
    double lineStart = 0;
    double widest = 0;
    for (const Piece &piece : m_pieces) {
        if (piece.startsLine || piece.to - lineStart > room) {
            ++lines;
            lineStart = piece.from;
        }
        widest = std::max(widest, piece.to - lineStart);
    }
    const double step = std::ceil(m_lineHeight + QFontMetricsF(m_font).leading()); // every line on whole pixels
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil((lines - 1) * step + m_lineHeight))};
}

// As wide as QLabel would: eighty characters, or half or a quarter of it where that takes few lines.
QSize Paragraph::preferred() const
{
    const QFontMetrics metrics = fontMetrics();
    const int room = std::min(metrics.averageCharWidth() * 80, maximumWidth()) - margins().width();
    QSize size = sizeFor(room);
    for (const auto &[lines, part] : {std::pair{4, 2}, {2, 4}}) {
        if (size.height() < lines * metrics.lineSpacing() && size.width() > room / part)
            size = sizeFor(room / part);
    }
    return size;
}

QSize Paragraph::sizeHint() const
{
    ensurePolished();
    return (preferred() + margins()).expandedTo(minimumSize());
}

QSize Paragraph::minimumSizeHint() const
{
    ensurePolished();
    const QSize least(sizeFor(0).width(), sizeFor(QWIDGETSIZE_MAX).height());
    return (least + margins()).expandedTo(minimumSize());
}

int Paragraph::heightForWidth(int width) const
{
    ensurePolished();
    return std::max(sizeFor(width - margins().width()).height() + margins().height(), minimumHeight());
}

} // namespace faktorbenk::gui
