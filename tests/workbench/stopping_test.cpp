// An import can be stopped at every moment, also while a spreadsheet is opened, and tells how far it has come.

#include "support/largesheets.h"
#include "support/samplefile.h"
#include "workbench/intake.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <set>

namespace faktorbenk::workbench {
namespace {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr int people = 5000;

// Notes all it is told, and stops at a question.
class Watching final : public base::Progress
{
public:
    explicit Watching(std::int64_t stopAt = -1) : m_stopAt(stopAt) {}
    void report(std::int64_t done, std::int64_t total) override
    {
        parts.push_back(static_cast<double>(done) / static_cast<double>(total));
        if (rows.empty())
            ++reportsBeforeRows;
    }
    void reportRows(std::int64_t read) override { rows.push_back(read); }
    bool isCancelled() const override { return m_asked++ == m_stopAt || (m_stopAt >= 0 && m_asked > m_stopAt); }
    std::int64_t asked() const { return m_asked; }

    std::vector<double> parts;
    std::vector<std::int64_t> rows;
    int reportsBeforeRows = 0;

private:
    const std::int64_t m_stopAt;
    mutable std::atomic<std::int64_t> m_asked = 0;
};

struct Stopping : ::testing::TestWithParam<const char *> {
    Stopping()
    {
        const QByteArray bytes = QLatin1String(GetParam()) == "xlsx"_L1 ? testing::largeXlsx(people) : testing::twoSheetsOds(people, people);
        file = folder.filePath(u"svar."_s + QLatin1String(GetParam()));
        testing::write(file, bytes);
    }
    std::vector<IntakeFile> files() const { return {{file, {}}}; }

    QTemporaryDir folder;
    QString file;
    testing::FixedClock clock;
};

TEST_P(Stopping, OpeningAndReadingEndsAsCancelledAtWhateverQuestion)
{
    Watching whole;
    const auto checked = checkIntake(files(), false, whole);
    ASSERT_TRUE(checked);
    ASSERT_TRUE(checked->drafts);
    // Once every 64 KB that are unpacked, at the least: the file unpacks to 3 MB and more, and is walked over twice.
    EXPECT_GT(whole.asked(), 60);
    for (std::int64_t question = 0; question < whole.asked(); question += 1 + whole.asked() / 25) {
        Watching stopped(question);
        const auto outcome = checkIntake(files(), false, stopped);
        ASSERT_FALSE(outcome) << "question " << question;
        EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled) << "question " << question;
        EXPECT_LT(stopped.asked(), question + 60) << "it takes no for an answer";
    }
}

TEST_P(Stopping, LookingEndsAsCancelledAtWhateverQuestion)
{
    Watching whole;
    ASSERT_FALSE(lookAt(file, {}, {}, whole).unreadable);
    for (std::int64_t question = 0; question < whole.asked(); question += 1 + whole.asked() / 12) {
        Watching stopped(question);
        const FileLook look = lookAt(file, {}, {}, stopped);
        ASSERT_TRUE(look.unreadable) << "question " << question;
        EXPECT_EQ(look.unreadable->code, ErrorCode::Cancelled);
    }
}

TEST_P(Stopping, TheBarMovesWhileOpeningAndReadingAndTheRowsAreCounted)
{
    Watching watching;
    ASSERT_TRUE(checkIntake(files(), false, watching));
    EXPECT_GT(watching.reportsBeforeRows, 10) << "opening is told, too";
    EXPECT_TRUE(std::is_sorted(watching.parts.begin(), watching.parts.end())) << "never back";
    EXPECT_LE(watching.parts.back(), 1.0);
    EXPECT_GT(watching.parts.back(), 0.99);
    EXPECT_TRUE(std::is_sorted(watching.rows.begin(), watching.rows.end()));
    EXPECT_EQ(watching.rows.back(), people) << "of the sheet that is read";
    EXPECT_GT(std::set<std::int64_t>(watching.rows.begin(), watching.rows.end()).size(), 1U) << "not only at the end";
}

TEST_P(Stopping, AStoppedImportLeavesTheFileByteForByte)
{
    const QString database = folder.filePath(u"x.faktorbenk"_s);
    const QString first = folder.filePath(u"a.csv"_s);
    testing::write(first, testing::smallExport("2019"));
    base::NoProgress quiet;
    ASSERT_TRUE(importTogether({first}, database, clock, quiet));
    const QByteArray before = testing::contentOf(database);
    const auto checked = checkIntake(files(), false, quiet);
    ASSERT_TRUE(checked);
    int stops = 0;
    for (std::int64_t question = 0;; ++question) {
        Watching stopped(question);
        const auto outcome = acceptIntake(*checked, database, WhenRoundHasResponses::Refuse, {}, clock, stopped);
        if (outcome)
            break;
        ++stops;
        ASSERT_EQ(outcome.error().code, ErrorCode::Cancelled);
        ASSERT_EQ(testing::contentOf(database), before) << "question " << question;
    }
    EXPECT_GT(stops, 0);
    EXPECT_NE(testing::contentOf(database), before);
}

INSTANTIATE_TEST_SUITE_P(Sheets, Stopping, ::testing::Values("xlsx", "ods"),
                         [](const auto &each) { return std::string(each.param); });

TEST(Rows, OfSeveralFilesAreCountedTogether)
{
    QTemporaryDir folder;
    std::vector<IntakeFile> files;
    for (const char *name : {"a.csv", "b.csv"}) {
        files.push_back({folder.filePath(QLatin1String(name)), {}});
        testing::write(files.back().path, testing::smallExport(name[0] == 'a' ? "2021" : "2023"));
    }
    files.push_back({folder.filePath(u"enheter-2023.csv"_s), {}});
    testing::write(files.back().path, "Enhetskode;Enhet;Overordnet;Inviterte\n1;F;;\na;Alfa;1;9\nb;Beta;1;9\n");
    Watching watching;
    ASSERT_TRUE(checkIntake(files, false, watching));
    EXPECT_TRUE(std::is_sorted(watching.rows.begin(), watching.rows.end()));
    EXPECT_EQ(watching.rows.back(), 14 + 14 + 3);
}

} // namespace
} // namespace faktorbenk::workbench
