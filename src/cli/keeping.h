#pragma once

#include "cli/commandline.h"

namespace faktorbenk::cli {

// The commands that keep a file in order: rounds that go, imports taken back, how many were invited.
int deleteRound(const Invocation &invocation);
int undoLatest(const Invocation &invocation);
int showOrSetInvited(const Invocation &invocation);

} // namespace faktorbenk::cli
