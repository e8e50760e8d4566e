#pragma once

#include "report/pptx/template.h"
#include "report/unitfile.h"

namespace faktorbenk::report::pptx {

// A unit's results for presenting in its two meetings, in the language that is installed: figures, questions and
// exercises, with notes for whoever presents. Staff gets no distribution, and no workbook with one (rule A7).
// CannotWriteFile, DiskFull, ResourceMissing.
base::Result<void> writeUnitDeck(const UnitMaterial &material, const Template &on, const QString &path);

} // namespace faktorbenk::report::pptx
