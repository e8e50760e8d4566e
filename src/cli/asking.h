#pragma once

#include "cli/commandline.h"

namespace faktorbenk::cli {

// The commands that read an existing file and show something of it.
int showRounds(const Invocation &invocation);
int showUnits(const Invocation &invocation);
int showReport(const Invocation &invocation);
int showHeatmap(const Invocation &invocation);
int showBackground(const Invocation &invocation);
int showWithheld(const Invocation &invocation);
int showOrRemoveMappings(const Invocation &invocation);

} // namespace faktorbenk::cli
