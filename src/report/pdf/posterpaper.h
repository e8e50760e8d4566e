#pragma once

#include "report/pdf/document.h"
#include "report/planmaterial.h"
#include "wording/postertext.h"

namespace faktorbenk::report::pdf {

Document posterPaper(const wording::PosterText &text, PaperSize size, const PosterMaterial &material, const Typeface &typeface);

} // namespace faktorbenk::report::pdf
