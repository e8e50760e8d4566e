#pragma once

#include "importer/fault.h"
#include "importer/headers.h"
#include "importer/table.h"

#include <vector>

namespace faktorbenk::importer {

// Is there a header row that can be worked with? Otherwise a fault (NoHeaderRow, TooManyColumns).
bool checkHeader(const Table &table, const Guess &guess, FaultList &faults);

// A note for every column that has a header and is not read, and one when there are other sheets.
void nameDroppedColumns(const Table &table, const Guess &guess, FaultList &faults);

// Says what stands in the way of reading the table as that kind: NotThisKind if it looks like another one,
// else code.
void refuseKind(const Table &table, const Guess &guess, Kind kind, base::ErrorCode code, FaultList &faults);

// Everything the header row of a response export can be faulted for; true when its rows can be read.
bool checkResponseColumns(const Table &table, const Guess &guess, bool roundIsGiven, FaultList &faults);

} // namespace faktorbenk::importer
