#pragma once

#include "cli/commandline.h"
#include "report/exportformat.h"

namespace faktorbenk::cli {

// «export xlsx» and the like: one action for all formats. The last word of the command is the format.
int exportFiles(const Invocation &invocation);

} // namespace faktorbenk::cli
