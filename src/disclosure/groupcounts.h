#pragma once

#include "disclosure/suppression.h"
#include "survey/floor.h"
#include "survey/roundtallies.h"

namespace faktorbenk::disclosure {

// Where a unit's figures come from.
enum class FigureSource {
    Responses, // computed
    Composite, // published by a composite report
    None,      // nobody has told them
};

// How many people the figures of each unit (by UnitIndex) are about, wherever they come from. In a round with
// responses only these are the tallies' own counts and nothing stands withheld: then all of it is empty.
//
// A unit is computed when it has responses, in itself or below, and no unit in it is known from the composite
// report alone. Otherwise the report's figures are its figures, if there are any: to compute them from some of
// the unit's people and call them the whole would be wrong.
struct GroupCounts {
    std::vector<FigureSource> sources;
    // How many have answered, and how many have answered each factor; of a unit that is not computed nothing
    // else is in its tally. Empty: the tallies' own. With everything below, and never less than the sub-units
    // have together, as decide() asks for: where the count is not known, as many as are known of.
    //
    // A report tells how many have answered, not how many have answered each factor, so its count stands for all
    // that it gives. Where it leaves a factor out the worst is supposed, that one person answered it: then what
    // is left of the unit above, when its shown sub-units are subtracted, is not taken for large enough. A unit
    // whose factor is given counts for at least the floor, since it is the report's own.
    std::vector<survey::GroupTally> totals;
    // What must not be shown whatever the counts: NotGiven where nobody tells how many have answered, so that
    // nobody can say that they are enough (rule A2); ProtectsAnother where the report counts fewer in a unit
    // than in its sub-units together, so that nobody can say what is left when they are subtracted (rule A3).
    Verdicts withheld;
    // NotGiven where nobody tells the factor's mean; empty in a round with responses only.
    survey::PerFactor<Verdicts> factorsWithheld;

    FigureSource source(survey::UnitIndex unit) const
    {
        return sources.empty() ? FigureSource::Responses : sources[unit];
    }
};
// Of each unit, without those in its sub-units.
std::vector<survey::GroupTally> directlyIn(const survey::UnitTree &tree, const std::vector<survey::GroupTally> &totals);

GroupCounts countGroups(const survey::RoundTallies &tallies, const survey::FloorPolicy &floor);

} // namespace faktorbenk::disclosure
