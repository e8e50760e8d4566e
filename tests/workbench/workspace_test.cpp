#include "workbench/workspace.h"

#include "support/samplefile.h"
#include "workbench/importing.h"

#include <gtest/gtest.h>

namespace faktorbenk::workbench {
namespace {

using base::ErrorCode;

const survey::UnitCode alfa{QStringLiteral("a")};

class OpenWorkspace : public ::testing::Test
{
protected:
    void bring(const char *round, char answer)
    {
        const QString csv = m_folder.filePath(QString::fromUtf8(round) + QStringLiteral(".csv"));
        testing::write(csv, testing::smallExport(round, answer));
        const auto done = importResponses({csv}, m_path, {}, m_clock, m_progress);
        ASSERT_TRUE(done && done->stored);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("x.faktorbenk"));
    testing::FixedClock m_clock;
    base::NoProgress m_progress;
};

TEST_F(OpenWorkspace, AnEmptyFileHasNoRounds)
{
    const auto workspace = Workspace::create(m_path);
    ASSERT_TRUE(workspace);
    EXPECT_TRUE((*workspace)->rounds()->empty());
    EXPECT_EQ((*workspace)->newestRound().error().code, ErrorCode::NoRounds);
    EXPECT_EQ(Workspace::create(m_path).error().code, ErrorCode::DatabaseExists);
}

TEST_F(OpenWorkspace, ComparesWithEarlierRoundsOnly)
{
    bring("2021", '3');
    bring("2025", '5');
    bring("2023", '4');
    const auto workspace = *Workspace::open(m_path);
    EXPECT_EQ(workspace->newestRound(), QStringLiteral("2025"));
    const auto report = workspace->report(alfa, QStringLiteral("2023"), disclosure::Audience::Leader);
    ASSERT_TRUE(report);
    QStringList rounds;
    for (const auto &comparison : report->factors().front().comparisons)
        if (comparison.with == disclosure::Comparison::With::Round)
            rounds.append(comparison.name);
    EXPECT_EQ(rounds, QStringList{QStringLiteral("2021")});
    const auto newest = workspace->report(alfa, QStringLiteral("2025"), disclosure::Audience::Leader);
    EXPECT_EQ(newest->factors().front().comparisons.back().name, QStringLiteral("2021")); // newest first, oldest last
}

TEST_F(OpenWorkspace, ACompositeRoundIsComparedWithAsAnEarlierOne)
{
    bring("2023", '4');
    const QString csv = m_folder.filePath(QStringLiteral("k.csv"));
    testing::write(csv, testing::smallComposite("2019", 37));
    const auto done = importComposite({csv}, m_path, {}, m_clock, m_progress);
    ASSERT_TRUE(done && done->stored);
    const auto workspace = *Workspace::open(m_path);
    EXPECT_EQ(workspace->newestRound(), QStringLiteral("2023"));
    const auto report = workspace->report(alfa, QStringLiteral("2023"), disclosure::Audience::Leader);
    const auto &comparison = report->factors().front().comparisons.back();
    EXPECT_EQ(comparison.name, QStringLiteral("2019"));
    EXPECT_EQ(comparison.mean, survey::Tenths(38));
    EXPECT_EQ(comparison.difference.verdict, survey::Verdict::Above); // 4,0 − 3,8
    const auto then = workspace->report(alfa, QStringLiteral("2019"), disclosure::Audience::Leader);
    EXPECT_TRUE(then->figures()->fromComposite);
    EXPECT_EQ(then->factors().front().comparisons.front().mean, survey::Tenths(37)); // the root's own row
}

TEST_F(OpenWorkspace, AskingForWhatIsNotThereIsAnError)
{
    bring("2023", '4');
    const auto workspace = *Workspace::open(m_path);
    EXPECT_EQ(workspace->gate(QStringLiteral("1999")).error().code, ErrorCode::UnknownRound);
    EXPECT_EQ(workspace->report(survey::UnitCode(QStringLiteral("zz")), QStringLiteral("2023"),
                                disclosure::Audience::Leader).error().code,
              ErrorCode::UnknownUnit);
}

TEST_F(OpenWorkspace, A2ChangingTheFloorIsLoggedAndTakesEffectAtOnce)
{
    bring("2023", '4');
    const auto workspace = *Workspace::open(m_path);
    EXPECT_TRUE(workspace->report(alfa, QStringLiteral("2023"), disclosure::Audience::Leader)->figures());
    EXPECT_EQ(workspace->setFloor({2, 2}, QStringLiteral("x"), m_clock).error().code, ErrorCode::FloorTooLow);
    EXPECT_EQ(workspace->setFloor({10, 10}, QStringLiteral("  "), m_clock).error().code, ErrorCode::FloorNeedsReason);
    ASSERT_TRUE(workspace->setFloor({10, 10}, QStringLiteral("avtalt"), m_clock));
    EXPECT_FALSE(workspace->report(alfa, QStringLiteral("2023"), disclosure::Audience::Leader)->figures());
    const auto changes = workspace->floorChanges();
    ASSERT_EQ(changes->size(), 1u);
    EXPECT_EQ(changes->front().from.figures, 5);
    EXPECT_EQ(changes->front().to.figures, 10);
    EXPECT_EQ(changes->front().reason, QStringLiteral("avtalt"));
    EXPECT_EQ(changes->front().when, m_clock.now());
}

TEST_F(OpenWorkspace, WhatAnotherProgramBringsInIsSeenAfterRefresh)
{
    bring("2021", '3');
    const auto workspace = *Workspace::open(m_path);
    EXPECT_EQ(workspace->rounds()->size(), 1u);
    bring("2023", '4');
    workspace->refresh();
    EXPECT_EQ(workspace->rounds()->size(), 2u);
}

} // namespace
} // namespace faktorbenk::workbench
