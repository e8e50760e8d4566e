#pragma once

#include "disclosure/gate.h"

#include <QByteArray>
#include <QString>

namespace faktorbenk::report {

// A cell of a CSV file. Text that a spreadsheet would take for a formula gets an apostrophe before it.
QString csvCell(const QString &text);

// Code;Name;Status;F1;…;F10, one row a unit in tree order; UTF-8, `;`, a point for the decimals.
QByteArray heatmapCsv(const disclosure::Gate &gate);

// The suppression log for representatives (rule A8): what round, file and floor it is about, then one row a
// withheld group, with why in plain words. No figures but the floor. In the user's language; UTF-8 with a byte
// order mark, so that spreadsheets show its letters. file: the database's name; day: when it was written.
QByteArray suppressionLogCsv(const disclosure::Gate &gate, const QString &file, const QDate &day);

} // namespace faktorbenk::report
