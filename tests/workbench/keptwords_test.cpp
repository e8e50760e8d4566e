#include "workbench/keptwords.h"

#include "support/plans.h"
#include "workbench/autosave.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {
namespace {

using namespace followup;
using namespace std::chrono_literals;
using testing::PlanFile;

// One run of the program after the other on the same file, with a folder for what cannot be saved.
class TwoRuns : public PlanFile
{
protected:
    struct Run {
        Run(Plans &plans, const base::Clock &clock, const QString &folder, const QString &file)
            : kept(folder, file), autosave(plans, alarm, clock, &kept)
        {
            QObject::connect(&autosave, &Autosave::conflicted, [this](const auto &, const Value &theirs, const Value &mine) {
                conflicts.emplace_back(theirs, mine);
            });
        }
        KeptWords kept;
        testing::HandAlarm alarm;
        std::vector<std::pair<Value, Value>> conflicts;
        Autosave autosave;
    };

    std::unique_ptr<Run> run() { return std::make_unique<Run>(*plans, clock, keptFolder(), path); }
    // The next one, as somebody starts it: what is left is taken up.
    std::unique_ptr<Run> nextRun()
    {
        auto next = run();
        taken = next->autosave.takeUp(next->kept.fetch());
        return next;
    }
    QString keptFolder() const { return computer.filePath(u"kept"_s); }
    QStringList slips() const { return QDir(keptFolder()).entryList({u"*.words"_s}, QDir::Files); }
    Autosave::Place place(Field field = Field::MyPlan) const { return {key, {}, field}; }

    // As when a share is gone: the file is open, and its folder is no longer where it was.
    template <class Work> void whileNothingCanBeWritten(Work work)
    {
        const QString away = folder.path() + u"-away"_s;
        ASSERT_TRUE(QDir().rename(folder.path(), away));
        work();
        ASSERT_TRUE(QDir().rename(away, folder.path()));
    }
    // A run that types these words into the sheet, cannot save them, and ends.
    void leave(const QString &words, const Value &seen = {})
    {
        whileNothingCanBeWritten([&] {
            auto first = run();
            first->autosave.typed(place(), words, seen);
            first->alarm.pass(clock, 1s);
        });
    }

    QTemporaryDir computer;
    int taken = 0;
};

TEST_F(TwoRuns, WordsThatCouldNotBeSavedAreInTheFileAfterTheNextStart)
{
    leave(u"siste ord før møtet, med æøå"_s);
    EXPECT_EQ(loaded().sheet.myPlan, QString());
    EXPECT_TRUE(KeptWords::any(keptFolder(), path));

    const auto next = nextRun();
    EXPECT_EQ(taken, 1);
    EXPECT_EQ(loaded().sheet.myPlan, u"siste ord før møtet, med æøå"_s);
    EXPECT_FALSE(next->autosave.hasUnsaved());
    EXPECT_FALSE(KeptWords::any(keptFolder(), path));
    EXPECT_TRUE(QDir(keptFolder()).isEmpty()) << "no lock is left either";
}

TEST_F(TwoRuns, KeystrokesWhileNothingCanBeSavedAreKeptWithinASecondNotOnlyAtTheNextTry)
{
    whileNothingCanBeWritten([&] {
        auto first = run();
        first->autosave.typed(place(), u"v"_s, {});
        first->alarm.pass(clock, Autosave::longest);
        first->autosave.typed(place(), u"viktig"_s, {});
        first->alarm.pass(clock, Autosave::pause); // long before it is tried again
        ASSERT_EQ(slips().size(), 1);
        QFile slip(QDir(keptFolder()).filePath(slips().front()));
        ASSERT_TRUE(slip.open(QIODevice::ReadOnly));
        EXPECT_TRUE(slip.readAll().contains("\"viktig\""));
    });
}

TEST_F(TwoRuns, WhatSomebodyElseWroteMeanwhileIsNotWrittenOver)
{
    leave(u"mine ord"_s);
    reopen("verneombud");
    ASSERT_TRUE(write({}, Field::MyPlan, u"deres ord"_s));

    const auto next = nextRun();
    EXPECT_EQ(loaded().sheet.myPlan, u"deres ord"_s);
    EXPECT_EQ(next->conflicts, (std::vector<std::pair<Value, Value>>{{u"deres ord"_s, u"mine ord"_s}}));
    const auto conflict = next->autosave.conflictIn(key);
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->theirs, Value(u"deres ord"_s));
    EXPECT_FALSE(slips().isEmpty()) << "nobody has chosen yet";
    ASSERT_TRUE(next->autosave.keepMine(conflict->place));
    EXPECT_EQ(loaded().sheet.myPlan, u"mine ord"_s);
    EXPECT_FALSE(next->autosave.conflictIn(key));
    EXPECT_TRUE(slips().isEmpty());
}

