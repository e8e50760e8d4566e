#pragma once

#include "report/pdf/document.h"
#include "report/planmaterial.h"

namespace faktorbenk::report::pdf {

Document planPaper(PlanPaper paper, PaperSize size, const PlanMaterial &material, const Typeface &typeface);

} // namespace faktorbenk::report::pdf
