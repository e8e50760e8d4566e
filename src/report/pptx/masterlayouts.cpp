#include "report/pptx/masterlayouts.h"

#include "report/palette.h"
#include "report/pptx/pageparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

constexpr double largeText = 3; // to one: the contrast large type needs, WCAG 2.1 AA

struct LayoutPage {
    QString part;
    PageParts page;
};

// Who wrote in it on a picture did not see to it that it can be read everywhere there.
bool isNeitherDarkNorLight(std::uint32_t ink) { return contrast(ink, palette::white) < 7 && contrast(ink, 0xff000000) < 7; }

const Placeholder *titleOf(const PageParts &page) { return page.find({"title", "ctrTitle"}); }

class MasterReader
{
public:
    MasterReader(const Package &package, const QString &master, std::int64_t width, std::int64_t height)
        : m_package(package), m_master(package.parts.at(master)), m_width(width), m_height(height)
    {
    }

    std::optional<MasterLayouts> read()
    {
        const Relationship *theme = relatedBy(m_master.relationships, "theme");
        const auto tree = readTree(m_master.bytes);
        const auto themeTree = theme && m_package.parts.count(theme->target) > 0 ? readTree(m_package.parts.at(theme->target).bytes) : std::nullopt;
        if (!tree || !themeTree)
            return std::nullopt;
        const ThemeColours colours(*themeTree, *tree);
        m_above = readPage(*tree, colours);
        if (!m_above.hasBackground)
            m_above.background = colours.named(u"bg1"_s).value_or(palette::white);
        // LibreOffice writes no styles into masters: slides would not have the look, and layouts have their places from another master.
        const Node *styles = tree->at({"txStyles"_L1, "titleStyle"_L1});
        m_isStyled = styles != nullptr;
        if (styles)
            m_titleInk = colours.in(styles->at({"lvl1pPr"_L1, "defRPr"_L1, "solidFill"_L1}));
        for (const Relationship &each : m_master.relationships)
            if (lastSegment(each.type) == "slideLayout"_L1 && m_package.parts.count(each.target) > 0)
                if (const auto layout = readTree(m_package.parts.at(each.target).bytes))
                    m_layouts.push_back({each.target, readPage(*layout, colours)});
        const LayoutPage *title = choose({"title", "titleOnly"});
        const LayoutPage *text = choose({"obj", "tx", "objOnly", "titleOnly"});
        const LayoutPage *free = choose({"titleOnly", "obj", "tx"});
        if (!title || !text || !free)
            return std::nullopt;

        MasterLayouts made;
        findPlaces(*text, *free);
        made.title = layoutFor(*title, {"subTitle", "body"});
        made.text = layoutFor(*text, {"", "obj", "body"});
        made.free = layoutFor(*free, {});
        if (made.title.holders.titleBox && m_isStyled && !made.title.holders.hasBody)
            made.title.content = m_content;
        if (m_isStyled && made.title.holders.hasBody)
            made.title.holders.titleBox.reset(); // a title page's own places
        const bool isPlain = !made.free.holders.sheet && !made.free.holders.titleFill;
        made.merit = (m_isTitleOver ? 4 : 0) + (m_isRoomy ? 2 : 0) + (isPlain && !m_isStyled ? 1 : 0);
        made.inks = inksFor(colours.named(u"tx1"_s), colours.named(u"accent1"_s), made.free.holders.sheet ? palette::white : *groundOf(m_content, m_above, free->page));
        return made;
    }

private:
    const LayoutPage *choose(std::initializer_list<const char *> types) const
    {
        for (const char *type : types)
            for (const LayoutPage &each : m_layouts)
                if (each.page.type == QLatin1StringView(type) && titleOf(each.page))
                    return &each;
        for (const LayoutPage &each : m_layouts)
            if (titleOf(each.page))
                return &each;
        return nullptr;
    }

    static std::optional<Box> boxOf(const Placeholder *each) { return each ? each->box : std::nullopt; }

    std::optional<Box> ownOrMasters(const Placeholder *own, const Placeholder *masters) const
    {
        const auto box = m_isStyled ? boxOf(own) : std::nullopt;
        return box ? box : boxOf(masters);
    }

    bool isOverContent(const std::optional<Box> &title) const
    {
        return title && title->y >= 0 && title->height > 0 && title->y + title->height <= m_height * 45 / 100;
    }