TEST_F(TwoRuns, TheSameWordsInTheFileAreNoConflict)
{
    leave(u"like ord"_s);
    ASSERT_TRUE(write({}, Field::MyPlan, u"like ord"_s));
    const auto next = nextRun();
    EXPECT_TRUE(next->conflicts.empty());
    EXPECT_FALSE(next->autosave.hasUnsaved());
    EXPECT_TRUE(slips().isEmpty());
}

TEST_F(TwoRuns, ALineThatWasOnlyBegunComesOnce)
{
    const auto begin = [&](const QString &text) {
        whileNothingCanBeWritten([&] {
            auto first = run();
            const auto made = first->autosave.begin(key, {Kind::Reason, {{Field::Text, text.left(1)}}, {}}, Field::Text);
            first->autosave.typedOn(made.draft, text);
            first->alarm.pass(clock, 1s);
        });
    };
    begin(u"vi hjelper hverandre"_s);
    (void)nextRun();
    ASSERT_EQ(loaded().reasons.size(), 1u);
    EXPECT_EQ(loaded().reasons.front().text, u"vi hjelper hverandre"_s);

    begin(u"vi hjelper hverandre"_s); // as if the program was stopped between the file and the slip
    (void)nextRun();
    EXPECT_EQ(taken, 0);
    EXPECT_EQ(loaded().reasons.size(), 1u);
    EXPECT_TRUE(slips().isEmpty());
}

TEST_F(TwoRuns, WordsOfALineThatWasDeletedMeanwhileBringItBack)
{
    const RecordRef line{Kind::Reason, add(Kind::Reason, {{Field::Text, u"før"_s}})};
    whileNothingCanBeWritten([&] {
        auto first = run();
        first->autosave.typed({key, line, Field::Text}, u"før og etter"_s, u"før"_s);
        first->alarm.pass(clock, 1s);
    });
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{line}}));
    const auto next = nextRun();
    ASSERT_EQ(loaded().reasons.size(), 1u);
    EXPECT_EQ(loaded().reasons.front().text, u"før og etter"_s);
    EXPECT_FALSE(next->autosave.hasUnsaved());
}

TEST_F(TwoRuns, EveryTypeOfFieldComesBackAsItWas)
{
    const KeptWords::Words words{
        {{key, {Kind::Measure, 7}, Field::Deadline, QDate(2027, 2, 1), {}},
         {key, {Kind::Measure, 7}, Field::DeadlineText, u"1. februar «snart»\n"_s, u"mars"_s},
         {key, {Kind::Choice, 3}, Field::Factor, std::int64_t(10), std::int64_t(1)}},
        {{key, {Kind::Characteristic, {{Field::Choice, std::int64_t(3)}, {Field::Text, u"sier ja"_s}}, 12}, Field::Text}}};
    {
        KeptWords first(keptFolder(), path);
        ASSERT_TRUE(first.keep(words));
    }
    const auto found = KeptWords(keptFolder(), path).fetch();
    ASSERT_EQ(found.typed.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(found.typed[i].plan, key);
        EXPECT_EQ(found.typed[i].record, words.typed[i].record);
        EXPECT_EQ(found.typed[i].field, words.typed[i].field);
        EXPECT_EQ(found.typed[i].value, words.typed[i].value);
        EXPECT_EQ(found.typed[i].seen, words.typed[i].seen);
    }
    ASSERT_EQ(found.begun.size(), 1u);
    EXPECT_EQ(found.begun[0].record.before, 12);
    EXPECT_EQ(found.begun[0].field, Field::Text);
    ASSERT_EQ(found.begun[0].record.values.size(), 2u);
    for (const Setting &each : found.begun[0].record.values)
        EXPECT_EQ(each.value, each.field == Field::Text ? Value(u"sier ja"_s) : Value(std::int64_t(3)));
}

