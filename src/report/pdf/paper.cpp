#include "report/pdf/paper.h"

#include <pango/pango.h>

#include <algorithm>

namespace faktorbenk::report::pdf {

Paper::Paper(const Typeface &typeface, const PageSetup &setup, double zoom)
    : m_typeface(typeface), m_setup(setup), m_zoom(zoom), m_y(setup.top)
{
    m_document.width = setup.width;
    m_document.height = setup.height;
    m_document.pages.emplace_back();
}

Paper::Tag::Tag(Paper &paper, Role role, const QString &alternative, int span) : m_paper(paper)
{
    m_paper.items().push_back(Begin{role, alternative, span});
}

Paper::Tag::~Tag()
{
    // A table without rows or a list without items would be one to somebody who hears it: it is lines on paper only.
    std::vector<Item> &items = m_paper.items();
    const auto isTag = [](const Item &item) { return std::holds_alternative<Begin>(item) || std::holds_alternative<End>(item); };
    const auto last = std::find_if(items.rbegin(), items.rend(), isTag);
    const auto *begin = last == items.rend() ? nullptr : std::get_if<Begin>(&*last);
    if (begin && (begin->role == Role::Table || begin->role == Role::L))
        items.erase(std::next(last).base());
    else
        items.push_back(End{});
}

void Paper::need(double height)
{
    if (room() < height && m_y > top())
        newPage();
}

void Paper::newPage()
{
    m_document.pages.emplace_back();
    m_y = top();
}

Laid Paper::lay(const QString &text, const Type &type, double width, Align align) const
{
    return m_typeface.lay(text, type.scaled(m_zoom), width, align);
}

void Paper::put(const Laid &laid, Point at)
{
    items().push_back(TextAt{laid, at, false});
}

void Paper::putUpright(const Laid &laid, Point at)
{
    items().push_back(TextAt{laid, at, true});
}

double Paper::text(const QString &text, const Type &type, Point at, double width, Align align)
{
    const Laid laid = lay(text, type, width, align);
    put(laid, at);
    return laid.height;
}

void Paper::line(Point from, Point to, std::uint32_t ink, double width, double dash)
{
    items().push_back(Shape{{from, to}, false, 0, ink, width, dash, false});
}

void Paper::shape(Shape shape)
{
    items().push_back(std::move(shape));
}

void Paper::box(const Box &box, std::uint32_t fill, double radius, std::uint32_t ink, double line)
{
    items().push_back(Rounded{box, radius, fill, ink, line});
}

void Paper::paragraph(const QString &text, const Type &type, Role role)
{
    QString rest = text;
    while (true) {
        const Laid laid = lay(rest, type, width());
        if (laid.height <= room() || (m_y <= top() && laid.lines == 1)) {
            const Tag tag(*this, role);
            put(laid, {left(), m_y});
            m_y += laid.height;
            return;
        }
        const Split parts = split(rest, type, width(), room());
        if (!parts.head.isEmpty()) {
            const Tag tag(*this, role);
            put(lay(parts.head, type, width()), {left(), m_y});
            rest = parts.tail;
        }
        newPage();
    }
}

void Paper::heading(Role role, const QString &text, const Type &type, double with)
{
    const Laid laid = lay(text, type, width());
    need(laid.height + with * m_zoom);
    m_document.bookmarks.push_back({text,
                                    role == Role::H1   ? 1
                                    : role == Role::H2 ? 2
                                                       : 3,
                                    m_document.pages.size() - 1, m_y});
    const Tag tag(*this, role);
    put(laid, {left(), m_y});
    m_y += laid.height;
}

Paper::Split Paper::split(const QString &text, const Type &type, double width, double height) const
{
    const Laid laid = lay(text, type, width);
    if (laid.height <= height)
        return {text, {}};
    PangoLayoutIter *at = pango_layout_get_iter(laid.layout.get());
    int end = 0; // in bytes of UTF-8
    do {
        PangoRectangle line;
        pango_layout_iter_get_line_extents(at, nullptr, &line);
        if (static_cast<double>(line.y + line.height) / PANGO_SCALE > height)
            break;
        const PangoLayoutLine *now = pango_layout_iter_get_line_readonly(at);
        end = now->start_index + now->length;
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
    const QByteArray utf8(pango_layout_get_text(laid.layout.get()));
    return {QString::fromUtf8(utf8.first(end)).trimmed(), QString::fromUtf8(utf8.sliced(end)).trimmed()};
}

Document Paper::take()
{
    Document made = std::move(m_document);
    m_document = {};
    return made;
}

void decorate(Document &document, const Typeface &typeface, const PageSetup &setup,
              const std::function<void(Paper &, std::size_t, std::size_t)> &draw)
{
    const std::size_t pages = document.pages.size();
    for (std::size_t page = 0; page < pages; ++page) {
        Paper over(typeface, setup);
        draw(over, page, pages);
        auto drawn = over.take().pages.front();
        auto &onto = document.pages[page];
        // Last, where no role is open that could take it in: a tag with parts of its own holds nothing
        // itself.
        onto.insert(onto.end(), std::make_move_iterator(drawn.begin()), std::make_move_iterator(drawn.end()));
    }
}

} // namespace faktorbenk::report::pdf
