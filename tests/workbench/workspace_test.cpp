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

TEST_F(OpenWorkspace, A2DistributionsHaveAFloorOfTheirOwnThatIsNeverLower)
{
    bring("2023", '4');
    const auto workspace = *Workspace::open(m_path);
    ASSERT_TRUE(workspace->setFloor({5, 7}, QStringLiteral("avtalt"), m_clock));
    EXPECT_EQ(*workspace->floor(), (survey::FloorPolicy{5, 7, m_clock.now().date()}));
    const auto report = workspace->report(survey::UnitCode(QStringLiteral("b")), QStringLiteral("2023"), disclosure::Audience::Leader);
    EXPECT_TRUE(report->figures()); // six people
    EXPECT_EQ(report->factors()[0].figures->distributionWithheld, disclosure::Reason::BelowFloor);
    ASSERT_TRUE(workspace->setFloor({6, 4}, QStringLiteral("avtalt"), m_clock));
    EXPECT_EQ(workspace->floor()->distributions, 6);
}

TEST_F(OpenWorkspace, A3WhatIsAddedAfterAHandOutIsKeptFromBeingComparedWithIt)
{
    bring("2023", '4');
    const auto workspace = *Workspace::open(m_path);
    ASSERT_TRUE(workspace->noteHandedOut(QStringLiteral("2023"), QStringLiteral("Rapport"), disclosure::Audience::Leader, {}, m_clock));
    const QString csv = m_folder.filePath(QStringLiteral("sent.csv"));
    testing::write(csv, "Periode;Kommune;Enhetskode;Enhet;Overordnet;F1_1;F1_2\n2023;Fjordvik;a;Alfa;1;1;2\n2023;Fjordvik;a;Alfa;1;1;1\n");
    ImportOptions options;
    options.existing = WhenRoundHasResponses::Add;
    ASSERT_TRUE(importResponses({csv}, m_path, options, m_clock, m_progress)->stored);
    workspace->refresh();
    const auto status = [&](const char *code) {
        return workspace->report(survey::UnitCode(QString::fromUtf8(code)), QStringLiteral("2023"), disclosure::Audience::Leader)->figures().reason();
    };
    EXPECT_EQ(status("a"), disclosure::Reason::ProtectsAnother); // two more than were handed out
    EXPECT_EQ(status("1"), disclosure::Reason::ProtectsAnother);
    EXPECT_FALSE(status("b"));
    ASSERT_EQ(workspace->handedOut()->size(), 1u);
    EXPECT_EQ(workspace->handedOut()->front().what, QStringLiteral("Rapport"));
}

TEST_F(OpenWorkspace, A2LoweringTheFloorKnowsWhatWasHandedOutUnderAHigherOne)
{
    bring("2023", '4');
    const auto workspace = *Workspace::open(m_path);
    ASSERT_TRUE(workspace->noteHandedOut(QStringLiteral("2023"), QStringLiteral("Rapport"), disclosure::Audience::Staff, alfa, m_clock));
    EXPECT_TRUE(workspace->handedOutAbove({5, 5})->empty());
    ASSERT_EQ(workspace->handedOutAbove({4, 5})->size(), 1u);
    EXPECT_EQ(workspace->handedOutAbove({4, 5})->front().unit, alfa);
    EXPECT_EQ(workspace->noteHandedOut(QStringLiteral("1999"), QStringLiteral("x"), disclosure::Audience::Staff, {}, m_clock).error().code,
              ErrorCode::UnknownRound);
    EXPECT_EQ(workspace->noteHandedOut(QStringLiteral("2023"), QStringLiteral("x"), disclosure::Audience::Staff,
                                       survey::UnitCode(QStringLiteral("zz")), m_clock).error().code,
              ErrorCode::UnknownUnit);
}

TEST_F(OpenWorkspace, RemovingSingleResponsesChangesNoFigure)
{
    bring("2023", '4');
    const auto workspace = *Workspace::open(m_path);
    const auto before = workspace->report(alfa, QStringLiteral("2023"), disclosure::Audience::Leader);
    ASSERT_TRUE(workspace->removeResponses(QStringLiteral("2023"), m_clock));
    EXPECT_TRUE(workspace->rounds()->front().responsesRemoved);
    EXPECT_EQ(workspace->newestRound(), QStringLiteral("2023"));
    const auto after = workspace->report(alfa, QStringLiteral("2023"), disclosure::Audience::Leader);
    EXPECT_EQ(after->figures()->respondents, before->figures()->respondents);
    EXPECT_EQ(after->factors()[0].figures->mean, before->factors()[0].figures->mean);
    EXPECT_EQ(after->factors()[0].figures->margin, before->factors()[0].figures->margin);
    EXPECT_EQ(workspace->removeResponses(QStringLiteral("2023"), m_clock).error().code, ErrorCode::ResponsesRemoved);
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
