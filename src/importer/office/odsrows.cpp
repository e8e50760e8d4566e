#include "importer/office/odsrows.h"

#include "importer/office/limits.h"
#include "importer/office/numberlook.h"
#include "importer/office/odsxml.h"

#include <algorithm>

namespace faktorbenk::importer::office {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t unpackStep = std::size_t{64} << 10;
const std::string contentPart = "content.xml";
constexpr std::string_view tableStart = "<table:table ";

bool isAllDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// «0042» shows 42, so it is a code.
bool isPadded(const std::string &text, const std::string &value)
{
    return text.size() > 1 && text.front() == '0' && isAllDigits(text) &&
           text.substr(std::min(text.find_first_not_of('0'), text.size() - 1)) == value;
}

std::string dateText(std::string_view value)
{
    const std::size_t dayEnd = std::min(value.find('T'), value.size());
    std::string text(value.substr(0, dayEnd));
    const std::string_view time = value.substr(std::min(dayEnd + 1, value.size())).substr(0, 8);
    if (!time.empty() && time != "00:00:00")
        text.append(" ").append(time);
    return text;
}

std::string textOf(const OdsCell &cell)
{
    if (cell.type == "float" || cell.type == "currency" || cell.type == "percentage") {
        const NumberLook look{cell.type == "percentage" ? NumberLook::Kind::Percent : NumberLook::Kind::Plain,
                              0};
        std::string text = shown(cell.value, look, false).value_or(cell.value);
        return isPadded(cell.text, text) ? cell.text : text;
    }
    if (cell.type == "date")
        return dateText(cell.value);
    if (cell.type == "boolean")
        return cell.value == "true" ? "SANN" : "USANN"; // as Norwegian programs show it
    if (cell.type == "string" && cell.hasStringValue)
        return cell.value;
    return cell.text;
}

} // namespace

bool OdsFeed::fill()
{
    if (!m_part) {
        base::Result<Archive> archive = Archive::open(m_container);
        base::Result<Part> part =
            archive ? archive->part(contentPart, mostContentBytes) : tl::unexpected(archive.error());
        if (!part) {
            m_error = part.error();
            return false;
        }
        m_part = std::move(*part);
    }
    if (m_allUnpacked)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + unpackStep);
    const base::Result<std::size_t> got = m_part->read(m_buffer.data() + before, unpackStep);
    m_buffer.resize(before + (got ? *got : 0));
    if (!got)
        m_error = got.error();
    m_allUnpacked = !got || *got == 0;
    if (m_told && !m_allUnpacked)
        m_told->report(m_part->position(), std::max(m_part->size(), m_part->position()));
    return !m_allUnpacked;
}

// What is passed over is well-formed as long as the rest is: the tags around it are what expat sees. A sheet
// may have tables within its cells.
bool OdsFeed::skipTable()
{
    constexpr std::string_view word = "table:table";
    std::size_t from = m_at;
    for (int open = 1;;) {
        const std::size_t at = m_buffer.find(word, from);
        if (at == std::string::npos || at + word.size() == m_buffer.size()) {
            // Keep what may be the beginning of the word, or the word with what stands before it.
            const std::size_t kept = at == std::string::npos
                                         ? m_buffer.size() - std::min(m_buffer.size(), word.size() + 1)
                                         : at - std::min<std::size_t>(at, 2);
            m_at = std::max(from, kept);
            if (!fill())
                return false;
            from = m_at;
            continue;
        }
        const char after = m_buffer[at + word.size()];
        from = at + word.size();
        if (at >= 2 && after == '>' && m_buffer[at - 1] == '/' && m_buffer[at - 2] == '<') {
            if (--open == 0) {
                m_at = at - 2;
                return true;
            }
        } else if (at >= 1 && m_buffer[at - 1] == '<' && (after == ' ' || after == '>')) {
            ++open;
        }
    }
}

std::int64_t OdsFeed::position() const
{
    if (!m_part)
        return 0;
    return std::max<std::int64_t>(0, m_part->position() - static_cast<std::int64_t>(m_buffer.size() - m_at) - m_xml.unread());
}

