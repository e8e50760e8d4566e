#pragma once

#include "base/result.h"
#include "store/preparedunits.h"
#include "survey/unittree.h"

namespace faktorbenk::store {

// A settled tree with what is written of every unit: the tallies of itself and everything below it.
struct TalliedTree {
    survey::SettledTree settled;
    std::vector<std::int64_t> respondents; // directly in the unit
    std::vector<survey::GroupTally> totals;
    std::vector<QByteArray> encoded; // totals
};

// Error: UnknownUnit, somebody belongs to a unit that is not in the tree.
base::Result<TalliedTree> addedUp(survey::SettledTree settled, const std::vector<PreparedUnit> &prepared);
// While they are being prepared, with a hand lent as soon as the tree stands.
base::Result<TalliedTree> addedUp(survey::SettledTree settled, Preparation &prepared);

} // namespace faktorbenk::store
