#include "importer/sheetfiles.h"

namespace faktorbenk::importer {

using namespace Qt::StringLiterals;

QByteArray xlsx(const std::string &sheetData, const XlsxParts &parts)
{
    return tests::zipBytes(
        {{"[Content_Types].xml",
          R"(<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>)"},
         {"_rels/.rels",
          R"(<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
         {"xl/workbook.xml",
          "<workbook><workbookPr " + parts.properties +
              R"(/><sheets><sheet name="Ark1" sheetId="1" r:id="a"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="a.xml"/>)"
          R"(<Relationship Id="s" Type="x/sharedStrings" Target="s.xml"/><Relationship Id="t" Type="x/styles" Target="t.xml"/></Relationships>)"},
         {"xl/a.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"},
         {"xl/s.xml", "<sst>" + parts.strings + "</sst>"},
         {"xl/t.xml", "<styleSheet><numFmts>" + parts.formats + "</numFmts><cellXfs>" + parts.styles +
                          "</cellXfs></styleSheet>"}});
}

QByteArray ods(const std::string &tables, const std::string &styles)
{
    return tests::zipBytes(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", "<office:document-content><office:automatic-styles>" + styles +
                             "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                             "</office:spreadsheet></office:body></office:document-content>"}});
}

std::vector<std::string> rowsOf(const QByteArray &bytes)
{
    const base::Result<Table> table = Table::fromBytes(u"sheet"_s, bytes);
    if (!table)
        return {"refused"};
    return rowsOf(*table->rows());
}

std::vector<std::string> rowsOf(RowSource &rows)
{
    std::vector<std::string> told;
    Row row;
    for (;;) {
        const RowSource::Step step = rows.next(row);
        if (step != RowSource::Step::Row) {
            told.emplace_back(step == RowSource::Step::End ? "end" : "broken");
            return told;
        }
        std::string line = std::to_string(row.number) + ": ";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool isError =
                std::find(row.errorCells.begin(), row.errorCells.end(), i) != row.errorCells.end();
            line.append(i > 0 ? "|" : "").append(isError ? "!" : "").append(row.cells[i]);
        }
        told.push_back(std::move(line));
    }
}

} // namespace faktorbenk::importer
