#include "gui/design/figuretype.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <vector>

namespace faktorbenk::gui::design {

namespace {

// Kept for the fonts that were last asked about: a page asks for hundreds of figures, in two or three of them.
double digitWidth(const QFontMetricsF &metrics)
{
    struct Kept {
        QFontMetricsF metrics;
        double width;
    };
    constexpr std::size_t most = 4;
    static std::vector<Kept> *const kept = new std::vector<Kept>; // as with rawFontOf
    const auto known = std::find_if(kept->begin(), kept->end(), [&](const Kept &one) { return one.metrics == metrics; });
    if (known != kept->end())
        return known->width;
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar::fromLatin1(digit)));
    if (kept->size() == most)
        kept->clear();
    kept->push_back({metrics, widest});
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

// The font's own face, made once for as long as the same font is asked for: a page draws hundreds of figures.
const QRawFont &rawFontOf(const QFont &font)
{
    struct Kept {
        QFont font;
        QRawFont raw;
    };
    static Kept *const kept = new Kept; // lives as long as the program: fonts must not outlive the application
    if (!kept->raw.isValid() || kept->font != font)
        *kept = {font, QRawFont::fromFont(font)};
    return kept->raw;
}

// The whole text in one go and without shaping, which takes most of the time it takes to paint a page of
// figures. Empty when the face lacks one of the signs.
QGlyphRun glyphsOf(const QFont &font, const QString &text, double digit)
{
    const QRawFont &raw = rawFontOf(font);
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    if (glyphs.size() != text.size() || glyphs.contains(0u))
        return {};
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
    QList<QPointF> places;
    double x = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const bool isDigit = text.at(i).isDigit();
        places.append(QPointF(isDigit ? x + (digit - advances[i].x()) / 2 : x, 0));
        x += isDigit ? digit : advances[i].x();
    }
    QGlyphRun run;
    run.setRawFont(raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    return run;
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
    // What is kept as a drawing keeps its figures as text: they can be searched and read aloud, and take less room than outlines.
    if (painter.paintEngine()->type() == QPaintEngine::SVG) {
        painter.drawText(QPointF(x + (width - metrics.horizontalAdvance(text)) / 2, baseline), text);
        return;
    }
    if (const QGlyphRun run = glyphsOf(painter.font(), text, digit); !run.isEmpty()) {
        painter.drawGlyphRun(QPointF(x, baseline), run);
        return;
    }
    forPieces(text, [&](const QString &piece, bool isDigit) {
        const double advance = advanceOf(metrics, piece);
        painter.drawText(QPointF(isDigit ? x + (digit - advance) / 2 : x, baseline), piece);
        x += isDigit ? digit : advance;
    });
}

} // namespace faktorbenk::gui::design
