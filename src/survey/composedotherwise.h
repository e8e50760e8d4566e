#pragma once

#include "survey/composite.h"
#include "survey/unittree.h"

namespace faktorbenk::survey {

// What a report says of an area is of the units that it puts there itself. Where the tree puts a unit elsewhere – a unit
// list decides –, the areas that it was taken out of and put into are not what the report tells of: how many answered there
// is not known, so that nothing is subtracted from them that was not in them, and they are not shown (rule A3).
// claims: of the report; one without a parent says nothing of where the unit lies. composite: by UnitIndex.
void forgetComposedOtherwise(std::vector<std::optional<CompositeFigures>> &composite, const UnitTree &tree,
                             const std::vector<UnitClaim> &claims);

} // namespace faktorbenk::survey
