#pragma once

#include "report/unitfile.h"
#include "report/xlsx/workbook.h"

namespace faktorbenk::report::xlsx {

// «Hva som er skjult»: every group without figures, why, and what the reader can do (rules A5, A8).
void addWithheldSheet(Workbook &book, const RoundMaterial &material, const QString &heading, const QString &origin);

} // namespace faktorbenk::report::xlsx
