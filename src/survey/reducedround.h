#pragma once

#include "survey/roundtallies.h"

#include <vector>

namespace faktorbenk::survey {

// What is to be left of a round, and of the states that something was handed out of, oldest first.
struct ReducedRound {
    RoundTallies tallies; // with a reduction
    std::vector<HandedOutState> states;
};

} // namespace faktorbenk::survey
