#include "workbench/plans.h"

#include "support/plans.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {
namespace {

using namespace followup;
using base::ErrorCode;
using testing::code;
using testing::PlanFile;
using namespace std::chrono_literals;

const RecordRef sheet{};

class PlanHistory : public PlanFile
{
};

TEST_F(PlanHistory, UndoAndRedoGoAcrossFormsAndReopening)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"en"_s));
    const Id measure = add(Kind::Measure, {{Field::Text, u"to"_s}});
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Measure, measure}}}));
    reopen("hr");
    const auto last = plans->undoable(key);
    ASSERT_TRUE(last && *last);
    EXPECT_EQ((*last)->deed, Deed::Deleted);
    EXPECT_EQ((*last)->who, u"leder"_s);
    EXPECT_EQ((*last)->record, (RecordRef{Kind::Measure, measure}));
    ASSERT_TRUE(plans->undo(key));
    EXPECT_EQ(loaded().measures.size(), 1u);
    ASSERT_TRUE(plans->undo(key));
    EXPECT_TRUE(loaded().measures.empty());
    reopen();
    ASSERT_TRUE(plans->undo(key));
    EXPECT_EQ(loaded().sheet.myPlan, QString());
    EXPECT_EQ(plans->undo(key).error().code, ErrorCode::NothingToUndo);
    reopen();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(plans->redo(key));
    EXPECT_EQ(plans->redo(key).error().code, ErrorCode::NothingToRedo);
    EXPECT_EQ(loaded().sheet.myPlan, u"en"_s);
    EXPECT_TRUE(loaded().measures.empty());
}

TEST_F(PlanHistory, SomethingNewEndsRedo)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"en"_s));
    ASSERT_TRUE(plans->undo(key));
    ASSERT_TRUE(write(sheet, Field::Insight, u"to"_s));
    EXPECT_EQ(plans->redo(key).error().code, ErrorCode::NothingToRedo);
    ASSERT_TRUE(plans->undo(key));
    EXPECT_EQ(plans->undo(key).error().code, ErrorCode::NothingToUndo);
}

TEST_F(PlanHistory, EachPlanHasItsOwn)
{
    const PlanKey other{u"2023"_s, u"b"_s};
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"min"_s));
    ASSERT_TRUE(plans->apply(other, {SetField{sheet, Field::MyPlan, u"deres"_s, {}}}));
    ASSERT_TRUE(plans->undo(key));
    EXPECT_EQ(plans->load(other)->sheet.myPlan, u"deres"_s);
    EXPECT_EQ(plans->undo(key).error().code, ErrorCode::NothingToUndo);
}

TEST_F(PlanHistory, UndoOfAllIsTheStartAndRedoOfAllIsTheEndAlsoAcrossReopening)
{
    const int rounds = qEnvironmentVariableIsSet("FAKTORBENK_LONG") ? 25 : 3;
    for (int round = 0; round < rounds; ++round) {
        key.unit = u"enhet %1"_s.arg(round);
        std::mt19937 random(static_cast<unsigned>(round));
        const std::vector<Record> start = loaded().records;
        std::vector<Record> end = start;
        for (int i = 0; i < 60; ++i) {
            clock.pass(std::chrono::milliseconds(random() % 9000));
            const auto applied = plans->apply(key, {testing::randomChange(loaded(), random)});
            if (!applied || applied->step == 0)
                continue; // refused (a second choice of a factor) or no change
            end = loaded().records;
            if (random() % 5 == 0) { // a step back and forth on the way
                ASSERT_TRUE(plans->undo(key));
                ASSERT_TRUE(plans->redo(key));
                EXPECT_EQ(loaded().records, end);
            }
        }
        int steps = 0;
        for (; *plans->undoable(key); ++steps) {
            if (steps == 7)
                reopen();
            ASSERT_TRUE(plans->undo(key));
        }
        EXPECT_GT(steps, 10);
        EXPECT_EQ(loaded().records, start) << round;
        reopen();
        for (int i = 0; i < steps; ++i) {
            if (i == steps / 2)
                reopen();
            ASSERT_TRUE(plans->redo(key));
        }
        EXPECT_FALSE(*plans->redoable(key));
        EXPECT_EQ(loaded().records, end) << round;
    }
}

