#include "importer/office/odsxml.h"

#include "importer/office/limits.h"

#include <algorithm>
#include <charconv>

namespace faktorbenk::importer::office {

namespace {

constexpr int spreadsheetDepth = 3;

// How often something stands there; nonsense is once.
std::int64_t repetition(std::string_view text)
{
    std::int64_t times = 1;
    std::from_chars(text.data(), text.data() + text.size(), times);
    return std::clamp<std::int64_t>(times, 1, 2 * mostRows);
}

} // namespace

void OdsXml::startElement(std::string_view name, const Attributes &attributes)
{
    if (depth() == 1)
        m_hasRoot = name == "document-content";
    else if (depth() == spreadsheetDepth && name == "spreadsheet")
        m_inSpreadsheet = true;
    else if (!m_inSpreadsheet)
        startStyle(name, attributes);
    else if (depth() == tableDepth && name == "table")
        startTable(attributes);
    else if (!m_inWanted || m_skippedFrom != 0)
        return;
    else if (m_cellDepth != 0)
        startInCell(name, attributes);
    else if (m_rowDepth != 0 && (name == "table-cell" || name == "covered-table-cell"))
        startCell(attributes);
    else if (m_rowDepth == 0 && name == "table-row") {
        m_rowDepth = depth();
        m_rowRepeated = repetition(attributes.get("number-rows-repeated"));
        rowStarted();
    } else if (name == "table" || m_rowDepth != 0) {
        m_skippedFrom = depth(); // a sheet within a sheet, and what is no cell within a row
    }
}

void OdsXml::startStyle(std::string_view name, const Attributes &attributes)
{
    if (name == "style")
        m_style =
            attributes.get("family") == "table" ? attributes.getExactly("style:name") : std::string_view();
    else if (name == "table-properties" && attributes.get("display") == "false" && !m_style.empty())
        m_hiddenStyles.insert(m_style);
}

void OdsXml::startTable(const Attributes &attributes)
{
    if (static_cast<std::int64_t>(m_sheets.size()) >= mostSheets)
        return fail(QStringLiteral("too many sheets"));
    const std::string_view name = attributes.get("name");
    m_inTable = true;
    m_inWanted = m_sheets.size() == m_wanted;
    m_sheets.push_back({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                        m_hiddenStyles.contains(std::string(attributes.get("style-name")))});
}

void OdsXml::startCell(const Attributes &attributes)
{
    m_cellDepth = depth();
    m_cell.repeated = repetition(attributes.get("number-columns-repeated"));
    m_cell.hasFormula = attributes.has("formula");
    m_cell.text.clear();
    m_hasParagraph = false;
    // The newer attribute has the same name but for the prefix and alone knows of errors.
    m_cell.type = attributes.getExactly("calcext:value-type") == "error" ? std::string_view("error")
                                                                         : attributes.get("value-type");
    m_cell.hasStringValue = m_cell.type == "string" && attributes.has("string-value");
    m_cell.value = m_cell.type == "date"      ? attributes.get("date-value")
                   : m_cell.type == "boolean" ? attributes.get("boolean-value")
                   : m_cell.type == "string"  ? attributes.get("string-value")
                                              : attributes.get("value");
}

void OdsXml::startInCell(std::string_view name, const Attributes &attributes)
{
    if (m_paragraphDepth == 0) {
        if (name != "p" && name != "h") {
            m_skippedFrom = depth(); // comments, pictures, forms
            return;
        }
        m_paragraphDepth = depth();
        if (m_hasParagraph)
            m_cell.text += '\n';
        m_hasParagraph = true;
        m_afterSpace = true; // spaces at the beginning do not count
    } else if (name == "s") {
        const std::string_view count = attributes.get("c");
        const auto spaces = static_cast<std::size_t>(count.empty() ? 1 : repetition(count));
        if (m_cell.text.size() + spaces > static_cast<std::size_t>(longestCell))
            return fail(QStringLiteral("a cell without end"));
        m_cell.text.append(spaces, ' ');
        m_afterSpace = false;
    } else if (name == "tab") {
        m_cell.text += '\t';
        m_afterSpace = false;
    } else if (name == "line-break") {
        m_cell.text += '\n';
        m_afterSpace = true;
    } else if (name == "annotation" || name == "note" || name == "ruby-text" || name == "frame") {
        m_skippedFrom = depth();
    }
}

void OdsXml::text(std::string_view text)
{
    if (m_paragraphDepth == 0 || m_skippedFrom != 0)
        return;
    if (m_cell.text.size() + text.size() > static_cast<std::size_t>(longestCell))
        return fail(QStringLiteral("a cell without end"));
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isSpace)
            m_cell.text += c;
        else if (!m_afterSpace)
            m_cell.text += ' ';
        m_afterSpace = isSpace;
    }
}

void OdsXml::endElement(std::string_view name)
{
    const int closed = depth() + 1;
    if (m_skippedFrom != 0) {
        if (closed == m_skippedFrom)
            m_skippedFrom = 0;
    } else if (closed == m_paragraphDepth) {
        m_paragraphDepth = 0;
    } else if (closed == m_cellDepth) {
        m_cellDepth = 0;
        cellEnded(m_cell);
    } else if (closed == m_rowDepth) {
        m_rowDepth = 0;
        rowEnded(m_rowRepeated);
    } else if (m_inTable && closed == tableDepth) {
        const bool wasWanted = std::exchange(m_inWanted, false);
        m_inTable = false;
        if (wasWanted)
            tableEnded();
    } else if (m_inSpreadsheet && closed == spreadsheetDepth) {
        m_inSpreadsheet = false;
    } else if (name == "style") {
        m_style.clear();
    }
}

} // namespace faktorbenk::importer::office
