#pragma once

#include "report/about.h"
#include "report/xlsx/workbook.h"

namespace faktorbenk::report::xlsx {

// «Om rapporten»: where the figures come from and how to read them. origin: for the foot of the page.
void addAboutSheet(Workbook &book, const std::vector<AboutLine> &lines, const QString &origin);

} // namespace faktorbenk::report::xlsx
