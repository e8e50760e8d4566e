#pragma once

#include "base/error.h"

#include <QString>

namespace faktorbenk::wording {

// What happened, to what, and what to do: the one place that makes sentences of errors.
QString errorText(const base::Error &error);

} // namespace faktorbenk::wording
