#include "gui/charts/smallsvg.h"
#include "gui/design/style.h"
#include "gui/ondemand/door.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace faktorbenk::gui {
namespace {

constexpr QSize size(300, 200);

QByteArray drawn(const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const auto svg = ondemand::parts()->svg(buffer, QStringLiteral("A & B"), QStringLiteral("First line\nsecond line"), size);
    QPainter painter(svg.get());
    paint(painter);
    painter.end();
    return bytes;
}

QImage rendered(QByteArray svg)
{
    svg.replace("Inter, Segoe UI, Arial, sans-serif", "Faktorbenk Inter"); // Qt takes a list of faces for one name
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_TRUE(svg.contains("\"Faktorbenk Inter\""));
    QImage image(size * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

// How far the colours of any dot are apart, of 255.
int mostApart(const QImage &one, const QImage &other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            most = std::max({most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        }
    return most;
}

void paintOfEverything(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(design::font(design::Type::Body));
    painter.fillRect(QRect(QPoint(), size), QColor(250, 248, 240));
    painter.translate(10.5, 20);
    for (int i = 0; i < 5; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromHsv(i * 60, 200, 200, i == 2 ? 120 : 255));
        painter.drawRect(QRectF(i * 30, 0, 28.33333, 20));
        painter.setPen(QPen(Qt::darkBlue, i + 1));
        painter.drawLine(QPointF(i * 30, 30.123456), QPointF(i * 30 + 20, 50));
        painter.setPen(Qt::black);
        painter.drawText(QPointF(i * 30, 15), QStringLiteral("4,%1").arg(i));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 100, 0, 128), 3, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
    for (int i = 0; i < 3; ++i) // which cross each other: where they do it is darker
        painter.drawLine(0, 60 + 10 * i, 100, 80 - 10 * i);
    painter.setPen(QPen(Qt::red, 2));
    painter.setBrush(Qt::yellow);
    painter.drawEllipse(QPointF(150, 80), 15, 10);
    QPainterPath ring;
    ring.addEllipse(QPointF(200, 80), 20, 20);
    ring.addEllipse(QPointF(200, 80), 10, 10);
    painter.drawPath(ring);
    ring.setFillRule(Qt::WindingFill);
    painter.translate(50, 0);
    painter.drawPath(ring);
    painter.setFont(design::font(design::Type::Caption, QFont::DemiBold));
    painter.rotate(-90);
    painter.drawText(QPointF(-150, 40), QStringLiteral("  two  spaces < & \"ends\""));
}

TEST(SmallSvgTest, LooksTheSameInAFractionOfTheBytes)
{
    const QByteArray large = drawn(paintOfEverything);
    const QByteArray small = smallSvg(large);
    EXPECT_LT(small.size() * 2, large.size());
    EXPECT_LT(mostApart(rendered(large), rendered(small)), 24) << "but for a hundredth of a dot";
    QImage spoiled = rendered(small);
    spoiled.setPixelColor(40, 60, Qt::magenta);
    EXPECT_GT(mostApart(rendered(large), spoiled), 24) << "else it proves nothing";
    for (const char *said : {"<title>A &amp; B</title>", "First line\nsecond line", "  two  spaces &lt; &amp; &quot;ends&quot;", ">4,3<"})
        EXPECT_TRUE(small.contains(said)) << said;
    EXPECT_FALSE(small.contains(".123")) << "two decimals";
}

TEST(SmallSvgTest, WhatIsNotUnderstoodStaysAsItIs)
{
    const QByteArray shaded = drawn([](QPainter &painter) {
        QLinearGradient from(0, 0, 100, 0);
        from.setColorAt(0, Qt::red);
        from.setColorAt(1, Qt::blue);
        painter.fillRect(QRect(0, 0, 100, 100), from);
    });
    EXPECT_EQ(smallSvg(shaded), shaded);
    EXPECT_EQ(smallSvg(QByteArray()), QByteArray());
    EXPECT_EQ(smallSvg("<svg><g></svg>"), QByteArray("<svg><g></svg>"));
}

} // namespace
} // namespace faktorbenk::gui
