#pragma once

#include "cli/commandline.h"
#include "workbench/workspace.h"

#include <functional>

namespace faktorbenk::cli {

// Opens the file that was asked for (--db) and finds the round (--round; else the newest with figures) before
// `tell` speaks of it. Where either is not to be had: says so and answers its exit code, and `tell` is not called.
int ofRound(const Invocation &invocation, const std::function<int(workbench::Workspace &, const QString &round)> &tell);

} // namespace faktorbenk::cli
