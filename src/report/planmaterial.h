#pragma once

#include "followup/plan.h"
#include "survey/floor.h"

#include <QDateTime>

namespace faktorbenk::report {

// What papers of a plan are made from. No figure of the survey is in it.
struct PlanMaterial
{
    followup::UnitPlan plan;
    QString unit; // its name
    QString municipality;
    QString source;    // the database's file name, without its folder
    QDateTime changed; // when the plan was last changed: the date its papers state. Invalid: never
};

// The papers of a plan.
enum class PlanPaper {
    ActionPlan, // handlingsplan
    Cross,      // analysekrysset, one page
    RoadMap,    // «Vårt veikart for …», one page for the wall
    FollowUps,
};
inline constexpr PlanPaper allPlanPapers[] = {PlanPaper::ActionPlan, PlanPaper::Cross, PlanPaper::RoadMap,
                                              PlanPaper::FollowUps};
// "plan", "cross", "roadmap", "followups": their names on the command line.
QString planPaperWord(PlanPaper paper);

enum class PaperSize { A4, A3 };

// What the poster about the survey says of the municipality; what is not known is left to be written in by hand.
struct PosterMaterial {
    QString municipality;
    std::int64_t floor = survey::FloorPolicy().figures; // the fewest who must have answered
    followup::OptionalDate opens, closes;               // when one can answer
};

} // namespace faktorbenk::report
