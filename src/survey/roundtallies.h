#pragma once

#include "survey/composite.h"
#include "survey/reduction.h"
#include "survey/unittree.h"

namespace faktorbenk::survey {

// Everything raw about one round, ready for the gate and for nothing else.
struct RoundTallies {
    QString round;
    QString municipality; // as the files say; empty if they do not
    UnitTree tree;
    std::vector<GroupTally> totals; // by UnitIndex: the unit with everything below it
    BackgroundTallies background;
    std::optional<BackgroundCuts> cuts = {}; // none: not known, so that no background may be shown
    // By UnitIndex: what a composite report publishes of the unit. Empty when the round has no such report.
    std::vector<std::optional<CompositeFigures>> composite = {};
    // Figures that were not released when the single responses were removed are gone (survey/reduction.h). None: all are there.
    std::optional<Reduction> reduction = {};
};

} // namespace faktorbenk::survey
