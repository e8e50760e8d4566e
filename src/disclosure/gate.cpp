#include "disclosure/gate.h"

#include "disclosure/backgrounddecisions.h"
#include "disclosure/handedout.h"
#include "disclosure/reduced.h"

#include "survey/lineage.h"

namespace faktorbenk::disclosure {

using survey::BackgroundVariable;
using survey::Factor;
using survey::UnitIndex;
using survey::UnitTree;

namespace {

std::vector<std::int64_t> directRespondents(const UnitTree &tree, const std::vector<survey::GroupTally> &totals,
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

const Verdicts &verdictsOf(const GroupVerdicts &verdicts, survey::ReleasedParts part)
{
    for (const Factor factor : survey::allFactors()) {
        if (part == survey::releasedFigures(factor))
            return verdicts.figures[factor.index()];
        if (part == survey::releasedDistribution(factor))
            return verdicts.distributions[factor.index()];
    }
    return verdicts.whole;
}

using Since = survey::HandedOutGroups::Since;

// Whatever is not told of the municipality is not told of its categories either: their sum would tell it.
void withholdBelowRoot(Verdicts &categories, const std::optional<Reason> &municipality)
{
    if (!municipality && !categories[UnitTree::root])
        return;
    for (std::optional<Reason> &verdict : categories)
        if (!verdict)
            verdict = Reason::ProtectsAnother;
}

} // namespace

Gate::Gate(survey::RoundTallies tallies, const survey::FloorPolicy &floor, const RoundPast &past)
    : m_tallies(std::move(tallies)), m_floor(floor), m_counts(countGroups(m_tallies, floor))
{
    m_invited = m_tallies.tree.invited(directRespondents(m_tallies.tree, counted(), m_counts.withheld));
    decideUnits(past);
    // Background is told of those who have responses; where they are not the municipality, of nobody.
    if (m_tallies.tree.isEmpty() || m_counts.source(UnitTree::root) != FigureSource::Responses)
        return;
    decideBackground(past);
}

void Gate::decideUnits(const RoundPast &past)
{
    using Composite = HandedOutBefore::Composite;
    const Composite composite = m_tallies.composite.empty() ? Composite::None : compositeOf(counted());
    GroupPast units;
    for (const auto &state : past.handedOut)
        units.handedOut.push_back({&state->units, state->floor, state->isOnlyAddedTo, composite, m_tallies.reduction.has_value()});
    if (m_tallies.reduction)
        units.remains = {m_tallies.reduction->floor, m_tallies.reduction->units};
    if (past.roundBefore)
        units.withheldBefore = [&](UnitIndex unit, survey::ReleasedParts part) {
            const auto before = past.roundBefore();
            const auto then = before ? before->tree().find(tree().at(unit).code) : std::nullopt;
            return then && verdictsOf(before->m_units, part)[*then] == Reason::ProtectsAnother;
        };
    m_units = decideGroups(m_tallies.tree, counted(), m_floor, units, {m_counts.withheld, m_counts.factorsWithheld});
}

GroupPast Gate::pastOf(BackgroundVariable variable, const CategoryTree &groups, const RoundPast &past) const
{
    GroupPast categories;
    for (const auto &state : past.handedOut)
        if (const auto then = state->background.find(variable); then != state->background.end())
            categories.handedOut.push_back({&then->second, state->floor, state->isOnlyAddedTo, HandedOutBefore::Composite::None,
                                            m_tallies.reduction.has_value()});
    if (m_tallies.reduction)
        categories.remains = {m_tallies.reduction->floor, keptOf(variable, groups.tree, *m_tallies.reduction)};
    if (past.roundBefore)
        categories.withheldBefore = [variable, &groups, &past](UnitIndex unit, survey::ReleasedParts part) {
            const auto before = past.roundBefore();
            if (!before || !before->m_background.contains(variable))
                return false;
            const Categories &then = before->m_background.at(variable);
            const auto same = then.groups.tree.find(groups.tree.at(unit).code);
            return same && verdictsOf(then.verdicts, part)[*same] == Reason::ProtectsAnother;
        };
    return categories;
}

void Gate::decideBackground(const RoundPast &past)
{
    BackgroundQuestion question;
    for (int i = 0; i < survey::backgroundVariableCount; ++i) {
        const auto variable = static_cast<BackgroundVariable>(i);
        CategoryTree groups = categoriesOf(variable, m_tallies.background, m_tallies.totals[UnitTree::root]);
        if (groups.tree.size() >= 2)
            question.groups.insert({variable, std::move(groups)});
    }
    if (question.groups.empty())
        return;
    question.directly = directlyIn(m_tallies.tree, m_tallies.totals);
    question.cuts = m_tallies.cuts;
    for (const auto &[variable, groups] : question.groups) {
        question.past.insert({variable, pastOf(variable, groups, past)});
        for (const HandedOutBefore &then : question.past.at(variable).handedOut)
            question.hasOtherData = question.hasOtherData || relationOf(groups.tree, groups.totals, then) == Since::Other;
    }
    for (const auto &state : past.handedOut)
        question.hasOtherData = question.hasOtherData ||
                                relationOf(m_tallies.tree, counted(), {&state->units, state->floor, state->isOnlyAddedTo,
                                                                       HandedOutBefore::Composite::None,
                                                                       m_tallies.reduction.has_value()}) == Since::Other;
    std::map<BackgroundVariable, GroupVerdicts> decided = disclosure::decideBackground(question, m_floor);
    for (auto &[variable, verdicts] : decided) {
        CategoryTree &groups = question.groups.at(variable);
        withholdBelowRoot(verdicts.whole, m_units.whole[UnitTree::root]);
        for (const Factor factor : survey::allFactors()) {
            withholdBelowRoot(verdicts.figures[factor.index()], m_units.figures[factor.index()][UnitTree::root]);
            withholdBelowRoot(verdicts.distributions[factor.index()],
                              m_units.distributions[factor.index()][UnitTree::root]);
        }
        for (UnitIndex unit = 1; unit < groups.tree.size(); ++unit) {
            m_backgroundGroups.push_back({variable, groups.tree.at(unit).name});
            m_backgroundPlaces.push_back({variable, unit});
        }
        m_background.insert({variable, {std::move(groups), std::move(verdicts)}});
    }
}

const std::vector<survey::GroupTally> &Gate::counted() const
{
    return m_counts.totals.empty() ? m_tallies.totals : m_counts.totals;
}

const survey::CompositeFigures *Gate::published(UnitIndex unit) const
{
    return m_counts.source(unit) == FigureSource::Composite ? &*m_tallies.composite[unit] : nullptr;
}

Disclosed<UnitFigures> Gate::unit(UnitIndex unit) const
{
    if (const auto reason = m_units.whole[unit])
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

Disclosed<FactorFigures> Gate::figures(const survey::FactorTally &tally, const std::optional<Reason> &withheld,
                                       const std::optional<Reason> &distributionWithheld, Audience audience,
                                       std::optional<std::int64_t> invited) const
{
    if (withheld)
        return Disclosed<FactorFigures>(*withheld);
    FactorFigures figures;
    figures.respondents = tally.moments.respondents;
    figures.answers = tally.answers.answers();
    figures.mean = *survey::mean(tally.answers);
    figures.margin = survey::margin(tally.moments, invited);
    if (audience == Audience::Leader) {
        figures.distributionWithheld = distributionWithheld;
        if (!distributionWithheld)
            figures.distribution = survey::distribution(tally.answers);
    }
    return Disclosed<FactorFigures>(Released<FactorFigures>(figures));
}

Disclosed<FactorFigures> Gate::factor(UnitIndex unit, Factor factor, Audience audience) const
{
    const std::size_t f = factor.index();
    if (const survey::CompositeFigures *given = published(unit)) {
        if (const auto reason = m_units.figures[f][unit])
            return Disclosed<FactorFigures>(*reason);
        FactorFigures figures;
        figures.respondents = counted()[unit].respondents;
        figures.mean = *given->factors[f].mean;
        if (audience == Audience::Leader) {
            figures.distributionWithheld = m_units.distributions[f][unit];
            if (!figures.distributionWithheld)
                figures.distribution = given->factors[f].shares;
            if (!figures.distribution && !figures.distributionWithheld)
                figures.distributionWithheld = Reason::NotGiven;
        }
        return Disclosed<FactorFigures>(Released<FactorFigures>(figures));
    }
    std::optional<std::int64_t> invited = m_invited[unit];
    if (invited && *invited < m_tallies.totals[unit].respondents)
        invited.reset();
    return figures(m_tallies.totals[unit].factors[f], m_units.figures[f][unit], m_units.distributions[f][unit], audience,
                   invited);
}

Disclosed<survey::Tenths> Gate::mean(UnitIndex unit, Factor factor) const
{
    if (const auto reason = m_units.figures[factor.index()][unit])
        return Disclosed<survey::Tenths>(*reason);
    if (const survey::CompositeFigures *given = published(unit))
        return Disclosed<survey::Tenths>(Released<survey::Tenths>(*given->factors[factor.index()].mean));
    const survey::FactorTally &tally = m_tallies.totals[unit].factors[factor.index()];
    return Disclosed<survey::Tenths>(Released<survey::Tenths>(*survey::mean(tally.answers)));
}

Disclosed<UnitFigures> Gate::background(std::size_t group) const
{
    const Place &place = m_backgroundPlaces[group];
    const Categories &categories = m_background.at(place.variable);
    if (const auto reason = categories.verdicts.whole[place.unit])
        return Disclosed<UnitFigures>(*reason);
    UnitFigures figures;
    figures.respondents = categories.groups.totals[place.unit].respondents;
    return Disclosed<UnitFigures>(Released<UnitFigures>(figures));
}

Disclosed<FactorFigures> Gate::background(std::size_t group, Factor factor, Audience audience) const
{
    const Place &place = m_backgroundPlaces[group];
    const Categories &categories = m_background.at(place.variable);
    const std::size_t f = factor.index();
    return figures(categories.groups.totals[place.unit].factors[f], categories.verdicts.figures[f][place.unit],
                   categories.verdicts.distributions[f][place.unit], audience, std::nullopt);
}

void Gate::addToLog(std::vector<Suppression> &log, const GroupVerdicts &verdicts, UnitIndex unit,
                    const Suppression &about) const
{
    using What = Suppression::What;
    const auto add = [&](What what, std::optional<Factor> factor, Reason reason) {
        Suppression line = about;
        line.what = what;
        line.factor = factor;
        line.reason = reason;
        log.push_back(std::move(line));
    };
    if (const auto reason = verdicts.whole[unit])
        return add(What::Group, std::nullopt, *reason);
    for (const Factor factor : survey::allFactors()) {
        if (const auto reason = verdicts.figures[factor.index()][unit])
            add(What::Figures, factor, *reason);
        else if (const auto shares = verdicts.distributions[factor.index()][unit])
            add(What::Distribution, factor, *shares);
    }
}

Disclosed<survey::Tenths> Gate::pooledMean(const std::vector<UnitIndex> &units, Factor factor) const
{
    if (!survey::areDisjoint(m_tallies.tree, units))
        return Disclosed<survey::Tenths>(Reason::ProtectsAnother);
    survey::Tally sum;
    for (const UnitIndex unit : units) {
        if (const auto reason = m_units.figures[factor.index()][unit])
            return Disclosed<survey::Tenths>(*reason);
        if (published(unit)) // arrived rounded, and is never averaged
            return Disclosed<survey::Tenths>(Reason::NotGiven);
        sum += m_tallies.totals[unit].factors[factor.index()].answers;
    }
    return Disclosed<survey::Tenths>(Released<survey::Tenths>(*survey::mean(sum)));
}

std::vector<Suppression> Gate::suppressionLog() const
{
    std::vector<Suppression> log;
    for (UnitIndex unit = 0; unit < tree().size(); ++unit) {
        Suppression about;
        about.unit = tree().at(unit).code;
        about.isRoot = unit == UnitTree::root;
        addToLog(log, m_units, unit, about);
    }
    for (std::size_t group = 0; group < m_backgroundGroups.size(); ++group) {
        Suppression about;
        about.unit = tree().at(UnitTree::root).code;
        about.background = m_backgroundGroups[group];
        addToLog(log, m_background.at(m_backgroundPlaces[group].variable).verdicts, m_backgroundPlaces[group].unit, about);
    }
    return log;
}

Gate::ReleasedGroups Gate::released() const
{
    ReleasedGroups groups{m_units.released(), {}};
    for (const auto &[variable, categories] : m_background)
        groups.background.insert({variable, categories.verdicts.released()});
    return groups;
}

survey::HandedOutState handedOutState(const survey::RoundTallies &tallies, const Gate &gate)
{
    Gate::ReleasedGroups released = gate.released();
    // Of what a report publishes, how many people it is about; that is all that can be subtracted from.
    GroupCounts counts = countGroups(tallies, gate.floor());
    survey::HandedOutState state{
        gate.floor(),
        {tallies.tree, counts.totals.empty() ? tallies.totals : std::move(counts.totals), std::move(released.units)},
        {},
        true};
    for (auto &[variable, parts] : released.background) {
        CategoryTree groups = categoriesOf(variable, tallies.background, tallies.totals[UnitTree::root]);
        state.background.insert({variable, {std::move(groups.tree), std::move(groups.totals), std::move(parts)}});
    }
    if (tallies.reduction)
        markReduced(state, *tallies.reduction);
    return state;
}

} // namespace faktorbenk::disclosure
