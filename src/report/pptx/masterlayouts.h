#pragma once

#include "report/pptx/template.h"

namespace faktorbenk::report::pptx {

// A master's layouts for our kinds of slides, and where on them our things go.
struct MasterLayouts {
    Template::Layout title, text, free;
    Inks inks;
    int merit = 0; // how well slides can be made on it; of two alike the first is better
};

// None: no layout with a title. width, height: of a slide. Precondition: the package has the master and what it needs.
std::optional<MasterLayouts> readMaster(const Package &package, const QString &master, std::int64_t width, std::int64_t height);

} // namespace faktorbenk::report::pptx
