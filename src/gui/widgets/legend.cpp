#include "gui/widgets/legend.h"

#include "gui/design/style.h"
#include "gui/widgets/dotplot.h"
#include "gui/widgets/spoken.h"

#include <QPainter>

namespace faktorbenk::gui {

namespace {

int lineHeight()
{
    return design::px(26);
}

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setFont(design::font(design::Type::Caption));
    speakAs(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setContents(const QString &unit, const std::vector<Reference> &references, bool margin)
{
    m_items = {{Sign::Unit, {}, unit}};
    for (const Reference &reference : references)
        m_items.push_back({Sign::Reference, reference.with, reference.columnTitle()});
    if (margin)
        m_items.push_back({Sign::Band, {}, tr("the unit's own margin (95 %)")});
    QStringList spoken;
    for (const Item &item : m_items)
        spoken += item.text;
    setAccessibleName(tr("Key to the chart"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setMinimumHeight(heightForWidth(std::max(width(), design::px(480))));
    updateGeometry();
    update();
}

template <class Place> int Legend::layOut(int width, Place place) const
{
    const QFont caption = design::font(design::Type::Caption);
    int x = 0;
    int y = 0;
    for (const Item &item : m_items) {
        const int sign = design::px(item.sign == Sign::Band ? 36 : 24);
        const int needed = sign + qRound(m_texts.width(caption, item.text)) + design::px(20);
        if (x > 0 && x + needed - design::px(20) > width) {
            x = 0;
            y += lineHeight();
        }
        place(item, x, y, sign);
        x += needed;
    }
    return y + lineHeight();
}

int Legend::heightForWidth(int width) const
{
    return layOut(width, [](const Item &, int, int, int) {});
}

QSize Legend::sizeHint() const
{
    return {design::px(480), heightForWidth(std::max(width(), design::px(480)))};
}

QSize Legend::minimumSizeHint() const
{
    return {design::px(240), lineHeight()};
}

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(design::font(design::Type::Caption));
    layOut(width(), [this, &painter](const Item &item, int x, int y, int sign) {
        const double middle = y + lineHeight() / 2.0;
        if (item.sign == Sign::Band)
            dotplot::paintBand(painter, {double(x), middle - design::px(3), double(design::px(28)), double(design::px(6))});
        else {
            const bool low = item.with == Reference::With::Round; // its sign hangs below the line
            dotplot::paintMark(painter, {x + double(design::px(9)), middle - (low ? design::px(12) : 0)}, item.with);
        }
        painter.setPen(design::color(design::inkMuted));
        m_texts.draw(painter, {x + sign, y, 10000, lineHeight()}, item.text);
    });
}

} // namespace faktorbenk::gui
