#pragma once

#include "disclosure/audience.h"
#include "followup/news.h"
#include "survey/floor.h"
#include "survey/unit.h"

#include <QStringList>

#include <vector>

namespace faktorbenk::workbench {

// «Changed since last»: what is different since a moment, in the plans and in the state of the figures – never the
// figures themselves.

// What happened to the figures.
struct FigureNews {
    enum class Kind {
        ResultsRead,   // responses, a composite report or a list of units came in
        ResponsesRemoved, // the single responses of a round; every figure stayed
        FloorChanged,
        UnitShown,     // after a change of the floor a unit has figures that had none
        MoreShown,     // … parts of units, or categories of background
        MoreHidden,    // … something is hidden that was not; «Hidden» has the list of now
        HandedOut,
    };

    Kind kind;
    QString round = {};                          // empty: all of them
    std::optional<survey::UnitCode> unit = {};   // none: the whole municipality
    QString unitName = {};
    QDateTime when = {};
    QString fileKind = {};                       // ResultsRead: «responses», «units», «composite»
    QStringList files = {};                      // …, without folders
    survey::FloorPolicy from = {}, to = {};      // FloorChanged
    QString words = {};                          // the reason of the floor; what was handed out
    disclosure::Audience audience = disclosure::Audience::Leader; // it was handed out to
};

struct PlanNews {
    followup::NewsItem item;
    QString unitName;     // its code where the round does not have it (any more)
    bool inRound = false; // the unit can be gone to
    bool isRoot = false;
};

struct News {
    QDateTime since;
    QDateTime until; // it was asked at: what to look from the next time
    std::vector<PlanNews> plans;    // newest first
    std::vector<FigureNews> figures; // newest first
    bool isEmpty() const { return plans.empty() && figures.empty(); }
};

struct NewsWanted {
    QDateTime since;
    std::optional<survey::UnitCode> unit = {}; // with all that is below it; none: the whole municipality
    // Rules A7 and A8: for staff there is no word of distributions, of what is hidden, of what was handed out to leaders, of
    // how the work is prepared, and of who wrote what.
    disclosure::Audience audience = disclosure::Audience::Leader;
};

} // namespace faktorbenk::workbench
