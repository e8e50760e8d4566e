#pragma once

#include "disclosure/unitreport.h"

#include <QByteArray>

namespace faktorbenk::report {

// Stable JSON with English keys and a point for the decimals; its numbers are the displayed ones (rule
// N6). What is withheld has null for every figure and no list. UTF-8, indented, with a line end.
QByteArray unitReportJson(const disclosure::UnitReport &report);
QByteArray unitsJson(const disclosure::Gate &gate);
QByteArray heatmapJson(const disclosure::Gate &gate);
QByteArray suppressionLogJson(const disclosure::Gate &gate);

// "released" or "withheld"; "below-floor" or "protects-another". Null for what a composite report does not
// give: it was withheld by others, if at all, and why is not known.
const char *statusWord(const std::optional<disclosure::Reason> &reason);
const char *reasonWord(disclosure::Reason reason);

} // namespace faktorbenk::report
