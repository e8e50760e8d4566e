#pragma once

#include "survey/factor.h"

#include <QString>

namespace faktorbenk::wording {

// Both sets of names are in daily use; the user chooses.
enum class FactorNames { Professional, Everyday };

// As the language: chosen once for all that is shown and written from then on. Professional before.
void chooseFactorNames(FactorNames names);
FactorNames chosenFactorNames();

QString factorName(survey::Factor factor); // in the names chosen
QString factorName(survey::Factor factor, FactorNames names);
// The survey's own name, the same in whatever language the user has: for files that programs read.
QString stableFactorName(survey::Factor factor);
// One line on what the factor is.
QString factorDefinition(survey::Factor factor);
// The same on every factor page: what would it take for more to score higher?
QString guidingQuestion();
// Answer value 1…5 in words, «svært uenig» … «svært enig».
QString answerLabel(int value);

} // namespace faktorbenk::wording