    // Where the title and our things go on a slide that is all ours.
    void findPlaces(const LayoutPage &text, const LayoutPage &free)
    {
        const Box usual{m_width / 18, m_height / 5, m_width * 8 / 9, m_height * 7 / 10};
        const auto body = ownOrMasters(text.page.find({"", "obj", "body"}), m_above.find({"body"}));
        m_isRoomy = body && body->x >= 0 && body->x + body->width <= m_width && body->width > m_width * 6 / 10 && body->height > m_height * 45 / 100;
        m_content = m_isRoomy ? *body : usual;
        const auto own = ownOrMasters(titleOf(free.page), titleOf(m_above));
        const auto masters = boxOf(titleOf(m_above));
        m_isTitleOver = isOverContent(own);
        if (m_isTitleOver) {
            m_title = *own;
        } else if (isOverContent(masters)) {
            m_title = *masters;
        } else {
            const std::int64_t top = m_height / 24;
            m_title = {m_content.x, top, m_content.width, m_height / 8};
            m_content.y = std::max(m_content.y, top + m_title.height);
            m_content.height = m_height * 92 / 100 - m_content.y;
        }
        std::int64_t bottom = std::min(m_content.y + m_content.height, m_height * 95 / 100);
        m_content.y = std::max(m_content.y, m_title.y + m_title.height);
        const auto number = ownOrMasters(free.page.find({"sldNum"}), m_above.find({"sldNum"}));
        if (number && number->y > m_height * 7 / 10 && number->y < bottom)
            bottom = number->y;
        m_content.height = bottom - m_content.y;
        if (m_content.height < m_height / 3) {
            m_content.y = m_height * 3 / 5;
            m_content.height = m_height * 7 / 20;
            m_isRoomy = false;
        }
    }

    Template::Layout layoutFor(const LayoutPage &layout, std::initializer_list<const char *> bodies) const
    {
        const Placeholder *title = titleOf(layout.page);
        Template::Layout made{layout.part, {}, m_content};
        Holders &holders = made.holders;
        holders.title = title->type;
        holders.titleIndex = title->index;
        if (const Placeholder *body = layout.page.find(bodies); body && m_isStyled) {
            holders.hasBody = true;
            holders.bodyType = body->type;
            holders.bodyIndex = body->index;
        }
        if (const Placeholder *number = layout.page.find({"sldNum"}))
            holders.numberIndex = number->index;
        const auto ownBox = ownOrMasters(title, titleOf(m_above));
        if (!m_isStyled || !ownBox || ownBox->y + ownBox->height > m_content.y)
            holders.titleBox = m_title;
        setTitleLook(holders, layout, *title);
        const auto ground = groundOf(m_content, m_above, layout.page);
        if (!holders.hasBody && (!ground || !isPaper(*ground)))
            setSheet(made);
        if (!holders.numberIndex)
            holders.numberBox = cutForNumber(made.content);
        return made;
    }

    void setTitleLook(Holders &holders, const LayoutPage &layout, const Placeholder &title) const
    {
        const Placeholder *masters = titleOf(m_above);
        if (!m_isStyled && masters)
            holders.titleLook = masters->look;
        const Box box = holders.titleBox.value_or(ownOrMasters(&title, masters).value_or(m_title));
        const auto ground = groundOf(box, m_above, layout.page);
        std::optional<std::uint32_t> ink = title.ink ? title.ink : masters && masters->ink ? masters->ink : m_titleInk;
        if (holders.titleLook && holders.titleLook->ink)
            ink = holders.titleLook->ink->rgb;
        const auto write = [&](std::uint32_t with) {
            if (!holders.titleLook)
                holders.titleLook = SampleLook{};
            holders.titleLook->ink = Ink::of(with);
        };
        if (ground && (!ink || contrast(*ink, *ground) < largeText)) {
            if (ink || !m_isStyled)
                write(contrast(palette::ink, *ground) >= contrast(palette::white, *ground) ? palette::ink : palette::white);
        } else if (!ground) {
            const bool isMoved = holders.titleBox && boxOf(masters) != holders.titleBox; // to where it was not made for
            if (isMoved || (ink && isNeitherDarkNorLight(*ink))) {
                holders.titleFill = Ink::of(palette::white);
                write(ink && contrast(*ink, palette::white) >= largeText ? *ink : palette::ink);
            }
        }
    }

    // A sheet of paper under our things, as far as there is room around them.
    void setSheet(Template::Layout &made) const
    {
        Box &content = made.content;
        const std::int64_t margin = m_width / 60;
        const std::int64_t top = content.y > m_title.y + m_title.height + margin ? margin : 0;
        Box sheet{std::max<std::int64_t>(0, content.x - margin), content.y - top, 0, 0};
        sheet.width = std::min(m_width, content.x + content.width + margin) - sheet.x;
        sheet.height = std::min(m_height, content.y + content.height + margin / 2) - sheet.y;
        made.holders.sheet = sheet;
        if (top == 0) { // some air below the edge
            content.y += margin / 2;
            content.height -= margin / 2;
        }
        if (content.x < margin || content.x + content.width > m_width - margin) {
            content.x += margin;
            content.width -= 2 * margin;
        }
    }

    // A corner below the content, which gives way.
    static Box cutForNumber(Box &content)
    {
        constexpr std::int64_t height = 200'000;
        content.height -= height;
        return {content.x + content.width - 3 * height, content.y + content.height, 3 * height, height};
    }

    const Package &m_package;
    const Part &m_master;
    const std::int64_t m_width, m_height;
    PageParts m_above;
    std::vector<LayoutPage> m_layouts;
    std::optional<std::uint32_t> m_titleInk; // of the master's style
    bool m_isStyled = true;
    Box m_title, m_content;
    bool m_isTitleOver = false;
    bool m_isRoomy = false;
};

} // namespace

std::optional<MasterLayouts> readMaster(const Package &package, const QString &master, std::int64_t width, std::int64_t height)
{
    return MasterReader(package, master, width, height).read();
}

} // namespace faktorbenk::report::pptx
