#include "workbench/autosave.h"

#include "store/database.h"
#include "followup/plaintext.h"
#include "support/plans.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {
namespace {

using namespace followup;
using base::ErrorCode;
using testing::PlanFile;
using namespace std::chrono_literals;

const RecordRef sheet{};

class TypingForm : public PlanFile
{
protected:
    void SetUp() override
    {
        PlanFile::SetUp();
        autosave = std::make_unique<Autosave>(*plans, alarm, clock);
        QObject::connect(autosave.get(), &Autosave::failed, [this](const base::Error &error) { errors.push_back(error.code); });
        QObject::connect(autosave.get(), &Autosave::conflicted,
                         [this](const Autosave::Place &, const Value &their, const Value &mine) { conflict = {their, mine}; });
    }
    void TearDown() override { autosave.reset(); }
    Autosave::Place place(Field field = Field::MyPlan) const { return {key, sheet, field}; }
    void type(const QString &text, const Value &seen = {}) { autosave->typed(place(), valueOf(text), seen); }
    QString inFile() const { return loaded().sheet.myPlan; }

    // Another connection that keeps the file locked: writing fails as on a disk that is gone.
    template <class Work> void whileNothingCanBeWritten(Work work)
    {
        auto other = *store::Database::open(path, true);
        ASSERT_TRUE(other->connection().transaction([&]() -> base::Result<void> {
            work();
            return {};
        }));
    }

