#include "workbench/plans.h"

#include "support/plans.h"
#include "support/samplefile.h"
#include "store/database.h"
#include "store/writerights.h"
#include "workbench/importing.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {
namespace {

using namespace followup;
using base::ErrorCode;
using testing::PlanFile;
using namespace std::chrono_literals;

const RecordRef sheet{};

class TwoAtOnce : public PlanFile
{
protected:
    std::unique_ptr<Plans> second(const char *machine = "pc2")
    {
        auto opened = Plans::open(path, {u"hr"_s, QString::fromUtf8(machine)}, clock);
        EXPECT_TRUE(opened);
        return opened ? std::move(*opened) : nullptr;
    }
    static base::Result<Plans::Applied> writeBy(Plans &who, const PlanKey &key, const QString &text)
    {
        return who.apply(key, {SetField{sheet, Field::MyPlan, text, {}}});
    }
};

TEST_F(TwoAtOnce, TheSecondReadsAndLearnsWhoWritesAndSinceWhen)
{
    const QDateTime since = clock.now();
    clock.pass(60s);
    const auto other = second();
    EXPECT_TRUE(plans->right().mayWrite());
    EXPECT_FALSE(other->right().mayWrite());
    ASSERT_TRUE(other->right().other());
    EXPECT_EQ(other->right().other()->user, u"leder"_s);
    EXPECT_EQ(other->right().other()->machine, u"pc1"_s);
    EXPECT_EQ(other->right().other()->since, since);
    const auto done = writeBy(*other, key, u"x"_s);
    EXPECT_EQ(done.error().code, ErrorCode::EditedElsewhere);
    EXPECT_EQ(other->undo(key).error().code, ErrorCode::EditedElsewhere);
    EXPECT_TRUE(writeBy(*plans, key, u"y"_s));
    EXPECT_EQ(other->load(key)->sheet.myPlan, u"y"_s);
}

TEST(AuthorOfThisComputer, HasANameAlsoWhereTheEnvironmentHasNone)
{
    const QByteArray user = qgetenv("USER"), name = qgetenv("USERNAME");
    qunsetenv("USER");
    qunsetenv("USERNAME");
    EXPECT_FALSE(Author::ofThisComputer().name.isEmpty());
    qputenv("USER", "kari");
    EXPECT_EQ(Author::ofThisComputer().name, u"kari"_s);
    user.isNull() ? qunsetenv("USER") : qputenv("USER", user);
    if (!name.isNull())
        qputenv("USERNAME", name);
}

TEST_F(TwoAtOnce, TheSecondTakesOverWhenTheFirstHasClosed)
{
    const auto other = second();
    EXPECT_FALSE(*other->right().isFree());
    EXPECT_FALSE(*other->right().take());
    plans.reset();
    EXPECT_TRUE(*other->right().isFree());
    EXPECT_TRUE(*other->right().take());
    EXPECT_FALSE(other->right().other());
    EXPECT_TRUE(writeBy(*other, key, u"x"_s));
}

TEST_F(TwoAtOnce, AnEditorThatFellSilentIsGoneButNotOneThatBeats)
{
    const auto other = second();
    for (int i = 0; i < 20; ++i) {
        clock.pass(WriteRight::beatEvery);
        ASSERT_TRUE(plans->right().beat());
    }
    EXPECT_FALSE(*other->right().isFree());
    clock.pass(WriteRight::goneAfter - 1s);
    EXPECT_FALSE(*other->right().isFree());
    clock.pass(2s);
    EXPECT_TRUE(*other->right().take());
}

TEST_F(TwoAtOnce, WhoeverLostTheRightOverwritesNothingHoweverLongItSlept)
{
    const auto other = second();
    ASSERT_TRUE(writeBy(*plans, key, u"før"_s));
    clock.pass(WriteRight::goneAfter + 1s); // the lid was closed
    ASSERT_TRUE(*other->right().take());
    ASSERT_TRUE(writeBy(*other, key, u"overtatt"_s));
    const auto late = writeBy(*plans, key, u"for sent"_s);
    EXPECT_EQ(late.error().code, ErrorCode::NoLongerEditor);
    EXPECT_EQ(late.error().arguments.value(1), u"hr"_s);
    EXPECT_EQ(plans->load(key)->sheet.myPlan, u"overtatt"_s);
    EXPECT_FALSE(plans->right().mayWrite());
    EXPECT_EQ(writeBy(*plans, key, u"igjen"_s).error().code, ErrorCode::EditedElsewhere);
}

TEST_F(TwoAtOnce, TakingOverByHandIsToldToTheOtherAtItsNextBeat)
{
    const auto other = second();
    ASSERT_TRUE(other->right().takeOver());
    EXPECT_TRUE(other->right().mayWrite());
    EXPECT_EQ(plans->right().beat().error().code, ErrorCode::NoLongerEditor);
    plans.reset(); // giving back what is not its own any more
    EXPECT_TRUE(writeBy(*other, key, u"x"_s));
}

TEST_F(TwoAtOnce, OnTheSameMachineAnEndedProcessIsGoneAtOnce)
{
    plans.reset();
    {
        // What a killed process leaves: a fresh beat, and a process number nobody has.
        auto database = *store::Database::open(path, true);
        const QDateTime now = clock.now();
        ASSERT_TRUE(database->connection().transaction([&] {
            return store::writeRight(database->connection(), {u"mark"_s, u"hr"_s, u"pc1"_s, 999'999'999, now, now});
        }));
    }
    EXPECT_FALSE(second("pc2")->right().mayWrite()); // from elsewhere only silence tells
    EXPECT_TRUE(second("pc1")->right().mayWrite());
}

TEST_F(TwoAtOnce, WhoLooksAtFormsTakesNothingAndTheFirstChangeTakesTheRight)
{
    plans.reset();
    const QByteArray before = testing::contentOf(path);
    const auto looking = [this](const char *machine) {
        return std::move(*Plans::open(path, {u"hr"_s, QString::fromUtf8(machine)}, clock, Plans::Take::WhenWriting));
    };
    const auto one = looking("pc1");
    const auto two = looking("pc2");
    for (const auto *each : {&one, &two}) {
        EXPECT_TRUE((*each)->right().mayWrite());
        EXPECT_FALSE((*each)->right().isMine());
        EXPECT_TRUE((*each)->load(key));
        EXPECT_TRUE((*each)->right().beat());
    }
    EXPECT_TRUE(testing::contentOf(path) == before);
    ASSERT_TRUE(writeBy(*one, key, u"først"_s));
    EXPECT_TRUE(one->right().isMine());
    const auto late = writeBy(*two, key, u"nummer to"_s);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::EditedElsewhere);
    EXPECT_EQ(late.error().arguments.value(2), u"pc1"_s);
    EXPECT_FALSE(two->right().mayWrite());
    EXPECT_EQ(two->undo(key).error().code, ErrorCode::EditedElsewhere);
    one->right().release();
    ASSERT_TRUE(two->right().look());
    EXPECT_TRUE(two->right().mayWrite());
    EXPECT_TRUE(two->undo(key));
    EXPECT_TRUE(two->right().isMine());
}

