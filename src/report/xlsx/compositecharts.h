#pragma once

#include "report/xlsx/workbook.h"

namespace faktorbenk::report::xlsx {

// A sheet of charts – each factor's means and, for the leader audience, distributions, the municipality beside its
// main areas – and one with the figures they are drawn from. Nothing when the municipality is withheld.
void addCompositeCharts(Workbook &book, const RoundMaterial &material, const QString &heading, const QString &origin);

} // namespace faktorbenk::report::xlsx
