#pragma once

#include "report/pdf/table.h"
#include "report/pdf/words.h"
#include "report/planmaterial.h"
#include "wording/methodtext.h"

namespace faktorbenk::report::pdf {

// Each lays its pages from the first on; what needs one page is laid anew with another zoom until it fits.
void layActionPlan(Paper &paper, const PlanMaterial &material);
void layCross(Paper &paper, const PlanMaterial &material);
void layRoadMap(Paper &paper, const PlanMaterial &material);
void layFollowUps(Paper &paper, const PlanMaterial &material);
void layPreparations(Paper &paper, const PlanMaterial &material);
void layMyPlan(Paper &paper, const PlanMaterial &material);
void layMeetings(Paper &paper, const PlanMaterial &material, const wording::MethodText &method);
void layIdeas(Paper &paper, const PlanMaterial &material);
void layObstacles(Paper &paper, const PlanMaterial &material);
void layEvaluation(Paper &paper, const PlanMaterial &material);
void layCards(Paper &paper, const PlanMaterial &material, const wording::MethodText &method);

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
// «8 Fleksibilitetsvilje»; empty: none.
QString factorText(const followup::OptionalFactor &factor);
// What stands in a text field of the plan's sheet.
QString sheetText(const PlanMaterial &material, followup::Field field);
// A question, and what is answered or lines to write on.
void layQuestion(Paper &paper, const PlanMaterial &material, followup::Field field, int linesByHand);

inline constexpr followup::Column allColumns[] = {followup::Column::Employees, followup::Column::Leader,
                                                  followup::Column::Organisation};

} // namespace faktorbenk::report::pdf
