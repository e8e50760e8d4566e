// The attacker, when a round is known from composite reports: figures that others computed, handed out from one
// report and then from the next (rules A2 and A3). The reports are made from people, so it is known who is in a
// figure; the gate sees the reports only.

#include "disclosure/gate.h"
#include "support/rowspace.h"
#include "support/town.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitIndex;
using testing::Atoms;
using testing::Person;
using testing::Town;

const Factor first = Factor::fromIndex(0);

// What a portal publishes of these people: how many, and means with one decimal. Of units under its own floor, five,
// it gives no means, and at times not how many either.
survey::RoundTallies published(const survey::RoundTallies &people, testing::TownMaker &maker, bool hidesNumbers)
{
    survey::RoundTallies report = people;
    report.background.clear();
    report.composite.resize(people.tree.size());
    for (UnitIndex unit = 0; unit < people.tree.size(); ++unit) {
        survey::CompositeFigures told;
        told.respondents = people.totals[unit].respondents;
        const bool isSmall = *told.respondents < 5;
        for (std::size_t f = 0; f < told.factors.size() && !isSmall; ++f)
            told.factors[f].mean = survey::mean(people.totals[unit].factors[f].answers);
        if (isSmall && hidesNumbers && maker.below(2) == 0)
            told.respondents.reset();
        report.composite[unit] = told;
        report.totals[unit] = {};
    }
    return report;
}

// Everybody answers everything, so the sets behind a unit's number and behind its means are the same.
Person somebody(testing::TownMaker &maker, int unit, int batch)
{
    return maker.person(unit, batch, 0);
}

Town townOf(testing::TownMaker &maker, int mostUnits)
{
    Town town = maker.make(mostUnits);
    for (Person &person : town.people)
        person = somebody(maker, person.unit, 0);
    return town;
}

struct Out {
    std::vector<UnitIndex> units;   // whose number is shown
    std::vector<UnitIndex> figures; // whose mean of the first factor is
};

Out outOf(const Gate &gate)
{
    Out out;
    for (UnitIndex unit = 0; unit < gate.tree().size(); ++unit) {
        if (gate.unit(unit))
            out.units.push_back(unit);
        if (gate.mean(unit, first))
            out.figures.push_back(unit);
    }
    return out;
}

// The people of one batch directly in one unit are alike to an attacker.
Atoms atomsOf(const Town &town, const std::vector<std::function<bool(const Person &)>> &isIn,
              const std::vector<std::vector<UnitIndex>> &released)
{
    Atoms atoms;
    std::map<std::pair<int, int>, std::size_t> atomOf;
    for (const Person &person : town.people) {
        const auto [at, isNew] = atomOf.insert({{person.unit, person.batch}, atoms.people.size()});
        if (isNew)
            atoms.people.push_back(0);
        ++atoms.people[at->second];
    }
    for (std::size_t state = 0; state < released.size(); ++state)
        for (const UnitIndex unit : released[state]) {
            atoms.groups.emplace_back();
            for (const auto &[key, atom] : atomOf) {
                Person someone;
                someone.batch = key.second;
                if (town.isInside(key.first, static_cast<int>(unit)) && isIn[state](someone))
                    atoms.groups.back().push_back(atom);
            }
        }
    return atoms;
}

