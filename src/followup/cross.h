#pragma once

#include "followup/plan.h"

namespace faktorbenk::followup {

// Oppsummering av gruppearbeid: strokes per factor on the two sides, summed over groups and sessions (M3).
struct CrossSummary {
    survey::PerFactor<std::int64_t> satisfied{};
    survey::PerFactor<std::int64_t> improve{};

    std::int64_t of(Side side, survey::Factor factor) const
    {
        return (side == Side::Satisfied ? satisfied : improve)[factor.index()];
    }
    bool isEmpty() const;

    friend bool operator==(const CrossSummary &, const CrossSummary &) = default;
};

// Of all groups, of one session, or of one group. The plenum counts what the groups put in (Stage::Group).
CrossSummary sumStrokes(const UnitPlan &plan, Stage stage = Stage::Group);
CrossSummary sumOfSession(const UnitPlan &plan, Id session, Stage stage = Stage::Group);
CrossSummary sumOfGroup(const UnitPlan &plan, Id group, Stage stage = Stage::Group);

// Factors with strokes on a side, most first; equal ones in factor order.
std::vector<survey::Factor> mostStrokes(const CrossSummary &summary, Side side);

// Usually two factors are chosen, at most three; more than that is told, not forbidden.
inline constexpr std::size_t usualChoices = 2;
inline constexpr std::size_t mostChoices = 3;

} // namespace faktorbenk::followup
