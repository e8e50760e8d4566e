#pragma once

#include "followup/fields.h"

#include <span>

namespace faktorbenk::wording {

// The questions of a plan's sheet (M1, M2, M11), in the order in which forms and papers ask them.
std::span<const followup::Field> planningQuestions();
std::span<const followup::Field> processQuestions();
std::span<const followup::Field> reflectionQuestions();
// What one of these fields asks. Empty: the field answers no question.
QString questionText(followup::Field field);

} // namespace faktorbenk::wording
