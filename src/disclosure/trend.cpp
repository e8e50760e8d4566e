#include "disclosure/trend.h"

namespace faktorbenk::disclosure {

using survey::Factor;
using survey::UnitIndex;
using survey::UnitTree;

namespace {

TrendPoint pointOf(const Gate &gate, const std::vector<UnitIndex> &units, bool isRoot, Factor factor)
{
    TrendPoint point;
    if (units.size() == 1) {
        point.mean = gate.mean(units.front(), factor);
        if (const auto figures = gate.factor(units.front(), factor, Audience::Staff))
            point.margin = figures->margin;
    } else if (!units.empty()) {
        point.mean = gate.pooledMean(units, factor);
    }
    if (!isRoot)
        point.municipality = gate.mean(UnitTree::root, factor);
    return point;
}

std::optional<survey::Difference> between(std::optional<survey::Tenths> now,
                                          std::optional<survey::Tenths> then)
{
    return now && then ? std::optional(survey::compare(*now, *then)) : std::nullopt;
}

std::vector<UnitIndex> placesOf(const survey::Lineage &lineage, const UnitTree &tree)
{
    std::vector<UnitIndex> places;
    for (const survey::EarlierUnit &unit : lineage.units)
        places.push_back(*tree.find(unit.code));
    return places;
}

} // namespace

std::optional<survey::Difference> Trend::change(Factor factor, std::size_t since) const
{
    const auto &row = points[factor.index()];
    return between(row.back().shown(), row[since].shown());
}

std::optional<survey::Difference> Trend::municipalityChange(Factor factor, std::size_t since) const
{
    const auto &row = points[factor.index()];
    return between(row.back().municipalityShown(), row[since].municipalityShown());
}

Trend trendOf(const Gate &gate, const std::vector<std::shared_ptr<const Gate>> &earlier, UnitIndex unit,
              const std::vector<survey::UnitLink> &links)
{
    Trend trend;
    trend.isRoot = !gate.tree().at(unit).parent;
    std::vector<survey::NamedTree> before;
    for (const auto &round : earlier)
        before.push_back({round->round(), &round->tree()});
    const auto lineages = survey::lineagesOf({gate.round(), &gate.tree()}, unit, before, links);
    const auto add = [&trend](const Gate &round, const survey::Lineage &lineage,
                              const std::vector<UnitIndex> &units) {
        trend.rounds.push_back({round.round(), lineage});
        for (const Factor factor : survey::allFactors())
            trend.points[factor.index()].push_back(pointOf(round, units, trend.isRoot, factor));
    };
    for (std::size_t i = earlier.size(); i-- > 0;)
        add(*earlier[i], lineages[i], placesOf(lineages[i], earlier[i]->tree()));
    add(gate, {}, {unit});
    return trend;
}

UnitTurnout turnoutOf(const Gate &gate, UnitIndex unit, const Gate *before,
                      const std::vector<survey::UnitLink> &links)
{
    UnitTurnout turnout{gate.unit(unit), {}, {}};
    if (!before)
        return turnout;
    turnout.lineage =
        survey::lineagesOf({gate.round(), &gate.tree()}, unit, {{before->round(), &before->tree()}}, links)
            .front();
    if (turnout.lineage.units.size() == 1 && !turnout.lineage.has(survey::Change::Split) &&
        !turnout.lineage.has(survey::Change::Merged))
        turnout.before = before->unit(placesOf(turnout.lineage, before->tree()).front());
    return turnout;
}

std::vector<UnitTurnout> turnoutOf(const Gate &gate, const Gate *before,
                                   const std::vector<survey::UnitLink> &links)
{
    std::vector<UnitTurnout> turnouts;
    turnouts.reserve(gate.tree().size());
    for (UnitIndex unit = 0; unit < gate.tree().size(); ++unit)
        turnouts.push_back(turnoutOf(gate, unit, before, links));
    return turnouts;
}

} // namespace faktorbenk::disclosure
