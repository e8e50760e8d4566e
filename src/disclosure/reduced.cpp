#include "disclosure/reduced.h"

#include "disclosure/gate.h"

#include <algorithm>

namespace faktorbenk::disclosure {

using survey::BackgroundVariable;
using survey::Factor;
using survey::GroupTally;
using survey::HandedOutGroups;
using survey::HandedOutState;
using survey::Reduction;
using survey::ReleasedParts;
using survey::UnitIndex;
using survey::UnitTree;
using Since = HandedOutGroups::Since;

namespace {

std::vector<Part> allParts()
{
    std::vector<Part> parts{{survey::releasedWhole, std::nullopt, false}};
    for (const Factor factor : survey::allFactors()) {
        parts.push_back({survey::releasedFigures(factor), factor, false});
        parts.push_back({survey::releasedDistribution(factor), factor, true});
    }
    return parts;
}

std::vector<GroupTally> reducedAll(std::vector<GroupTally> totals, const std::vector<ReleasedParts> &kept)
{
    for (UnitIndex unit = 0; unit < totals.size(); ++unit)
        totals[unit] = survey::reduced(totals[unit], kept[unit]);
    return totals;
}

// Groups as they are now, whole, and what is kept of them.
struct Present {
    const UnitTree &tree;
    const std::vector<GroupTally> &totals;
    const std::vector<ReleasedParts> &kept;
};

// How many people there were then, with the figures that are the same now and left.
GroupTally leftOf(const GroupTally &then, const GroupTally &now, ReleasedParts kept)
{
    GroupTally left = survey::reduced(then, 0);
    for (const Factor factor : survey::allFactors())
        if (kept & survey::releasedFigures(factor))
            left.factors[factor.index()] = survey::reduced(now.factors[factor.index()], factor, kept);
    return left;
}

HandedOutGroups reducedGroups(const HandedOutGroups &then, const Present &now)
{
    const HandedOutBefore before{&then, {}, false, HandedOutBefore::Composite::None, false};
    HandedOutGroups left = then;
    left.since = relationOf(now.tree, now.totals, before);
    left.same.assign(then.released.size(), 0);
    left.kept.assign(then.released.size(), 0);
    std::vector<std::optional<UnitIndex>> placeNow(then.released.size());
    for (UnitIndex unit = 0; unit < now.tree.size(); ++unit)
        if (const auto place = placeOf(now.tree, unit, then.tree))
            placeNow[*place] = unit;
    for (const Part &part : allParts()) {
        const std::vector<bool> same = unchanged(part, now.tree, now.totals, before);
        for (UnitIndex group = 0; group < placeNow.size(); ++group)
            if (placeNow[group] && same[*placeNow[group]])
                left.same[group] |= part.bit;
    }
    if (left.since == Since::SameData) { // the same places, too
        left.kept = now.kept;
        left.totals = reducedAll(now.totals, now.kept);
        return left;
    }
    for (UnitIndex group = 0; group < placeNow.size(); ++group) {
        left.kept[group] = placeNow[group] ? left.same[group] & now.kept[*placeNow[group]] : 0;
        left.totals[group] = placeNow[group] ? leftOf(then.totals[group], now.totals[*placeNow[group]], left.kept[group])
                                             : survey::reduced(then.totals[group], 0);
    }
    return left;
}

void reduceComposite(std::vector<std::optional<survey::CompositeFigures>> &composite, const GroupCounts &counts,
                     const std::vector<ReleasedParts> &kept)
{
    for (UnitIndex unit = 0; unit < composite.size(); ++unit) {
        if (!composite[unit])
            continue;
        const bool isShown = counts.source(unit) == FigureSource::Composite;
        for (const Factor factor : survey::allFactors()) {
            survey::CompositeFactor &given = composite[unit]->factors[factor.index()];
            if (given.mean && !(isShown && (kept[unit] & survey::releasedFigures(factor))))
                given.mean = survey::removedMean;
            if (!isShown || !(kept[unit] & survey::releasedDistribution(factor)) || !given.mean)
                given.shares.reset();
        }
    }
}

// Unions of which some category is not shown are not asked about any more.
void reduceCuts(survey::BackgroundCuts &cuts, const Reduction &reduction)
{
    std::erase_if(cuts, [&](const survey::BackgroundCut &cut) {
        const ReleasedParts part = cut.factor ? survey::releasedFigures(*cut.factor) : survey::releasedWhole;
        return !std::all_of(cut.categories.begin(), cut.categories.end(), [&](const QString &category) {
            const auto kept = reduction.background.find({cut.variable, category});
            return kept != reduction.background.end() && (kept->second & part);
        });
    });
}

Reduction reductionOf(const survey::RoundTallies &tallies, const Gate &gate)
{
    Gate::ReleasedGroups released = gate.released();
    Reduction reduction{gate.floor(), std::move(released.units), {}};
    for (const auto &[key, tally] : tallies.background)
        reduction.background.insert({key, 0});
    for (const auto &[variable, parts] : released.background) {
        const CategoryTree groups = categoriesOf(variable, tallies.background, tallies.totals[UnitTree::root]);
        for (UnitIndex category = 1; category < parts.size(); ++category)
            reduction.background[{variable, groups.tree.at(category).name}] = parts[category];
    }
    return reduction;
}

} // namespace

std::vector<ReleasedParts> keptOf(BackgroundVariable variable, const UnitTree &categories, const Reduction &reduction)
{
    std::vector<ReleasedParts> kept(categories.size());
    for (UnitIndex category = 0; category < kept.size(); ++category) {
        if (category == UnitTree::root) {
            kept[category] = reduction.units[UnitTree::root];
            continue;
        }
        const auto known = reduction.background.find({variable, categories.at(category).name});
        kept[category] = known == reduction.background.end() ? 0 : known->second;
    }
    return kept;
}

void markReduced(HandedOutState &state, const Reduction &reduction)
{
    const auto mark = [](HandedOutGroups &groups, std::vector<ReleasedParts> kept) {
        groups.since = Since::SameData;
        groups.same = groups.released;
        groups.kept = std::move(kept);
    };
    mark(state.units, reduction.units);
    for (auto &[variable, groups] : state.background)
        mark(groups, keptOf(variable, groups.tree, reduction));
}

survey::ReducedRound reduceRound(const survey::RoundTallies &tallies, const Gate &gate,
                                 const std::vector<std::shared_ptr<const HandedOutState>> &states)
{
    survey::ReducedRound round{tallies, {}};
    const Reduction reduction = reductionOf(tallies, gate);
    GroupCounts counts = countGroups(tallies, gate.floor());
    const std::vector<GroupTally> &counted = counts.totals.empty() ? tallies.totals : counts.totals;
    for (const auto &state : states) {
        HandedOutState left{state->floor, reducedGroups(state->units, {tallies.tree, counted, reduction.units}), {}, state->isOnlyAddedTo};
        for (const auto &[variable, then] : state->background) {
            const CategoryTree now = categoriesOf(variable, tallies.background, tallies.totals[UnitTree::root]);
            left.background.insert({variable, reducedGroups(then, {now.tree, now.totals, keptOf(variable, now.tree, reduction)})});
        }
        round.states.push_back(std::move(left));
    }
    // Of a unit whose figures a composite report gives, what its responses add up to is not told.
    std::vector<ReleasedParts> computed = reduction.units;
    for (UnitIndex unit = 0; unit < computed.size(); ++unit)
        if (counts.source(unit) != FigureSource::Responses)
            computed[unit] = 0;
    round.tallies.totals = reducedAll(tallies.totals, computed);
    for (auto &[key, tally] : round.tallies.background)
        tally = survey::reduced(tally, reduction.background.at(key));
    if (round.tallies.cuts)
        reduceCuts(*round.tallies.cuts, reduction);
    reduceComposite(round.tallies.composite, counts, reduction.units);
    round.tallies.reduction = reduction;
    return round;
}

} // namespace faktorbenk::disclosure
