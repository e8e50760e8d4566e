#pragma once

#include "report/pagematerial.h"
#include "report/pdf/document.h"

namespace faktorbenk::report::pdf {

// A page that one reads: its title, of whom, what was chosen on it, and its table, which goes on over pages with its
// head on each.
Document pagePaper(const PageMaterial &material, const Typeface &typeface);

} // namespace faktorbenk::report::pdf
