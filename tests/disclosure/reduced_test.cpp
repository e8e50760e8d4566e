// «Fjern enkeltsvar»: what is left of a round is decided about as before, and nothing is left that was not released.

#include "disclosure/reduced.h"

#include "disclosure/gate.h"
#include "support/composites.h"
#include "support/rowspace.h"
#include "support/town.h"

#include <gtest/gtest.h>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::FloorPolicy;
using survey::GroupTally;
using survey::HandedOutState;
using survey::ReleasedParts;
using survey::UnitIndex;
using testing::Town;

using States = std::vector<std::shared_ptr<const HandedOutState>>;

// Everything that can be asked of a gate, in words: two that say the same are the same to whoever asks.
QStringList allThatIsTold(const Gate &gate)
{
    QStringList told;
    const auto add = [&](const auto &figures) {
        if (!figures) {
            told.append(QStringLiteral("withheld %1").arg(static_cast<int>(*figures.reason())));
            return;
        }
        QString text = QStringLiteral("%1 of %2, mean %3").arg(figures->respondents).arg(figures->answers.value_or(-1)).arg(figures->mean.count());
        if (figures->margin)
            text += QStringLiteral(" margin %1").arg(figures->margin->halfWidth.count());
        if (figures->distribution)
            for (const survey::Tenths share : *figures->distribution)
                text += QStringLiteral(" %1").arg(share.count());
        if (figures->distributionWithheld)
            text += QStringLiteral(" without %1").arg(static_cast<int>(*figures->distributionWithheld));
        told.append(text);
    };
    for (UnitIndex unit = 0; unit < gate.tree().size(); ++unit) {
        const auto figures = gate.unit(unit);
        told.append(figures ? QStringLiteral("%1 people").arg(figures->respondents)
                            : QStringLiteral("withheld %1").arg(static_cast<int>(*figures.reason())));
        for (const Factor factor : survey::allFactors())
            add(gate.factor(unit, factor, Audience::Leader));
    }
    for (std::size_t group = 0; group < gate.background().size(); ++group) {
        const auto figures = gate.background(group);
        told.append(figures ? QStringLiteral("%1 people").arg(figures->respondents)
                            : QStringLiteral("withheld %1").arg(static_cast<int>(*figures.reason())));
        for (const Factor factor : survey::allFactors())
            add(gate.background(group, factor, Audience::Leader));
    }
    return told;
}

// The first that one says otherwise than the other; empty: none.
std::string difference(const Gate &one, const Gate &other)
{
    const QStringList first = allThatIsTold(one);
    const QStringList second = allThatIsTold(other);
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        if (first.value(i) != second.value(i))
            return QStringLiteral("%1: %2 | %3").arg(i).arg(first.value(i), second.value(i)).toStdString();
    return {};
}

// The first thing that one tells and the other does not, or otherwise; empty: none. Reasons aside.
std::string toldBeyond(const Gate &one, const Gate &other)
{
    const QStringList first = allThatIsTold(one);
    const QStringList second = allThatIsTold(other);
    for (qsizetype i = 0; i < first.size(); ++i)
        if (!first[i].startsWith(QStringLiteral("withheld")) && !second.value(i).startsWith(first[i].section(QStringLiteral(" without"), 0, 0)))
            return QStringLiteral("%1: %2 | %3").arg(i).arg(first[i], second.value(i)).toStdString();
    return {};
}

RoundPast pastOf(const States &states)
{
    return {states, {}};
}

States sharedOf(const std::vector<HandedOutState> &states)
{
    States shared;
    for (const HandedOutState &state : states)
        shared.push_back(std::make_shared<const HandedOutState>(state));
    return shared;
}

// A round out of which something was handed out now and then, while people came, units were moved, and at times somebody
// answered anew.
struct History {
    Town town;
    FloorPolicy floor;
    survey::RoundTallies tallies;
    States states;
};

