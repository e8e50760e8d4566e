#include "followup/chain.h"

#include <algorithm>
#include <iterator>

namespace faktorbenk::followup {

namespace {

template <class Records, class Wanted> auto only(const Records &records, Wanted wanted)
{
    Records kept;
    std::copy_if(records.begin(), records.end(), std::back_inserter(kept), wanted);
    return kept;
}

template <class Records> bool hasId(const Records &records, Id id)
{
    return std::any_of(records.begin(), records.end(), [&](const auto &each) { return each.id == id; });
}

} // namespace

FactorChain chainOf(const UnitPlan &plan, survey::Factor factor)
{
    FactorChain chain;
    const auto ofFactor = [&](const auto &each) { return each.factor == factor; };
    chain.obstacles = only(plan.obstacles, ofFactor);
    chain.links = only(plan.links, ofFactor);
    chain.reasons = only(plan.reasons, ofFactor);
    const Choice *choice = plan.choiceFor(factor);
    if (!choice)
        return chain;
    chain.choice = *choice;
    const auto ofChoice = [&](const auto &each) { return each.choice == choice->id; };
    chain.characteristics = only(plan.characteristics, ofChoice);
    chain.ideas = only(plan.ideas, ofChoice);
    chain.measures = only(plan.measures, ofChoice);
    for (const FollowUp &followUp : plan.followUps) {
        FactorChain::Assessment assessment;
        assessment.heldOn = followUp.heldOn;
        assessment.ratings = only(plan.ratings, [&](const Rating &rating) {
            return rating.followUp == followUp.id && hasId(chain.characteristics, rating.characteristic);
        });
        assessment.reviews = only(plan.reviews, [&](const MeasureReview &review) {
            return review.followUp == followUp.id && hasId(chain.measures, review.measure);
        });
        if (!assessment.ratings.empty() || !assessment.reviews.empty())
            chain.followUps.push_back(std::move(assessment));
    }
    std::stable_sort(chain.followUps.begin(), chain.followUps.end(),
                     [](const auto &a, const auto &b) { return a.heldOn < b.heldOn; });
    return chain;
}

} // namespace faktorbenk::followup
