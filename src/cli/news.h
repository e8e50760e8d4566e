#pragma once

#include "cli/commandline.h"

namespace faktorbenk::cli {

// What is different since a day, in the plans and in the state of the figures.
int showChanges(const Invocation &invocation);

} // namespace faktorbenk::cli
