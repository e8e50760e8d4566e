#pragma once

#include "report/xlsx/workbook.h"

namespace faktorbenk::report::xlsx {

// How the sheets of a theme begin: what the workbook is about, what the sheet is about, a note; then the table's header.
namespace theme {
inline constexpr int headerRow = 3;
inline constexpr int firstRow = headerRow + 1;
} // namespace theme

Sheet &addThemeSheet(Workbook &book, const QString &name, const QString &note, const QString &heading, const QString &origin);

// The height of a row, in points, whose text is broken at so many characters: programs differ in whether they find it themselves.
double heightOf(const QString &text, double width);

} // namespace faktorbenk::report::xlsx