bool OdsFeed::step()
{
    if (m_done || m_error)
        return false;
    if (!m_paused && m_xml.mayBeSkipped() && m_xml.isBetweenTags() && m_xml.isUtf8())
        skipTable();
    if (!m_paused && m_at == m_buffer.size())
        fill();
    if (m_error)
        return false;
    // Up to the end of the tag that begins a sheet, so that its inside may be skipped.
    const std::string_view rest = std::string_view(m_buffer).substr(m_at);
    std::size_t size = rest.size();
    if (const std::size_t table = rest.find(tableStart, rest.starts_with(tableStart) ? 1 : 0);
        table != std::string_view::npos)
        size = table;
    if (rest.starts_with(tableStart))
        size = std::min(size, std::min(rest.find('>'), rest.size() - 1) + 1);
    const bool isLast = !m_paused && rest.empty();
    const XmlReader::State state = m_paused ? m_xml.resume() : m_xml.feed(rest.substr(0, size), isLast);
    if (!m_paused)
        m_at += size;
    m_paused = state == XmlReader::State::Paused;
    if (state == XmlReader::State::Broken)
        m_error = damaged(m_container.name, QString::fromStdString(contentPart) + u": "_s + m_xml.fault());
    else if (isLast && !m_xml.hasRoot())
        m_error = damaged(m_container.name, QString::fromStdString(contentPart) + u": no document"_s);
    m_done = isLast && !m_paused;
    return !m_error;
}

base::Result<std::vector<Workbook::Sheet>> odsSheets(const Container &container)
{
    OdsXml xml(OdsXml::noSheet);
    OdsFeed feed(container, xml, container.watch);
    while (feed.step()) {
    }
    if (feed.error())
        return tl::unexpected(*feed.error());
    return xml.sheets();
}

// The cells of the wanted sheet into the rows.
class OdsSheetXml final : public OdsXml
{
public:
    OdsSheetXml(std::size_t sheet, OdsRows &rows) : OdsXml(sheet), m_rows(rows) {}
    bool takeRow() { return std::exchange(m_hasRow, false); }

private:
    void rowStarted() override;
    void cellEnded(const OdsCell &cell) override;
    void rowEnded(std::int64_t times) override;

    OdsRows &m_rows;
    std::int64_t m_column = 0;
    bool m_hasRow = false;
};

void OdsSheetXml::rowStarted()
{
    m_rows.beginRow(m_rows.m_nextRow);
    m_column = 0;
}

void OdsSheetXml::cellEnded(const OdsCell &cell)
{
    std::string text = textOf(cell);
    const bool isError = cell.type == "error" || (cell.hasFormula && cell.type.empty() && text.empty());
    if (isError && text.empty())
        text.assign(1, '='); // a formula that was never computed
    const std::int64_t after = m_column + cell.repeated;
    if (!text.empty()) {
        const std::string_view kept = m_rows.arena().keep(text);
        const std::int64_t last = std::min(after, static_cast<std::int64_t>(mostColumns) + 1);
        for (std::int64_t column = m_column; column < last; ++column)
            m_rows.place(column, kept, isError);
        if (m_rows.arena().size() > mostRowBytes)
            fail(u"a row without end"_s);
    }
    m_column = after;
}

void OdsSheetXml::rowEnded(std::int64_t times)
{
    m_rows.m_nextRow += times;
    if (!m_rows.hasContent())
        return;
    m_rows.repeat(times);
    m_hasRow = true;
    pause();
}

OdsRows::OdsRows(Container container, std::size_t sheet, std::int64_t size)
    : SheetRows(container.name), m_size(size), m_xml(std::make_unique<OdsSheetXml>(sheet, *this)),
      m_feed(std::move(container), *m_xml)
{
}

OdsRows::~OdsRows() = default;

bool OdsRows::readRow()
{
    // To the end of the part even when the sheet has ended, so that its checksum is looked at.
    while (m_feed.step()) {
        if (m_xml->takeRow())
            return !hasFailed();
    }
    if (m_feed.error())
        fail(*m_feed.error());
    return false;
}

} // namespace faktorbenk::importer::office
