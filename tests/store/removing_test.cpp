#include "store/removing.h"

#include "store/answerpack.h"
#include "store/database.h"
#include "store/roundwriter.h"
#include "store/schema.h"
#include "store/tallycodec.h"
#include "support/files.h"
#include "support/leaving.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace faktorbenk::store {
namespace {

using base::ErrorCode;

const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

class Removing : public ::testing::Test
{
protected:
    Removing()
        : m_path(m_folder.filePath(QStringLiteral("x.faktorbenk"))), m_database(*Database::create(m_path, testing::FixedClock()))
    {
        EXPECT_TRUE(put(Existing::Refuse, 1));
    }

    Connection &connection() { return m_database->connection(); }
    RoundSummary round() { return **findRound(connection(), QStringLiteral("2023")); }

    // Two hundred people with one long, unmistakable row of answers each.
    base::Result<Stored> put(Existing existing, std::uint64_t fingerprint)
    {
        survey::RoundResponses made;
        made.round = QStringLiteral("2023");
        for (int factor = 0; factor < survey::factorCount; ++factor)
            for (int number = 1; number <= 3; ++number)
                made.questionnaire.push_back({survey::Factor::fromIndex(static_cast<std::size_t>(factor)), number});
        made.units = {{survey::UnitCode(QStringLiteral("1")), QStringLiteral("Fjordvik"), {}, {}, {}}};
        survey::UnitResponses all{survey::UnitCode(QStringLiteral("1")), {}};
        for (int person = 0; person < 200; ++person)
            all.answers.insert(all.answers.end(), m_row.begin(), m_row.end());
        made.responses = {std::move(all)};
        made.fingerprint = {fingerprint, 0};
        base::NoProgress progress;
        QRandomGenerator random(1);
        return storeResponses(connection(), {std::move(made)}, existing, SameContent::InTheRound, {QStringLiteral("svar.csv")},
                              testing::FixedClock().now(), random, progress);
    }
    base::Result<void> remove(survey::ReleasedParts kept = testing::everyPart)
    {
        return removeResponses(connection(), round(), testing::FixedClock().now(), testing::leaving(connection(), round(), kept));
    }
    bool isOnDisk() const { return testing::contentOf(m_path).contains(packAnswers(m_row)); }

