#include "gui/charts/picture.h"

#include "gui/charts/figurechart.h"
#include "gui/charts/smallsvg.h"
#include "gui/design/style.h"
#include "gui/ondemand/door.h"
#include "gui/promise/why.h"
#include "gui/widgets/heatmapdelegate.h"

#include <QBuffer>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int margin = 24;
constexpr int gap = 12;
constexpr double finest = 2;
constexpr double tallest = 30000; // dots: programs refuse pictures of more than 32 767

QFont titleFont()
{
    return design::font(design::Type::Lead, QFont::DemiBold);
}

QFont sourceFont()
{
    return design::font(design::Type::Caption);
}

bool isWhole(const Picture &picture)
{
    return !picture.parts.isEmpty() && std::all_of(picture.parts.begin(), picture.parts.end(), [](const auto &part) { return part; });
}

// A heat map is painted as a whole, whatever part of it is in sight.
const QTableView *heatTable(const QWidget &part)
{
    const auto *table = qobject_cast<const QTableView *>(&part);
    return table && qobject_cast<const HeatMapHeader *>(table->horizontalHeader()) ? table : nullptr;
}

// So is a table that says so.
const QTableView *wholeTable(const QWidget &part)
{
    return part.property("picture").toString() == QLatin1String("whole") ? qobject_cast<const QTableView *>(&part) : nullptr;
}

void paintRows(const QTableView &table, QPainter &painter, QPoint at)
{
    QHeaderView *head = table.horizontalHeader();
    head->render(&painter, at, QRegion(), QWidget::DrawChildren);
    QStyleOptionViewItem option; // of no widget: nothing has the focus, nothing is chosen
    for (int row = 0; row < table.model()->rowCount(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            option.rect = {at.x() + head->sectionPosition(column), at.y() + head->height() + table.verticalHeader()->sectionPosition(row),
                           head->sectionSize(column), table.rowHeight(row)};
            table.itemDelegate()->paint(&painter, option, table.model()->index(row, column));
        }
}

QSize sizeOf(const QWidget &part)
{
    if (const auto *table = heatTable(part))
        return heatPictureSize(*table);
    if (const auto *table = wholeTable(part))
        return {table->horizontalHeader()->length(), table->horizontalHeader()->height() + table->verticalHeader()->length()};
    return part.size();
}

void paintPart(QWidget &part, QPainter &painter, QPoint at)
{
    if (const auto *table = heatTable(part)) {
        painter.translate(at);
        paintHeatPicture(*table, painter);
    } else if (const auto *whole = wholeTable(part)) {
        paintRows(*whole, painter, at);
    } else {
        part.render(&painter, at, QRegion(), QWidget::DrawChildren);
    }
}

int widthOf(const Picture &picture)
{
    int wide = design::px(480);
    for (const auto &part : picture.parts)
        wide = std::max(wide, sizeOf(*part).width());
    return wide + 2 * design::px(margin);
}

// Paints where there is a painter; gives the height either way.
int layOut(const Picture &picture, QPainter *painter)
{
    const int side = design::px(margin);
    const int wide = widthOf(picture) - 2 * side;
    int y = side;
    const auto write = [&](const QString &text, const QFont &font, design::Token token) {
        const QRect room(side, y, wide, 10000);
        const int height = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
        if (painter) {
            painter->setFont(font);
            painter->setPen(design::color(token));
            painter->drawText(QRect(side, y, wide, height), Qt::TextWordWrap, text);
        }
        y += height;
    };
    write(picture.title, titleFont(), design::ink);
    y += design::px(gap);
    for (const auto &part : picture.parts) {
        if (painter) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            paintPart(*part, *painter, QPoint(side, y));
            painter->restore();
        }
        y += sizeOf(*part).height() + design::px(gap);
    }
    if (!picture.note.isEmpty()) {
        write(picture.note, sourceFont(), design::ink);
        y += design::px(gap);
    }
    for (const QString &line : picture.source)
        write(line, sourceFont(), design::inkMuted);
    return y + side;
}

// What keeps its colours has to be told that it is on paper now.
void recolour(const Picture &picture)
{
    for (const auto &part : picture.parts)
        if (auto *chart = qobject_cast<FigureChart *>(part.data()))
            chart->recolour();
}

template <class Paint> void onPaper(const Picture &picture, Paint paint)
{
    {
        const design::OnPaper paper;
        recolour(picture);
        paint();
    }
    recolour(picture);
}

// What is drawn needs not be told that it is a chart, as who hears its name does.
QString titleOf(const QWidget &widget)
{
    const QString title = widget.property("pictureTitle").toString();
    return title.isEmpty() ? widget.accessibleName() : title;
}

// Why something in a table is hidden goes with it (rule A5).
QString noteOf(const QWidget &widget)
{
    QStringList lines;
    if (const QString said = widget.property("pictureNote").toString(); !said.isEmpty())
        lines += said;
    if (const auto *table = qobject_cast<const QTableView *>(&widget); table && table->model())
        lines += reasonsIn(*table->model());
    return lines.join(QLatin1Char('\n'));
}

// What a program shows or reads aloud of the picture without looking at it.
QString descriptionOf(const Picture &picture)
{
    QStringList lines = picture.source;
    if (!picture.note.isEmpty())
        lines.prepend(picture.note);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

std::vector<Picture> picturesOf(const QWidget &page, const QStringList &source)
{
    std::vector<Picture> found;
    const auto widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QVariant says = widget->property("picture");
        if (!says.isValid() || !widget->isVisible())
            continue;
        if (says.toString() == QLatin1String("below") && !found.empty())
            found.back().parts += widget;
        else
            found.push_back({titleOf(*widget), {widget}, source, noteOf(*widget)});
    }
    return found;
}

QByteArray svgOf(const Picture &picture)
{
    const auto *parts = ondemand::parts();
    if (!isWhole(picture) || !parts)
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    onPaper(picture, [&] {
        const QSize size(widthOf(picture), layOut(picture, nullptr));
        const auto svg = parts->svg(buffer, picture.title, descriptionOf(picture), size);
        QPainter painter(svg.get());
        painter.fillRect(QRect(QPoint(), size), design::color(design::paper));
        layOut(picture, &painter);
    });
    return smallSvg(bytes);
}

QImage imageOf(const Picture &picture)
{
    if (!isWhole(picture))
        return {};
    QImage image;
    onPaper(picture, [&] {
        const QSize size(widthOf(picture), layOut(picture, nullptr));
        const double fineness = std::min(finest, tallest / size.height());
        image = QImage(size * fineness, QImage::Format_RGB32);
        image.setDevicePixelRatio(fineness);
        image.setText(QStringLiteral("Title"), picture.title);
        image.setText(QStringLiteral("Description"), descriptionOf(picture));
        image.fill(design::color(design::paper));
        QPainter painter(&image);
        layOut(picture, &painter);
    });
    return image;
}

} // namespace faktorbenk::gui
