#pragma once

#include "disclosure/gate.h"

#include <QByteArray>
#include <QString>

namespace faktorbenk::report {

// A cell of a CSV file. Text that a spreadsheet would take for a formula gets an apostrophe before it.
QString csvCell(const QString &text);

// Code;Name;Status;F1;…;F10, one row a unit in tree order; UTF-8, `;`, a point for the decimals.
QByteArray heatmapCsv(const disclosure::Gate &gate);

} // namespace faktorbenk::report
