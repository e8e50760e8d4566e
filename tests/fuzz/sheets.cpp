// Spreadsheets. The first byte tells what the rest is: a whole file, or one part of a file that is in order
// otherwise – so that the readers of XML are reached, which hardly any random zip does.

#include "importer/office/xlsxrows.h"
#include "readeverything.h"
#include "support/zipbytes.h"

using namespace faktorbenk;
using namespace faktorbenk::importer;

namespace {

const std::string types =
    R"(<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>)";
const std::string packageRelations =
    R"(<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
const std::string workbook =
    R"(<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="a"/><sheet name="B" sheetId="2" r:id="b"/></sheets></workbook>)";
const std::string relations =
    R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="/xl/a.xml"/><Relationship Id="b" Type="x/worksheet" Target="b.xml"/>)"
    R"(<Relationship Id="s" Type="x/sharedStrings" Target="s.xml"/><Relationship Id="t" Type="x/styles" Target="t.xml"/></Relationships>)";
const std::string strings =
    "<sst><si><t>Periode</t></si><si><t>Enhetskode</t></si><si><t>F1_1</t></si></sst>";
const std::string styles =
    R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>)";
const std::string sheet =
    R"(<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>)"
    R"(<row r="2"><c r="A2"><v>2023</v></c><c r="B2" s="3"><v>42</v></c><c r="C2"><v>4</v></c></row></sheetData></worksheet>)";

void read(QByteArray bytes)
{
    base::Result<Table> table = Table::fromBytes(QStringLiteral("fuzz"), std::move(bytes));
    if (table)
        fuzz::readEverything(std::move(*table));
}

struct Told
{
    std::vector<std::string> cells;
    RowSource::Step end;
    friend bool operator==(const Told &, const Told &) = default;
};

Told everythingOf(RowSource &rows)
{
    Told told;
    Row row;
    while ((told.end = rows.next(row)) == RowSource::Step::Row && told.cells.size() < 100'000) {
        told.cells.push_back("row " + std::to_string(row.number));
        for (const std::string_view cell : row.cells)
            told.cells.emplace_back(cell);
        for (const std::uint32_t place : row.errorCells)
            told.cells.push_back("error " + std::to_string(place));
    }
    return told;
}

// The short way must tell what expat tells.
void compareWays(const QByteArray &bytes)
{
    office::XlsxContext context;
    context.strings.append("Periode");
    context.strings.append("");
    context.looks = {{}, {office::NumberLook::Kind::Date, 0}, {office::NumberLook::Kind::Padded, 4}};
    const office::Container container{QStringLiteral("fuzz"), bytes};
    office::XlsxRows shortest(container, "xl/a.xml", 0, context);
    office::XlsxRows expat(container, "xl/a.xml", 0, context, office::XlsxRows::Way::ExpatOnly);
    if (everythingOf(shortest) != everythingOf(expat))
        fuzz::contradiction("the short way and expat tell different things");
}

QByteArray xlsx(const std::string &a, const std::string &s, const std::string &t, const std::string &w,
                const std::string &r)
{
    return tests::zipBytes({{"[Content_Types].xml", types},
                            {"_rels/.rels", packageRelations},
                            {"xl/workbook.xml", w},
                            {"xl/_rels/workbook.xml.rels", r},
                            {"xl/a.xml", a},
                            {"xl/b.xml", sheet},
                            {"xl/s.xml", s},
                            {"xl/t.xml", t}},
                           false);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    switch (data[0]) {
    case 'f':
        read(QByteArray::fromStdString(rest));
        break;
    case 's': {
        const QByteArray bytes = xlsx(rest, strings, styles, workbook, relations);
        compareWays(bytes);
        read(bytes);
        break;
    }
    case 't':
        read(xlsx(sheet, rest, styles, workbook, relations));
        break;
    case 'y':
        read(xlsx(sheet, strings, rest, workbook, relations));
        break;
    case 'w':
        read(xlsx(sheet, strings, styles, rest, relations));
        break;
    case 'r':
        read(xlsx(sheet, strings, styles, workbook, rest));
        break;
    case 'o':
        read(tests::zipBytes(
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", rest}}, false));
        break;
    default:
        break;
    }
    return 0;
}
