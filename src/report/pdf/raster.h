#pragma once

#include "report/pdf/document.h"
#include "report/sheets.h"

namespace faktorbenk::report::pdf {

// Precondition: page < document.pages.size(); on the thread on which the document was made.
Raster rasterOf(const Document &document, std::size_t page, double dotsPerInch);

} // namespace faktorbenk::report::pdf