    // 1 … 5 in an order that no tally has.
    std::vector<survey::Answer> m_row{5, 3, 1, 4, 2, 5, 1, 3, 2, 4, 5, 5, 1, 2, 3, 4, 4, 1, 3, 5, 2, 1, 1, 4, 5, 3, 2, 2, 5, 1};
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

TEST_F(Removing, TheBytesOfTheAnswersAreGoneFromTheFile)
{
    ASSERT_TRUE(isOnDisk());
    ASSERT_TRUE(remove());
    EXPECT_FALSE(isOnDisk());
    EXPECT_FALSE(QFileInfo::exists(m_path + QStringLiteral("-journal")));
    EXPECT_EQ(connection().value(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
}

TEST_F(Removing, WhatIsHiddenIsGoneFromTheFileWithItsFingerprintAndOnlyTheNumberOfPeopleIsLeft)
{
    const QByteArray tally = encodeTally(readTallies(connection(), round())->totals[0]).mid(2); // without how many
    ASSERT_TRUE(testing::contentOf(m_path).contains(tally));
    ASSERT_TRUE(remove(0));
    EXPECT_FALSE(testing::contentOf(m_path).contains(tally));
    const auto left = readTallies(connection(), round());
    EXPECT_EQ(left->totals[0], survey::reduced(left->totals[0], 0));
    EXPECT_EQ(left->totals[0].respondents, 200);
    ASSERT_TRUE(left->reduction);
    EXPECT_EQ(left->reduction->floor, (survey::FloorPolicy{5, 8}));
    EXPECT_EQ(left->reduction->units, std::vector<survey::ReleasedParts>{0});
    EXPECT_EQ(connection().value(QStringLiteral("SELECT max(length(fingerprint)) FROM import_log"))->toInt(), 0);
}

TEST_F(Removing, WhereAnEarlierProgramLeftTheSumsOfHiddenGroupsTheRestCanGo)
{
    ASSERT_TRUE(remove());
    ASSERT_TRUE(connection().run(QStringLiteral("UPDATE responses_removed SET figures = NULL, distributions = NULL")));
    ASSERT_TRUE(connection().run(QStringLiteral("UPDATE unit SET kept = NULL")));
    EXPECT_TRUE(round().hiddenSumsLeft);
    EXPECT_FALSE(readTallies(connection(), round())->reduction);
    ASSERT_TRUE(remove(0));
    EXPECT_FALSE(round().hiddenSumsLeft);
    EXPECT_TRUE(round().responsesRemoved);
    EXPECT_EQ(readTallies(connection(), round())->totals[0].factors[0].answers, survey::Tally{});
    EXPECT_EQ(remove(0).error().code, ErrorCode::ResponsesRemoved);
}

TEST_F(Removing, EveryTallyThatIsShownStaysAndTheRoundStillHasResults)
{
    const auto before = readTallies(connection(), round());
    ASSERT_TRUE(remove());
    EXPECT_EQ(readTallies(connection(), round())->totals, before->totals);
    EXPECT_TRUE(round().hasResponses);
    EXPECT_TRUE(round().responsesRemoved);
}

TEST_F(Removing, NothingCanBeAddedOrArrangedAnewButReplacingIsPossible)
{
    ASSERT_TRUE(remove());
    EXPECT_EQ(remove().error().code, ErrorCode::ResponsesRemoved);
    EXPECT_EQ(put(Existing::Add, 2).error().code, ErrorCode::ResponsesRemoved);
    EXPECT_EQ(put(Existing::Refuse, 2).error().code, ErrorCode::RoundHasResponses);
    base::NoProgress progress;
    const auto units = storeUnits(connection(), {{survey::UnitCode(QStringLiteral("1")), {}, {}, {}, 300}}, {}, {},
                                  testing::FixedClock().now(), progress);
    EXPECT_EQ(units.error().code, ErrorCode::ResponsesRemoved);
    EXPECT_EQ(readTallies(connection(), round())->totals[0].respondents, 200);
    ASSERT_TRUE(put(Existing::Replace, 2));
    EXPECT_FALSE(round().responsesRemoved);
    EXPECT_TRUE(isOnDisk());
    EXPECT_TRUE(put(Existing::Add, 3));
}

TEST_F(Removing, NoFileBesideTheDatabaseIsReadableByOthers)
{
    m_database.reset();
    m_database = *Database::open(m_path, true); // a new file is built without a journal
    const auto done = connection().transaction([&]() -> base::Result<void> {
        // Enough to make SQLite write its journal.
        if (auto ran = connection().run(QStringLiteral("DELETE FROM response_pack")); !ran)
            return ran;
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        EXPECT_EQ(files.size(), 2) << files.join(u' ').toStdString();
        for (const QString &file : files)
            EXPECT_FALSE(QFileInfo(m_folder.filePath(file)).permissions() & forOthers) << file.toStdString();
        return base::failure(ErrorCode::Cancelled);
    });
    EXPECT_FALSE(done);
}

// A file as the first program made it, with one pack of answers.
void makeVersionOne(const QString &path, const std::vector<survey::Answer> &row)
{
    ASSERT_GT(newestSchemaVersion(), 1); // loads the steps too
    QFile step(QStringLiteral(":/schema/001.sql"));
    ASSERT_TRUE(step.open(QIODevice::ReadOnly));
    auto made = Connection::open(path, Connection::Mode::Build);
    ASSERT_TRUE(made);
    ASSERT_TRUE(made->runScript(QString::fromUtf8(step.readAll())));
    ASSERT_TRUE(made->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    ASSERT_TRUE(made->run(QStringLiteral("PRAGMA user_version = 1")));
    ASSERT_TRUE(made->run(QStringLiteral("INSERT INTO round (id, name) VALUES (1, '2023')")));
    auto pack = made->prepare(QStringLiteral("INSERT INTO response_pack (round_id, unit_code, respondents, answers) VALUES (1, '1', 1, ?)"));
    ASSERT_TRUE(pack);
    pack->addBindValue(packAnswers(row));
    ASSERT_TRUE(made->execute(*pack));
}

TEST_F(Removing, TheCopyBeforeAnUpgradeIsForItsOwnerOnlyAndFound)
{
    const QString path = m_folder.filePath(QStringLiteral("old.faktorbenk"));
    makeVersionOne(path, m_row);
    const auto opened = Database::open(path, true);
    ASSERT_TRUE(opened);
    const QStringList backups = backupsBeside(path);
    ASSERT_EQ(backups.size(), 1);
    EXPECT_TRUE(testing::contentOf(backups.front()).contains(packAnswers(m_row)));
    EXPECT_FALSE(QFileInfo(backups.front()).permissions() & forOthers);
}

TEST_F(Removing, AFileOfVersionOneIsBroughtUpToDateAndKeepsItsAnswers)
{
    const QString path = m_folder.filePath(QStringLiteral("old.faktorbenk"));
    makeVersionOne(path, m_row);
    const auto opened = Database::open(path, true);
    ASSERT_TRUE(opened);
    Connection &old = (*opened)->connection();
    EXPECT_EQ(old.value(QStringLiteral("PRAGMA user_version"))->toInt(), newestSchemaVersion());
    const auto known = **findRound(old, QStringLiteral("2023"));
    EXPECT_TRUE(known.hasResponses);
    EXPECT_FALSE(known.responsesRemoved);
    EXPECT_TRUE(removeResponses(old, known, testing::FixedClock().now(), testing::leaving(old, known, testing::everyPart)));
}

} // namespace
} // namespace faktorbenk::store
