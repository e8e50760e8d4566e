// Links, invited by hand, chosen means – and undo, which puts every table back row for row.

#include "store/benchmarks.h"
#include "store/database.h"
#include "store/invited.h"
#include "store/removing.h"
#include "store/roundwriter.h"
#include "store/schema.h"
#include "store/undo.h"
#include "store/unitlinks.h"
#include "support/files.h"
#include "support/leaving.h"

#include <QSqlRecord>

#include <gtest/gtest.h>

namespace faktorbenk::store {
namespace {

using base::ErrorCode;
using survey::UnitCode;
using Kind = survey::UnitLink::Kind;

UnitCode code(const char *text) { return UnitCode(QString::fromUtf8(text)); }
QString text(const char *words) { return QString::fromUtf8(words); }

survey::UnitClaim claim(const char *unit, const char *parent = nullptr, std::optional<std::int64_t> invited = {})
{
    return {code(unit), text("Enhet ") + text(unit), parent ? std::optional(code(parent)) : std::nullopt, {}, invited};
}

survey::RoundResponses responses(const char *round, std::uint64_t print, int answer = 4)
{
    survey::RoundResponses made;
    made.round = text(round);
    made.municipality = text("Fjordvik");
    made.questionnaire = {{survey::Factor::fromIndex(0), 1}};
    made.units = {claim("1"), claim("a", "1"), claim("b", "1")};
    const auto value = static_cast<survey::Answer>(answer);
    made.responses = {{code("a"), {value, value, 5, 1, 2}}, {code("b"), {value, 3}}};
    made.background[{survey::BackgroundVariable::Gender, text("Kvinne")}].respondents = 5;
    made.fingerprint = {print, 0};
    return made;
}

survey::Benchmark national(int year, int tenths = 42)
{
    survey::Benchmark row;
    row.year = year;
    row.source = text("Kilden");
    row.means.fill(survey::Tenths(tenths));
    return row;
}

struct Keeping : ::testing::Test {
    Keeping() : database(*Database::create(path(), testing::FixedClock())) {}

    QString path() const { return folder.filePath(text("x.faktorbenk")); }
    Connection &connection() { return database->connection(); }
    const QDateTime when = testing::FixedClock().now();

    base::Result<Stored> put(std::vector<survey::RoundResponses> rounds, Existing existing = Existing::Refuse)
    {
        return storeResponses(connection(), std::move(rounds), existing, SameContent::InTheRound, {text("svar.csv")},
                              when, random, progress);
    }
    base::Result<Stored> putUnits(const char *round, std::int64_t invited)
    {
        return storeUnits(connection(), {claim("1", nullptr, 0), claim("a", "1", invited), claim("b", "1", 4)},
                          text(round), text("enheter.csv"), when, progress);
    }
    qint64 idOf(const char *round) { return (*findRound(connection(), text(round)))->id; }

