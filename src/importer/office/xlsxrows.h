#pragma once

#include "importer/office/sheetrows.h"
#include "importer/office/xlsxbook.h"

namespace faktorbenk::importer::office {

// What the XML says of one cell, entities resolved.
struct XlsxCell
{
    std::string_view reference, style, type;
    std::string_view value;   // of <v>
    std::string_view inlined; // of <is>
    std::string_view formula;
    bool hasValue = false;
    bool hasFormula = false;
    bool lives = false; // the texts stay where they are until the next row
};

class XlsxXml;

// The rows of one sheet. expat reads it; but rows that are written as simply as nearly all are go a shorter
// way (simplerow.h), which is some ten times faster and gives the same: what it does not know at once it
// leaves to expat.
class XlsxRows final : public SheetRows
{
public:
    enum class Way { Shortest, ExpatOnly };

    XlsxRows(Container container, std::string part, std::int64_t size, const XlsxContext &context,
             Way way = Way::Shortest);
    ~XlsxRows() override;

    std::int64_t position() const override;
    std::int64_t size() const override { return m_size; }

    // Called by whoever reads the XML. False, or nothing more to do: the reading has failed.
    bool startRow(std::string_view number); // empty: the one after the last
    bool addCell(const XlsxCell &cell);
    std::string_view keep(std::string_view first, std::string_view second)
    {
        return arena().keep(first, second);
    }

private:
    bool readRow() override;
    bool fill();
    bool open();
    bool feed(std::size_t size, bool isLast);
    std::size_t feedable() const;
    std::string_view textOf(const XlsxCell &cell, bool &isError);
    std::string_view numberText(const XlsxCell &cell);

    const Container m_container;
    const std::string m_partName;
    const std::int64_t m_size;
    const XlsxContext &m_context;
    const Way m_way;
    std::optional<Part> m_part;
    std::unique_ptr<XlsxXml> m_xml;

    std::string m_buffer; // unpacked, not yet read from m_at on
    std::size_t m_at = 0;
    bool m_allUnpacked = false;
    bool m_paused = false; // expat has more rows in what it was fed
    bool m_done = false;
    std::int64_t m_rowBefore = 0, m_nextColumn = 0;
    std::string m_room;
};

} // namespace faktorbenk::importer::office