    testing::HandAlarm alarm;
    std::unique_ptr<Autosave> autosave;
    std::vector<ErrorCode> errors;
    std::pair<Value, Value> conflict;
};

TEST_F(TypingForm, IsSavedAfterAPause)
{
    type(u"vi"_s);
    EXPECT_EQ(inFile(), QString());
    alarm.pass(clock, Autosave::pause - 1ms);
    EXPECT_EQ(inFile(), QString());
    alarm.pass(clock, 1ms);
    EXPECT_EQ(inFile(), u"vi"_s);
    EXPECT_FALSE(autosave->hasUnsaved());
}

TEST_F(TypingForm, NeverStoppingItIsInTheFileWithinASecond)
{
    QString text;
    for (int ms = 0; ms < 10'000; ms += 50) {
        text += u'a';
        type(text);
        alarm.pass(clock, 50ms);
        if (ms >= 1000) {
            EXPECT_GE(inFile().size(), text.size() - 1000 / 50);
        }
    }
}

TEST_F(TypingForm, OwnSavesAreNoConflictAndFieldsDoNotDisturbEachOther)
{
    type(u"en"_s);
    autosave->typed(place(Field::Insight), u"innsikt"_s, {});
    alarm.pass(clock, 1s);
    type(u"en to"_s, u"en"_s);
    alarm.pass(clock, 1s);
    EXPECT_EQ(inFile(), u"en to"_s);
    EXPECT_EQ(loaded().sheet.insight, u"innsikt"_s);
    EXPECT_TRUE(errors.empty());
}

TEST_F(TypingForm, ClosingSavesWhatWasTypedLast)
{
    type(u"siste ord"_s);
    autosave.reset();
    EXPECT_EQ(inFile(), u"siste ord"_s);
}

TEST_F(TypingForm, WhatCannotBeSavedIsKeptAndTriedAgain)
{
    type(u"viktig"_s);
    whileNothingCanBeWritten([&] { alarm.pass(clock, 1s); });
    EXPECT_EQ(errors, std::vector{ErrorCode::DatabaseLocked});
    ASSERT_EQ(autosave->unsaved().size(), 1u);
    EXPECT_EQ(autosave->unsaved().front().second, Value(u"viktig"_s));
    for (int ms = 0; ms < 6000; ms += 200) { // typing goes on meanwhile, without a pause
        type(u"viktig ord %1"_s.arg(ms));
        alarm.pass(clock, 200ms);
    }
    EXPECT_TRUE(inFile().startsWith(u"viktig ord"_s));
    alarm.pass(clock, 1s);
    EXPECT_EQ(inFile(), u"viktig ord 5800"_s);
    EXPECT_FALSE(autosave->hasUnsaved());
}

TEST_F(TypingForm, AShareThatIsGoneLosesNothing)
{
    const QString away = folder.path() + u"-away"_s;
    ASSERT_TRUE(QDir().rename(folder.path(), away)); // the file is open, and its folder is no longer where it was
    type(u"viktig"_s);
    alarm.pass(clock, 1s);
    EXPECT_EQ(errors.size(), 1u);
    EXPECT_TRUE(autosave->hasUnsaved());
    ASSERT_TRUE(QDir().rename(away, folder.path()));
    EXPECT_TRUE(autosave->flush());
    EXPECT_EQ(inFile(), u"viktig"_s);
}

TEST_F(TypingForm, TheFirstWordsOfALineThatCannotBeSavedAreADraftThatIsTriedAgain)
{
    std::vector<std::pair<int, RecordRef>> begun;
    QObject::connect(autosave.get(), &Autosave::begun, [&](int draft, const RecordRef &record) { begun.emplace_back(draft, record); });
    const AddRecord line{Kind::Reason, {{Field::Text, u"v"_s}}, {}};
    Autosave::Begun made;
    whileNothingCanBeWritten([&] {
        made = autosave->begin(key, line, Field::Text);
        autosave->typedOn(made.draft, u"vi hjelper"_s);
        alarm.pass(clock, Autosave::retryEvery);
    });
    EXPECT_FALSE(made.record);
    EXPECT_TRUE(autosave->hasUnsaved());
    EXPECT_FALSE(errors.empty());
    EXPECT_TRUE(begun.empty());
    autosave->typedOn(made.draft, u"vi hjelper hverandre"_s);
    alarm.pass(clock, Autosave::retryEvery);
    ASSERT_EQ(loaded().reasons.size(), 1u);
    EXPECT_EQ(loaded().reasons[0].text, u"vi hjelper hverandre"_s);
    ASSERT_EQ(begun.size(), 1u);
    EXPECT_EQ(begun[0], std::pair(made.draft, RecordRef{Kind::Reason, loaded().reasons[0].id}));
    EXPECT_FALSE(autosave->hasUnsaved());
}

TEST_F(TypingForm, ADraftThatIsEmptiedIsNotWantedAndOneThatIsTooLongWaitsForAShorterText)
{
    const auto begin = [&](const QString &text) {
        return autosave->begin(key, {Kind::Obstacle, {{Field::Text, text}}, {}}, Field::Text);
    };
    const auto made = begin(u"a"_s.repeated(longestText + 1));
    EXPECT_EQ(errors, std::vector{ErrorCode::TextTooLong});
    EXPECT_TRUE(autosave->hasUnsaved());
    alarm.pass(clock, 60s);
    EXPECT_EQ(errors.size(), 1u) << "told once";
    autosave->typedOn(made.draft, u"kort"_s);
    alarm.pass(clock, 1s);
    ASSERT_EQ(loaded().obstacles.size(), 1u);
    EXPECT_EQ(loaded().obstacles[0].text, u"kort"_s);
    const auto unwanted = begin(u"b"_s.repeated(longestText + 1));
    autosave->typedOn(unwanted.draft, u" "_s);
    EXPECT_FALSE(autosave->hasUnsaved());
    EXPECT_TRUE(autosave->flush());
    EXPECT_EQ(loaded().obstacles.size(), 1u);
}

TEST_F(TypingForm, WhatIsBegunInOrderIsThereAtOnce)
{
    const auto made = autosave->begin(key, {Kind::Reason, {{Field::Text, u"v"_s}}, {}}, Field::Text);
    EXPECT_EQ(made.draft, 0);
    ASSERT_TRUE(made.record);
    EXPECT_EQ(loaded().reasons.at(0).id, *made.record);
    EXPECT_FALSE(autosave->hasUnsaved());
}

// A small disk of its own; needs to be allowed to mount one.
class SmallDisk : public TypingForm
{
protected:
    static bool run(const QString &program, const QStringList &words) { return QProcess::execute(program, words) == 0; }
    void SetUp() override
    {
        if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, folder.path()}))
            GTEST_SKIP() << "no tmpfs can be mounted here";
        mounted = true;
        TypingForm::SetUp();
    }
    void TearDown() override
    {
        TypingForm::TearDown();
        plans.reset();
        if (mounted)
            run(u"umount"_s, {folder.path()});
    }
    bool mounted = false;
};

