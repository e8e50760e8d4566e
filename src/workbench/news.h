#pragma once

#include "disclosure/figurenews.h"
#include "followup/news.h"

#include <vector>

namespace faktorbenk::workbench {

using disclosure::FigureNews;

// «Changed since last»: what is different since a moment, in the plans and in the state of the figures – never the
// figures themselves.

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
