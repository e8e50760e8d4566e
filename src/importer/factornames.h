#pragma once

#include "survey/factor.h"

#include <QString>

namespace faktorbenk::importer {

// The factor a heading names, by number («F1», «Faktor 1», «1»), by either of its names in bokmål, nynorsk or
// English («Indre motivasjon», «Oppgavemotivasjon»), or by both («F1 Indre motivasjon», «1. Indre motivasjon»).
// None for anything else, and for a number and a name that do not belong together. A bare number is taken
// only with a name behind it.
std::optional<survey::Factor> factorOfHeading(const QString &heading);

struct FactorShareHeading
{
    survey::Factor factor;
    int value; // 1…5
};

// The same with an answer 1…5 behind it: «F1 5», «F1: 5», «Indre motivasjon 5 %».
std::optional<FactorShareHeading> factorShareOfHeading(const QString &heading);

} // namespace faktorbenk::importer
