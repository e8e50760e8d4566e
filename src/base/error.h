#pragma once

#include "base/errorcode.h"

#include <QVariantList>

namespace faktorbenk::base {

// Something that went wrong, as a value: no text for people, only what a text needs.
struct Error {
    ErrorCode code;
    QVariantList arguments; // in the order errorcode.h states

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace faktorbenk::base
