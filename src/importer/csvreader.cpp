#include "importer/csvreader.h"

#include <array>
#include <bit>
#include <cstring>

namespace faktorbenk::importer {

namespace {

constexpr std::size_t leastRun = 3; // cells worth the trouble

// How many cells of one byte each, with the separator behind, follow from bit `shift` on within the block.
std::size_t singleByteCells(const Structure &block, std::size_t shift)
{
    constexpr std::uint64_t everySecond = 0xAAAA'AAAA'AAAA'AAAA;
    const std::uint64_t unlike =
        ((block.all >> shift) ^ everySecond) | ((block.separators >> shift) ^ everySecond);
    return static_cast<std::size_t>(std::countr_zero(unlike)) / 2;
}

} // namespace

inline Structure CsvReader::structureAt(std::size_t block) const
{
    if (block + scanBlock <= m_text.size())
        return structureOf(m_text.data() + block, m_separator);
    std::array<char, scanBlock> last{}; // a mapped file must not be read beyond its end
    const std::size_t left = m_text.size() - block;
    std::memcpy(last.data(), m_text.data() + block, left);
    const std::uint64_t real = (std::uint64_t{1} << left) - 1;
    const Structure found = structureOf(last.data(), m_separator);
    return {found.all & real, found.separators & real};
}

void CsvReader::widen()
{
    m_cells.resize(std::min(mostColumns, 2 * m_cells.size()));
}

std::size_t CsvReader::afterLineEnd(std::size_t at) const
{
    const bool pair = m_text[at] == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n';
    return at + (pair ? 2 : 1);
}

RowSource::Step CsvReader::next(Row &row)
{
    row.number = ++m_number;
    if (m_start >= m_text.size())
        return Step::End;
    if (!m_undone.empty())
        m_undone.clear();

    const char *const data = m_text.data();
    const char separator = m_separator;
    std::size_t cellStart = m_start;
    std::size_t count = 0;
    const auto take = [&](std::string_view cell) {
        if (count >= m_cells.size() && m_cells.size() < mostColumns)
            widen();
        if (count < m_cells.size())
            m_cells[count] = cell;
        ++count;
    };
    const auto finish = [&](std::size_t nextRow) {
        m_start = nextRow;
        row.cells = std::span(m_cells).first(std::min(count, m_cells.size()));
        row.cellCount = static_cast<std::int64_t>(count);
        return Step::Row;
    };

    std::uint64_t structure = m_structure; // what is left of the block
    for (;;) {
        while (structure == 0) {
            if (m_nextBlock >= m_text.size()) {
                m_structure = 0;
                take(m_text.substr(cellStart));
                return finish(m_text.size());
            }
            m_block = structureAt(m_nextBlock);
            structure = m_block.all;
            m_nextBlock += scanBlock;
        }
        const std::size_t at =
            m_nextBlock - scanBlock + static_cast<std::size_t>(std::countr_zero(structure));
        structure &= structure - 1;
        if (at < cellStart) // inside a quoted cell, or the second half of a line end
            continue;
        if (data[at] == separator) [[likely]] {
            take(std::string_view(data + cellStart, at - cellStart));
            const bool single = at - cellStart == 1;
            cellStart = at + 1;
            if (single && cellStart < m_nextBlock) {
                // Answers are cells of one byte, dozens on end: found and taken at one go.
                const std::size_t shift = cellStart - (m_nextBlock - scanBlock);
                const std::size_t cells = singleByteCells(m_block, shift);
                if (cells >= leastRun && count + cells <= m_cells.size()) {
                    std::string_view *const run = m_cells.data() + count;
                    for (std::size_t i = 0; i < cells; ++i)
                        run[i] = std::string_view(data + cellStart + 2 * i, 1);
                    count += cells;
                    cellStart += 2 * cells;
                    structure &= cellStart < m_nextBlock ? ~std::uint64_t{0} << (shift + 2 * cells) : 0;
                }
            }
        } else if (data[at] == '"') {
            if (at != cellStart)
                continue;
            std::size_t end = 0;
            const std::optional<std::string_view> cell = quotedCell(at, end);
            if (!cell) {
                m_start = m_text.size();
                return Step::UnterminatedQuote;
            }
            take(*cell);
            if (m_undone.size() > mostColumns) // nobody can look at it: a hostile row must not grow for ever
                m_undone.pop_back();
            if (end >= m_text.size() || data[end] != separator) {
                m_structure = structure;
                return finish(end >= m_text.size() ? end : afterLineEnd(end));
            }
            cellStart = end + 1;
        } else {
            m_structure = structure;
            take(std::string_view(data + cellStart, at - cellStart));
            return finish(afterLineEnd(at));
        }
    }
}

std::optional<std::string_view> CsvReader::quotedCell(std::size_t open, std::size_t &end)
{
    std::size_t from = open + 1;
    std::size_t close = m_text.find('"', from);
    std::string *undone = nullptr;
    while (close != std::string_view::npos && close + 1 < m_text.size() && m_text[close + 1] == '"') {
        if (!undone)
            undone = &m_undone.emplace_back();
        undone->append(m_text.substr(from, close + 1 - from)); // one of the two quotes
        from = close + 2;
        close = m_text.find('"', from);
    }
    if (close == std::string_view::npos)
        return std::nullopt;
    const std::array<char, 3> ends{m_separator, '\r', '\n'};
    end =
        std::min(m_text.find_first_of(std::string_view(ends.data(), ends.size()), close + 1), m_text.size());
    const std::string_view trailing = m_text.substr(close + 1, end - close - 1);
    if (!undone && trailing.empty())
        return m_text.substr(from, close - from);
    if (!undone)
        undone = &m_undone.emplace_back();
    undone->append(m_text.substr(from, close - from)).append(trailing);
    return *undone;
}

} // namespace faktorbenk::importer
