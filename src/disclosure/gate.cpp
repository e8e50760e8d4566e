#include "disclosure/gate.h"

namespace faktorbenk::disclosure {

using survey::Factor;
using survey::UnitIndex;

namespace {

std::vector<std::int64_t> directRespondents(const survey::UnitTree &tree, const std::vector<survey::GroupTally> &totals,
                                            const Verdicts &standing)
{
    std::vector<std::int64_t> direct(tree.size());
    for (UnitIndex i = 0; i < direct.size(); ++i) {
        direct[i] = totals[i].respondents;
        for (const UnitIndex child : tree.at(i).children)
            direct[i] -= totals[child].respondents;
        if (!standing.empty() && standing[i] == Reason::NotGiven)
            direct[i] = 1; // not known to be nobody
    }
    return direct;
}

// What stands withheld of one factor before it is looked at.
Verdicts standing(Verdicts units, const Verdicts &factor)
{
    for (UnitIndex i = 0; i < factor.size(); ++i)
        if (!units[i])
            units[i] = factor[i];
    return units;
}

// Decides, and keeps what is not given apart from what is too small.
Verdicts decideGiven(const survey::UnitTree &tree, const std::vector<std::int64_t> &respondents, std::int64_t floor,
                     const Verdicts &before)
{
    Verdicts verdicts = decide(tree, respondents, floor, before.empty() ? nullptr : &before);
    for (UnitIndex i = 0; i < before.size(); ++i)
        if (before[i] == Reason::NotGiven)
            verdicts[i] = Reason::NotGiven;
    return verdicts;
}

} // namespace

Gate::Gate(survey::RoundTallies tallies, survey::FloorPolicy floor)
    : m_tallies(std::move(tallies)), m_floor(floor), m_counts(countGroups(m_tallies, floor))
{
    const survey::UnitTree &tree = m_tallies.tree;
    const std::vector<survey::GroupTally> &totals = counted();
    m_invited = tree.invited(directRespondents(tree, totals, m_counts.withheld));

    std::vector<std::int64_t> respondents(tree.size());
    for (UnitIndex i = 0; i < respondents.size(); ++i)
        respondents[i] = totals[i].respondents;
    m_units = decideGiven(tree, respondents, m_floor.figures, m_counts.withheld);

    for (const Factor factor : survey::allFactors()) {
        for (UnitIndex i = 0; i < respondents.size(); ++i)
            respondents[i] = totals[i].factors[factor.index()].moments.respondents;
        Verdicts &figures = m_factors[factor.index()];
        figures = decideGiven(tree, respondents, m_floor.figures,
                              standing(m_units, m_counts.factorsWithheld[factor.index()]));
        // Shares that are not given need no look of their own: to withhold more leaves every remainder as
        // large, or larger by one that was large enough.
        Verdicts &shares = m_distributions[factor.index()];
        shares = m_floor.distributions > m_floor.figures
                     ? decideGiven(tree, respondents, m_floor.distributions, figures)
                     : figures;
    }
}

const std::vector<survey::GroupTally> &Gate::counted() const
{
    return m_counts.totals.empty() ? m_tallies.totals : m_counts.totals;
}

const survey::FactorTally &Gate::raw(UnitIndex unit, Factor factor) const
{
    return m_tallies.totals[unit].factors[factor.index()];
}

const survey::CompositeFigures *Gate::published(UnitIndex unit) const
{
    return m_counts.source(unit) == FigureSource::Composite ? &*m_tallies.composite[unit] : nullptr;
}

survey::Tenths Gate::displayedMean(UnitIndex unit, Factor factor) const
{
    const survey::CompositeFigures *given = published(unit);
    return given ? *given->factors[factor.index()].mean : *survey::mean(raw(unit, factor).answers);
}

Disclosed<UnitFigures> Gate::unit(UnitIndex unit) const
{
    if (const auto reason = m_units[unit])
        return Disclosed<UnitFigures>(*reason);
    UnitFigures figures;
    figures.respondents = counted()[unit].respondents;
    figures.invited = m_invited[unit];
    if (const survey::CompositeFigures *given = published(unit)) {
        figures.fromComposite = true;
        if (given->invited)
            figures.invited = given->invited;
    }
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
    FactorFigures figures;
    figures.mean = displayedMean(unit, factor);
    const bool mayHaveShares = audience == Audience::Leader && !m_distributions[factor.index()][unit];
    if (const survey::CompositeFigures *given = published(unit)) {
        figures.respondents = counted()[unit].respondents;
        if (mayHaveShares)
            figures.distribution = given->factors[factor.index()].shares;
        return Disclosed<FactorFigures>(Released<FactorFigures>(figures));
    }
    const survey::FactorTally &tally = raw(unit, factor);
    std::optional<std::int64_t> invited = m_invited[unit];
    if (invited && *invited < m_tallies.totals[unit].respondents)
        invited.reset();
    figures.respondents = tally.moments.respondents;
    figures.answers = tally.answers.answers();
    figures.margin = survey::margin(tally.moments, invited);
    if (mayHaveShares)
        figures.distribution = survey::distribution(tally.answers);
    return Disclosed<FactorFigures>(Released<FactorFigures>(figures));
}

Disclosed<survey::Tenths> Gate::mean(UnitIndex unit, Factor factor) const
{
    if (const auto reason = m_factors[factor.index()][unit])
        return Disclosed<survey::Tenths>(*reason);
    return Disclosed<survey::Tenths>(Released<survey::Tenths>(displayedMean(unit, factor)));
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
