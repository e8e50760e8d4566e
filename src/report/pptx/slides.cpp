#include "report/pptx/slides.h"

#include <algorithm>
#include <cmath>

namespace faktorbenk::report::pptx {

Box Box::takeTop(std::int64_t strip, std::int64_t gap)
{
    const Box taken{x, y, width, strip};
    y += strip + gap;
    height -= strip + gap;
    return taken;
}

Box Box::takeBottom(std::int64_t strip, std::int64_t gap)
{
    height -= strip + gap;
    return {x, y + height + gap, width, strip};
}

Box Box::takeLeft(std::int64_t strip, std::int64_t gap)
{
    const Box taken{x, y, strip, height};
    x += strip + gap;
    width -= strip + gap;
    return taken;
}

namespace {

std::int64_t times(std::int64_t length, double by) { return std::llround(static_cast<double>(length) * by); }

void scale(Box &box, double by) { box = {times(box.x, by), times(box.y, by), times(box.width, by), times(box.height, by)}; }

// Programs want half points at the finest.
void scaleType(int &size, double by) { size = std::max(600, static_cast<int>(std::lround(size * by / 50) * 50)); }

} // namespace

Slide scaled(Slide slide, double by)
{
    if (by == 1)
        return slide;
    for (auto &item : slide.items) {
        std::visit([&](auto &each) { scale(each.box, by); }, item);
        if (auto *text = std::get_if<TextBox>(&item)) {
            for (Paragraph &paragraph : text->paragraphs) {
                paragraph.before = static_cast<int>(times(paragraph.before, by));
                for (Run &run : paragraph.runs)
                    scaleType(run.size, by);
            }
        } else if (auto *table = std::get_if<Table>(&item)) {
            table->headerHeight = times(table->headerHeight, by);
            table->padding = times(table->padding, by);
            for (std::int64_t &width : table->widths)
                width = times(width, by);
            for (auto &row : table->rows)
                for (Cell &cell : row)
                    scaleType(cell.size, by);
        } else {
            scaleType(std::get<Chart>(item).textSize, by);
        }
    }
    return slide;
}

} // namespace faktorbenk::report::pptx
