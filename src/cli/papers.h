#pragma once

#include "cli/commandline.h"

namespace faktorbenk::cli {

int exportPlan(const Invocation &invocation);
int exportPoster(const Invocation &invocation);

} // namespace faktorbenk::cli