History makeHistory(testing::TownMaker &maker)
{
    History history;
    history.town = maker.make(14);
    const int handOuts = maker.below(4);
    const bool keepsData = maker.below(3) == 0;
    bool onlyAdds = true;
    for (int state = 0; state < handOuts; ++state) {
        const int low = 3 + maker.below(4);
        const FloorPolicy floor{low, low + (maker.below(2) == 0 ? 0 : maker.below(6))};
        const auto tallies = history.town.tallies();
        const Gate gate(tallies, floor, pastOf(history.states));
        history.states.push_back(std::make_shared<const HandedOutState>(handedOutState(tallies, gate)));
        if (maker.below(5) == 0 && history.town.parents.size() > 2) { // a unit lies in another now
            const int unit = 2 + maker.below(static_cast<int>(history.town.parents.size()) - 2);
            history.town.parents[static_cast<std::size_t>(unit)] = maker.below(unit);
        }
        if (keepsData)
            continue;
        for (int late = maker.below(12); late > 0; --late)
            history.town.people.push_back(maker.person(maker.below(static_cast<int>(history.town.parents.size())), 0, 1));
        if (maker.below(3) == 0 && !history.town.people.empty()) {
            history.town.people[static_cast<std::size_t>(maker.below(static_cast<int>(history.town.people.size())))].answers.fill(1);
            onlyAdds = false;
        }
        if (!onlyAdds)
            for (auto &each : history.states) {
                HandedOutState changed = *each;
                changed.isOnlyAddedTo = false;
                each = std::make_shared<const HandedOutState>(std::move(changed));
            }
    }
    const int low = 3 + maker.below(4);
    history.floor = {low, low + (maker.below(2) == 0 ? 0 : maker.below(6))};
    history.tallies = history.town.tallies();
    if (maker.below(6) == 0)
        history.tallies.cuts.reset(); // read in before there was such a thing
    return history;
}

bool hasAnswers(const survey::FactorTally &tally)
{
    return tally.answers != survey::Tally{} || tally.moments.sum != 0 || tally.moments.sumSquares != 0;
}

// Counts that are not those nearest the mean tell how answers are distributed.
bool hasDistribution(const survey::FactorTally &tally)
{
    return tally.answers != survey::nearestTheMean(tally.answers);
}

TEST(Reduced, NearestTheMeanIsTheSameMeanAndNothingElse)
{
    // 1 + 1 + 5 + 5 = 12 of 4: all threes. 1 + 2 + 5 = 8 of 3: 2, 3 and 3.
    EXPECT_EQ(survey::nearestTheMean({{2, 0, 0, 0, 2}}), (survey::Tally{{0, 0, 4, 0, 0}}));
    EXPECT_EQ(survey::nearestTheMean({{1, 1, 0, 0, 1}}), (survey::Tally{{0, 1, 2, 0, 0}}));
    EXPECT_EQ(survey::nearestTheMean({{0, 0, 0, 0, 7}}), (survey::Tally{{0, 0, 0, 0, 7}}));
    EXPECT_EQ(survey::nearestTheMean({}), survey::Tally{});
}

