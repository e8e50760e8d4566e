#include "importer/office/xlsxbook.h"

#include "importer/office/limits.h"
#include "importer/office/packageparts.h"
#include "importer/office/xlsxrows.h"
#include "importer/office/xlsxtext.h"
#include "importer/office/xml.h"

#include <algorithm>
#include <charconv>

namespace faktorbenk::importer::office {

namespace {

int numberOf(std::string_view text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

class WorkbookReader final : public XmlReader
{
public:
    struct Entry
    {
        Workbook::Sheet sheet;
        std::string relationship;
    };
    std::vector<Entry> entries;
    bool date1904 = false;

private:
    void startElement(std::string_view name, const Attributes &attributes) override
    {
        if (name == "workbookPr") {
            date1904 = isTrue(attributes.get("date1904"));
        } else if (name == "sheet" && static_cast<std::int64_t>(entries.size()) < mostSheets) {
            const std::string_view state = attributes.get("state");
            const std::string_view sheetName = attributes.get("name");
            entries.push_back(
                {{QString::fromUtf8(sheetName.data(), static_cast<qsizetype>(sheetName.size())),
                  state == "hidden" || state == "veryHidden"},
                 std::string(attributes.get("id"))}); // r:id; a sheet has no other attribute of that name
        }
    }
    void endElement(std::string_view) override {}
};

// How the cells of each style show a number.
class StylesReader final : public XmlReader
{
public:
    std::vector<NumberLook> looks;

private:
    void startElement(std::string_view name, const Attributes &attributes) override
    {
        if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "numFmt") {
            m_codes[numberOf(attributes.get("numFmtId"))] = lookOfCode(attributes.get("formatCode"));
        } else if (name == "xf" && m_inCellFormats) {
            const int format = numberOf(attributes.get("numFmtId"));
            const auto own = m_codes.find(format); // a file may redefine what is built in
            looks.push_back(own != m_codes.end() ? own->second : lookOfBuiltIn(format));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellFormats = false;
    }

    std::map<int, NumberLook> m_codes;
    bool m_inCellFormats = false;
};

class StringsReader final : public XmlReader
{
public:
    explicit StringsReader(SharedStrings &strings) : m_strings(strings) {}

private:
    void startElement(std::string_view name, const Attributes &) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "t")
            m_takes = m_phonetic == 0;
    }
    void endElement(std::string_view name) override
    {
        m_takes = false;
        if (name == "rPh")
            --m_phonetic;
        else if (name == "si")
            finish();
    }
    void text(std::string_view text) override
    {
        if (m_takes)
            m_text.append(text);
    }
    void finish()
    {
        if (static_cast<std::int64_t>(m_strings.size()) >= mostStrings)
            return fail(QStringLiteral("too many texts"));
        m_strings.append(withoutEscapes(m_text, m_room));
    }

    SharedStrings &m_strings;
    std::string m_text, m_room;
    int m_phonetic = 0;
    bool m_takes = false;
};

} // namespace

base::Result<std::shared_ptr<const Workbook>> XlsxBook::open(Container container, const Archive &archive,
                                                             const std::string &workbookPart)
{
    std::shared_ptr<XlsxBook> book(new XlsxBook(std::move(container)));
    WorkbookReader workbook;
    if (auto read = readPart(archive, workbookPart, mostSmallPartBytes, workbook); !read)
        return tl::unexpected(read.error());
    const auto related = relationshipsOf(archive, workbookPart);
    if (!related)
        return tl::unexpected(related.error());
    book->m_context.date1904 = workbook.date1904;
    for (const Relationship &relationship : *related) {
        base::Result<void> read;
        if (relationship.type == "styles" && archive.has(relationship.target)) {
            StylesReader styles;
            read = readPart(archive, relationship.target, mostSmallPartBytes, styles);
            book->m_context.looks = std::move(styles.looks);
        } else if (relationship.type == "sharedStrings" && archive.has(relationship.target)) {
            StringsReader strings(book->m_context.strings);
            read = readPart(archive, relationship.target, mostStringBytes, strings, archive.watch());
        }
        if (!read)
            return tl::unexpected(read.error());
    }
    for (WorkbookReader::Entry &entry : workbook.entries) {
        const auto part = std::find_if(related->begin(), related->end(),
                                       [&](const Relationship &r) { return r.id == entry.relationship; });
        // Charts and dialogs are sheets, too, but have no cells.
        if (part == related->end() || part->type != "worksheet")
            continue;
        book->m_sheets.push_back(std::move(entry.sheet));
        book->m_parts.push_back(part->target);
        book->m_sizes.push_back(archive.sizeOf(part->target));
    }
    if (book->m_sheets.empty())
        return tl::unexpected(damaged(archive.name(), QStringLiteral("no sheet")));
    return book;
}

std::unique_ptr<RowSource> XlsxBook::rows(std::size_t sheet) const
{
    return std::make_unique<XlsxRows>(m_container, m_parts[sheet], m_sizes[sheet], m_context);
}

} // namespace faktorbenk::importer::office
