#pragma once

namespace faktorbenk::base {

// A crash leaves no picture of the memory behind, neither in a file nor with a crash reporter: answers may be in it
// (rule A1: nothing of a person leaves but through the gate). Nothing happens where the system has no such thing.
void leaveNoCore();

} // namespace faktorbenk::base
