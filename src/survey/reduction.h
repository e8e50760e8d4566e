#pragma once

#include "survey/floor.h"
#include "survey/handedout.h"

#include <map>
#include <utility>
#include <vector>

namespace faktorbenk::survey {

// «Fjern enkeltsvar»: of the figures of a round only those are left that were released then, to leaders. Of everything
// else it is known how many people have answered, and nothing of what.
struct Reduction {
    FloorPolicy floor; // in force then
    std::vector<ReleasedParts> units; // what is left, by UnitIndex
    std::map<std::pair<BackgroundVariable, QString>, ReleasedParts> background;
};

// As many answers with the same sum, lying as near their mean as they can: the one way to write down a mean, exactly, and
// nothing of how the answers are distributed.
Tally nearestTheMean(const Tally &answers);

// What may be left of a group: everybody is counted; a factor whose figures are not kept has no answers; one whose
// distribution is not kept has them nearest the mean.
GroupTally reduced(const GroupTally &tally, ReleasedParts kept);
// The same of one factor.
FactorTally reduced(const FactorTally &tally, Factor factor, ReleasedParts kept);

} // namespace faktorbenk::survey
