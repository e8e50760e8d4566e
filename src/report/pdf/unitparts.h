#pragma once

#include "report/pdf/words.h"
#include "report/references.h"
#include "report/unitfile.h"

namespace faktorbenk::report::pdf {

// What all pages of a unit's report are made from.
struct UnitSource
{
    const UnitMaterial &material;
    std::vector<ReferenceColumn> references; // those there is room for, in order

    const disclosure::UnitReport &report() const { return material.report; }
    bool isForLeaders() const { return report().audience() == disclosure::Audience::Leader; }
    // Of one factor, without figures.
    QString whyHidden(const disclosure::FactorReport &factor) const;
};

void layFirstPage(Paper &paper, const UnitSource &source);
void layFactors(Paper &paper, const UnitSource &source);
void layAbout(Paper &paper, const UnitSource &source);

} // namespace faktorbenk::report::pdf
