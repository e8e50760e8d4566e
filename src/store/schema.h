#pragma once

#include "store/connection.h"

namespace faktorbenk::store {

// «FBN1»: marks our files in SQLite's header.
inline constexpr std::int32_t applicationId = 0x46424e31;

// Bytes. Packed answers and tallies of some hundred bytes each lie well in it.
inline constexpr int pageSize = 16384;

// The version this program writes: the number of the last schema step.
int newestSchemaVersion();

// The bytes a new file starts as: of the newest version, with nothing in it. Made when the program is built
// (resources/schema/emptyfile.py). Empty: the program was put together without it.
QByteArray emptyFile();

// Runs the steps after version `from` in one transaction each; the file's version moves inside it.
base::Result<void> migrate(Connection &connection, int from);

} // namespace faktorbenk::store
