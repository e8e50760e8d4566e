#include "report/pptx/pageparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

std::optional<Box> boxOf(const Node *frame)
{
    const Node *offset = frame ? frame->child("off"_L1) : nullptr;
    const Node *extent = frame ? frame->child("ext"_L1) : nullptr;
    if (!offset || !extent)
        return std::nullopt;
    return Box{offset->number("x"_L1), offset->number("y"_L1), extent->number("cx"_L1), extent->number("cy"_L1)};
}

Placeholder readPlaceholder(const Node &holder, const Node &shape, const ThemeColours &colours)
{
    Placeholder made{holder.value("type"_L1), holder.value("idx"_L1), boxOf(shape.at({"spPr"_L1, "xfrm"_L1})), {}, {}};
    const Node *text = shape.child("txBody"_L1);
    if (!text)
        return made;
    made.ink = colours.in(text->at({"lstStyle"_L1, "lvl1pPr"_L1, "defRPr"_L1, "solidFill"_L1}));
    const Node *sample = text->find("rPr"_L1);
    if (!sample)
        sample = text->find("endParaRPr"_L1);
    if (sample) {
        const auto ink = colours.in(sample->child("solidFill"_L1));
        made.look = SampleLook{static_cast<int>(sample->number("sz"_L1)), sample->value("b"_L1) == "1"_L1, ink ? std::optional(Ink::of(*ink)) : std::nullopt};
    }
    return made;
}

// None: it paints nothing.
std::optional<Shape> readShape(const Node &shape, const ThemeColours &colours)
{
    const Node *properties = shape.child("spPr"_L1);
    if (shape.name == "sp"_L1 && properties) {
        const auto box = boxOf(properties->child("xfrm"_L1));
        if (!box || properties->child("noFill"_L1))
            return std::nullopt;
        if (const Node *solid = properties->child("solidFill"_L1))
            return Shape{*box, colours.in(solid)};
        for (const QLatin1StringView other : {"gradFill"_L1, "blipFill"_L1, "pattFill"_L1, "grpFill"_L1})
            if (properties->child(other))
                return Shape{*box, std::nullopt};
        const Node *styled = shape.at({"style"_L1, "fillRef"_L1});
        if (styled && styled->number("idx"_L1) > 0)
            return Shape{*box, colours.in(styled)};
        return std::nullopt;
    }
    if (shape.name == "pic"_L1 && properties)
        if (const auto box = boxOf(properties->child("xfrm"_L1)))
            return Shape{*box, std::nullopt};
    if (shape.name == "grpSp"_L1)
        if (const auto box = boxOf(shape.at({"grpSpPr"_L1, "xfrm"_L1})); box && box->width > 0)
            return Shape{*box, std::nullopt};
    if (shape.name == "graphicFrame"_L1)
        if (const auto box = boxOf(shape.child("xfrm"_L1)))
            return Shape{*box, std::nullopt};
    return std::nullopt;
}

void readBackground(PageParts &page, const Node *background, const ThemeColours &colours)
{
    if (!background)
        return;
    page.hasBackground = true;
    if (const Node *properties = background->child("bgPr"_L1))
        page.background = colours.in(properties->child("solidFill"_L1));
    else if (const Node *fromTheme = background->child("bgRef"_L1); fromTheme && fromTheme->number("idx"_L1) == 1001)
        page.background = colours.in(fromTheme); // the first of a theme is one colour, the others often are not
}

std::int64_t overlap(const Box &one, const Box &other)
{
    const std::int64_t width = std::min(one.x + one.width, other.x + other.width) - std::max(one.x, other.x);
    const std::int64_t height = std::min(one.y + one.height, other.y + other.height) - std::max(one.y, other.y);
    return width > 0 && height > 0 ? (width / 1000) * (height / 1000) : 0;
}

} // namespace

const Placeholder *PageParts::find(std::initializer_list<const char *> types) const
{
    for (const char *wanted : types)
        for (const Placeholder &each : placeholders)
            if (each.type == QLatin1StringView(wanted))
                return &each;
    return nullptr;
}

PageParts readPage(const Node &page, const ThemeColours &colours)
{
    PageParts made;
    made.type = page.value("type"_L1);
    made.showsMaster = page.value("showMasterSp"_L1) != "0"_L1;
    const Node *content = page.child("cSld"_L1);
    if (!content)
        return made;
    readBackground(made, content->child("bg"_L1), colours);
    if (const Node *tree = content->child("spTree"_L1))
        for (const Node &shape : tree->children) {
            const Node *holder = shape.at({"nvSpPr"_L1, "nvPr"_L1, "ph"_L1});
            if (holder)
                made.placeholders.push_back(readPlaceholder(*holder, shape, colours));
            else if (!shape.at({"nvPicPr"_L1, "nvPr"_L1, "ph"_L1}))
                if (const auto read = readShape(shape, colours))
                    made.shapes.push_back(*read);
        }
    return made;
}

std::optional<std::uint32_t> groundOf(const Box &box, const PageParts &master, const PageParts &layout)
{
    const std::int64_t whole = overlap(box, box);
    std::optional<std::uint32_t> ground = layout.hasBackground ? layout.background : master.background;
    const auto lay = [&](const std::vector<Shape> &shapes) {
        for (const Shape &shape : shapes) {
            const std::int64_t covered = overlap(box, shape.box);
            if (covered * 100 >= whole * 99)
                ground = shape.fill;
            else if (covered * 100 >= whole * 2 && shape.fill != ground)
                ground.reset();
        }
    };
    if (layout.showsMaster)
        lay(master.shapes);
    lay(layout.shapes);
    return ground;
}

} // namespace faktorbenk::report::pptx
