#include "gui/design/figuretype.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui::design {

namespace {

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar::fromLatin1(digit)));
    return widest;
}

// Calls visit(piece, isDigit) for each digit and each stretch of other text.
template <class Visit> void forPieces(const QString &text, Visit visit)
{
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        const bool digit = text.at(from).isDigit();
        while (!digit && to < text.size() && !text.at(to).isDigit())
            ++to;
        visit(text.mid(from, to - from), digit);
        from = to;
    }
}

// Single signs without shaping: there are many of them.
double advanceOf(const QFontMetricsF &metrics, const QString &piece)
{
    return piece.size() == 1 ? metrics.horizontalAdvance(piece.front()) : metrics.horizontalAdvance(piece);
}

} // namespace

double figureWidth(const QFontMetricsF &metrics, const QString &text)
{
    const double digit = digitWidth(metrics);
    double width = 0;
    forPieces(text, [&](const QString &piece, bool isDigit) {
        width += isDigit ? digit : advanceOf(metrics, piece);
    });
    return width;
}

void drawFigures(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = digitWidth(metrics);
    const double width = figureWidth(metrics, text);
    double x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = area.center().x() - width / 2;
    const double baseline = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
    forPieces(text, [&](const QString &piece, bool isDigit) {
        const double advance = advanceOf(metrics, piece);
        painter.drawText(QPointF(isDigit ? x + (digit - advance) / 2 : x, baseline), piece);
        x += isDigit ? digit : advance;
    });
}

} // namespace faktorbenk::gui::design
