#pragma once

#include <QByteArray>
#include <QString>

namespace faktorbenk::report::xlsx {

// Text as a cell can hold it, in UTF-8: without what XML forbids (most control characters, half surrogates), with
// what a spreadsheet would take for an escape (_x0041_) escaped itself, and not longer than a cell.
QByteArray cellText(const QString &text);

// For a page's header or footer, where & begins a code.
QByteArray headerText(const QString &text);

// A name for a sheet: at most 31 UTF-16 units, none of []:*?/\, no apostrophe at either end, never empty.
QString sheetName(const QString &text);

} // namespace faktorbenk::report::xlsx
