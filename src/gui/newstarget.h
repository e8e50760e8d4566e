#pragma once

#include "followup/fields.h"
#include "gui/pagehost.h"
#include "survey/unit.h"

#include <optional>

namespace faktorbenk::gui {

// The form or page that a piece of news is about, and where on it.
struct NewsTarget {
    PageId page = PageId::Overview;
    QString round;                        // empty: whichever is looked at
    std::optional<survey::UnitCode> unit; // none: the page is about the municipality
    std::optional<followup::RecordRef> record = {}; // on its form
    std::optional<followup::Field> field = {};      // which of its fields, where the record is all of a page
};

} // namespace faktorbenk::gui
