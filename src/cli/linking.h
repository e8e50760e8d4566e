#pragma once

#include "cli/commandline.h"

namespace faktorbenk::cli {

// The commands about what a unit is compared with: what it was before, and the published means.
int showLinks(const Invocation &invocation);
int linkUnit(const Invocation &invocation);
int unlinkUnit(const Invocation &invocation);
int showOrChooseBenchmarks(const Invocation &invocation);

} // namespace faktorbenk::cli
