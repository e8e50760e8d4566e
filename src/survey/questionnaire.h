#pragma once

#include "survey/factor.h"

#include <vector>

namespace faktorbenk::survey {

// One statement, known by its factor and its number within it. Its text is not ours and is never kept.
struct Statement {
    Factor factor;
    int number; // 1 …

    friend constexpr bool operator==(const Statement &, const Statement &) = default;
    friend constexpr auto operator<=>(const Statement &, const Statement &) = default;
};

// The statements of one round, sorted by factor and number. How many there are is data (rule N2).
using Questionnaire = std::vector<Statement>;

} // namespace faktorbenk::survey
