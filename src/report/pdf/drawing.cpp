#include "report/pdf/drawing.h"

#include <pango/pangocairo.h>

#include <numbers>

namespace faktorbenk::report::pdf {

namespace {

void setInk(cairo_t *cr, std::uint32_t ink)
{
    cairo_set_source_rgb(cr, ((ink >> 16) & 0xff) / 255.0, ((ink >> 8) & 0xff) / 255.0, (ink & 0xff) / 255.0);
}

constexpr const char *listBody = "LBody"; // PDF/UA wants one in every item of a list

const char *tagOf(Role role)
{
    switch (role) {
    case Role::Document:
        return "Document";
    case Role::H1:
        return "H1";
    case Role::H2:
        return "H2";
    case Role::H3:
        return "H3";
    case Role::P:
        return "P";
    case Role::L:
        return "L";
    case Role::LI:
        return "LI";
    case Role::Table:
        return "Table";
    case Role::TR:
        return "TR";
    case Role::ColumnHeader:
    case Role::RowHeader:
        return "TH";
    case Role::TD:
        return "TD";
    case Role::Figure:
        return "Figure";
    }
    return "P";
}

void fillAndStroke(cairo_t *cr, std::uint32_t fill, std::uint32_t ink, double line)
{
    if (fill) {
        setInk(cr, fill);
        ink &&line > 0 ? cairo_fill_preserve(cr) : cairo_fill(cr);
    }
    if (ink && line > 0) {
        setInk(cr, ink);
        cairo_set_line_width(cr, line);
        cairo_stroke(cr);
    }
}

struct Drawer
{
    cairo_t *cr;
    std::vector<Role> *open;

    void operator()(const TextAt &item)
    {
        setInk(cr, item.text.ink);
        if (item.upright) {
            cairo_save(cr);
            cairo_translate(cr, item.at.x, item.at.y);
            cairo_rotate(cr, -std::numbers::pi / 2);
        }
        const Point at = item.upright ? Point{} : item.at;
        for (const Laid::Line &line : item.text.parts) {
            cairo_move_to(cr, at.x + line.x, at.y + line.baseline);
            pango_cairo_show_layout_line(cr, pango_layout_get_line_readonly(line.layout.get(), 0));
        }
        cairo_new_path(cr);
        if (item.upright)
            cairo_restore(cr);
    }
    void operator()(const Shape &item)
    {
        for (const Point &point : item.points)
            cairo_line_to(cr, point.x, point.y);
        if (item.closed)
            cairo_close_path(cr);
        cairo_set_dash(cr, &item.dash, item.dash > 0 ? 1 : 0, 0);
        cairo_set_line_cap(cr, item.roundEnds ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
        fillAndStroke(cr, item.fill, item.ink, item.line);
    }
    void operator()(const Rounded &item)
    {
        constexpr double quarter = std::numbers::pi / 2;
        const auto &[x, y, width, height] = item.box;
        const double r = item.radius;
        if (r > 0) {
            cairo_arc(cr, x + width - r, y + r, r, -quarter, 0);
            cairo_arc(cr, x + width - r, y + height - r, r, 0, quarter);
            cairo_arc(cr, x + r, y + height - r, r, quarter, 2 * quarter);
            cairo_arc(cr, x + r, y + r, r, 2 * quarter, 3 * quarter);
            cairo_close_path(cr);
        } else {
            cairo_rectangle(cr, x, y, width, height);
        }
        cairo_set_dash(cr, nullptr, 0, 0);
        fillAndStroke(cr, item.fill, item.ink, item.line);
    }
    void operator()(const Begin &item)
    {
        if (!open)
            return;
        cairo_tag_begin(cr, tagOf(item.role), nullptr);
        if (item.role == Role::LI)
            cairo_tag_begin(cr, listBody, nullptr);
        open->push_back(item.role);
    }
    void operator()(const End &)
    {
        if (!open)
            return;
        if (open->back() == Role::LI)
            cairo_tag_end(cr, listBody);
        cairo_tag_end(cr, tagOf(open->back()));
        open->pop_back();
    }
};

} // namespace

void drawPage(cairo_t *cr, const std::vector<Item> &items, std::vector<Role> *open)
{
    Drawer drawer{cr, open};
    for (const Item &item : items)
        std::visit(drawer, item);
}

} // namespace faktorbenk::report::pdf
