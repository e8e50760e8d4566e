#pragma once

#include "followup/plan.h"
#include "survey/floor.h"

#include <QDate>
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
    QDate day = {};    // what is overdue is told as of it, and papers that tell of any state it. Invalid: nothing is told
};

// The papers of a plan: every form has one.
enum class PlanPaper {
    ActionPlan,   // handlingsplan (M7)
    Cross,        // analysekrysset, one page (M3)
    RoadMap,      // «Vårt veikart for …», one page for the wall (M4)
    FollowUps,    // (M8)
    Preparations, // progress plan, five steps, planning questions (M1), without the leader's own notes
    MyPlan,       // the leader's own notes (M1): made when asked for by name, and in no other paper or file
    Meetings,     // the two department meetings, a page each (M10), with the groups and their roles
    Ideas,        // the priority matrix and the ideas in it (M5, M6)
    Obstacles,    // obstacles and links (M9)
    Evaluation,   // of our own process, and reflection (M2, M11)
    Cards,        // reflection cards to cut out, one for each factor (M11)
};
inline constexpr PlanPaper allPlanPapers[] = {
    PlanPaper::ActionPlan, PlanPaper::Cross,    PlanPaper::RoadMap, PlanPaper::FollowUps, PlanPaper::Preparations, PlanPaper::MyPlan,
    PlanPaper::Meetings,   PlanPaper::Ideas,    PlanPaper::Obstacles, PlanPaper::Evaluation, PlanPaper::Cards};
// "plan", "cross", "my-plan" …: their names on the command line.
QString planPaperWord(PlanPaper paper);

enum class PaperSize { A4, A3 };

// What the poster about the survey says of the municipality; what is not known is left to be written in by hand.
struct PosterMaterial {
    QString municipality;
    std::int64_t floor = survey::FloorPolicy().figures; // the fewest who must have answered
    followup::OptionalDate opens, closes;               // when one can answer
};

} // namespace faktorbenk::report
