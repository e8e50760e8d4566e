// The attacker as a test (rule A3): over random municipalities, whoever takes all released figures and adds
// and subtracts them as they please must never get at a group under the floor.

#include "disclosure/gate.h"
#include "support/groups.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <set>

namespace faktorbenk::disclosure {
namespace {

using survey::Factor;
using survey::UnitIndex;

constexpr std::int64_t attackedFloor = 5;

// Small trees: every way of adding and subtracting released groups (coefficients −1, 0, 1), by brute force.
// People are the direct members of each unit; a combination singles out a group when its coefficient is the
// same ±1 on some units' people and nought on all others'.
void attackByBruteForce(const survey::RoundTallies &tallies, const std::vector<UnitIndex> &released,
                        const std::vector<std::int64_t> &direct)
{
    const std::size_t units = tallies.tree.size();
    std::vector<std::vector<bool>> inside(released.size(), std::vector<bool>(units));
    for (std::size_t r = 0; r < released.size(); ++r)
        for (UnitIndex unit = 0; unit < units; ++unit)
            for (std::optional<UnitIndex> up = unit; up; up = tallies.tree.at(*up).parent)
                if (*up == released[r])
                    inside[r][unit] = true;
    std::size_t ways = 1;
    for (std::size_t r = 0; r < released.size(); ++r)
        ways *= 3;
    for (std::size_t way = 0; way < ways; ++way) {
        std::vector<int> weight(units, 0);
        for (std::size_t r = 0, rest = way; r < released.size(); ++r, rest /= 3)
            for (UnitIndex unit = 0; unit < units; ++unit)
                if (inside[r][unit])
                    weight[unit] += static_cast<int>(rest % 3) - 1;
        std::int64_t people = 0;
        std::set<int> weights;
        for (UnitIndex unit = 0; unit < units; ++unit)
            if (direct[unit] > 0 && weight[unit] != 0) {
                weights.insert(weight[unit]);
                people += direct[unit];
            }
        if (weights.size() != 1)
            continue;
        ASSERT_GE(people, attackedFloor) << "way " << way;
    }
}

std::vector<std::int64_t> directly(const survey::RoundTallies &tallies, auto count)
{
    std::vector<std::int64_t> direct;
    for (UnitIndex unit = 0; unit < tallies.tree.size(); ++unit) {
        std::int64_t people = count(unit);
        for (const UnitIndex child : tallies.tree.at(unit).children)
            people -= count(child);
        direct.push_back(people);
    }
    return direct;
}

int municipalities(int shortRun, int longRun)
{
    return qEnvironmentVariableIntValue("FAKTORBENK_LONG") ? longRun : shortRun;
}

TEST(Attacker, A3NoSumOrDifferenceOfReleasedUnitsSinglesOutFewerThanTheFloor)
{
    std::mt19937 random(20231);
    for (int i = 0; i < municipalities(1500, 20000); ++i) {
        const survey::RoundTallies tallies = testing::randomRound(random, 9);
        const Gate gate(tallies, {attackedFloor, attackedFloor});
        std::vector<UnitIndex> released;
        for (UnitIndex unit = 0; unit < tallies.tree.size(); ++unit)
            if (gate.unit(unit))
                released.push_back(unit);
        attackByBruteForce(tallies, released,
                           directly(tallies, [&](UnitIndex unit) { return tallies.totals[unit].respondents; }));
        if (HasFatalFailure())
            FAIL() << "municipality " << i;
    }
}

TEST(Attacker, A3HoldsForEveryFactorWhenStatementsAreSkipped)
{
    std::mt19937 random(20232);
    for (int i = 0; i < municipalities(300, 5000); ++i) {
        const survey::RoundTallies tallies = testing::randomRound(random, 8);
        const Gate gate(tallies, {attackedFloor, attackedFloor});
        for (const Factor factor : survey::allFactors()) {
            std::vector<UnitIndex> released;
            for (UnitIndex unit = 0; unit < tallies.tree.size(); ++unit)
                if (gate.mean(unit, factor))
                    released.push_back(unit);
            attackByBruteForce(tallies, released, directly(tallies, [&](UnitIndex unit) {
                                   return tallies.totals[unit].factors[factor.index()].moments.respondents;
                               }));
            if (HasFatalFailure())
                FAIL() << "municipality " << i << ", factor " << factor.number();
        }
    }
}

// Large trees: in a tree the groups are nested, so every combination is a sum of what each released group
// has beyond the released groups inside it; each of these is looked at, computed here person by person.
TEST(Attacker, A3RemaindersOfLargeMunicipalitiesAreNoughtOrAtLeastTheFloor)
{
    std::mt19937 random(20233);
    for (int i = 0; i < municipalities(400, 10000); ++i) {
        const survey::RoundTallies tallies = testing::randomRound(random, 120);
        const Gate gate(tallies, {attackedFloor, attackedFloor});
        const auto direct = directly(tallies, [&](UnitIndex unit) { return tallies.totals[unit].respondents; });
        std::vector<std::int64_t> owned(tallies.tree.size());
        for (UnitIndex unit = 0; unit < tallies.tree.size(); ++unit) {
            std::optional<UnitIndex> owner = unit; // the smallest released group these people are in
            while (owner && !gate.unit(*owner))
                owner = tallies.tree.at(*owner).parent;
            if (owner)
                owned[*owner] += direct[unit];
        }
        for (UnitIndex unit = 0; unit < tallies.tree.size(); ++unit)
            ASSERT_TRUE(owned[unit] == 0 || owned[unit] >= attackedFloor) << "municipality " << i << " unit " << unit;
    }
}

TEST(Attacker, TheAttackFindsWhatAGateWithoutA3WouldLetOut)
{
    // The attack itself can fail: 1 has 23 people, a shows 20, so b's three stand alone.
    const survey::RoundTallies tallies = testing::round({{"1", nullptr, 0}, {"a", "1", 20}, {"b", "1", 3}});
    {
        ::testing::TestPartResultArray results;
        {
            const ::testing::ScopedFakeTestPartResultReporter reporter(
                ::testing::ScopedFakeTestPartResultReporter::INTERCEPT_ONLY_CURRENT_THREAD, &results);
            attackByBruteForce(tallies, {0, 1}, {0, 20, 3});
        }
        EXPECT_GT(results.size(), 0);
    }
}

} // namespace
} // namespace faktorbenk::disclosure
