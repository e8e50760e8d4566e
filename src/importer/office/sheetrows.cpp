#include "importer/office/sheetrows.h"

#include "importer/office/archive.h"
#include "importer/office/limits.h"

#include <algorithm>
#include <cstring>

namespace faktorbenk::importer::office {

namespace {

constexpr std::size_t pageSize = std::size_t{64} << 10;

}

char *TextArena::room(std::size_t size)
{
    if (size > m_left) {
        const std::size_t page = std::max(size, pageSize);
        m_pages.push_back(std::make_unique_for_overwrite<char[]>(page));
        m_next = m_pages.back().get();
        m_left = page;
    }
    char *const place = m_next;
    m_next += size;
    m_left -= size;
    m_size += static_cast<std::int64_t>(size);
    return place;
}

std::string_view TextArena::keep(std::string_view text)
{
    return keep(text, {});
}

std::string_view TextArena::keep(std::string_view first, std::string_view second)
{
    const std::size_t size = first.size() + second.size();
    if (size == 0)
        return {};
    char *const place = room(size);
    std::copy(first.begin(), first.end(), place);
    std::copy(second.begin(), second.end(), place + first.size());
    return {place, size};
}

void TextArena::forget()
{
    m_size = 0;
    if (m_pages.size() > 1)
        m_pages.clear();
    m_next = m_pages.empty() ? nullptr : m_pages.front().get();
    // A first page of its own size may have been made for one long text; what is more than a page is not
    // used.
    m_left = m_pages.empty() ? 0 : pageSize;
}

void SheetRows::beginRow(std::int64_t number)
{
    m_arena.forget();
    m_cells.clear();
    m_errorCells.clear();
    m_number = number;
    m_reallyWide = 0;
    m_repeats = 1;
    m_repeated = 0;
}

void SheetRows::place(std::int64_t column, std::string_view text, bool isError)
{
    if (text.empty())
        return;
    m_reallyWide = std::max(m_reallyWide, column + 1);
    if (column >= static_cast<std::int64_t>(mostColumns))
        return;
    const auto at = static_cast<std::size_t>(column);
    if (at >= m_cells.size())
        m_cells.resize(at + 1);
    m_cells[at] = text;
    if (isError)
        m_errorCells.push_back(static_cast<std::uint32_t>(at));
}

void SheetRows::fail(base::Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void SheetRows::failDamaged(const QString &detail)
{
    fail(damaged(m_name, detail));
}

RowSource::Step SheetRows::next(Row &row)
{
    if (!m_error && m_repeated + 1 < m_repeats) {
        ++m_repeated;
        ++m_number;
    } else if (m_error || !readRow()) {
        row.number = m_number + 1;
        row.cells = {};
        row.errorCells = {};
        row.cellCount = 0;
        return m_error ? Step::Broken : Step::End;
    }
    m_widest = std::max(m_widest, m_cells.size());
    m_cells.resize(m_widest);
    m_delivered += static_cast<std::int64_t>(m_cells.size());
    if (m_number > mostRows)
        failDamaged(QStringLiteral("a row beyond the last one"));
    else if (m_delivered > mostCells)
        fail(tooLarge(m_name));
    row.number = m_number;
    row.cells = m_cells;
    row.errorCells = m_errorCells;
    row.cellCount = std::max(m_reallyWide, static_cast<std::int64_t>(m_cells.size()));
    return m_error ? Step::Broken : Step::Row;
}

} // namespace faktorbenk::importer::office
