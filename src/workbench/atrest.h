#pragma once

#include "base/result.h"

#include <QString>

namespace faktorbenk::workbench {

// Whether others than its owner may open a file, as far as the system tells: on a network share the server has
// the last word. A file that is not there is open to nobody.
bool isOpenToOthers(const QString &path);
// Leaves reading and writing to the owner alone, as new files are made. CannotWriteFile.
base::Result<void> closeToOthers(const QString &path);

} // namespace faktorbenk::workbench
