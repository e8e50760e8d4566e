#pragma once

#include "store/connection.h"
#include "survey/composite.h"

#include <vector>

namespace faktorbenk::store {

// What composite reports publish of a round's units, in the order of their codes. DatabaseDamaged if a unit
// has some of its five shares but not all.
base::Result<std::vector<survey::CompositeUnit>> readCompositeFigures(Connection &connection, qint64 round);
// Instead of what was published before. Within a transaction.
base::Result<void> writeCompositeFigures(Connection &connection, qint64 round,
                                         const std::vector<survey::CompositeUnit> &units);

} // namespace faktorbenk::store
