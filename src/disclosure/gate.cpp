#include "disclosure/gate.h"

#include "survey/lineage.h"

namespace faktorbenk::disclosure {

using survey::Factor;
using survey::UnitIndex;

namespace {

std::vector<std::int64_t> directRespondents(const survey::RoundTallies &tallies)
{
    std::vector<std::int64_t> direct(tallies.tree.size());
    for (UnitIndex i = 0; i < direct.size(); ++i) {
        direct[i] = tallies.totals[i].respondents;
        for (const UnitIndex child : tallies.tree.at(i).children)
            direct[i] -= tallies.totals[child].respondents;
    }
    return direct;
}

} // namespace

Gate::Gate(survey::RoundTallies tallies, survey::FloorPolicy floor)
    : m_tallies(std::move(tallies)), m_floor(floor)
{
    m_invited = m_tallies.tree.invited(directRespondents(m_tallies));

    std::vector<std::int64_t> respondents(m_tallies.tree.size());
    for (UnitIndex i = 0; i < respondents.size(); ++i)
        respondents[i] = m_tallies.totals[i].respondents;
    m_units = decide(m_tallies.tree, respondents, m_floor.figures);

    for (const Factor factor : survey::allFactors()) {
        for (UnitIndex i = 0; i < respondents.size(); ++i)
            respondents[i] = raw(i, factor).moments.respondents;
        Verdicts &figures = m_factors[factor.index()];
        figures = decide(m_tallies.tree, respondents, m_floor.figures, &m_units);
        Verdicts &shares = m_distributions[factor.index()];
        shares = m_floor.distributions > m_floor.figures
                     ? decide(m_tallies.tree, respondents, m_floor.distributions, &figures)
                     : figures;
    }
}

const survey::FactorTally &Gate::raw(UnitIndex unit, Factor factor) const
{
    return m_tallies.totals[unit].factors[factor.index()];
}

Disclosed<UnitFigures> Gate::unit(UnitIndex unit) const
{
    if (const auto reason = m_units[unit])
        return Disclosed<UnitFigures>(*reason);
    UnitFigures figures;
    figures.respondents = m_tallies.totals[unit].respondents;
    figures.invited = m_invited[unit];
    if (figures.invited && *figures.invited < figures.respondents) {
        figures.invited.reset();
        figures.invitedIsFaulty = true;
    }
    figures.responseRate = survey::responseRate(figures.respondents, figures.invited);
    return Disclosed<UnitFigures>(Released<UnitFigures>(figures));
}

Disclosed<FactorFigures> Gate::factor(UnitIndex unit, Factor factor, Audience audience) const
{
    if (const auto reason = m_factors[factor.index()][unit])
        return Disclosed<FactorFigures>(*reason);
    const survey::FactorTally &tally = raw(unit, factor);
    std::optional<std::int64_t> invited = m_invited[unit];
    if (invited && *invited < m_tallies.totals[unit].respondents)
        invited.reset();
    FactorFigures figures;
    figures.respondents = tally.moments.respondents;
    figures.answers = tally.answers.answers();
    figures.mean = *survey::mean(tally.answers);
    figures.margin = survey::margin(tally.moments, invited);
    if (audience == Audience::Leader && !m_distributions[factor.index()][unit])
        figures.distribution = survey::distribution(tally.answers);
    return Disclosed<FactorFigures>(Released<FactorFigures>(figures));
}

Disclosed<survey::Tenths> Gate::mean(UnitIndex unit, Factor factor) const
{
    if (const auto reason = m_factors[factor.index()][unit])
        return Disclosed<survey::Tenths>(*reason);
    return Disclosed<survey::Tenths>(Released<survey::Tenths>(*survey::mean(raw(unit, factor).answers)));
}

Disclosed<survey::Tenths> Gate::pooledMean(const std::vector<UnitIndex> &units, Factor factor) const
{
    if (!survey::areDisjoint(m_tallies.tree, units))
        return Disclosed<survey::Tenths>(Reason::ProtectsAnother);
    survey::Tally sum;
    for (const UnitIndex unit : units) {
        if (const auto reason = m_factors[factor.index()][unit])
            return Disclosed<survey::Tenths>(*reason);
        sum += raw(unit, factor).answers;
    }
    return Disclosed<survey::Tenths>(Released<survey::Tenths>(*survey::mean(sum)));
}

std::vector<Suppression> Gate::suppressionLog() const
{
    std::vector<Suppression> log;
    for (UnitIndex i = 0; i < m_tallies.tree.size(); ++i) {
        const survey::UnitCode &code = m_tallies.tree.at(i).code;
        if (m_units[i]) {
            log.push_back({code, std::nullopt, *m_units[i]});
            continue;
        }
        for (const Factor factor : survey::allFactors())
            if (const auto reason = m_factors[factor.index()][i])
                log.push_back({code, factor, *reason});
    }
    return log;
}

} // namespace faktorbenk::disclosure