TEST_F(SmallDisk, WhenItIsFullThatIsToldAndNothingTypedIsLost)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"før"_s));
    const QByteArray before = testing::contentOf(path);
    QFile filler(folder.filePath(u"filler"_s));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    type(u"viktig "_s.repeated(1000), u"før"_s);
    alarm.pass(clock, 1s);
    EXPECT_EQ(errors, std::vector{ErrorCode::DiskFull});
    EXPECT_TRUE(autosave->hasUnsaved());
    EXPECT_EQ(inFile(), u"før"_s);
    EXPECT_EQ(testing::contentOf(path), before);
    filler.remove();
    alarm.pass(clock, Autosave::retryEvery);
    EXPECT_EQ(inFile(), u"viktig "_s.repeated(1000));
}

TEST_F(SmallDisk, InAReadOnlyFolderAFileOpensForReadingAndWritingIsToldAndKept)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"før"_s));
    autosave.reset();
    plans.reset(); // what is open for writing cannot be made read-only
    ASSERT_TRUE(run(u"mount"_s, {u"-o"_s, u"remount,ro"_s, folder.path()}));
    reopen();
    EXPECT_FALSE(plans->right().mayWrite());
    EXPECT_FALSE(plans->right().other());
    EXPECT_EQ(inFile(), u"før"_s);
    EXPECT_EQ(write(sheet, Field::MyPlan, u"etter"_s).error().code, ErrorCode::DatabaseReadOnly);
    Autosave typing(*plans, alarm, clock);
    typing.typed(place(), u"etter"_s, u"før"_s);
    EXPECT_EQ(typing.flush().error().code, ErrorCode::DatabaseReadOnly);
    EXPECT_TRUE(typing.hasUnsaved());
}

TEST_F(TypingForm, AConflictWaitsUntilSomebodyChooses)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"deres"_s));
    type(u"mitt"_s); // the form had loaded an empty field
    alarm.pass(clock, 10s);
    EXPECT_EQ(inFile(), u"deres"_s);
    EXPECT_EQ(conflict, std::pair(Value(u"deres"_s), Value(u"mitt"_s)));
    EXPECT_TRUE(autosave->hasUnsaved());
    ASSERT_TRUE(autosave->keepMine(place()));
    EXPECT_EQ(inFile(), u"mitt"_s);
    EXPECT_EQ(plans->versions(key, sheet, Field::MyPlan)->size(), 3u); // theirs is not lost either
}

TEST_F(TypingForm, TheirsCanBeKept)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"deres"_s));
    type(u"mitt"_s);
    alarm.pass(clock, 1s);
    autosave->keepTheirs(place());
    EXPECT_FALSE(autosave->hasUnsaved());
    EXPECT_TRUE(autosave->flush());
    EXPECT_EQ(inFile(), u"deres"_s);
}

TEST_F(TypingForm, ATextThatIsTooLongIsToldAndKept)
{
    type(QString(10'001, u'a'));
    alarm.pass(clock, 1s);
    EXPECT_EQ(errors, std::vector{ErrorCode::TextTooLong});
    EXPECT_TRUE(autosave->hasUnsaved());
    alarm.pass(clock, 30s);
    EXPECT_EQ(errors.size(), 1u); // told once
    type(QString(10'000, u'a'));
    alarm.pass(clock, 1s);
    EXPECT_EQ(inFile().size(), 10'000);
}

} // namespace
} // namespace faktorbenk::workbench
