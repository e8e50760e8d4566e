#pragma once

#include "report/pptx/slides.h"

namespace faktorbenk::report::pptx {

// What «Edit data» of a chart opens: a workbook of one sheet, named Sheet1 as the chart's ranges have it: categories
// in column A from row 2, a series in each column from B, its name in row 1.
QByteArray embeddedWorkbook(const Chart &chart);

} // namespace faktorbenk::report::pptx
