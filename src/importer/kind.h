#pragma once

#include "importer/headers.h"
#include "importer/table.h"

namespace faktorbenk::importer {

// Which kind of file the header row looks like; none if it looks like nothing we know.
std::optional<Kind> recogniseKind(const Table &table);
// Errors: as openTable().
base::Result<std::optional<Kind>> recogniseKind(const QString &path, const QString &sheet = {},
                                                base::Progress *watch = nullptr);

} // namespace faktorbenk::importer
