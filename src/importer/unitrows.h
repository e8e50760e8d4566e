#pragma once

#include "importer/fault.h"
#include "survey/unit.h"

#include <vector>

// What the lists with one row a unit (D2, D4) have in common.
namespace faktorbenk::importer {

struct UnitRow
{
    survey::UnitClaim claim;
    Fault place; // where it stands, to be made into a fault about its parent
};

// By unit: the one above it in the list. A parent means what survey::settleTree() takes it for: a code, else
// some unit's only name.
std::vector<std::optional<std::size_t>> parentsOf(const std::vector<UnitRow> &units);

// Of the units of one tree: UnknownParent (a warning: the parent is made), UnitCycle (once a ring, at its
// first unit in the file).
void checkParents(const std::vector<UnitRow> &units, FaultList &faults);

// «1 234» with any kind of space between the thousands. None: no whole number from 0 to ten digits.
std::optional<std::int64_t> wholeNumber(const QString &text);

} // namespace faktorbenk::importer
