#include "store/handedout.h"

#include "store/database.h"
#include "store/roundwriter.h"
#include "store/undo.h"
#include "support/files.h"
#include "support/groups.h"

#include <gtest/gtest.h>

namespace faktorbenk::store {
namespace {

const QString round2023 = QStringLiteral("2023");

class HandedOut : public ::testing::Test
{
protected:
    HandedOut() : m_database(*Database::create(m_folder.filePath(QStringLiteral("x.faktorbenk")), m_clock)) {}

    Connection &connection() { return m_database->connection(); }

    static survey::HandedOutState state()
    {
        const auto tallies = testing::round({{"1", nullptr, 2}, {"a", "1", 8}, {"b", "1", 9}});
        survey::HandedOutState made{{5, 8}, {tallies.tree, tallies.totals, {3, 1, 0}}, {}};
        survey::UnitTree::Row municipality;
        survey::UnitTree::Row women;
        women.code = survey::UnitCode(QStringLiteral("Kvinne"));
        women.parent = 0;
        made.background[survey::BackgroundVariable::Gender] = {
            *survey::UnitTree::fromRows({municipality, women}), {tallies.totals[0], tallies.totals[1]}, {3, 0x1fffff}};
        return made;
    }
    base::Result<void> note(const survey::HandedOutState &noted, const char *what, int minutes = 0)
    {
        return noteHandedOut(connection(), noted,
                             {m_clock.now().addSecs(60 * minutes), round2023, QString::fromUtf8(what), true, survey::UnitCode(QStringLiteral("a")), {}});
    }

    // answers: of unit a, one statement each.
    void put(std::vector<survey::Answer> answers, Existing existing, int minutes = 0)
    {
        survey::RoundResponses made;
        made.round = round2023;
        made.questionnaire = {{survey::Factor::fromIndex(0), 1}};
        const survey::UnitCode a(QStringLiteral("a"));
        made.units = {{a, QStringLiteral("A"), std::nullopt, {}, {}}};
        made.responses = {{a, std::move(answers)}};
        made.fingerprint = {++m_print, 0};
        QRandomGenerator random{7};
        base::NoProgress progress;
        ASSERT_TRUE(storeResponses(connection(), {std::move(made)}, existing, SameContent::InTheRound, {QStringLiteral("svar.csv")},
                                   m_clock.now().addSecs(60 * minutes), random, progress));
    }
    // Of each state, in the order in which they were noted.
    std::vector<bool> onlyAddedTo()
    {
        std::vector<bool> each;
        const auto states = readHandedOutStates(connection(), round2023);
        for (const auto &noted : *states)
            each.push_back(noted->isOnlyAddedTo);
        return each;
    }

    std::uint64_t m_print = 0;
    QTemporaryDir m_folder;
    testing::FixedClock m_clock;
    std::unique_ptr<Database> m_database;
};

TEST_F(HandedOut, AStateComesBackAsItWasNoted)
{
    ASSERT_TRUE(note(state(), "Rapport"));
    const auto states = readHandedOutStates(connection(), round2023);
    ASSERT_TRUE(states);
    ASSERT_EQ(states->size(), 1u);
    const survey::HandedOutState &read = *states->front();
    EXPECT_EQ(read.floor, state().floor);
    EXPECT_EQ(read.units.totals, state().units.totals);
    EXPECT_EQ(read.units.released, state().units.released);
    ASSERT_EQ(read.units.tree.size(), 3u);
    EXPECT_EQ(read.units.tree.at(2).code.text(), QStringLiteral("b"));
    EXPECT_EQ(read.units.tree.at(2).parent, survey::UnitIndex(0));
    const auto &gender = read.background.at(survey::BackgroundVariable::Gender);
    EXPECT_EQ(gender.tree.at(1).code.text(), QStringLiteral("Kvinne"));
    EXPECT_EQ(gender.totals, state().background.at(survey::BackgroundVariable::Gender).totals);
    EXPECT_EQ(gender.released, (std::vector<survey::ReleasedParts>{3, 0x1fffff}));
    EXPECT_TRUE(readHandedOutStates(connection(), QStringLiteral("2021"))->empty());
}

TEST_F(HandedOut, A3ItIsKnownWhetherARoundHasOnlyBeenAddedToSince)
{
    put({1, 2, 3, 4, 5}, Existing::Refuse);
    ASSERT_TRUE(note(state(), "Rapport"));
    EXPECT_EQ(onlyAddedTo(), std::vector{true});
    put({3, 3}, Existing::Add);
    EXPECT_EQ(onlyAddedTo(), std::vector{true});
    put({3, 5, 3, 4, 3, 2, 1, 1}, Existing::Replace); // everybody is there, and one more
    EXPECT_EQ(onlyAddedTo(), std::vector{true});
    put({3, 5, 3, 4, 3, 2, 2, 1}, Existing::Replace); // somebody has answered otherwise
    EXPECT_EQ(onlyAddedTo(), std::vector{false});
    put({3, 5, 3, 4, 3, 2, 1, 1}, Existing::Replace); // and nobody knows who it was
    EXPECT_EQ(onlyAddedTo(), std::vector{false});
}

TEST_F(HandedOut, A3UndoTakesAnswersFromWhatWasHandedOutSinceTheImport)
{
    put({1, 2, 3, 4, 5}, Existing::Refuse);
    ASSERT_TRUE(note(state(), "Rapport", 1));
    put({3, 3}, Existing::Add, 2);
    survey::HandedOutState later = state();
    later.units.released[2] = 1;
    ASSERT_TRUE(note(later, "Ny rapport", 3));
    ASSERT_TRUE(undo(connection()));
    EXPECT_EQ(onlyAddedTo(), (std::vector{true, false}));
}

TEST_F(HandedOut, A3OfAFileOfBeforeNobodyKnowsWhetherARoundHasOnlyBeenAddedTo)
{
    ASSERT_TRUE(note(state(), "Rapport"));
    ASSERT_TRUE(connection().run(QStringLiteral("ALTER TABLE handed_out_state DROP COLUMN only_added_to")));
    QFile step(QStringLiteral(":/schema/009.sql"));
    ASSERT_TRUE(step.open(QIODevice::ReadOnly));
    ASSERT_TRUE(connection().runScript(QString::fromUtf8(step.readAll())));
    EXPECT_EQ(onlyAddedTo(), std::vector{false});
}

TEST_F(HandedOut, EachTimeIsListedButAStateIsKeptOnce)
{
    ASSERT_TRUE(note(state(), "Rapport"));
    ASSERT_TRUE(note(state(), "Lysbilder"));
    survey::HandedOutState other = state();
    other.units.released[2] = 1;
    ASSERT_TRUE(note(other, "Ny rapport"));
    EXPECT_EQ(readHandedOutStates(connection(), round2023)->size(), 2u);
    const auto all = readHandOuts(connection());
    ASSERT_EQ(all->size(), 3u);
    EXPECT_EQ((*all)[1].what, QStringLiteral("Lysbilder"));
    EXPECT_EQ((*all)[1].round, round2023);
    EXPECT_EQ((*all)[1].when, m_clock.now());
    EXPECT_EQ((*all)[1].floor, (survey::FloorPolicy{5, 8}));
    EXPECT_EQ((*all)[1].unit->text(), QStringLiteral("a"));
    EXPECT_TRUE((*all)[1].forStaff);
}

} // namespace
} // namespace faktorbenk::store