TEST_F(TwoAtOnce, OneThatFellSilentIsNotPushedAsideByTypingButOneThatWasGoneBeforeIs)
{
    const auto looking = std::move(*Plans::open(path, {u"hr"_s, u"pc2"_s}, clock, Plans::Take::WhenWriting));
    clock.pass(WriteRight::goneAfter + 1s);
    EXPECT_EQ(writeBy(*looking, key, u"x"_s).error().code, ErrorCode::EditedElsewhere);
    EXPECT_TRUE(*looking->right().isFree());
    EXPECT_TRUE(*looking->right().take()); // asked for
    EXPECT_TRUE(writeBy(*looking, key, u"x"_s));
    clock.pass(WriteRight::goneAfter + 1s);
    const auto later = std::move(*Plans::open(path, {u"ny"_s, u"pc3"_s}, clock, Plans::Take::WhenWriting));
    EXPECT_TRUE(later->right().mayWrite());
    EXPECT_TRUE(writeBy(*later, key, u"y"_s));
}

TEST_F(TwoAtOnce, WhatAnotherProcessWritesIsNoticedOnceAndOwnWritingIsNot)
{
    const auto other = second();
    EXPECT_FALSE(other->lookForChanges()->any());
    ASSERT_TRUE(writeBy(*plans, key, u"x"_s));
    EXPECT_FALSE(plans->lookForChanges()->any());
    const auto noticed = other->lookForChanges();
    EXPECT_TRUE(noticed->plans);
    EXPECT_FALSE(noticed->results);
    EXPECT_FALSE(other->lookForChanges()->any());
    ASSERT_TRUE(plans->right().beat()); // a beat is no news
    EXPECT_FALSE(other->lookForChanges()->any());
}

