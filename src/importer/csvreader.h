#pragma once

#include "importer/bytescan.h"
#include "importer/table.h"

#include <deque>
#include <string>

namespace faktorbenk::importer {

// Rows of CSV text (RFC 4180): separator, quotes with doubled quotes inside, line ends LF, CRLF or CR, also
// inside quotes. A quote that does not open its cell is an ordinary character; what follows a closing
// quote belongs to the cell. Cells are views into the text unless a doubled quote had to be undone.
// Time is linear in the text, memory is one row of views.
class CsvReader final : public RowSource
{
public:
    // text: UTF-8, must outlive the reader.
    CsvReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    Step next(Row &row) override;
    std::int64_t position() const override { return static_cast<std::int64_t>(m_start); }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_text.size()); }

private:
    Structure structureAt(std::size_t block) const;
    void widen();
    // The cell whose quote opens at `open`; end becomes the place after the whole cell. None: not closed.
    std::optional<std::string_view> quotedCell(std::size_t open, std::size_t &end);
    std::size_t afterLineEnd(std::size_t at) const;

    std::string_view m_text;
    char m_separator;
    std::size_t m_start = 0;       // of the next row
    std::size_t m_nextBlock = 0;   // the block to be looked at next
    Structure m_block;             // the block before it
    std::uint64_t m_structure = 0; // what is left of it
    std::int64_t m_number = 0;
    std::vector<std::string_view> m_cells = std::vector<std::string_view>(64);
    std::deque<std::string> m_undone; // cells of this row that are not in the text as such
};

} // namespace faktorbenk::importer
