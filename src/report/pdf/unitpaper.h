#pragma once

#include "report/pdf/document.h"
#include "report/unitfile.h"

namespace faktorbenk::report::pdf {

// A unit's report: the ten factors on the first page, then two factors a page, then how to read it.
// Precondition: the report's figures() are released.
Document unitPaper(const UnitMaterial &material, const Typeface &typeface);

} // namespace faktorbenk::report::pdf
