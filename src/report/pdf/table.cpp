#include "report/pdf/table.h"

#include <algorithm>
#include <numeric>

namespace faktorbenk::report::pdf {

namespace {

constexpr double longestUpright = 92; // a longer one is broken

} // namespace

Table::Table(Paper &paper, double x, std::vector<double> widths, const TableLook &look)
    : m_paper(paper), m_x(x), m_widths(std::move(widths)), m_look(look), m_tag(paper, Role::Table)
{
    m_look.padX *= paper.zoom();
    m_look.padY *= paper.zoom();
}

Table::~Table() = default;

double Table::width() const
{
    return std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
}

double Table::at(std::size_t column) const
{
    return std::accumulate(m_widths.begin(), m_widths.begin() + static_cast<std::ptrdiff_t>(column), m_x);
}

double Table::spanned(std::size_t column, int span) const
{
    const std::size_t end = std::min(m_widths.size(), column + static_cast<std::size_t>(span));
    return at(end) - at(column);
}

void Table::head(const std::vector<Cell> &cells)
{
    m_head = cells;
    for (Cell &cell : m_head) {
        if (cell.role == Role::TD)
            cell.role = Role::ColumnHeader;
        if (!cell.ground)
            cell.ground = m_look.headGround;
    }
    const Row laid = lay(m_head, 0);
    m_paper.need(laid.height + 30 * m_paper.zoom());
    draw(m_head, laid, true);
}

Table::Row Table::lay(const std::vector<Cell> &cells, double minHeight) const
{
    Row row;
    row.height = minHeight * m_paper.zoom();
    std::size_t column = 0;
    for (const Cell &cell : cells) {
        const double wide = spanned(column, cell.span) - 2 * m_look.padX - cell.indent * m_paper.zoom();
        Laid laid;
        if (cell.upright) {
            laid = m_paper.lay(cell.text, cell.type, longestUpright * m_paper.zoom());
            row.height = std::max(row.height, laid.width + 2 * m_look.padY);
        } else if (!cell.text.isEmpty()) {
            laid = m_paper.lay(cell.text, cell.type, wide, cell.align);
            row.height = std::max(row.height, laid.height + 2 * m_look.padY);
        }
        row.height = std::max(row.height, cell.height * m_paper.zoom());
        row.texts.push_back(std::move(laid));
        column += static_cast<std::size_t>(cell.span);
    }
    return row;
}

Box Table::draw(const std::vector<Cell> &cells, const Row &row, bool tagged)
{
    const double y = m_paper.y();
    const Box all{m_x, y, width(), row.height};
    std::size_t column = 0;
    for (const Cell &cell : cells) { // grounds first: they are decoration
        if (cell.ground)
            m_paper.box({at(column), y, spanned(column, cell.span), row.height}, cell.ground);
        if (cell.behind)
            cell.behind(m_paper, {at(column), y, spanned(column, cell.span), row.height});
        column += static_cast<std::size_t>(cell.span);
    }
    m_paper.line({m_x, all.bottom()}, {all.right(), all.bottom()}, m_look.rule, m_look.ruleWidth);
    if (m_look.rulesDown) {
        column = 0;
        for (const Cell &cell : cells) {
            m_paper.line({at(column), y}, {at(column), all.bottom()}, m_look.rule, m_look.ruleWidth);
            column += static_cast<std::size_t>(cell.span);
        }
        m_paper.line({all.right(), y}, {all.right(), all.bottom()}, m_look.rule, m_look.ruleWidth);
    }
    const bool oneLine =
        std::all_of(row.texts.begin(), row.texts.end(), [](const Laid &laid) { return laid.lines <= 1; });
    const bool underUpright = std::any_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.upright; });
    const auto drawCell = [&](const Cell &cell, const Laid &laid, const Box &box) {
        if (laid.layout && cell.upright) {
            m_paper.putUpright(laid, {box.x + (box.width - laid.height) / 2, box.bottom() - m_look.padY});
        } else if (laid.layout) {
            const double spare = row.height - 2 * m_look.padY - laid.height;
            // Single lines stand in the middle of a row that has no longer text.
            const bool centred = cell.draw || (oneLine && !cell.top) || cell.middle;
            const double above = underUpright ? spare : centred ? spare / 2 : 0; // beside upright text it stands at the foot
            m_paper.put(laid, {box.x + m_look.padX + cell.indent * m_paper.zoom(), box.y + m_look.padY + above});
        }
    };
    std::optional<Paper::Tag> line;
    if (tagged)
        line.emplace(m_paper, Role::TR);
    column = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        const Box box{at(column), y, spanned(column, cell.span), row.height};
        column += static_cast<std::size_t>(cell.span);
        if (!tagged) {
            drawCell(cell, row.texts[i], box);
            continue;
        }
        const Paper::Tag tag(m_paper, cell.role, {}, cell.span);
        if (!cell.draw) {
            drawCell(cell, row.texts[i], box);
            continue;
        }
        if (row.texts[i].layout) {
            const Paper::Tag words(m_paper, Role::P);
            drawCell(cell, row.texts[i], box);
        }
        const Paper::Tag figure(m_paper, Role::Figure, cell.alternative);
        cell.draw(m_paper, {box.x + m_look.padX, box.y, box.width - 2 * m_look.padX, box.height});
    }
    line.reset();
    m_paper.moveTo(all.bottom());
    return all;
}

Box Table::row(const std::vector<Cell> &cells, double minHeight)
{
    std::vector<Cell> rest = cells;
    while (true) {
        const Row laid = lay(rest, minHeight);
        if (laid.height <= m_paper.room())
            return draw(rest, laid, true);
        const double page = m_paper.bottom() - m_paper.top();
        const double head = (m_head.empty() ? 0 : lay(m_head, 0).height) + (m_goesOn.empty() ? 0 : lay(m_goesOn, 0).height);
        // A row that fits on a page of its own is not torn apart.
        if (laid.height > page - head) {
            std::vector<Cell> now = rest;
            bool some = false;
            for (std::size_t i = 0, column = 0; i < rest.size();
                 column += static_cast<std::size_t>(rest[i].span), ++i) {
                const auto parts =
                    m_paper.split(rest[i].text, rest[i].type, spanned(column, rest[i].span) - 2 * m_look.padX,
                                  m_paper.room() - 2 * m_look.padY);
                now[i].text = parts.head;
                rest[i].text = parts.tail;
                if (!parts.head.isEmpty())
                    rest[i].draw = {};
                some = some || !parts.head.isEmpty();
            }
            if (some) {
                const Box drawn = draw(now, lay(now, 0), true);
                minHeight = 0;
                if (std::all_of(rest.begin(), rest.end(),
                                [](const Cell &cell) { return cell.text.isEmpty(); }))
                    return drawn;
            } else if (m_paper.y() <= m_paper.top() + head) {
                return draw(rest, laid, true); // nothing fits anywhere: better over the edge than never
            }
        }
        m_paper.newPage();
        if (!m_head.empty())
            draw(m_head, lay(m_head, 0), false);
        if (!m_goesOn.empty())
            draw(m_goesOn, lay(m_goesOn, 0), false);
    }
}

} // namespace faktorbenk::report::pdf
