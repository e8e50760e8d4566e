#pragma once

#include "report/palette.h"
#include "report/pdf/document.h"

#include <functional>

namespace faktorbenk::report::pdf {

// The five sizes of everything on paper.
namespace type {
inline constexpr Type title{23, Weight::SemiBold, palette::ink};
inline constexpr Type heading{13.5, Weight::SemiBold, palette::ink};
inline constexpr Type body{10, Weight::Regular, palette::ink};
inline constexpr Type table{8.8, Weight::Regular, palette::ink};
inline constexpr Type small{7.4, Weight::Regular, palette::inkMuted};
} // namespace type

struct PageSetup
{
    double width = 595.28; // A4 upright
    double height = 841.89;
    double left = 50;
    double right = 50; // widths of the margins
    double top = 46;
    double bottom = 54;

    PageSetup lying() const { return {height, width, left, right, top, bottom}; }
};

// Pages being laid out: a place that moves down, what is drawn at it, and what it is to somebody who hears
// it. Items go in in reading order. zoom makes every text and every distance that follows from one larger or
// smaller.
class Paper
{
public:
    Paper(const Typeface &typeface, const PageSetup &setup, double zoom = 1);

    // Until it goes, what is drawn is a part of this.
    class [[nodiscard]] Tag
    {
    public:
        Tag(Paper &paper, Role role, const QString &alternative = {}, int span = 1);
        ~Tag();
        Tag(const Tag &) = delete;
        Tag &operator=(const Tag &) = delete;

    private:
        Paper &m_paper;
    };

    const PageSetup &setup() const { return m_setup; }
    double zoom() const { return m_zoom; }
    double left() const { return m_setup.left; }
    double right() const { return m_setup.width - m_setup.right; }
    double width() const { return right() - left(); }
    double top() const { return m_setup.top; }
    double bottom() const { return m_setup.height - m_setup.bottom; } // of what may be written on
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void skip(double by) { m_y += by * m_zoom; }
    double room() const { return bottom() - m_y; }
    void need(double height); // a new page if there is less
    void newPage();
    std::size_t pages() const { return m_document.pages.size(); }

    Laid lay(const QString &text, const Type &type, double width = 0, Align align = Align::Left) const;
    void put(const Laid &laid, Point at);
    void putUpright(const Laid &laid, Point at); // read from below; at: its lower left corner
    // Gives its height.
    double text(const QString &text, const Type &type, Point at, double width = 0, Align align = Align::Left);
    void line(Point from, Point to, std::uint32_t ink, double width = 0.6, double dash = 0);
    void shape(Shape shape);
    void box(const Box &box, std::uint32_t fill, double radius = 0, std::uint32_t ink = 0, double line = 0);

    // At the place, over the whole width, and on to the next page where it does not fit.
    void paragraph(const QString &text, const Type &type = type::body, Role role = Role::P);
    // H1 … H3, each with its bookmark; stays with at least `with` points of what follows.
    void heading(Role role, const QString &text, const Type &type, double with = 60);

    // What fits of a text within a height, and the rest. The first part is empty if not even a line does.
    struct Split
    {
        QString head;
        QString tail;
    };
    Split split(const QString &text, const Type &type, double width, double height) const;

    Document take(); // with all that is laid out; the paper is then empty
    Document &document() { return m_document; }

private:
    std::vector<Item> &items() { return m_document.pages.back(); }

    const Typeface &m_typeface;
    PageSetup m_setup;
    double m_zoom;
    double m_y;
    Document m_document;
};

// Draws on every page what is not read out, once it is known how many there are.
void decorate(Document &document, const Typeface &typeface, const PageSetup &setup,
              const std::function<void(Paper &, std::size_t page, std::size_t pages)> &draw);

} // namespace faktorbenk::report::pdf
