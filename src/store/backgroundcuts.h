#pragma once

#include "store/connection.h"
#include "survey/responses.h"

namespace faktorbenk::store {

// Instead of those that the round has; none: takes them away.
base::Result<void> writeBackgroundCuts(Connection &connection, qint64 round, const std::optional<survey::BackgroundCuts> &cuts);
// None: the round was read in by a program that did not look for them. DatabaseDamaged.
base::Result<std::optional<survey::BackgroundCuts>> readBackgroundCuts(Connection &connection, qint64 round);

} // namespace faktorbenk::store
