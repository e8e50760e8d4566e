#pragma once

#include "disclosure/audience.h"
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
    bool invitedIsFaulty = false;           // the unit list says fewer than have answered (rule N9)
};

struct FactorFigures {
    std::int64_t respondents = 0; // with at least one answer on the factor
    std::int64_t answers = 0;
    survey::Tenths mean{0};
    std::optional<survey::Margin> margin;             // rule N9
    std::optional<survey::Distribution> distribution; // none for staff (A7) or under its own floor (A2)
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

    // The mean of several units together (rule N5), as if they had been one: of units that became one later. Only
    // where each of them is released and none lies inside another: then the sum is made of groups that are out
    // already, and no subtraction leads further than before (rule A3). Else withheld as the first that is.
    // Precondition: at least one unit.
    Disclosed<survey::Tenths> pooledMean(const std::vector<survey::UnitIndex> &units, survey::Factor factor) const;

    // Every withheld unit, and every factor withheld in a unit that is itself shown; in tree order.
    std::vector<Suppression> suppressionLog() const;

private:
    const survey::FactorTally &raw(survey::UnitIndex unit, survey::Factor factor) const;

    survey::RoundTallies m_tallies;
    survey::FloorPolicy m_floor;
    std::vector<std::optional<std::int64_t>> m_invited;
    Verdicts m_units;
    survey::PerFactor<Verdicts> m_factors;
    survey::PerFactor<Verdicts> m_distributions;
};

} // namespace faktorbenk::disclosure
