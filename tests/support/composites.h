#pragma once

#include "support/groups.h"

// Hand-made and random composite rounds for tests of the gate and what lies above it.
namespace faktorbenk::testing {

// The same mean on every factor, in tenths.
inline survey::CompositeFigures figures(std::optional<std::int64_t> respondents, int mean,
                                        std::optional<std::int64_t> invited = {})
{
    survey::CompositeFigures made{respondents, invited, {}};
    for (survey::CompositeFactor &factor : made.factors)
        factor.mean = survey::Tenths(mean);
    return made;
}

struct CompositeSpec {
    const char *code;
    const char *parent; // null: the root
    survey::CompositeFigures figures;
    const char *service = "";
};

// A round that is known from a composite report alone.
inline survey::RoundTallies compositeRound(const std::vector<CompositeSpec> &specs, const char *name = "2021")
{
    std::vector<UnitSpec> units;
    for (const CompositeSpec &spec : specs)
        units.push_back({spec.code, spec.parent, 0, {}, spec.service});
    survey::RoundTallies tallies = round(units);
    tallies.round = QString::fromUtf8(name);
    tallies.composite.resize(tallies.tree.size());
    for (const CompositeSpec &spec : specs)
        tallies.composite[*tallies.tree.find(survey::UnitCode(QString::fromUtf8(spec.code)))] = spec.figures;
    return tallies;
}

// A random tree whose units a report tells of. inOrder: every unit has a number that includes its sub-units,
// only the mean of factor 1 is left out here and there. Otherwise numbers are left out or wrong as well, and
// some units have responses.
inline survey::RoundTallies randomComposite(std::mt19937 &random, int most, bool inOrder = false)
{
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    survey::RoundTallies tallies = randomRound(random, most);
    const std::vector<survey::GroupTally> people = tallies.totals;
    tallies.composite.resize(tallies.tree.size());
    for (survey::UnitIndex unit = 0; unit < tallies.tree.size(); ++unit) {
        survey::CompositeFigures told = figures(people[unit].respondents, 10 + below(41));
        if (below(3) == 0)
            told.factors[0].mean.reset();
        if (!inOrder && below(6) == 0)
            told.respondents = below(3) == 0 ? std::nullopt : std::optional<std::int64_t>(below(30));
        if (inOrder || below(12) > 0)
            tallies.composite[unit] = told;
    }
    const bool mixed = !inOrder && below(2) == 0;
    for (survey::UnitIndex unit = 0; unit < tallies.tree.size(); ++unit) // those who answered once more, elsewhere
        if (!mixed || !tallies.tree.at(unit).children.empty() || below(2) == 0)
            tallies.totals[unit] = {};
    for (survey::UnitIndex unit = tallies.tree.size(); unit-- > 1;)
        tallies.totals[*tallies.tree.at(unit).parent] += tallies.totals[unit];
    return tallies;
}

} // namespace faktorbenk::testing
