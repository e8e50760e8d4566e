#include "survey/onlyadds.h"

#include <gtest/gtest.h>

namespace faktorbenk::survey {
namespace {

RoundResponses responses(std::vector<std::pair<const char *, std::vector<Answer>>> units)
{
    RoundResponses made;
    made.questionnaire = {{Factor::fromIndex(0), 1}, {Factor::fromIndex(0), 2}};
    for (auto &[code, answers] : units)
        made.responses.push_back({UnitCode(QString::fromUtf8(code)), std::move(answers)});
    return made;
}

TEST(OnlyAdds, TheSamePeopleInAnyOrderAndSomeMore)
{
    const RoundResponses before = responses({{"a", {1, 2, 3, 4, 1, 2}}, {"b", {5, 5}}});
    EXPECT_TRUE(onlyAdds(before, before));
    EXPECT_TRUE(onlyAdds(before, responses({{"b", {5, 5}}, {"a", {3, 4, 1, 2, 1, 2}}})));
    EXPECT_TRUE(onlyAdds(before, responses({{"a", {1, 2, 3, 4, 1, 2, 4, 4}}, {"b", {5, 5}}, {"c", {1, 1}}})));
}

TEST(OnlyAdds, NotWhereSomebodyHasGoneMovedOrAnsweredOtherwise)
{
    const RoundResponses before = responses({{"a", {1, 2, 3, 4, 1, 2}}, {"b", {5, 5}}});
    EXPECT_FALSE(onlyAdds(before, responses({{"a", {1, 2, 3, 4, 1, 2}}})));
    EXPECT_FALSE(onlyAdds(before, responses({{"a", {1, 2, 3, 4, 5, 5}}, {"b", {5, 5}}}))) << "one of two alike";
    EXPECT_FALSE(onlyAdds(before, responses({{"a", {3, 4, 1, 2}}, {"b", {5, 5, 1, 2}}}))) << "moved";
    EXPECT_FALSE(onlyAdds(before, responses({{"a", {1, 2, 4, 3, 1, 2}}, {"b", {5, 5}}}))) << "other statements";
}

TEST(OnlyAdds, NotWhereTheStatementsAreOthers)
{
    const RoundResponses before = responses({{"a", {1, 2}}});
    RoundResponses after = before;
    after.questionnaire[1].number = 3;
    EXPECT_FALSE(onlyAdds(before, after));
}

} // namespace
} // namespace faktorbenk::survey
