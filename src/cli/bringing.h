#pragma once

#include "cli/commandline.h"

namespace faktorbenk::cli {

// The commands that bring something in, and the dry run.
int importResponses(const Invocation &invocation);
int importUnits(const Invocation &invocation);
int importBenchmarks(const Invocation &invocation);
int importComposite(const Invocation &invocation);
int checkFile(const Invocation &invocation);

} // namespace faktorbenk::cli