TEST_F(PlanHistory, TypingIsOneStepUntilItPauses)
{
    for (const char16_t *text : {u"v", u"vi", u"vi hjelper"}) {
        ASSERT_TRUE(write(sheet, Field::MyPlan, QString::fromUtf16(text)));
        clock.pass(700ms);
    }
    clock.pass(10s);
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"vi hjelper hverandre"_s));
    ASSERT_TRUE(plans->undo(key));
    EXPECT_EQ(loaded().sheet.myPlan, u"vi hjelper"_s);
    ASSERT_TRUE(plans->undo(key));
    EXPECT_EQ(loaded().sheet.myPlan, QString());
    EXPECT_EQ(plans->undo(key).error().code, ErrorCode::NothingToUndo);
}

TEST_F(PlanHistory, AFieldKnowsItsEarlierVersionsAndWhen)
{
    const RecordRef ref{Kind::Reason, add(Kind::Reason, {{Field::Text, u"først"_s}})};
    const QDateTime made = clock.now();
    clock.pass(60s);
    ASSERT_TRUE(write(ref, Field::Text, u"så"_s));
    const QDateTime second = clock.now();
    clock.pass(60s);
    reopen("hr");
    ASSERT_TRUE(write(ref, Field::Text, Value()));
    const auto versions = plans->versions(key, ref, Field::Text);
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 3u);
    EXPECT_EQ((*versions)[0].value, Value(u"først"_s));
    EXPECT_EQ((*versions)[0].when, made);
    EXPECT_EQ((*versions)[1].value, Value(u"så"_s));
    EXPECT_EQ((*versions)[1].when, second);
    EXPECT_EQ((*versions)[1].who, u"leder"_s);
    EXPECT_EQ((*versions)[2].value, Value());
    EXPECT_EQ((*versions)[2].who, u"hr"_s);
    EXPECT_EQ(plans->versions(key, {Kind::Reason, 77}, Field::Text).error().code, ErrorCode::RecordGone);
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"x"_s));
    EXPECT_EQ(plans->versions(key, sheet, Field::MyPlan)->back().value, Value(u"x"_s));
}

TEST_F(PlanHistory, TheBinHoldsWhatWasDeletedByHandAndGivesItBackWithWhatHangsOnIt)
{
    const Id choice = add(Kind::Choice, {{Field::Factor, std::int64_t(2)}, {Field::Goal, u"mål"_s}});
    add(Kind::Characteristic, {{Field::Choice, choice}, {Field::Text, u"kjennetegn"_s}});
    add(Kind::Reason, {{Field::Text, u"aldri til"_s}});
    ASSERT_TRUE(plans->undo(key)); // an undone line was never there: not in the bin
    clock.pass(60s);
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Choice, choice}}}));
    EXPECT_TRUE(loaded().characteristics.empty());
    reopen();
    const auto bin = plans->bin(key);
    ASSERT_EQ(bin->size(), 1u);
    EXPECT_EQ(bin->front().record.value(Field::Goal), Value(u"mål"_s));
    EXPECT_EQ(bin->front().deleted, clock.now());
    EXPECT_EQ(bin->front().who, u"leder"_s);
    ASSERT_TRUE(plans->apply(key, {RestoreRecord{bin->front().record.ref}}));
    EXPECT_EQ(loaded().characteristics.size(), 1u);
    EXPECT_TRUE(plans->bin(key)->empty());
    EXPECT_EQ(plans->apply(key, {RestoreRecord{{Kind::Choice, choice}}}).error().code, ErrorCode::RecordGone);
}

TEST_F(PlanHistory, WhatChangesNothingMakesNoStep)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"x"_s));
    const auto again = write(sheet, Field::MyPlan, u"x"_s);
    ASSERT_TRUE(again);
    clock.pass(60s);
    EXPECT_EQ(write(sheet, Field::Insight, Value())->step, 0);
    ASSERT_TRUE(plans->undo(key));
    EXPECT_FALSE(*plans->undoable(key));
}

} // namespace
} // namespace faktorbenk::workbench