    QStringList tables()
    {
        auto query = *connection().prepare(text("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
        EXPECT_TRUE(connection().execute(query));
        QStringList names;
        while (query.next())
            names += query.value(0).toString();
        return names;
    }
    // Every row of every table but those undo keeps for itself, as text.
    QStringList everything()
    {
        QStringList rows;
        for (const QString &table : tables()) {
            if (table.startsWith(text("undo_")))
                continue;
            auto query = *connection().prepare(text("SELECT * FROM ") + table);
            EXPECT_TRUE(connection().execute(query));
            QStringList own;
            while (query.next()) {
                QString row = table;
                for (int i = 0; i < query.record().count(); ++i)
                    row += query.isNull(i) ? text("|–") : text("|") + QString::fromLatin1(query.value(i).toByteArray().toHex());
                own += row;
            }
            own.sort();
            rows += own;
        }
        return rows;
    }
    qint64 keptRows()
    {
        qint64 rows = 0;
        for (const QString &table : tables())
            if (table.startsWith(text("undo_")))
                rows += connection().value(text("SELECT count(*) FROM ") + table)->toLongLong();
        return rows;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    QRandomGenerator random{7};
    base::NoProgress progress;
};

TEST_F(Keeping, WhateverBelongsToARoundCanBePutBack)
{
    for (const QString &table : tables()) {
        auto query = *connection().prepare(text("SELECT * FROM ") + table);
        ASSERT_TRUE(connection().execute(query));
        QStringList columns;
        for (int i = 0; i < query.record().count(); ++i)
            columns += query.record().fieldName(i);
        const bool belongs = columns.contains(text("round_id")) && !table.startsWith(text("undo_"));
        EXPECT_TRUE(!belongs || undoableTables().contains(table)) << qPrintable(table);
        if (!undoableTables().contains(table))
            continue;
        auto mirror = *connection().prepare(text("SELECT * FROM undo_") + table);
        ASSERT_TRUE(connection().execute(mirror));
        QStringList mirrored;
        for (int i = 0; i < mirror.record().count(); ++i)
            mirrored += mirror.record().fieldName(i);
        EXPECT_EQ(mirrored, columns) << qPrintable(table);
    }
}

TEST_F(Keeping, UndoPutsBackWhatAReplacementTookRowForRow)
{
    ASSERT_TRUE(put({responses("2021", 1), responses("2023", 2)}));
    ASSERT_TRUE(putUnits("2023", 6));
    const QStringList before = everything();
    ASSERT_TRUE(put({responses("2023", 3, 1)}, Existing::Replace));
    ASSERT_NE(everything(), before);
    const auto offer = readUndo(connection());
    ASSERT_TRUE(offer && *offer);
    EXPECT_EQ((*offer)->asBefore, QStringList{text("2023")});
    EXPECT_EQ((*offer)->fileNames, QStringList{text("svar.csv")});
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(keptRows(), 0);
    EXPECT_EQ(undo(connection()).error().code, ErrorCode::NoImportToUndo);
}

TEST_F(Keeping, UndoPutsBackWhatWasAddedTo)
{
    ASSERT_TRUE(put({responses("2023", 1)}));
    const QStringList before = everything();
    ASSERT_TRUE(put({responses("2023", 2)}, Existing::Add));
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(everything(), before);
}

TEST_F(Keeping, UndoOfANewRoundTakesItAwayAndTheWaitingUnitListComesBack)
{
    ASSERT_TRUE(storeUnits(connection(), {claim("1"), claim("a", "1", 5)}, {}, text("enheter.csv"), when, progress));
    const QStringList before = everything();
    ASSERT_TRUE(put({responses("2021", 1), responses("2023", 2)}));
    EXPECT_EQ((*readUndo(connection()))->removed, (QStringList{text("2021"), text("2023")}));
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(everything(), before);
    EXPECT_TRUE(readRounds(connection())->empty());
}

TEST_F(Keeping, UndoOfAUnitListBringsTheFormerTreeBack)
{
    ASSERT_TRUE(put({responses("2023", 1)}));
    ASSERT_TRUE(putUnits("2023", 6));
    const QStringList before = everything();
    ASSERT_TRUE(putUnits("2023", 9));
    EXPECT_EQ(connection().value(text("SELECT count(*) FROM undo_response_pack"))->toInt(), 0) << "not touched, not kept";
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(everything(), before);
}

TEST_F(Keeping, UndoOfPublishedMeansBringsTheFormerBackAndEditingThemEndsIt)
{
    ASSERT_TRUE(writeBenchmarks(connection(), {national(2020)}));
    const QStringList before = everything();
    ASSERT_TRUE(writeBenchmarks(connection(), {national(2020, 45), national(2023)}, {text("snitt.csv")}, when));
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(everything(), before);
    ASSERT_TRUE(writeBenchmarks(connection(), {national(2023)}));
    ASSERT_TRUE(replaceBenchmarks(connection(), {national(2019)}));
    EXPECT_FALSE(readUndo(connection())->has_value()) << "it would write over what was typed";
    EXPECT_EQ(readBenchmarks(connection())->size(), 1u);
}

TEST_F(Keeping, OnlyTheLatestImportIsKept)
{
    ASSERT_TRUE(put({responses("2021", 1)}));
    ASSERT_TRUE(put({responses("2021", 2)}, Existing::Replace));
    EXPECT_GT(connection().value(text("SELECT count(*) FROM undo_response_pack"))->toInt(), 0);
    ASSERT_TRUE(put({responses("2023", 3)}));
    EXPECT_EQ(connection().value(text("SELECT count(*) FROM undo_response_pack"))->toInt(), 0);
}

TEST_F(Keeping, WhatIsKeptForUndoCanBeForgottenForGood)
{
    ASSERT_TRUE(put({responses("2023", 1)}));
    ASSERT_TRUE(put({responses("2023", 2)}, Existing::Replace));
    EXPECT_GT(keptRows(), 0);
    ASSERT_TRUE(connection().transaction([&] { return forgetUndo(connection()); }));
    EXPECT_EQ(keptRows(), 0);
    EXPECT_EQ(undo(connection()).error().code, ErrorCode::NoImportToUndo);
}

TEST_F(Keeping, RemovedResponsesAreNotKeptForUndoEither)
{
    ASSERT_TRUE(put({responses("2023", 1)}));
    ASSERT_TRUE(put({responses("2023", 2)}, Existing::Replace));
    const RoundSummary round = **findRound(connection(), text("2023"));
    ASSERT_TRUE(removeResponses(connection(), round, when, testing::leaving(connection(), round, testing::everyPart)));
    EXPECT_EQ(keptRows(), 0);
    EXPECT_EQ(undo(connection()).error().code, ErrorCode::NoImportToUndo);
}

TEST_F(Keeping, ADeletedRoundWithoutResponsesComesBackWithoutThem)
{
    ASSERT_TRUE(put({responses("2023", 1)}));
    const RoundSummary round = **findRound(connection(), text("2023"));
    ASSERT_TRUE(removeResponses(connection(), round, when, testing::leaving(connection(), round, testing::everyPart)));
    const QStringList before = everything();
    ASSERT_TRUE(deleteRound(connection(), text("2023"), when));
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(everything(), before);
}

TEST_F(Keeping, ARefusedImportKeepsWhatCouldBeUndoneAndTheFileByteForByte)
{
    ASSERT_TRUE(put({responses("2023", 1)}));
    const QByteArray before = testing::contentOf(path());
    EXPECT_FALSE(put({responses("2023", 2)}));
    EXPECT_EQ(testing::contentOf(path()), before);
    EXPECT_TRUE(readUndo(connection())->has_value());
}

TEST_F(Keeping, ACancelledReplacementLeavesTheFileByteForByte)
{
    struct Cancelled final : base::Progress {
        void report(std::int64_t, std::int64_t) override {}
        bool isCancelled() const override { return true; }
    } cancelled;
    ASSERT_TRUE(put({responses("2023", 1)}));
    const QByteArray before = testing::contentOf(path());
    EXPECT_EQ(storeResponses(connection(), {responses("2023", 2)}, Existing::Replace, SameContent::InTheRound,
                             {text("b.csv")}, when, random, cancelled)
                  .error()
                  .code,
              ErrorCode::Cancelled);
    EXPECT_EQ(testing::contentOf(path()), before);
}

TEST_F(Keeping, ADeletedRoundComesBackWithItsLinksItsNumbersAndItsChoices)
{
    ASSERT_TRUE(put({responses("2021", 1), responses("2023", 2)}));
    ASSERT_TRUE(writeUnitLinks(connection(), {{text("2023"), code("a"), text("2021"), code("b"), Kind::Same, text("flyttet")}}, when));
    ASSERT_TRUE(writeInvitedByHand(connection(), idOf("2021"), code("a"), 12, when));
    ASSERT_TRUE(writeBenchmarkChoice(connection(), idOf("2021"), {survey::Benchmark::Level::National, {}, 2020}));
    const QStringList before = everything();
    ASSERT_TRUE(deleteRound(connection(), text("2021"), when));
    EXPECT_EQ(readRounds(connection())->size(), 1u);
    EXPECT_TRUE(readUnitLinks(connection())->empty()) << "a link to a round that is gone says nothing";
    EXPECT_EQ((*readUndo(connection()))->restored, QStringList{text("2021")});
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(deleteRound(connection(), text("1999"), when).error().code, ErrorCode::UnknownRound);
}

TEST_F(Keeping, UndoOfAnImportLeavesWhatTheUserHasDecidedSince)
{
    ASSERT_TRUE(put({responses("2021", 1), responses("2023", 2)}));
    ASSERT_TRUE(put({responses("2023", 3)}, Existing::Replace));
    ASSERT_TRUE(writeUnitLinks(connection(), {{text("2023"), code("a"), text("2021"), code("b"), Kind::Same, {}}}, when));
    ASSERT_TRUE(writeInvitedByHand(connection(), idOf("2023"), code("a"), 12, when));
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(readUnitLinks(connection())->size(), 1u);
    EXPECT_EQ(readInvitedByHand(connection(), idOf("2023"))->value(code("a")).invited, 12);
}

TEST_F(Keeping, N11ANumberByHandComesBeforeTheListAndRemovingItBringsTheListsBack)
{
    const auto counted = [&] {
        const auto tallies = *readTallies(connection(), **findRound(connection(), text("2023")));
        return tallies.tree.at(*tallies.tree.find(code("a"))).invitedHere;
    };
    ASSERT_TRUE(put({responses("2023", 1)}));
    ASSERT_TRUE(putUnits("2023", 6));
    ASSERT_TRUE(writeInvitedByHand(connection(), idOf("2023"), code("a"), 8, when));
    EXPECT_EQ(counted(), 8);
    EXPECT_EQ(readInvitedFromFiles(connection(), idOf("2023"))->value(code("a")), 6);
    ASSERT_TRUE(putUnits("2023", 7)); // a new list does not write over it
    EXPECT_EQ(counted(), 8);
    ASSERT_TRUE(writeInvitedByHand(connection(), idOf("2023"), code("a"), std::nullopt, when));
    EXPECT_EQ(counted(), 7);
}

TEST_F(Keeping, TheWarningOfTooFewInvitedKnowsTheNumberByHand)
{
    ASSERT_TRUE(put({responses("2023", 1)}));
    EXPECT_EQ(putUnits("2023", 2)->invitedTooFew, (std::vector{code("1"), code("a")})); // 5 answered in a, 7 of 6 in all
    ASSERT_TRUE(writeInvitedByHand(connection(), idOf("2023"), code("a"), 9, when));
    EXPECT_TRUE(putUnits("2023", 2)->invitedTooFew.empty());
}

TEST_F(Keeping, ALinkTakesThePlaceOfTheFormerAndANoStandsBesideIt)
{
    const auto say = [&](const char *earlier, Kind kind) {
        return writeUnitLinks(connection(), {{text("2023"), code("a"), text("2021"), code(earlier), kind, {}}}, when);
    };
    ASSERT_TRUE(put({responses("2021", 1), responses("2023", 2)}));
    ASSERT_TRUE(say("a", Kind::Different));
    ASSERT_TRUE(say("b", Kind::Same));
    ASSERT_TRUE(say("1", Kind::Split));
    const auto links = *readUnitLinks(connection());
    ASSERT_EQ(links.size(), 2u);
    EXPECT_EQ(links[0].earlier, code("1"));
    EXPECT_EQ(links[1].kind, Kind::Different);
    ASSERT_TRUE(removeUnitLinks(connection(), text("2023"), code("a"), text("2021")));
    EXPECT_TRUE(readUnitLinks(connection())->empty());
    EXPECT_EQ(writeUnitLinks(connection(), {{text("2023"), code("a"), text("1999"), code("a"), Kind::Same, {}}}, when).error().code,
              ErrorCode::UnknownRound);
}

TEST(Upgrade, AFileOfVersion1IsBroughtUpToDateAndItsNextImportCanBeUndone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("old.faktorbenk"));
    {
        auto connection = Connection::open(path, Connection::Mode::Build);
        ASSERT_TRUE(connection);
        ASSERT_GT(newestSchemaVersion(), 1); // and the steps are at hand
        QFile step(text(":/schema/001.sql"));
        ASSERT_TRUE(step.open(QIODevice::ReadOnly));
        ASSERT_TRUE(connection->runScript(QString::fromUtf8(step.readAll())));
        for (const QString &sql : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId), text("PRAGMA user_version = 1"),
                                   text("INSERT INTO round (name, questionnaire) VALUES ('2021', '1.1')"),
                                   text("INSERT INTO benchmark (level, service_type, year, source, f1) VALUES ('national', '', 2020, 'Kilden', 42)")})
            ASSERT_TRUE(connection->run(sql));
    }
    auto opened = Database::open(path, true);
    ASSERT_TRUE(opened);
    Connection &connection = (*opened)->connection();
    EXPECT_EQ(connection.value(text("PRAGMA user_version"))->toInt(), newestSchemaVersion());
    EXPECT_FALSE(readUndo(connection)->has_value());
    EXPECT_TRUE(readUnitLinks(connection)->empty());
    EXPECT_FALSE(readTallies(connection, **findRound(connection, text("2021")))->cuts) << "nobody looked for them";
    QRandomGenerator random{7};
    base::NoProgress progress;
    ASSERT_TRUE(storeResponses(connection, {responses("2021", 1)}, Existing::Refuse, SameContent::InTheRound, {text("svar.csv")},
                               testing::FixedClock().now(), random, progress));
    ASSERT_TRUE(undo(connection));
    EXPECT_FALSE((*findRound(connection, text("2021")))->hasResponses) << "the round was there, and empty";
    EXPECT_EQ(readBenchmarks(connection)->size(), 1u);
}

} // namespace
} // namespace faktorbenk::store
