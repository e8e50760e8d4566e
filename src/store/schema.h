#pragma once

#include "store/connection.h"

namespace faktorbenk::store {

// «FBN1»: marks our files in SQLite's header.
inline constexpr std::int32_t applicationId = 0x46424e31;

// The version this program writes: the number of the last schema step.
int newestSchemaVersion();

// Runs the steps after version `from` in one transaction each; the file's version moves inside it.
base::Result<void> migrate(Connection &connection, int from);

} // namespace faktorbenk::store
