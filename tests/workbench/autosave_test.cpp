#include "workbench/autosave.h"

#include "store/database.h"
#include "support/plans.h"

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
    const auto plain = store::Connection::open(path, store::Connection::Mode::ReadWrite); // loads the driver's defaults
    ASSERT_TRUE(plain);
    type(u"viktig"_s);
    whileNothingCanBeWritten([&] { alarm.pass(clock, 1s); });
    EXPECT_EQ(errors, std::vector{ErrorCode::DatabaseLocked});
    ASSERT_EQ(autosave->unsaved().size(), 1u);
    EXPECT_EQ(autosave->unsaved().front().second, Value(u"viktig"_s));
    type(u"viktig ord"_s); // typing goes on meanwhile
    alarm.pass(clock, Autosave::retryEvery);
    EXPECT_EQ(inFile(), u"viktig ord"_s);
    EXPECT_FALSE(autosave->hasUnsaved());
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
    type(QString(10'000, u'a'));
    EXPECT_TRUE(autosave->flush());
    EXPECT_EQ(inFile().size(), 10'000);
}

} // namespace
} // namespace faktorbenk::workbench
