#pragma once

#include "importer/headers.h"
#include "importer/table.h"

namespace faktorbenk::importer {

// The file as a table, on the sheet that is asked for – or, with none named, on the one whose header row is
// best recognised as that kind (of any kind, if none is given); hidden sheets are never chosen unasked.
// Errors: as Table::open(); UnknownSheet (also when a sheet is asked of a file without sheets). watch: as there.
base::Result<Table> openTable(const QString &path, std::optional<Kind> kind, const QString &sheet = {},
                              base::Progress *watch = nullptr);
base::Result<Table> openTable(const QString &path, std::optional<Kind> kind, const ReadingAs &as,
                              base::Progress *watch = nullptr);
base::Result<Table> chooseSheet(Table table, std::optional<Kind> kind, const QString &sheet = {});

} // namespace faktorbenk::importer
