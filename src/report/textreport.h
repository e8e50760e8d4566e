#pragma once

#include "disclosure/unitreport.h"

#include <QString>

namespace faktorbenk::report {

// For people at a terminal, in the language and number format that are installed.
QString unitReportText(const disclosure::UnitReport &report);
QString unitsText(const disclosure::Gate &gate);
QString heatmapText(const disclosure::Gate &gate);
QString suppressionLogText(const disclosure::Gate &gate);

} // namespace faktorbenk::report
