#pragma once

#include "cli/commandline.h"

namespace faktorbenk::cli {

// Every command: what help, the man page and the parser know of it.
const std::vector<CommandSpec> &commands();

// Runs one; returns the program's exit code.
int run(const Invocation &invocation);

} // namespace faktorbenk::cli
