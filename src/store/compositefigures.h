#pragma once

#include "store/connection.h"
#include "survey/composite.h"

#include <vector>

namespace faktorbenk::store {

// What composite reports publish of a round's units, in the order of their codes. DatabaseDamaged if a unit
// has some of its five shares but not all. Figures that went when the single responses were removed are as if they had never
// been given, unless they are asked for: then they have survey::removedMean.
enum class Removed { NotGiven, Marked };
base::Result<std::vector<survey::CompositeUnit>> readCompositeFigures(Connection &connection, qint64 round,
                                                                      Removed removed = Removed::NotGiven);
// Instead of what was published before. Within a transaction.
base::Result<void> writeCompositeFigures(Connection &connection, qint64 round,
                                         const std::vector<survey::CompositeUnit> &units);

} // namespace faktorbenk::store
