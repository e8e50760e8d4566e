#pragma once

#include "followup/plan.h"

namespace faktorbenk::followup {

// From a factor to what is done about it: goal, characteristics, measures, and how they went at each follow-up.
// The next round's figure hangs on the end; it comes from the gate, not from here.
struct FactorChain {
    struct Assessment {
        OptionalDate heldOn;
        std::vector<Rating> ratings;        // of this factor's characteristics
        std::vector<MeasureReview> reviews; // of this factor's measures
    };

    std::optional<Choice> choice; // none: not chosen, and the rest but links is empty
    std::vector<Characteristic> characteristics;
    std::vector<Idea> ideas;
    std::vector<Measure> measures;
    std::vector<Assessment> followUps; // oldest first; those that touch the factor
    std::vector<Obstacle> obstacles;
    std::vector<DocumentLink> links;
    std::vector<Reason> reasons;
};

FactorChain chainOf(const UnitPlan &plan, survey::Factor factor);

} // namespace faktorbenk::followup
