#pragma once

#include "followup/board.h"
#include "report/planpart.h"
#include "workbench/workspace.h"

namespace faktorbenk::workbench {

// What files about units take from their plans, which are only read: no right to write is taken.

// One unit's, as it is now. row: the unit's on the board of that round and day; none: no plan.
base::Result<report::PlanPart> planPart(const Workspace &workspace, const followup::PlanKey &key, const followup::BoardRow *row, const QDateTime &now);

// The follow-ups to come from a day on: those that the plan or its schedule has a date for, else a quarter apart as long as
// there is an open measure.
std::vector<QDate> followUpsToCome(const followup::UnitPlan &plan, const followup::Tallied &tallied, const QDate &asOf);

// Whether anybody has begun a plan.
bool hasBegun(const std::vector<followup::BoardRow> &board);

} // namespace faktorbenk::workbench
