#pragma once

#include "importer/responses.h"
#include "support/zipbytes.h"

#include <string>
#include <vector>

namespace faktorbenk::importer {

// A workbook of one sheet, its XML as given, and the other parts a cell may need.
struct XlsxParts
{
    std::string strings;    // <si>…</si>…
    std::string formats;    // <numFmt …/>…
    std::string styles;     // <xf numFmtId=…/>…
    std::string properties; // attributes of workbookPr
};
QByteArray xlsx(const std::string &sheetData, const XlsxParts &parts = {});
QByteArray ods(const std::string &tables, const std::string &styles = {});

// What a table's rows say: «1: a|b», one string a row, cells that show an error with a `!` before them; and
// last «end» or «broken».
std::vector<std::string> rowsOf(const QByteArray &bytes);
// The same through expat alone; only for XLSX.
std::vector<std::string> rowsOf(RowSource &rows);

} // namespace faktorbenk::importer
