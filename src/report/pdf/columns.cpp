#include "report/pdf/columns.h"

#include <algorithm>

namespace faktorbenk::report::pdf {

namespace {

// Letters in which the longest word of all names has room, so that none is broken.
Type nameType(const Paper &paper, const std::vector<ColumnMark> &columns, double room)
{
    const Type type = type::small.inked(palette::ink);
    double longest = 0;
    for (const ColumnMark &column : columns)
        for (const QString &word : column.name.split(QLatin1Char(' ')))
            longest = std::max(longest, paper.lay(word, type).width);
    constexpr double least = 0.75; // smaller is not read
    return longest > room ? type.scaled(std::max(least, room / longest * 0.99)) : type;
}

} // namespace

void drawColumns(Paper &paper, const Box &box, const std::vector<ColumnMark> &columns, double from, double to,
                 bool joined)
{
    const double step = box.width / static_cast<double>(columns.size());
    const double wide = std::min(step * 0.58, 40.0);
    double names = 0;
    std::vector<Laid> below;
    const Type named = nameType(paper, columns, step - 4);
    for (const ColumnMark &column : columns) {
        below.push_back(paper.lay(column.name, named, step - 4, Align::Center));
        names = std::max(names, below.back().height);
    }
    const double base = box.bottom() - names - 5;
    const double room = base - box.y - 15; // for the figures on top
    Shape curve{{}, false, 0, palette::ink, 0.7, 0, true};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnMark &column = columns[i];
        const double middle = box.x + step * (static_cast<double>(i) + 0.5);
        const double height = std::max(0.8, room * (std::clamp(column.value, from, to) - from) / (to - from));
        const double top = base - height;
        paper.shape({{{middle - wide / 2, base},
                      {middle - wide / 2, top},
                      {middle + wide / 2, top},
                      {middle + wide / 2, base}},
                     true,
                     column.fill,
                     column.ink,
                     column.ink ? 0.9 : 0,
                     column.dash,
                     false});
        curve.points.push_back({middle, top});
    }
    paper.line({box.x, base}, {box.right(), base}, palette::lineStrong, 0.8);
    if (joined)
        paper.shape(curve);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double left = box.x + step * static_cast<double>(i);
        const Type figure = type::body.weighted(columns[i].strong ? Weight::SemiBold : Weight::Medium);
        const Laid over = paper.lay(columns[i].figure, figure.inColumns(), step, Align::Center);
        const double y = curve.points[i].y - over.height - 2;
        if (joined) // the line passes behind it
            paper.box({left + (step - over.width) / 2 - 1, y + 1, over.width + 2, over.height - 1},
                      palette::white);
        paper.put(over, {left, y});
        paper.put(below[i], {left + 2, base + 4});
    }
}

} // namespace faktorbenk::report::pdf
