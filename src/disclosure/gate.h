#pragma once

#include "disclosure/audience.h"
#include "disclosure/groupcounts.h"
#include "disclosure/released.h"
#include "disclosure/suppression.h"
#include "survey/floor.h"
#include "survey/margin.h"
#include "survey/mean.h"
#include "survey/responserate.h"
#include "survey/roundtallies.h"

namespace faktorbenk::disclosure {

struct UnitFigures {
    std::int64_t respondents = 0;           // with at least one answer, sub-units included
    std::optional<std::int64_t> invited;    // sub-units included; none: unknown, or fewer than have answered
    std::optional<survey::Tenths> responseRate; // tenths of a percent (rule N11)
    bool invitedIsFaulty = false;           // fewer are said to be invited than have answered (rule N9)
    bool fromComposite = false;             // published by a composite report, not computed from responses
};

struct FactorFigures {
    // With at least one answer on the factor; of a composite report, who have answered at all.
    std::int64_t respondents = 0;
    std::optional<std::int64_t> answers; // none: unknown, as in a composite report
    survey::Tenths mean{0};
    std::optional<survey::Margin> margin; // rule N9; none in a composite report, where rounding has eaten it
    // None for staff (A7), under its own floor (A2), or not given.
    std::optional<survey::Distribution> distribution;
};

// One line of the suppression log (rule A8). No figures.
struct Suppression {
    survey::UnitCode unit;
    std::optional<survey::Factor> factor; // none: the whole unit
    Reason reason;
};

// The one way out for figures of a round (rules A2, A3, A5, A6). Takes the raw tallies, decides once, and
// answers questions about units and factors. Knows nothing of who asks but the audience.
class Gate
{
public:
    Gate(survey::RoundTallies tallies, survey::FloorPolicy floor);

    const QString &round() const { return m_tallies.round; }
    const QString &municipality() const { return m_tallies.municipality; }
    const survey::UnitTree &tree() const { return m_tallies.tree; }
    survey::FloorPolicy floor() const { return m_floor; }

    Disclosed<UnitFigures> unit(survey::UnitIndex unit) const;
    Disclosed<FactorFigures> factor(survey::UnitIndex unit, survey::Factor factor, Audience audience) const;
    // The mean alone, for the many cells of a heat map and for comparing.
    Disclosed<survey::Tenths> mean(survey::UnitIndex unit, survey::Factor factor) const;

    // Every withheld unit, and every factor withheld in a unit that is itself shown; in tree order.
    std::vector<Suppression> suppressionLog() const;

private:
    const survey::FactorTally &raw(survey::UnitIndex unit, survey::Factor factor) const;
    // How many people stand behind the figures of each unit, by whichever source.
    const std::vector<survey::GroupTally> &counted() const;
    // The composite figures of a unit whose figures these are; none of one that is computed.
    const survey::CompositeFigures *published(survey::UnitIndex unit) const;
    survey::Tenths displayedMean(survey::UnitIndex unit, survey::Factor factor) const; // precondition: released

    survey::RoundTallies m_tallies;
    survey::FloorPolicy m_floor;
    GroupCounts m_counts;
    std::vector<std::optional<std::int64_t>> m_invited;
    Verdicts m_units;
    survey::PerFactor<Verdicts> m_factors;
    survey::PerFactor<Verdicts> m_distributions;
};

} // namespace faktorbenk::disclosure
