#pragma once

#include "report/unitfile.h"

namespace faktorbenk::report::xlsx {

// The composite report: every unit a row, every theme a sheet. Errors as writeCompositeFile's.
base::Result<void> writeCompositeWorkbook(const RoundMaterial &material, const QString &path);

} // namespace faktorbenk::report::xlsx
