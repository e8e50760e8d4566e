#pragma once

#include "store/connection.h"
#include "survey/unit.h"

#include <vector>

namespace faktorbenk::store {

enum class ClaimSource { Responses, List, Composite };

base::Result<std::vector<survey::UnitClaim>> readClaims(Connection &connection, qint64 round, ClaimSource source);
// Instead of what the source said before.
base::Result<void> writeClaims(Connection &connection, qint64 round, ClaimSource source,
                               const std::vector<survey::UnitClaim> &claims);

// A unit list that no round has taken yet.
base::Result<std::vector<survey::UnitClaim>> readWaitingClaims(Connection &connection);
base::Result<void> writeWaitingClaims(Connection &connection, const std::vector<survey::UnitClaim> &claims);

} // namespace faktorbenk::store