TEST(CompositeAttacker, A3NothingUnderTheFloorComesOutOfOneReport)
{
    testing::TownMaker maker(20251);
    int shown = 0;
    for (int i = 0; i < testing::runs(300, 12'000); ++i) {
        const Town town = townOf(maker, 14);
        const Gate gate(published(town.tallies(), maker, true), {});
        const Out out = outOf(gate);
        shown += static_cast<int>(out.figures.size());
        const std::vector<std::function<bool(const Person &)>> everybody{[](const Person &) { return true; }};
        ASSERT_FALSE(testing::workedOut(atomsOf(town, everybody, {out.units}), 5)) << "municipality " << i;
        ASSERT_FALSE(testing::workedOut(atomsOf(town, everybody, {out.figures}), 5)) << "municipality " << i;
    }
    EXPECT_GT(shown, 0);
}

struct Followed {
    int leaks = 0;
    int shownAgain = 0; // means of the first factor, out of a report that was not the first
    int asMany = 0;     // … of units in which as many have answered as before
    std::string first;  // leak
};

// A report is handed out, a newer one of the same round comes instead of it: people have been added, or taken away, or
// both, and some figures have changed though as many answered.
Followed follow(testing::TownMaker &maker, int municipality, bool remembers)
{
    Followed followed;
    Town town = townOf(maker, 10);
    const int states = 2 + maker.below(2);
    // A person is in the reports from the one they come with to the one before they leave.
    std::map<int, std::pair<int, int>> staysOf{{0, {0, states}}};
    const auto batchOf = [&](int from, int until) {
        const int batch = static_cast<int>(staysOf.size());
        staysOf[batch] = {from, until};
        return batch;
    };
    for (int state = 1; state < states; ++state) {
        const int many = maker.below(3) == 0 ? maker.below(24) : maker.below(4);
        const int comes = batchOf(state, states), leaves = batchOf(0, state);
        for (int late = 0; late < many; ++late) {
            const int unit = maker.below(static_cast<int>(town.parents.size()));
            if (maker.below(4) != 0)
                town.people.push_back(somebody(maker, unit, comes));
            if (maker.below(2) == 0)
                town.people.push_back(somebody(maker, unit, leaves));
        }
    }
    RoundPast past;
    std::vector<std::function<bool(const Person &)>> isIn;
    std::vector<std::vector<UnitIndex>> units, figures;
    std::optional<survey::RoundTallies> before;
    for (int state = 0; state < states; ++state) {
        isIn.push_back([&staysOf, state](const Person &person) {
            const auto &[from, until] = staysOf.at(person.batch);
            return from <= state && state < until;
        });
        const auto report = published(town.tallies(isIn.back()), maker, false);
        const Gate gate(report, {}, remembers ? past : RoundPast{});
        const Out out = outOf(gate);
        units.push_back(out.units);
        figures.push_back(out.figures);
        if (before) {
            followed.shownAgain += static_cast<int>(out.figures.size());
            for (const UnitIndex unit : out.figures)
                followed.asMany += before->composite[unit]->respondents == report.composite[unit]->respondents;
        }
        past.handedOut.push_back(std::make_shared<const survey::HandedOutState>(handedOutState(report, gate)));
        before = report;
    }
    for (const auto &released : {units, figures})
        if (testing::workedOut(atomsOf(town, isIn, released), 5) && followed.leaks++ == 0)
            followed.first = "municipality " + std::to_string(municipality);
    return followed;
}

TEST(CompositeAttacker, A3NothingUnderTheFloorComesOutOfReportsThatFollowEachOther)
{
    testing::TownMaker maker(20252);
    Followed all;
    for (int i = 0; i < testing::runs(400, 12'000); ++i) {
        const Followed followed = follow(maker, i, true);
        ASSERT_EQ(followed.leaks, 0) << followed.first;
        all.shownAgain += followed.shownAgain;
        all.asMany += followed.asMany;
    }
    EXPECT_GT(all.shownAgain, 0) << "a gate that shows nothing any more would pass";
    EXPECT_GT(all.asMany, 0) << "units in which nothing has changed are shown again";
}

TEST(CompositeAttacker, TheAttackFindsLeaksWhenEarlierReportsAreForgotten)
{
    testing::TownMaker maker(20253);
    int leaks = 0;
    for (int i = 0; i < 200; ++i)
        leaks += follow(maker, i, false).leaks > 0;
    EXPECT_GT(leaks, 20);
}

} // namespace
} // namespace faktorbenk::disclosure
