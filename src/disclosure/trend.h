#pragma once

#include "disclosure/gate.h"
#include "survey/comparison.h"
#include "survey/lineage.h"

#include <memory>

namespace faktorbenk::disclosure {

// One factor of a unit in one round, as that round's own gate releases it.
struct TrendPoint
{
    // What the unit was then; of what was merged, all parts together (Gate::pooledMean). None: it was not
    // there.
    std::optional<Disclosed<survey::Tenths>> mean;
    std::optional<survey::Margin> margin; // rule N9; none where it is not known, and of parts together
    std::optional<Disclosed<survey::Tenths>> municipality; // none: the unit is the municipality

    // The mean where there is one to show.
    std::optional<survey::Tenths> shown() const
    {
        return mean && *mean ? std::optional(**mean) : std::nullopt;
    }
    std::optional<survey::Tenths> municipalityShown() const
    {
        return municipality && *municipality ? std::optional(**municipality) : std::nullopt;
    }
};

struct TrendRound
{
    QString round;
    survey::Lineage lineage; // of an earlier round; without changes for the round looked at
};

// A unit over the rounds up to the one looked at. Made from what the gates release, each for its own round:
// holds nothing that the rounds' reports do not.
struct Trend
{
    bool isRoot = false;
    std::vector<TrendRound> rounds;                      // oldest first; the last is the one looked at
    survey::PerFactor<std::vector<TrendPoint>> points{}; // of each factor, as rounds

    // The last round against an earlier one (rule N8); none where either is not shown.
    std::optional<survey::Difference> change(survey::Factor factor, std::size_t since) const;
    std::optional<survey::Difference> municipalityChange(survey::Factor factor, std::size_t since) const;
};

// earlier: the gates of the rounds before, newest first.
Trend trendOf(const Gate &gate, const std::vector<std::shared_ptr<const Gate>> &earlier,
              survey::UnitIndex unit, const std::vector<survey::UnitLink> &links = {});

// How many of a unit have answered, now and in the round before.
struct UnitTurnout
{
    Disclosed<UnitFigures> now;
    // Of the one unit that it was then. None: it was not there, or was several units or a part of one.
    std::optional<Disclosed<UnitFigures>> before;
    survey::Lineage lineage; // in the round before; empty when there is none
};

UnitTurnout turnoutOf(const Gate &gate, survey::UnitIndex unit, const Gate *before,
                      const std::vector<survey::UnitLink> &links = {});
// Every unit, by UnitIndex. before: the gate of the round before; none: there is none.
std::vector<UnitTurnout> turnoutOf(const Gate &gate, const Gate *before,
                                   const std::vector<survey::UnitLink> &links = {});

} // namespace faktorbenk::disclosure
