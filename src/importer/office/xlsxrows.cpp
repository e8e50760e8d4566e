#include "importer/office/xlsxrows.h"

#include "importer/office/cellref.h"
#include "importer/office/limits.h"
#include "importer/office/simplerow.h"
#include "importer/office/xlsxtext.h"
#include "importer/office/xml.h"

#include <algorithm>
#include <charconv>

namespace faktorbenk::importer::office {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t unpackStep = std::size_t{128} << 10;
constexpr std::size_t feedStep = std::size_t{32} << 10;
constexpr std::size_t longestSimpleRow = std::size_t{512} << 10; // longer ones would be begun too often
constexpr std::string_view rowEnd = "</row>";
constexpr std::string_view rowStart = "<row";

bool isPlainInteger(std::string_view text)
{
    return !text.empty() && text.size() <= 15 && (text.front() != '0' || text.size() == 1) &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

// A sheet's elements by their depth: worksheet, sheetData, row, c, then v, f or is.
class XlsxXml final : public XmlReader
{
public:
    explicit XlsxXml(XlsxRows &rows) : m_rows(rows) {}

    bool isBetweenRows() const { return m_inData && depth() == 2; }
    bool takeRow() { return std::exchange(m_hasRow, false); }
    bool hasRoot() const { return m_hasRoot; }

private:
    void startElement(std::string_view name, const Attributes &attributes) override
    {
        if (depth() == 1)
            m_hasRoot = name == "worksheet";
        else if (depth() == 2)
            m_inData = name == "sheetData";
        else if (!m_inData)
            return;
        else if (depth() == 3)
            startRow(name, attributes);
        else if (depth() == 4 && m_inRow)
            startCell(name, attributes);
        else if (m_inCell)
            startText(name);
    }

    void startRow(std::string_view name, const Attributes &attributes)
    {
        m_inRow = name == "row";
        if (m_inRow && !m_rows.startRow(attributes.get("r")))
            fail(u"row"_s);
    }

    void startCell(std::string_view name, const Attributes &attributes)
    {
        m_inCell = name == "c";
        m_cell = {};
        m_value.clear();
        m_inlined.clear();
        m_formula.clear();
        m_reference = attributes.get("r");
        m_style = attributes.get("s");
        m_type = attributes.get("t");
    }

    void startText(std::string_view name)
    {
        if (depth() == 5) {
            m_inInline = name == "is";
            m_cell.hasValue |= name == "v";
            m_cell.hasFormula |= name == "f";
            m_takes = name == "v" ? &m_value : name == "f" ? &m_formula : nullptr;
        } else if (name == "rPh") {
            ++m_phonetic;
        } else if (m_inInline && name == "t" && m_phonetic == 0) {
            m_takes = &m_inlined;
        }
    }

    void endElement(std::string_view name) override
    {
        m_takes = nullptr;
        if (!m_inData)
            return;
        if (name == "rPh" && depth() >= 5)
            --m_phonetic;
        if (depth() == 3 && m_inCell) {
            m_inCell = false;
            m_cell.reference = m_reference;
            m_cell.style = m_style;
            m_cell.type = m_type;
            m_cell.value = m_value;
            m_cell.inlined = m_inlined;
            m_cell.formula = m_formula;
            if (!m_rows.addCell(m_cell))
                fail(u"cell"_s);
        } else if (depth() == 2 && m_inRow) {
            m_inRow = false;
            m_hasRow = true;
            pause();
        } else if (depth() == 1) {
            m_inData = false;
        }
    }

    void text(std::string_view text) override
    {
        if (!m_takes)
            return;
        if (m_takes->size() + text.size() > static_cast<std::size_t>(longestCell))
            return fail(u"a cell without end"_s);
        m_takes->append(text);
    }

    XlsxRows &m_rows;
    XlsxCell m_cell;
    std::string m_reference, m_style, m_type, m_value, m_inlined, m_formula;
    std::string *m_takes = nullptr;
    int m_phonetic = 0;
    bool m_hasRoot = false, m_inData = false, m_inRow = false, m_inCell = false, m_inInline = false;
    bool m_hasRow = false;
};

XlsxRows::XlsxRows(Container container, std::string part, std::int64_t size, const XlsxContext &context,
                   Way way)
    : SheetRows(container.name), m_container(std::move(container)), m_partName(std::move(part)), m_size(size),
      m_context(context), m_way(way)
{
}

XlsxRows::~XlsxRows() = default;

std::int64_t XlsxRows::position() const
{
    if (!m_part)
        return 0;
    // What has been unpacked ahead has not been read yet.
    const auto ahead = static_cast<std::int64_t>(m_buffer.size() - m_at) + m_xml->unread();
    return std::clamp<std::int64_t>(m_part->position() - ahead, 0, m_size);
}

bool XlsxRows::open()
{
    base::Result<Archive> archive = Archive::open(m_container);
    base::Result<Part> part =
        archive ? archive->part(m_partName, mostSheetBytes) : tl::unexpected(archive.error());
    if (!part) {
        fail(part.error());
        return false;
    }
    m_part = std::move(*part);
    m_xml = std::make_unique<XlsxXml>(*this);
    return true;
}

// More to read from m_at on. False: there is none, or it could not be read.
bool XlsxRows::fill()
{
    if (m_allUnpacked)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + unpackStep);
    const base::Result<std::size_t> got = m_part->read(m_buffer.data() + before, unpackStep);
    m_buffer.resize(before + (got ? *got : 0));
    if (!got)
        fail(got.error());
    m_allUnpacked = !got || *got == 0;
    return !m_allUnpacked;
}

// How much expat gets at a time: up to the end of a row, where the shorter way may begin.
std::size_t XlsxRows::feedable() const
{
    const std::string_view rest = std::string_view(m_buffer).substr(m_at, feedStep);
    const std::size_t end = m_way == Way::Shortest ? rest.find(rowEnd) : std::string_view::npos;
    return end == std::string_view::npos ? rest.size() : end + rowEnd.size();
}

bool XlsxRows::feed(std::size_t size, bool isLast)
{
    const bool resumes = std::exchange(m_paused, false);
    const XmlReader::State state =
        resumes ? m_xml->resume() : m_xml->feed(std::string_view(m_buffer).substr(m_at, size), isLast);
    if (!resumes)
        m_at += size;
    m_paused = state == XmlReader::State::Paused;
    if (state == XmlReader::State::Broken && !hasFailed())
        failDamaged(QString::fromStdString(m_partName) + u": "_s + m_xml->fault());
    return !hasFailed();
}

bool XlsxRows::readRow()
{
    if (!m_xml && !open())
        return false;
    while (!m_done) {
        if (!m_paused && m_way == Way::Shortest && m_xml->isBetweenRows() && m_xml->isBetweenTags() &&
            m_xml->isUtf8()) {
            const auto rest = [this] {
                return std::string_view(m_buffer).substr(m_at);
            };
            while (!rest().empty() &&
                   (rest().front() == '\n' || rest().front() == '\r' || rest().front() == ' '))
                ++m_at;
            SimpleRow read = rest().starts_with(rowStart)      ? SimpleRow::Unfinished
                             : rest().size() < rowStart.size() ? SimpleRow::Unfinished
                                                               : SimpleRow::NotSimple;
            if (read == SimpleRow::Unfinished && rest().size() >= rowStart.size()) {
                std::size_t end = 0;
                read = readSimpleRow(rest(), *this, end);
                if (read == SimpleRow::Read)
                    m_at += end;
            }
            if (read == SimpleRow::Failed)
                return false;
            if (read == SimpleRow::Unfinished && rest().size() < longestSimpleRow && fill())
                continue;
            if (hasFailed())
                return false;
            if (read == SimpleRow::Read) {
                m_rowBefore = number();
                if (hasContent())
                    return true;
                continue;
            }
        }
        if (!m_paused && m_at == m_buffer.size())
            fill();
        if (hasFailed())
            return false;
        const bool isLast = !m_paused && m_at == m_buffer.size();
        if (!feed(m_paused ? 0 : feedable(), isLast))
            return false;
        m_done = isLast && !m_paused;
        if (m_done && !m_xml->hasRoot())
            failDamaged(QString::fromStdString(m_partName) + u": no worksheet"_s);
        if (m_xml->takeRow()) {
            m_rowBefore = number();
            if (hasContent())
                return !hasFailed();
        }
    }
    return false;
}

bool XlsxRows::startRow(std::string_view number)
{
    std::optional<std::int64_t> row = number.empty() ? m_rowBefore + 1 : rowNumber(number);
    if (!row || *row <= m_rowBefore || *row > mostRows) {
        failDamaged(QString::fromStdString(m_partName) + u": row number "_s +
                    QString::fromUtf8(number.data(),
                                      static_cast<qsizetype>(std::min<std::size_t>(number.size(), 40))));
        return false;
    }
    beginRow(*row);
    m_nextColumn = 0;
    return true;
}

bool XlsxRows::addCell(const XlsxCell &cell)
{
    std::int64_t column = m_nextColumn;
    if (!cell.reference.empty()) {
        const std::optional<CellPlace> place = cellPlace(cell.reference);
        if (!place || place->row != number() || place->column < m_nextColumn) {
            failDamaged(QString::fromStdString(m_partName) + u": cell "_s +
                        QString::fromUtf8(cell.reference.data(), static_cast<qsizetype>(std::min<std::size_t>(
                                                                     cell.reference.size(), 40))));
            return false;
        }
        column = place->column;
    }
    m_nextColumn = column + 1;
    bool isError = false;
    const std::string_view text = textOf(cell, isError);
    place(column, text, isError);
    if (arena().size() > mostRowBytes)
        failDamaged(QString::fromStdString(m_partName) + u": a row without end"_s);
    return !hasFailed();
}

std::string_view XlsxRows::textOf(const XlsxCell &cell, bool &isError)
{
    const auto kept = [&](std::string_view text) {
        return cell.lives ? text : arena().keep(text);
    };
    const auto unescaped = [&](std::string_view text) {
        const std::string_view plain = withoutEscapes(text, m_room);
        return plain.data() == text.data() && plain.size() == text.size() ? kept(text) : arena().keep(plain);
    };
    const std::string_view type = cell.type;
    if (type == "inlineStr")
        return unescaped(cell.inlined.empty() ? cell.value : cell.inlined);
    if (cell.hasFormula && (!cell.hasValue || (cell.value.empty() && type != "str"))) {
        // Never computed: to take it for blank would lose an answer unseen.
        isError = true;
        return arena().keep("=", cell.formula);
    }
    if (cell.value.empty())
        return {};
    if (type == "s") {
        std::size_t index = 0;
        const char *const end = cell.value.data() + cell.value.size();
        const auto [at, error] = std::from_chars(cell.value.data(), end, index);
        if (error != std::errc() || at != end || index >= m_context.strings.size()) {
            failDamaged(QString::fromStdString(m_partName) + u": a text that is not there"_s);
            return {};
        }
        return m_context.strings.at(index);
    }
    if (type == "str")
        return unescaped(cell.value);
    if (type == "b")
        return cell.value == "0" || cell.value == "false" ? "USANN" : "SANN"; // as Norwegian programs show it
    if (type == "e") {
        isError = true;
        return kept(cell.value);
    }
    if (type == "d") {
        const std::string_view day = cell.value.substr(0, cell.value.find('T'));
        const std::string_view time =
            cell.value.substr(std::min(day.size() + 1, cell.value.size())).substr(0, 8);
        if (time.empty() || time == "00:00:00")
            return kept(day);
        return arena().keep(arena().keep(day, " "), time);
    }
    return numberText(cell);
}

std::string_view XlsxRows::numberText(const XlsxCell &cell)
{
    std::size_t style = 0;
    if (!cell.style.empty())
        std::from_chars(cell.style.data(), cell.style.data() + cell.style.size(), style);
    const NumberLook look = style < m_context.looks.size() ? m_context.looks[style] : NumberLook{};
    if (look.kind == NumberLook::Kind::Plain && isPlainInteger(cell.value))
        return cell.lives ? cell.value : arena().keep(cell.value);
    const std::optional<std::string> text = shown(cell.value, look, m_context.date1904);
    return arena().keep(text ? std::string_view(*text) : cell.value);
}

} // namespace faktorbenk::importer::office
