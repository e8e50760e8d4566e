#pragma once

#include "support/zipbytes.h"

#include <QString>

// Spreadsheets that take a while to open and to read, for tests of progress and of stopping. Their texts do not
// repeat, or they would be taken for bombs.
namespace faktorbenk::testing {

inline constexpr int exportColumns = 5;

inline std::string unlike(int number, std::size_t size)
{
    std::string text;
    for (auto state = static_cast<std::uint32_t>(number) * 2654435761U + 1; text.size() < size;) {
        state = state * 1664525U + 1013904223U;
        text += static_cast<char>('a' + (state >> 24) % 26);
    }
    return text;
}

// A response export of so many people in two units, and a column of remarks that is dropped; all texts are shared
// ones and come before the rows.
inline QByteArray largeXlsx(int people, std::size_t remark = 400, const char *round = "2023")
{
    std::string strings, rows;
    int count = 0;
    const auto shared = [&](const std::string &text) {
        strings += "<si><t>" + text + "</t></si>";
        return "<c t=\"s\"><v>" + std::to_string(count++) + "</v></c>";
    };
    rows += "<row>";
    for (const char *header : {"Periode", "Enhetskode", "Enhet", "F1_1", "Merknad"})
        rows += shared(header);
    rows += "</row>";
    for (int i = 0; i < people; ++i) {
        rows += "<row><c><v>" + std::string(round) + "</v></c>" + shared(i % 2 ? "a" : "b") + shared(i % 2 ? "Alfa" : "Beta")
                + "<c><v>" + std::to_string(1 + i % 5) + "</v></c>" + shared(unlike(i, remark)) + "</row>";
    }
    return tests::zipBytes(
        {{"[Content_Types].xml",
          R"(<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>)"},
         {"_rels/.rels", R"(<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
         {"xl/workbook.xml", R"(<workbook><sheets><sheet name="Svar" sheetId="1" r:id="a"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="a.xml"/>)"
          R"(<Relationship Id="s" Type="x/sharedStrings" Target="s.xml"/></Relationships>)"},
         {"xl/s.xml", "<sst>" + strings + "</sst>"},
         {"xl/a.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

// The sheets of an OpenDocument spreadsheet, each a response export: «Vår» of `spring` people in 2021, then «Høst» of
// `autumn` in 2023.
inline QByteArray twoSheetsOds(int spring, int autumn, std::size_t remark = 400)
{
    const auto cell = [](const std::string &text) {
        return R"(<table:table-cell office:value-type="string"><text:p>)" + text + "</text:p></table:table-cell>";
    };
    const auto sheet = [&](const char *name, const char *round, int people) {
        std::string rows = "<table:table-row>";
        for (const char *header : {"Periode", "Enhetskode", "Enhet", "F1_1", "Merknad"})
            rows += cell(header);
        rows += "</table:table-row>";
        for (int i = 0; i < people; ++i)
            rows += "<table:table-row>" + cell(round) + cell(i % 2 ? "a" : "b") + cell(i % 2 ? "Alfa" : "Beta")
                    + cell(std::to_string(1 + i % 5)) + cell(unlike(i, remark)) + "</table:table-row>";
        return "<table:table table:name=\"" + std::string(name) + "\">" + rows + "</table:table>";
    };
    return tests::zipBytes(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", "<office:document-content><office:body><office:spreadsheet>" + sheet("Vår", "2021", spring)
                             + sheet("Høst", "2023", autumn)
                             + "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace faktorbenk::testing
