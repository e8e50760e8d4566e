#pragma once

#include "disclosure/unitreport.h"
#include "report/xlsx/sheet.h"
#include "wording/reasontext.h"

namespace faktorbenk::report::xlsx {

// What stands in a cell that is withheld, and beside it (rule A5).
Sheet::Why whyHidden(disclosure::Reason reason, const survey::FloorPolicy &floor, wording::Hidden hidden);
// Of a distribution that is not there though the mean is: withheld, or not given by a composite report.
Sheet::Why whyNoShares(const disclosure::FactorFigures &figures, const survey::FloorPolicy &floor);
// What a withheld factor of this unit is to the reader.
wording::Hidden hiddenFactor(const disclosure::UnitReport &report);

} // namespace faktorbenk::report::xlsx
