#pragma once

#include "importer/office/sheetrows.h"
#include "importer/office/workbook.h"

namespace faktorbenk::importer::office {

class OdsXml;
class OdsSheetXml;

// The part with the sheets, given to expat without the inside of those that are not wanted: looking for
// `</table:table>` is far quicker than understanding what comes before it.
class OdsFeed
{
public:
    // told: how much has been unpacked.
    OdsFeed(Container container, OdsXml &xml, base::Progress *told = nullptr)
        : m_container(std::move(container)), m_xml(xml), m_told(told)
    {
    }

    // Gives expat some more. False at the end and after a failure.
    bool step();
    const std::optional<base::Error> &error() const { return m_error; }
    // Unpacked bytes that have been read.
    std::int64_t position() const;

private:
    bool fill();
    bool skipTable();

    const Container m_container;
    OdsXml &m_xml;
    base::Progress *const m_told;
    std::optional<Part> m_part;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_allUnpacked = false, m_done = false, m_paused = false;
    std::optional<base::Error> m_error;
};

// The sheets of an open document spreadsheet. Errors: FileDamaged, FileUnpacksTooLarge, Cancelled.
base::Result<std::vector<Workbook::Sheet>> odsSheets(const Container &container);

// The rows of one of them.
class OdsRows final : public SheetRows
{
public:
    OdsRows(Container container, std::size_t sheet, std::int64_t size);
    ~OdsRows() override;

    std::int64_t position() const override { return std::min(m_feed.position(), m_size); }
    std::int64_t size() const override { return m_size; }

private:
    friend class OdsSheetXml;
    bool readRow() override;

    const std::int64_t m_size;
    std::unique_ptr<OdsSheetXml> m_xml;
    OdsFeed m_feed;
    std::int64_t m_nextRow = 1;
};

} // namespace faktorbenk::importer::office