TEST_F(TwoAtOnce, AnImportIsNoticedAndTouchesNoPlan)
{
    ASSERT_TRUE(writeBy(*plans, key, u"min plan"_s));
    const QString csv = folder.filePath(u"svar.csv"_s);
    testing::write(csv, testing::smallExport("2023"));
    base::NoProgress progress;
    ASSERT_TRUE(importResponses({csv}, path, {}, clock, progress));
    const auto noticed = plans->lookForChanges();
    EXPECT_TRUE(noticed->results);
    EXPECT_FALSE(noticed->plans);
    clock.pass(60s);
    ImportOptions again;
    again.existing = WhenRoundHasResponses::Replace;
    ASSERT_TRUE(importResponses({csv}, path, again, clock, progress));
    EXPECT_TRUE(plans->lookForChanges()->results); // even the same content
    EXPECT_EQ(loaded().sheet.myPlan, u"min plan"_s);
}

TEST_F(TwoAtOnce, WhoLooksAtTheBoardTakesNoRightAndSeesThatPlansChanged)
{
    plans.reset();
    const auto board = Workspace::open(path);
    ASSERT_TRUE(board);
    const auto mark = (*board)->planMark();
    ASSERT_TRUE((*board)->board(key.round, clock.now().date()));
    reopen();
    EXPECT_TRUE(plans->right().mayWrite());
    EXPECT_EQ((*board)->planMark(), mark) << "that somebody may write is no change";
    ASSERT_TRUE(writeBy(*plans, key, u"x"_s));
    EXPECT_NE((*board)->planMark(), mark);
}

TEST_F(TwoAtOnce, WhereOnlyACompositeReportExistsTheMethodGoesOnAsWithResponses)
{
    const QString csv = folder.filePath(u"rapport.csv"_s);
    testing::write(csv, testing::smallComposite("2023"));
    base::NoProgress progress;
    ASSERT_TRUE(importComposite({csv}, path, {}, clock, progress));
    const auto workspace = Workspace::open(path);
    ASSERT_TRUE(workspace);
    EXPECT_EQ((*workspace)->standing(key, clock.now().date())->next, Next::FillCross);
    ASSERT_TRUE(plans->apply(key, {AddRecord{Kind::Measure, {{Field::Text, u"Tavle"_s}}, {}}}));
    EXPECT_EQ((*workspace)->standing(key, clock.now().date())->phase, Phase::FollowUp);
    const auto rows = (*workspace)->board(key.round, clock.now().date());
    ASSERT_TRUE(rows);
    for (const BoardRow &row : *rows) {
        if (row.unit == key.unit) {
            EXPECT_EQ(row.tallied.measures, 1);
        }
    }
}

} // namespace
} // namespace faktorbenk::workbench
