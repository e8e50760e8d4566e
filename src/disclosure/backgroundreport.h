#pragma once

#include "disclosure/unitreport.h"

namespace faktorbenk::disclosure {

// What is shown of one category of one background variable, for the whole municipality (rule A4). Made from
// what the gate releases; factors is empty when the category is withheld, and has no comparisons.
struct BackgroundReport {
    BackgroundGroup group;
    Disclosed<UnitFigures> figures;
    std::vector<FactorReport> factors;
};

// Every category of a round: by variable, then as people count.
std::vector<BackgroundReport> reportBackground(const Gate &gate, Audience audience);

} // namespace faktorbenk::disclosure
