#pragma once

#include "followup/cross.h"
#include "followup/plan.h"

#include <QDateTime>

namespace faktorbenk::report {

// What a file about a unit takes from its plan. No figure of the survey is in it, and nothing of the leader's own notes or of
// what single people put into the cross.
struct PlanPart {
    followup::UnitPlan plan = {};
    // The next follow-ups, as they are planned or else a quarter apart; empty: there is nothing to follow up.
    std::vector<QDate> followUps = {};
    QDateTime read = {}; // when; the day of it is what deadlines are held against, and what files state

    QDate asOf() const { return read.date(); }
};

// Whether groups have put something into the cross.
bool hasCross(const PlanPart &part);
// Whether factors are chosen or measures written.
bool hasActions(const PlanPart &part);

// The measures of a choice, or those of none, in order.
std::vector<followup::Measure> measuresOf(const followup::UnitPlan &plan, std::optional<followup::Id> choice);
// A choice's characteristics in one of the columns, in order.
QStringList characteristicsOf(const followup::UnitPlan &plan, const followup::Choice &choice, followup::Column column);

// «8 Fleksibilitetsvilje».
QString factorText(survey::Factor factor);
// As it was written; with the day, if that is not what was written.
QString deadlineText(const followup::Measure &measure);
// «i gang», «over fristen», «ferdig 1. juni 2027».
QString statusText(const followup::Measure &measure, const QDate &asOf);
// In the language's long form.
QString longDate(const QDate &date);
QString followUpsText(const PlanPart &part); // «Neste oppfølging: …»; empty: none

} // namespace faktorbenk::report
