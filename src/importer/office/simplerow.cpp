#include "importer/office/simplerow.h"

#include "importer/encoding.h"
#include "importer/office/xlsxrows.h"
#include "importer/office/xlsxtext.h"

#include <array>
#include <charconv>

namespace faktorbenk::importer::office {

namespace {

// What a byte may do to a run of text or an attribute's value.
enum Does : unsigned char { Nothing = 0, EndsText = 1, EndsValue = 2 };

constexpr std::array<unsigned char, 256> doing = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned c = 0; c < 0x20; ++c)
        table[c] = EndsText | EndsValue;
    table['\t'] = table['\n'] = EndsValue; // in an attribute they would become spaces
    table['<'] = table['&'] = EndsText | EndsValue;
    table[']'] = EndsText; // `]]>` must not stand in text
    table['"'] = EndsValue;
    return table;
}();

bool does(char c, Does what)
{
    return (doing[static_cast<unsigned char>(c)] & what) != 0;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// Letters beyond ASCII, well written and allowed in XML.
bool isFineUtf8(std::string_view text)
{
    using namespace std::string_view_literals;
    return isPlainUtf8(text) && text.find("\xEF\xBF\xBE"sv) == std::string_view::npos &&
           text.find("\xEF\xBF\xBF"sv) == std::string_view::npos;
}

constexpr std::size_t longestEntity = 12;

// What stands between & and ; as a letter; 0 if that is nothing XML knows.
char32_t letterOf(std::string_view entity)
{
    if (!entity.starts_with('#'))
        return entity == "amp"    ? U'&'
               : entity == "lt"   ? U'<'
               : entity == "gt"   ? U'>'
               : entity == "quot" ? U'"'
               : entity == "apos" ? U'\''
                                  : 0;
    const bool isHex = entity.substr(1).starts_with('x');
    const char *const from = entity.data() + (isHex ? 2 : 1);
    const char *const to = entity.data() + entity.size();
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(from, to, number, isHex ? 16 : 10);
    const bool isLetter = (number >= 0x20 && number < 0xD800) || (number >= 0xE000 && number < 0xFFFE) ||
                          (number >= 0x10000 && number < 0x110000) || number == '\t' || number == '\n' ||
                          number == '\r';
    return error == std::errc() && end == to && isLetter ? char32_t{number} : 0;
}

class Scanner
{
public:
    // xml is followed by a NUL, at which every comparison below ends.
    Scanner(std::string_view xml, XlsxRows &rows)
        : m_p(xml.data()), m_end(xml.data() + xml.size()), m_rows(rows)
    {
    }

    SimpleRow row()
    {
        if (!take("<row"))
            return stopped();
        std::array<std::string_view, rowNames.size()> values;
        bool isEmpty = false;
        if (!attributes(rowNames, values, isEmpty))
            return stopped();
        if (!m_rows.startRow(values[0]))
            return SimpleRow::Failed;
        if (isEmpty)
            return SimpleRow::Read;
        for (;;) {
            while (isSpace(*m_p))
                ++m_p;
            if (m_p[0] == '<' && m_p[1] == '/')
                return take("</row>") ? SimpleRow::Read : stopped();
            if (!cell())
                return m_failed ? SimpleRow::Failed : stopped();
        }
    }
    const char *place() const { return m_p; }

private:
    // The attributes that may stand there; what is not read is only known to be harmless.
    static constexpr std::array<std::string_view, 13> rowNames = {"r",
                                                                  "spans",
                                                                  "s",
                                                                  "customFormat",
                                                                  "ht",
                                                                  "hidden",
                                                                  "customHeight",
                                                                  "outlineLevel",
                                                                  "collapsed",
                                                                  "thickTop",
                                                                  "thickBot",
                                                                  "ph",
                                                                  "x14ac:dyDescent"};
    static constexpr std::array<std::string_view, 3> cellNames = {"r", "s", "t"};

    SimpleRow stopped() const { return m_p >= m_end ? SimpleRow::Unfinished : SimpleRow::NotSimple; }

    bool take(std::string_view expected)
    {
        for (const char c : expected) {
            if (*m_p != c)
                return false;
            ++m_p;
        }
        return true;
    }

    template <std::size_t N>
    bool attributes(const std::array<std::string_view, N> &names, std::array<std::string_view, N> &values,
                    bool &isEmpty)
    {
        unsigned seen = 0;
        for (;;) {
            const char *const before = m_p;
            while (*m_p == ' ')
                ++m_p;
            if (*m_p == '>') {
                ++m_p;
                isEmpty = false;
                return true;
            }
            if (*m_p == '/') {
                isEmpty = true;
                return take("/>");
            }
            if (m_p == before)
                return false;
            const char *const name = m_p;
            while ((*m_p >= 'a' && *m_p <= 'z') || (*m_p >= 'A' && *m_p <= 'Z') || *m_p == ':' ||
                   (*m_p >= '0' && *m_p <= '9'))
                ++m_p;
            const std::string_view found(name, static_cast<std::size_t>(m_p - name));
            std::size_t which = 0;
            while (which < N && names[which] != found)
                ++which;
            if (m_p >= m_end || which == N || (seen >> which & 1U))
                return false;
            seen |= 1U << which;
            if (!take("=\""))
                return false;
            const char *const value = m_p;
            unsigned char bits = 0;
            while (!does(*m_p, EndsValue))
                bits |= static_cast<unsigned char>(*m_p++);
            values[which] = {value, static_cast<std::size_t>(m_p - value)};
            if (!take("\"") || ((bits & 0x80U) && !isFineUtf8(values[which])))
                return false;
        }
    }

    bool cell()
    {
        if (!take("<c"))
            return false;
        std::array<std::string_view, cellNames.size()> values;
        bool isEmpty = false;
        if (!attributes(cellNames, values, isEmpty))
            return false;
        XlsxCell cell;
        cell.reference = values[0];
        cell.style = values[1];
        cell.type = values[2];
        cell.lives = true;
        if (!isEmpty && !content(cell))
            return false;
        m_failed = !m_rows.addCell(cell);
        return !m_failed;
    }

    bool content(XlsxCell &cell)
    {
        if (m_p[0] == '<' && m_p[1] == 'v') {
            cell.hasValue = true;
            m_p += 2;
            if (*m_p == '/')
                return take("/></c>");
            return take(">") && text(cell.value) && take("</v></c>");
        }
        if (m_p[0] == '<' && m_p[1] == 'i') {
            if (!take("<is><t"))
                return false;
            if (*m_p == ' ' && !take(" xml:space=\"preserve\""))
                return false;
            if (*m_p == '/')
                return take("/></is></c>");
            return take(">") && text(cell.inlined) && take("</t></is></c>");
        }
        return take("</c>");
    }

    bool text(std::string_view &found)
    {
        const char *from = m_p;
        unsigned char bits = 0;
        bool isRewritten = false; // because of entities
        for (;;) {
            while (!does(*m_p, EndsText))
                bits |= static_cast<unsigned char>(*m_p++);
            if (*m_p == ']' && m_p[1] != ']') {
                ++m_p;
                continue;
            }
            if (*m_p != '&')
                break;
            const std::string_view rest(m_p + 1, static_cast<std::size_t>(m_end - m_p - 1));
            const std::size_t size = rest.substr(0, longestEntity).find(';');
            const char32_t letter = size == std::string_view::npos ? 0 : letterOf(rest.substr(0, size));
            if (letter == 0) {
                if (size == std::string_view::npos && rest.size() < longestEntity)
                    m_p = m_end; // cut off, perhaps
                return false;
            }
            if (!isRewritten)
                m_rewritten.clear();
            isRewritten = true;
            m_rewritten.append(from, m_p);
            appendUtf8(m_rewritten, letter);
            m_p += size + 2;
            from = m_p;
        }
        found = {from, static_cast<std::size_t>(m_p - from)};
        if (isRewritten)
            found = m_rows.keep(m_rewritten, found);
        return !(bits & 0x80U) || isFineUtf8(found);
    }

    const char *m_p;
    const char *const m_end;
    XlsxRows &m_rows;
    std::string m_rewritten;
    bool m_failed = false;
};

} // namespace

SimpleRow readSimpleRow(std::string_view xml, XlsxRows &rows, std::size_t &end)
{
    Scanner scanner(xml, rows);
    const SimpleRow read = scanner.row();
    end = static_cast<std::size_t>(scanner.place() - xml.data());
    return read;
}

} // namespace faktorbenk::importer::office
