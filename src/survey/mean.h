#pragma once

#include "survey/tally.h"
#include "survey/tenths.h"

#include <array>
#include <optional>

namespace faktorbenk::survey {

// Sum of all answers ÷ number of all answers (rule N5), as displayed (N6). None when nobody answered.
std::optional<Tenths> mean(const Tally &tally);

// Share of answers – not of people – per value 1…5 (rule N7), each in tenths of a percent, each rounded on
// its own, so that the five need not sum to exactly 100,0. None when nobody answered.
using Distribution = std::array<Tenths, answerValues>;
std::optional<Distribution> distribution(const Tally &tally);

} // namespace faktorbenk::survey
