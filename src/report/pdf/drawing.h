#pragma once

#include "report/pdf/document.h"

typedef struct _cairo cairo_t;

namespace faktorbenk::report::pdf {

// A page's items, one after the other. open: the roles that go on from the page before, and afterwards onto
// the next; they become tags. None: no tags, as for a printer.
void drawPage(cairo_t *cr, const std::vector<Item> &items, std::vector<Role> *open);

} // namespace faktorbenk::report::pdf
