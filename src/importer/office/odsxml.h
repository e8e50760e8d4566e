#pragma once

#include "importer/office/workbook.h"
#include "importer/office/xml.h"

#include <set>

namespace faktorbenk::importer::office {

// A cell of a sheet as OpenDocument writes it.
struct OdsCell
{
    std::string type;  // office:value-type; «error» where the newer attribute says so
    std::string value; // office:value, -date-value, -boolean-value or -string-value
    bool hasStringValue = false;
    bool hasFormula = false;
    std::string text; // what its paragraphs show
    std::int64_t repeated = 1;
};

// Reads the part with the sheets: their names, and the cells of one of them.
class OdsXml : public XmlReader
{
public:
    static constexpr std::size_t noSheet = ~std::size_t{0};

    explicit OdsXml(std::size_t wanted) : m_wanted(wanted) {}

    const std::vector<Workbook::Sheet> &sheets() const { return m_sheets; }
    // True within a sheet that is not wanted and before anything in it has been looked at.
    bool mayBeSkipped() const { return m_inTable && !m_inWanted && depth() == tableDepth; }
    bool hasRoot() const { return m_hasRoot; }

protected:
    virtual void rowStarted() {}
    virtual void cellEnded(const OdsCell &) {}
    virtual void rowEnded(std::int64_t) {} // how many times it stands there
    virtual void tableEnded() {}

private:
    // document-content, body, spreadsheet, table.
    static constexpr int tableDepth = 4;

    void startElement(std::string_view name, const Attributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;
    void startTable(const Attributes &attributes);
    void startStyle(std::string_view name, const Attributes &attributes);
    void startCell(const Attributes &attributes);
    void startInCell(std::string_view name, const Attributes &attributes);
    void append(std::string_view text);

    const std::size_t m_wanted;
    std::vector<Workbook::Sheet> m_sheets;
    std::set<std::string> m_hiddenStyles;
    std::string m_style;
    OdsCell m_cell;
    std::int64_t m_rowRepeated = 1;
    int m_rowDepth = 0, m_cellDepth = 0, m_paragraphDepth = 0, m_skippedFrom = 0; // 0: not in one
    bool m_hasParagraph = false, m_afterSpace = false;
    bool m_hasRoot = false, m_inSpreadsheet = false, m_inTable = false, m_inWanted = false;
};

} // namespace faktorbenk::importer::office
