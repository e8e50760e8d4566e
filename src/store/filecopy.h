#pragma once

#include "store/connection.h"

namespace faktorbenk::store {

// Waits until all of a file is on the disk. CannotWriteFile, DiskFull.
base::Result<void> syncFile(const QString &path);

// A whole copy of an open database under another name, readable by its owner only; it appears whole or not at
// all, in the place of an older copy of that name. Errors: CannotWriteFile, DiskFull, Database….
base::Result<void> copyDatabase(Connection &connection, const QString &to);

} // namespace faktorbenk::store
