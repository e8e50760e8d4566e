#pragma once

#include "cli/commandline.h"

namespace faktorbenk::cli {

// The commands that guard what was promised: the floor, what was handed out, the single responses.
int showOrSetFloor(const Invocation &invocation);
int showOrNoteHandedOut(const Invocation &invocation);
int removeResponses(const Invocation &invocation);

} // namespace faktorbenk::cli
