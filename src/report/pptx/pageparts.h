#pragma once

#include "report/pptx/colours.h"
#include "report/pptx/slidexml.h"

// What is on a master or layout, as far as it matters to where our slides' things go and on what they lie.
namespace faktorbenk::report::pptx {

struct Placeholder {
    QString type; // empty: of no type
    QString index;
    std::optional<Box> box;
    std::optional<SampleLook> look;         // of the first text in it
    std::optional<std::uint32_t> ink;       // that its style or its first text says
};

// A shape that is the template's own: decoration, a logo.
struct Shape {
    Box box;
    std::optional<std::uint32_t> fill; // none: a picture, a gradient, a group …
};

struct PageParts {
    QString type; // title, obj, titleOnly …; a master has none
    bool showsMaster = true;
    bool hasBackground = false;
    std::optional<std::uint32_t> background; // none: none of its own, or not one colour
    std::vector<Placeholder> placeholders;
    std::vector<Shape> shapes; // from the back to the front

    // The first of the first type that there is.
    const Placeholder *find(std::initializer_list<const char *> types) const;
};

PageParts readPage(const Node &page, const ThemeColours &colours);

// The colour a box of a slide lies on, when there is just one. master, layout: what it is made on.
std::optional<std::uint32_t> groundOf(const Box &box, const PageParts &master, const PageParts &layout);

} // namespace faktorbenk::report::pptx
