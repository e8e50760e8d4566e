#pragma once

#include "report/unitfile.h"
#include "report/xlsx/workbook.h"

namespace faktorbenk::report::xlsx {

// «Handlingsplan» in a unit's workbook: goals and measures. Nothing is added where there are none.
void addPlanSheet(Workbook &book, const PlanPart &part, const QString &heading, const QString &origin);

// «Planstatus» in the workbook about all units: how far each has come with its plan. It holds no figure of the survey, so
// units whose figures are hidden are in it like all others. Nothing is added where nobody has begun.
void addBoardSheet(Workbook &book, const RoundMaterial &material, const QString &heading, const QString &origin);

} // namespace faktorbenk::report::xlsx
