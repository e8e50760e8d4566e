#pragma once

#include "report/ics/calendarfile.h"
#include "report/unitfile.h"

namespace faktorbenk::report::ics {

// The deadlines of open measures and the follow-ups to come of a unit's plan, by day, in the language that is installed.
Calendar unitCalendar(const UnitMaterial &material);
// Those of all units, each told by its name.
Calendar roundCalendar(const RoundMaterial &material);

} // namespace faktorbenk::report::ics
