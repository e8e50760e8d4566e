#pragma once

#include "base/progress.h"
#include "store/connection.h"
#include "store/talliedtree.h"

namespace faktorbenk::store {

// The rows of one round, written in bulk. Errors: Cancelled, Database…

// While they are being prepared.
base::Result<void> writePacks(Connection &connection, qint64 round, const Preparation &prepared,
                              base::Progress &progress);
base::Result<void> writeBackground(Connection &connection, qint64 round,
                                   const survey::BackgroundTallies &background);
// Instead of the units the round had.
base::Result<void> writeUnits(Connection &connection, qint64 round, const TalliedTree &tallied,
                              base::Progress &progress);

} // namespace faktorbenk::store
