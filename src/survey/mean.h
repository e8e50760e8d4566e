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

// The same in whole percent, where room is short: rounded from the tally itself, not from the tenths, so
// that 45.46 % is 45 % and not, by way of 45.5, 46 %.
using WholePercents = std::array<int, answerValues>;
std::optional<WholePercents> wholePercents(const Tally &tally);

} // namespace faktorbenk::survey
