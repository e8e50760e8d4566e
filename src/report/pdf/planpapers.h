#pragma once

#include "report/pdf/document.h"
#include "report/planmaterial.h"
#include "wording/methodtext.h"

namespace faktorbenk::report::pdf {

struct PlanSource
{
    const PlanMaterial &material;
    const wording::MethodText &method; // in the language that is installed
};

Document planPaper(PlanPaper paper, PaperSize size, const PlanSource &source, const Typeface &typeface);

} // namespace faktorbenk::report::pdf
