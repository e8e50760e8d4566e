#include "followup/chain.h"
#include "followup/change.h"
#include "followup/cross.h"
#include "followup/matrix.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace faktorbenk::followup {
namespace {

using survey::Factor;

Factor factor(int number)
{
    return *Factor::fromNumber(number);
}

TEST(Cross, M3SumsOverGroupsAndSessionsOnEachSide)
{
    UnitPlan plan;
    plan.sessions = {{1, u"dagvakt"_s, {}}, {2, u"nattvakt"_s, {}}};
    plan.groups = {{1, 1, u"A"_s}, {2, 1, u"B"_s}, {3, 2, u"C"_s}};
    plan.strokes = {{1, 1, Stage::Group, factor(8), Side::Improve, 1},
                    {2, 2, Stage::Group, factor(8), Side::Improve, 2},
                    {3, 3, Stage::Group, factor(8), Side::Improve, 4},
                    {4, 3, Stage::Group, factor(8), Side::Satisfied, 8},
                    {5, 1, Stage::Individual, factor(8), Side::Improve, 16}};
    EXPECT_EQ(sumStrokes(plan).of(Side::Improve, factor(8)), 7);
    EXPECT_EQ(sumStrokes(plan).of(Side::Satisfied, factor(8)), 8);
    EXPECT_EQ(sumOfSession(plan, 1).of(Side::Improve, factor(8)), 3);
    EXPECT_EQ(sumOfGroup(plan, 2).of(Side::Improve, factor(8)), 2);
    EXPECT_EQ(sumStrokes(plan, Stage::Individual).of(Side::Improve, factor(8)), 16);
    EXPECT_TRUE(sumOfSession(plan, 9).isEmpty());
}

// The course material's own: strokes per factor 1 … 10.
TEST(Cross, M3TheCoursesExampleIsRanked)
{
    CrossSummary summary;
    summary.satisfied = {1, 3, 0, 0, 0, 0, 0, 2, 1, 3};
    summary.improve = {0, 0, 0, 0, 4, 1, 3, 2, 0, 0};
    EXPECT_EQ(mostStrokes(summary, Side::Satisfied),
              (std::vector{factor(2), factor(10), factor(8), factor(1), factor(9)}));
    EXPECT_EQ(mostStrokes(summary, Side::Improve), (std::vector{factor(5), factor(7), factor(8), factor(6)}));
}

struct Place {
    std::vector<std::pair<int, int>> votes; // impact, feasibility
    Verdict verdict;
};

class Matrix : public ::testing::TestWithParam<Place>
{
};
TEST_P(Matrix, M6TheMeanOfTheVotesGivesTheVerdict)
{
    UnitPlan plan;
    plan.votes.push_back({99, 2, {}, 0, 0}); // another idea's
    for (const auto &[impact, feasibility] : GetParam().votes)
        plan.votes.push_back({1, 1, {}, impact, feasibility});
    const auto placement = placementOf(plan, 1);
    ASSERT_TRUE(placement);
    EXPECT_EQ(placement->votes, std::ssize(GetParam().votes));
    EXPECT_EQ(verdictOf(*placement), GetParam().verdict);
}
INSTANTIATE_TEST_SUITE_P(Quadrants, Matrix,
                         ::testing::Values(Place{{{90, 90}}, Verdict::QuickWin}, Place{{{51, 10}}, Verdict::ShouldConsider},
                                           Place{{{10, 51}}, Verdict::CouldConsider}, Place{{{49, 49}}, Verdict::No},
                                           Place{{{100, 90}, {100, 90}, {0, 0}}, Verdict::QuickWin}, // 66.7, 60
                                           Place{{{75, 80}, {25, 80}}, Verdict::Undecided},
                                           Place{{{80, 50}}, Verdict::Undecided}));

TEST(Matrix, M6AnIdeaNobodyPlacedHasNoPlace)
{
    EXPECT_EQ(placementOf(UnitPlan(), 1).has_value(), false);
}

TEST(Fields, EveryKindAndFieldHasANameOfItsOwn)
{
    std::set<QString> tables;
    for (std::size_t i = 0; i < kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        const KindSpec &spec = specOf(kind);
        EXPECT_EQ(spec.kind, kind);
        EXPECT_TRUE(tables.insert(spec.name.toString()).second);
        EXPECT_EQ(kindNamed(spec.name), kind);
        std::set<QString> columns;
        for (const FieldSpec &field : spec.fields) {
            EXPECT_TRUE(columns.insert(field.name.toString()).second);
            EXPECT_EQ(fieldNamed(kind, field.name), &field);
            EXPECT_EQ(findField(kind, field.field), &field);
            if (field.type == Type::Record) {
                EXPECT_LT(field.target, kind) << "a record hangs on kinds before its own";
            }
        }
    }
}

TEST(Fields, TextIsMadePlainAndHeldToTenThousandCharacters)
{
    EXPECT_EQ(accepted(Kind::Sheet, Field::MyPlan, u"a\u00a0b\r\n"_s), Value(u"a b\n"_s));
    EXPECT_EQ(accepted(Kind::Choice, Field::Goal, u"a\nb"_s), Value(u"a b"_s));
    const QString emoji = u"😀"_s.repeated(10'000);
    EXPECT_EQ(accepted(Kind::Sheet, Field::MyPlan, emoji), Value(emoji));
    const auto tooLong = accepted(Kind::Sheet, Field::MyPlan, emoji + u"x"_s);
    EXPECT_EQ(tooLong.error().code, base::ErrorCode::TextTooLong);
    EXPECT_EQ(tooLong.error().arguments, (QVariantList{10'000, 10'001}));
    EXPECT_EQ(accepted(Kind::Sheet, Field::MyPlan, QString()), Value());
}

TEST(Fields, WhatDoesNotBelongInAFieldIsRefused)
{
    const std::vector<std::pair<std::pair<Kind, Field>, Value>> wrong = {
        {{Kind::Choice, Field::Factor}, std::int64_t(11)},     {{Kind::Choice, Field::Factor}, std::int64_t(0)},
        {{Kind::Choice, Field::Factor}, Value()},              {{Kind::Choice, Field::Direction}, u"both"_s},
        {{Kind::Choice, Field::Goal}, std::int64_t(1)},        {{Kind::Choice, Field::Status}, u"done"_s},
        {{Kind::Vote, Field::Impact}, std::int64_t(101)},      {{Kind::Rating, Field::Level}, std::int64_t(6)},
        {{Kind::Measure, Field::Deadline}, u"2027-01-01"_s},   {{Kind::Measure, Field::Deadline}, QDate()},
        {{Kind::Measure, Field::Status}, Value()},             {{Kind::FollowUp, Field::LeaderPresent}, std::int64_t(2)},
        {{Kind::Measure, Field::Idea}, std::int64_t(-1)},      {{Kind::Strokes, Field::Count}, std::int64_t(-1)}};
    for (const auto &[place, value] : wrong)
        EXPECT_EQ(accepted(place.first, place.second, value).error().code, base::ErrorCode::ValueNotAllowed);
}

// Records as the file gives them, by hand.
Record record(Kind kind, Id id, const std::vector<Setting> &settings)
{
    Record made{{kind, id}, std::vector<Value>(specOf(kind).fields.size())};
    for (const Setting &setting : settings)
        made.values[static_cast<std::size_t>(findField(kind, setting.field) - specOf(kind).fields.data())] = setting.value;
    return made;
}

TEST(Plan, WhatHangsOnADeletedRecordIsGoneAndALinkThatMayBeEmptyIsEmptied)
{
    const UnitPlan plan = planFrom(
        {}, {record(Kind::Characteristic, 1, {{Field::Choice, std::int64_t(7)}, {Field::Text, u"x"_s}}),
             record(Kind::Measure, 1, {{Field::Choice, std::int64_t(7)}, {Field::Text, u"y"_s}}),
             record(Kind::Rating, 1, {{Field::FollowUp, std::int64_t(1)}, {Field::Characteristic, std::int64_t(1)}}),
             record(Kind::FollowUp, 1, {})});
    EXPECT_TRUE(plan.characteristics.empty());
    EXPECT_TRUE(plan.ratings.empty()); // its characteristic went with the choice
    ASSERT_EQ(plan.measures.size(), 1u);
    EXPECT_EQ(plan.measures.front().choice, std::nullopt);
    EXPECT_EQ(plan.measures.front().text, u"y"_s);
    EXPECT_EQ(plan.followUps.size(), 1u);
}

TEST(Chain, LeadsFromAFactorToItsGoalMeasuresAndFollowUps)
{
    UnitPlan plan;
    plan.choices = {{1, factor(8), Direction::Improve, u"Vi er fleksible på jobb"_s}, {2, factor(3), Direction::Preserve, {}}};
    plan.characteristics = {{1, 1, Column::Employees, u"hjelper"_s}, {2, 2, Column::Leader, u"annet"_s}};
    Measure ours;
    ours.id = 1;
    ours.choice = 1;
    Measure theirs;
    theirs.id = 2;
    theirs.choice = 2;
    plan.measures = {theirs, ours};
    plan.followUps = {{1, QDate(2027, 5, 1)}, {2, QDate(2027, 2, 1)}, {3, QDate(2027, 8, 1)}};
    plan.ratings = {{1, 1, 1, 4}, {2, 3, 2, 5}};
    plan.reviews = {{1, 2, 1, Worked::Yes, {}}};
    plan.obstacles = {{1, factor(8), u"tid"_s, {}}, {2, std::nullopt, u"penger"_s, {}}};
    const FactorChain chain = chainOf(plan, factor(8));
    ASSERT_TRUE(chain.choice);
    EXPECT_EQ(chain.choice->goal, u"Vi er fleksible på jobb"_s);
    ASSERT_EQ(chain.measures.size(), 1u);
    EXPECT_EQ(chain.measures.front().id, 1);
    ASSERT_EQ(chain.followUps.size(), 2u); // the third touches another factor only
    EXPECT_EQ(chain.followUps.front().heldOn, QDate(2027, 2, 1));
    EXPECT_EQ(chain.followUps.back().ratings.front().level, 4);
    EXPECT_EQ(chain.obstacles.size(), 1u);
    EXPECT_FALSE(chainOf(plan, factor(1)).choice);
}

} // namespace
} // namespace faktorbenk::followup