TEST_F(TwoRuns, WhatARunningProgramKeepsIsItsOwn)
{
    KeptWords first(keptFolder(), path);
    ASSERT_TRUE(first.keep({{{key, {}, Field::MyPlan, u"mine"_s, {}}}, {}}));
    KeptWords second(keptFolder(), path);
    EXPECT_TRUE(second.fetch().isEmpty());
    ASSERT_TRUE(second.keep({{{key, {}, Field::Insight, u"andre"_s, {}}}, {}}));
    EXPECT_EQ(slips().size(), 2);
    second.forget();
    EXPECT_EQ(slips().size(), 1);
}

TEST_F(TwoRuns, WordsOfAnotherFileAreLeftAlone)
{
    {
        KeptWords other(keptFolder(), folder.filePath(u"annen.faktorbenk"_s));
        ASSERT_TRUE(other.keep({{{key, {}, Field::MyPlan, u"annet"_s, {}}}, {}}));
    }
    EXPECT_FALSE(KeptWords::any(keptFolder(), path));
    EXPECT_TRUE(KeptWords(keptFolder(), path).fetch().isEmpty());
}

TEST_F(TwoRuns, AProgramThatIsKilledLeavesItsWordsToTheNext)
{
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        KeptWords killed(keptFolder(), path);
        (void)killed.keep({{{key, {}, Field::MyPlan, u"midt i et ord"_s, {}}}, {}});
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    ASSERT_EQ(slips().size(), 1);
    (void)nextRun();
    EXPECT_EQ(loaded().sheet.myPlan, u"midt i et ord"_s);
    EXPECT_TRUE(slips().isEmpty());
}

TEST_F(TwoRuns, OnlyTheUserMayReadThem)
{
    KeptWords words(keptFolder(), path);
    ASSERT_TRUE(words.keep({{{key, {}, Field::MyPlan, u"mitt"_s, {}}}, {}}));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    EXPECT_EQ(QFileInfo(keptFolder()).permissions() & others, QFileDevice::Permissions());
    EXPECT_EQ(QFileInfo(QDir(keptFolder()).filePath(slips().front())).permissions() & others, QFileDevice::Permissions());
}

TEST_F(TwoRuns, ASlipThatCannotBeReadStaysWhereItIs)
{
    leave(u"borte"_s);
    const QString slip = QDir(keptFolder()).filePath(slips().front());
    ASSERT_TRUE(QFile::resize(slip, 20));
    const auto next = nextRun();
    EXPECT_EQ(taken, 0);
    EXPECT_TRUE(QFile::exists(slip));
    whileNothingCanBeWritten([&] { // and is not written over
        next->autosave.typed(place(), u"nytt"_s, {});
        next->alarm.pass(clock, 1s);
        EXPECT_EQ(slips().size(), 2);
    });
    EXPECT_EQ(QFileInfo(slip).size(), 20);
}

TEST_F(TwoRuns, WithoutAFolderNothingIsKeptAndNothingFails)
{
    KeptWords nowhere({}, path);
    EXPECT_TRUE(nowhere.keep({{{key, {}, Field::MyPlan, u"mitt"_s, {}}}, {}}));
    EXPECT_TRUE(nowhere.fetch().isEmpty());
    nowhere.forget();
}

} // namespace
} // namespace faktorbenk::workbench
