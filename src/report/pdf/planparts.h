#pragma once

#include "report/pdf/table.h"
#include "report/pdf/words.h"
#include "report/planmaterial.h"

namespace faktorbenk::report::pdf {

// Each lays its pages from the first on; what needs one page is laid anew with another zoom until it fits.
void layActionPlan(Paper &paper, const PlanMaterial &material);
void layCross(Paper &paper, const PlanMaterial &material);
void layRoadMap(Paper &paper, const PlanMaterial &material);
void layFollowUps(Paper &paper, const PlanMaterial &material);

// The small line and the large one at the top.
void layPlanTitle(Paper &paper, const PlanMaterial &material, const QString &title);
// «8 Fleksibilitetsvilje · forbedre».
QString choiceText(const followup::Choice &choice);
// The characteristics of a choice in a column, a line each with a dot.
QString dotted(const PlanMaterial &material, const followup::Choice &choice, followup::Column column);
std::vector<followup::Measure> measuresOf(const PlanMaterial &material, std::optional<followup::Id> choice);
QString dateText(const followup::OptionalDate &date);
// Lines to write on by hand, over the whole width.
void layLines(Paper &paper, int count);

inline constexpr followup::Column allColumns[] = {followup::Column::Employees, followup::Column::Leader,
                                                  followup::Column::Organisation};

} // namespace faktorbenk::report::pdf
