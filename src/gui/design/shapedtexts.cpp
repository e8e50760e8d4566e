#include "gui/design/shapedtexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace faktorbenk::gui::design {

namespace {

constexpr qsizetype mostTexts = 1000;

} // namespace

ShapedTexts::ShapedTexts() = default;
ShapedTexts::~ShapedTexts() = default;

const QTextLayout &ShapedTexts::shaped(const QFont &font, const QString &text) const
{
    if (m_texts.size() > mostTexts)
        m_texts.clear();
    std::shared_ptr<QTextLayout> &layout = m_texts[{text, font}];
    if (!layout) {
        layout = std::make_shared<QTextLayout>(text, font);
        layout->setCacheEnabled(true); // else what was shaped is forgotten with the layout
        layout->beginLayout();
        layout->createLine();
        layout->endLayout();
    }
    return *layout;
}

double ShapedTexts::width(const QFont &font, const QString &text) const
{
    const QTextLayout &layout = shaped(font, text);
    return layout.lineCount() > 0 ? layout.lineAt(0).horizontalAdvance() : 0;
}

void ShapedTexts::draw(QPainter &painter, const QRect &area, const QString &text) const
{
    if (text.isEmpty())
        return;
    const QFont font = painter.font();
    if (width(font, text) > area.width()) {
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
        return;
    }
    const QTextLine line = shaped(font, text).lineAt(0);
    const double height = line.ascent() + line.descent();
    line.draw(&painter, QPointF(area.left(), area.top() + (area.height() - height) / 2));
}

} // namespace faktorbenk::gui::design