TEST(Reduced, A5TheGateSaysTheSameOfWhatIsLeftAsOfTheWhole)
{
    testing::TownMaker maker(41);
    int withheld = 0;
    for (int i = 0; i < testing::runs(120, 12'000); ++i) {
        const History history = makeHistory(maker);
        const Gate before(history.tallies, history.floor, pastOf(history.states));
        const survey::ReducedRound left = reduceRound(history.tallies, before, history.states);
        const Gate after(left.tallies, history.floor, pastOf(sharedOf(left.states)));
        ASSERT_EQ(difference(after, before), std::string()) << "municipality " << i;
        ASSERT_EQ(after.suppressionLog().size(), before.suppressionLog().size());
        withheld += static_cast<int>(before.suppressionLog().size());
        // What is handed out next is a state of what is left, and changes nothing either.
        States states = sharedOf(left.states);
        states.push_back(std::make_shared<const HandedOutState>(handedOutState(left.tallies, after)));
        ASSERT_EQ(difference(Gate(left.tallies, history.floor, pastOf(states)), before), std::string()) << "municipality " << i;
    }
    EXPECT_GT(withheld, 0);
}

TEST(Reduced, A5NoAnswerOfAHiddenGroupIsLeftAnywhere)
{
    testing::TownMaker maker(42);
    for (int i = 0; i < testing::runs(120, 12'000); ++i) {
        const History history = makeHistory(maker);
        const Gate gate(history.tallies, history.floor, pastOf(history.states));
        const survey::ReducedRound left = reduceRound(history.tallies, gate, history.states);
        for (const Factor factor : survey::allFactors()) {
            const auto of = [&](const GroupTally &tally) { return tally.factors[factor.index()]; };
            for (UnitIndex unit = 0; unit < gate.tree().size(); ++unit) {
                const auto figures = gate.factor(unit, factor, Audience::Leader);
                ASSERT_EQ(hasAnswers(of(left.tallies.totals[unit])), figures.isReleased()) << i;
                ASSERT_TRUE(!hasDistribution(of(left.tallies.totals[unit])) || figures->distribution) << i;
                for (const HandedOutState &state : left.states) // a copy, or nothing
                    if (const auto then = placeOf(gate.tree(), unit, state.units.tree); then && hasAnswers(of(state.units.totals[*then]))) {
                        ASSERT_TRUE(figures.isReleased()) << i;
                        ASSERT_EQ(survey::reduced(of(left.tallies.totals[unit]), factor, state.units.kept[*then]), of(state.units.totals[*then])) << i;
                    }
            }
            for (const auto &[key, tally] : left.tallies.background) {
                const auto group = std::find(gate.background().begin(), gate.background().end(), BackgroundGroup{key.first, key.second});
                const bool isOut = group != gate.background().end() &&
                                   gate.background(static_cast<std::size_t>(group - gate.background().begin()), factor, Audience::Leader);
                ASSERT_EQ(hasAnswers(of(tally)), isOut) << i;
                for (const HandedOutState &state : left.states) {
                    const auto groups = state.background.find(key.first);
                    if (groups == state.background.end())
                        continue;
                    if (const auto then = groups->second.tree.find(survey::UnitCode(key.second))) {
                        ASSERT_TRUE(!hasAnswers(of(groups->second.totals[*then])) || isOut) << i;
                    }
                }
            }
        }
        for (const survey::BackgroundCut &cut : left.tallies.cuts.value_or(survey::BackgroundCuts()))
            for (const QString &category : cut.categories)
                ASSERT_TRUE(left.tallies.reduction->background.at({cut.variable, category}) & survey::releasedWhole) << i;
    }
}

// By UnitIndex, what a gate lets out; and nothing that is not left.
void expectNoMoreThanLeft(const Gate &gate, const survey::Reduction &reduction, int i)
{
    const Gate::ReleasedGroups released = gate.released();
    for (UnitIndex unit = 0; unit < released.units.size(); ++unit)
        ASSERT_EQ(released.units[unit] & ~reduction.units[unit], 0u) << i;
    for (const auto &[variable, parts] : released.background) {
        std::size_t category = 0;
        for (const BackgroundGroup &group : gate.background()) {
            if (group.variable != variable)
                continue;
            ++category;
            ASSERT_EQ(parts[category] & ~reduction.background.at({variable, group.category}), 0u) << i;
        }
    }
}

TEST(Reduced, A2AHigherFloorHidesMoreAndALowerOneBringsNothingBack)
{
    testing::TownMaker maker(43);
    int removed = 0;
    int compared = 0;
    int harsher = 0;
    for (int i = 0; i < testing::runs(120, 12'000); ++i) {
        const History history = makeHistory(maker);
        const Gate before(history.tallies, history.floor, pastOf(history.states));
        const survey::ReducedRound left = reduceRound(history.tallies, before, history.states);
        const RoundPast past = pastOf(sharedOf(left.states));

        const FloorPolicy higher{history.floor.figures + 1 + maker.below(4), history.floor.distributions + 5};
        const Gate stricter(left.tallies, higher, past);
        ASSERT_NO_FATAL_FAILURE(expectNoMoreThanLeft(stricter, *left.tallies.reduction, i));
        // As if all of it were there, and all that is left had been handed out: never more, and hardly ever less.
        if (history.tallies.cuts) {
            States whole = history.states;
            whole.push_back(std::make_shared<const HandedOutState>(handedOutState(history.tallies, before)));
            const Gate ofAll(history.tallies, higher, pastOf(whole));
            ASSERT_EQ(toldBeyond(stricter, ofAll), std::string()) << i;
            ++compared;
            harsher += !difference(stricter, ofAll).empty();
        }
        for (UnitIndex unit = 0; unit < stricter.tree().size(); ++unit)
            if (const auto figures = stricter.unit(unit)) {
                ASSERT_GE(figures->respondents, higher.figures) << i;
            }
        testing::Atoms atoms;
        for (UnitIndex unit = 0; unit < stricter.tree().size(); ++unit) {
            std::int64_t people = left.tallies.totals[unit].respondents;
            for (const UnitIndex child : stricter.tree().at(unit).children)
                people -= left.tallies.totals[child].respondents;
            atoms.people.push_back(people);
        }
        atoms.groups.resize(atoms.people.size());
        for (UnitIndex unit = 0; unit < atoms.people.size(); ++unit)
            for (std::optional<UnitIndex> up = unit; up; up = stricter.tree().at(*up).parent)
                if (stricter.unit(*up))
                    atoms.groups[*up].push_back(unit);
        if (history.states.empty()) { // what is out under a lower floor stays out
            ASSERT_FALSE(testing::workedOut(atoms, higher.figures)) << i;
        }

        const Gate looser(left.tallies, {3, 3}, past);
        ASSERT_EQ(looser.released().units, before.released().units) << i;
        ASSERT_NO_FATAL_FAILURE(expectNoMoreThanLeft(looser, *left.tallies.reduction, i));
        for (const Suppression &line : looser.suppressionLog())
            if (line.reason == Reason::Removed) {
                ++removed;
                ASSERT_GT(history.floor.distributions, 3) << i;
            } else if (!line.background && history.floor.figures > 3) { // nothing but what is gone is hidden now
                ASSERT_EQ(line.reason, Reason::BelowFloor) << i;
            }
        // And back: as if nothing had been.
        ASSERT_EQ(difference(Gate(left.tallies, history.floor, past), before), std::string()) << i;
    }
    EXPECT_GT(removed, 0);
    EXPECT_LE(harsher, compared / 100) << "of " << compared;
    RecordProperty("harsher", harsher);
}

TEST(Reduced, A5OfAMixedRoundNoHiddenFigureOfTheReportIsLeftAndTheGateSaysTheSame)
{
    std::mt19937 random(44);
    for (int i = 0; i < testing::runs(400, 12'000); ++i) {
        const survey::RoundTallies tallies = testing::randomComposite(random, 14);
        const FloorPolicy floor{3 + static_cast<int>(random() % 4), 8};
        const Gate before(tallies, floor);
        const survey::ReducedRound left = reduceRound(tallies, before, {});
        const Gate after(left.tallies, floor);
        ASSERT_EQ(difference(after, before), std::string()) << i;
        for (UnitIndex unit = 0; unit < tallies.tree.size(); ++unit)
            for (const Factor factor : survey::allFactors()) {
                const auto figures = before.factor(unit, factor, Audience::Leader);
                const auto whole = before.unit(unit);
                const bool isReport = figures && whole && whole->fromComposite;
                ASSERT_EQ(hasAnswers(left.tallies.totals[unit].factors[factor.index()]), figures && !isReport) << i;
                if (const auto &composite = left.tallies.composite[unit]) {
                    const auto &given = composite->factors[factor.index()];
                    ASSERT_TRUE(!given.mean || *given.mean == survey::removedMean || isReport) << i;
                    ASSERT_TRUE(!given.shares || (isReport && figures->distribution)) << i;
                }
            }
    }
}

// The round is read in again: what was handed out and is the same may be told, and the rest may not.
TEST(Reduced, A3OfARoundThatIsReadInAgainNothingIsToldThatWasNotHandedOut)
{
    testing::TownMaker maker(45);
    int toldAgain = 0;
    for (int i = 0; i < testing::runs(80, 12'000); ++i) {
        const History history = makeHistory(maker);
        if (history.states.empty())
            continue;
        const Gate before(history.tallies, history.floor, pastOf(history.states));
        survey::ReducedRound left = reduceRound(history.tallies, before, history.states);
        for (HandedOutState &state : left.states)
            state.isOnlyAddedTo = false; // as an import notes that cannot compare
        const Gate again(history.tallies, history.floor, pastOf(sharedOf(left.states)));
        const std::vector<ReleasedParts> now = again.released().units;
        for (UnitIndex unit = 0; unit < now.size(); ++unit) {
            ASSERT_EQ(now[unit] & ~before.released().units[unit], 0u) << i;
            toldAgain += now[unit] != 0;
        }
    }
    EXPECT_GT(toldAgain, 0);
}

// Responses were read in instead, something was handed out of them, and the import was undone.
TEST(Reduced, A3WhatWasHandedOutOfOtherResponsesCountsWhenTheseAreTakenBack)
{
    testing::TownMaker maker(46);
    int told = 0, hidden = 0;
    for (int i = 0; i < testing::runs(60, 12'000); ++i) {
        Town town = maker.make(10);
        const auto tallies = town.tallies();
        const Gate before(tallies, {});
        const survey::ReducedRound left = reduceRound(tallies, before, {});
        town.people.push_back(maker.person(maker.below(static_cast<int>(town.parents.size())), 0, 0));
        const auto instead = town.tallies();
        HandedOutState state = handedOutState(instead, Gate(instead, {}));
        state.isOnlyAddedTo = false;
        const Gate after(left.tallies, {}, pastOf(sharedOf({state})));
        const std::vector<ReleasedParts> released = after.released().units;
        for (UnitIndex unit = 0; unit < released.size(); ++unit) {
            const bool isSame = state.units.totals[unit] == tallies.totals[unit];
            ASSERT_TRUE(released[unit] == 0 || (isSame && state.units.released[unit] != 0)) << i;
            told += released[unit] != 0;
            hidden += released[unit] == 0 && before.released().units[unit] != 0;
        }
        for (std::size_t group = 0; group < after.background().size(); ++group)
            ASSERT_FALSE(after.background(group).isReleased()) << i;
    }
    EXPECT_GT(told, 0);
    EXPECT_GT(hidden, 0);
}

} // namespace
} // namespace faktorbenk::disclosure
