#pragma once

#include "report/unitfile.h"

namespace faktorbenk::report::xlsx {

// One unit: the ten factors with all they are compared with and native charts, the distributions (leader
// audience only), and where it all comes from. Errors as writeUnitFile's.
base::Result<void> writeUnitWorkbook(const UnitMaterial &material, const QString &path);

} // namespace faktorbenk::report::xlsx
