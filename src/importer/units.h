#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "importer/fault.h"
#include "importer/headers.h"
#include "importer/table.h"
#include "survey/unit.h"

#include <vector>

namespace faktorbenk::importer {

// A unit list (D2), read and checked, nothing stored.
struct UnitsDraft
{
    std::vector<survey::UnitClaim> units; // in the order of the file; empty when there are errors
    FaultList faults;
    Guess guess;
    std::int64_t rows = 0; // header row not counted
    std::int64_t blankRows = 0;
};

// Without a code column the name is the code, as in a response export. Faults: DuplicateUnit, BadInvited,
// MissingUnit, UnitCycle (once a ring, at its first unit in the file), UnknownParent (a warning: the parent
// is made), NotThisKind, NoUnitCodeColumn and those every table can have. Errors (nothing could be read): as
// Source::open(); Cancelled. progress is in bytes.
base::Result<UnitsDraft> readUnits(const QString &path, base::Progress &progress);
base::Result<UnitsDraft> readUnits(const Table &table, base::Progress &progress);
// With the columns as somebody has settled them: they are taken at their word, so there is no NotThisKind.
base::Result<UnitsDraft> readUnits(const Table &table, const Guess &settled, base::Progress &progress);

} // namespace faktorbenk::importer
