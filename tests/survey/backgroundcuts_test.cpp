// Rule A3: where categories and units cut across each other, counted by hand.

#include "survey/backgroundcuts.h"

#include <gtest/gtest.h>

namespace faktorbenk::survey {
namespace {

constexpr auto leadership = BackgroundVariable::Leadership;
constexpr auto gender = BackgroundVariable::Gender;

// One unit after the other; of each person «L» or «l» (leader or not) and «K», «M» or «-».
struct Made {
    BackgroundCuts cuts;
    BackgroundTallies background;
    GroupTally total;
};
Made made(const std::vector<std::vector<const char *>> &units, const char *skipper = "")
{
    Made result;
    PeopleByUnit people;
    CategoryNames names;
    names[static_cast<std::size_t>(leadership)] = {QStringLiteral("Ja"), QStringLiteral("Nei")};
    names[static_cast<std::size_t>(gender)] = {QStringLiteral("Kvinne"), QStringLiteral("Mann")};
    for (const auto &unit : units) {
        people.starts.push_back(people.people.size());
        for (const char *person : unit) {
            const std::uint64_t lead = person[0] == 'L' ? 1 : 2;
            const std::uint64_t is = person[1] == 'K' ? 1 : person[1] == 'M' ? 2 : 0;
            const bool skips = qstrcmp(person, skipper) == 0;
            Traits traits{std::uint64_t{skips ? 1U : 3U} << Traits::answeredFrom}; // factor 2 is skipped
            traits.setCategory(static_cast<std::size_t>(leadership), lead);
            traits.setCategory(static_cast<std::size_t>(gender), is);
            people.people.push_back(traits);
            GroupTally own;
            own.respondents = 1;
            own.factors[0].moments.respondents = 1;
            own.factors[1].moments.respondents = skips ? 0 : 1;
            result.total += own;
            result.background[{leadership, names[static_cast<std::size_t>(leadership)][lead - 1]}] += own;
            if (is > 0)
                result.background[{gender, names[static_cast<std::size_t>(gender)][is - 1]}] += own;
        }
    }
    people.starts.push_back(people.people.size());
    result.cuts = findBackgroundCuts(people, names, result.background);
    return result;
}

std::optional<std::int64_t> peopleOf(const BackgroundCuts &cuts, BackgroundVariable variable, const char *category,
                                     VariableSet beside = 0, const std::optional<Factor> &factor = std::nullopt)
{
    for (const BackgroundCut &cut : cuts)
        if (cut.variable == variable && cut.categories == QStringList{QString::fromUtf8(category)} && cut.beside == beside &&
            cut.factor == factor)
            return cut.people;
    return std::nullopt;
}

TEST(BackgroundCuts, A3LeadersWhoAreTheManagementGroupAndTwoMoreAreAboutTwo)
{
    const auto cuts = made({{"LK", "LM", "LK", "LM", "LK"}, {"LK", "lK", "lM", "lM", "lK", "lM"}, {"lM", "lK", "lK", "LM", "lM"}}).cuts;
    EXPECT_EQ(peopleOf(cuts, leadership, "Ja"), 2);
    // In the second unit three women and three men, in the others two of the fewer: 2 + 3 + 2.
    EXPECT_EQ(peopleOf(cuts, gender, "Kvinne"), 7);
    // Women who lead beside women who do not, men beside men: one in each of two units.
    EXPECT_EQ(peopleOf(cuts, leadership, "Ja", setOf(gender)), std::nullopt) << "as many as without: not listed twice";
}

TEST(BackgroundCuts, A3AUnionOfWholeUnitsIsAboutNobody)
{
    EXPECT_EQ(peopleOf(made({{"LK", "LM"}, {"lK", "lM", "lK"}}).cuts, leadership, "Ja"), 0);
}

TEST(BackgroundCuts, A3WhoeverSkippedAFactorIsNotCountedThere)
{
    const auto cuts = made({{"LK", "LM", "LK"}, {"LK", "lM", "lM"}}, "LK").cuts;
    EXPECT_EQ(peopleOf(cuts, leadership, "Ja"), 1);
    EXPECT_EQ(peopleOf(cuts, leadership, "Ja", 0, Factor::fromIndex(1)), 0) << "without the women who lead nobody is cut";
}

TEST(BackgroundCuts, A3CategoriesThatManyHaveBesideEachOtherAreNotListed)
{
    const std::vector<const char *> mixed{"LK", "lK", "LM", "lM"};
    EXPECT_TRUE(made(std::vector(16, mixed)).cuts.empty());
    EXPECT_FALSE(made(std::vector(7, mixed)).cuts.empty()) << "fourteen are fewer than sixteen";
}

TEST(BackgroundCuts, A3WhatIsAddedIsAtLeastTheSumOfBoth)
{
    const Made first = made({{"LK", "LM", "LK"}, {"LK", "lM", "lM"}});
    const Made second = made({{"LK", "LM", "lK"}, {"lK", "lM", "lM"}});
    const auto both = mergedCuts({first.cuts, first.background, first.total}, {second.cuts, second.background, second.total});
    EXPECT_EQ(peopleOf(both, leadership, "Ja"), 2); // one in the second unit, then one in the first
    EXPECT_EQ(peopleOf(both, gender, "Kvinne"), 4); // 1 + 1 and 1 + 1
    const Made whole = made({{"LK", "LM"}, {"lK", "lM"}});
    const auto twice = mergedCuts({whole.cuts, whole.background, whole.total}, {whole.cuts, whole.background, whole.total});
    bool isUnknown = false;
    for (const BackgroundCut &cut : twice)
        isUnknown = isUnknown || (cut.categories == QStringList{QStringLiteral("Ja")} && !cut.people);
    EXPECT_TRUE(isUnknown) << "whether the whole units of the one are those of the other nobody knows";
}

} // namespace
} // namespace faktorbenk::survey
