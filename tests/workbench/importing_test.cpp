#include "workbench/importing.h"

#include "support/samplefile.h"
#include "workbench/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace faktorbenk::workbench {
namespace {

using base::ErrorCode;

class Importing : public ::testing::Test
{
protected:
    QString write(const char *name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        testing::write(path, content);
        return path;
    }
    base::Result<ImportOutcome> bring(const QString &csv, const ImportOptions &options = {})
    {
        return importResponses({csv}, m_database, options, m_clock, m_progress);
    }

    QTemporaryDir m_folder;
    QString m_database = m_folder.filePath(QStringLiteral("x.faktorbenk"));
    testing::FixedClock m_clock;
    base::NoProgress m_progress;
};

TEST_F(Importing, MakesTheFileAndTellsWhatCameIn)
{
    const auto outcome = bring(write("a.csv", testing::smallExport()));
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->stored);
    EXPECT_EQ(outcome->respondents, 14);
    EXPECT_EQ(outcome->units, 3);
    EXPECT_EQ(outcome->rounds, QStringList{QStringLiteral("2023")});
}

TEST_F(Importing, AFaultyFileIsAnOutcomeWithNoticesAndMakesNothing)
{
    const auto outcome = bring(write("a.csv", testing::smallExport("2023", '6')));
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->stored);
    EXPECT_EQ(outcome->errors, 28);
    EXPECT_EQ(outcome->notices.front().what.code, ErrorCode::BadAnswer);
    EXPECT_EQ(outcome->notices.front().row, 2);
    EXPECT_EQ(outcome->notices.front().column, QStringLiteral("F1_1"));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.csv")});
}

// Four have answered in a, hidden, and twelve in c.
TEST_F(Importing, A5WhetherMoreAnsweredThanWereInvitedIsToldOfUnitsThatAreShownOnly)
{
    QByteArray answers("Periode;Kommune;Enhetskode;Enhet;Overordnet;F1_1\n");
    for (const auto &[unit, people] : {std::pair('a', 4), std::pair('b', 9), std::pair('c', 12)})
        for (int person = 0; person < people; ++person)
            answers += QByteArray("2023;Fjordvik;") + unit + ";Enhet " + unit + ";1;4\n";
    ASSERT_TRUE(bring(write("a.csv", answers)));
    const auto warned = [&](int invitedInA) {
        const QByteArray list = "Enhetskode;Enhet;Overordnet;Antall inviterte\n1;Fjordvik;;0\na;Enhet a;1;"
                                + QByteArray::number(invitedInA) + "\nb;Enhet b;1;20\nc;Enhet c;1;11\n";
        const auto outcome = importUnits(write("units.csv", list), m_database, {}, m_clock, m_progress);
        QStringList units;
        for (const Notice &notice : outcome->notices)
            if (notice.what.code == ErrorCode::InvitedBelowRespondents)
                units.append(notice.what.arguments.value(0).toString());
        return units;
    };
    for (const int invitedInA : {1, 3, 4, 5})
        EXPECT_EQ(warned(invitedInA), QStringList{QStringLiteral("c")}) << invitedInA;
}

TEST_F(Importing, AFileThatIsNotThereIsAnOutcomeToo)
{
    const auto outcome = bring(m_folder.filePath(QStringLiteral("none.csv")));
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->stored);
    EXPECT_EQ(outcome->notices.front().what.code, ErrorCode::FileNotFound);
}

class CancelLate final : public base::Progress
{
public:
    explicit CancelLate(int after) : m_left(after) {}
    void report(std::int64_t, std::int64_t) override { --m_left; }
    bool isCancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

TEST_F(Importing, CancelledAtAnyMomentNothingIsMadeOrChanged)
{
    ASSERT_TRUE(bring(write("a.csv", testing::smallExport("2021"))));
    const QByteArray before = testing::contentOf(m_database);
    const QString csv = write("b.csv", testing::smallExport("2023"));
    int cancelled = 0;
    for (int after = 0; after < 20; ++after) {
        CancelLate progress(after);
        const QString fresh = m_folder.filePath(QStringLiteral("ny.faktorbenk"));
        if (importResponses({csv}, fresh, {}, m_clock, progress)) {
            EXPECT_TRUE(QFileInfo::exists(fresh));
            QFile::remove(fresh);
        } else {
            ++cancelled;
            EXPECT_FALSE(QFileInfo::exists(fresh));
            EXPECT_FALSE(QFileInfo::exists(fresh + QStringLiteral(".part")));
        }
        CancelLate again(after);
        if (const auto outcome = importResponses({csv}, m_database, {}, m_clock, again)) {
            break;
        } else {
            EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
            EXPECT_EQ(testing::contentOf(m_database), before);
        }
    }
    EXPECT_GT(cancelled, 0);
}

TEST_F(Importing, IntoAForeignFileNothingIsWritten)
{
    testing::write(m_database, QByteArray(1000, 'x'));
    EXPECT_EQ(bring(write("a.csv", testing::smallExport())).error().code, ErrorCode::DatabaseForeign);
    EXPECT_EQ(testing::contentOf(m_database), QByteArray(1000, 'x'));
}

TEST_F(Importing, ACompositeReportIsStoredBesideTheResponses)
{
    ASSERT_TRUE(bring(write("a.csv", testing::smallExport("2023"))));
    const QString report = write("k.csv", testing::smallComposite("2019"));
    const auto outcome = importComposite({report}, m_database, {}, m_clock, m_progress);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->stored);
    EXPECT_EQ(outcome->units, 3);
    EXPECT_EQ(outcome->rounds, QStringList{QStringLiteral("2019")});
    const QByteArray before = testing::contentOf(m_database);
    EXPECT_EQ(importComposite({report}, m_database, {}, m_clock, m_progress).error().code, ErrorCode::SameContentAgain);
    EXPECT_EQ(importComposite({write("l.csv", testing::smallComposite("2019", 42))}, m_database, {}, m_clock, m_progress)
                  .error().code,
              ErrorCode::RoundHasComposite);
    EXPECT_EQ(testing::contentOf(m_database), before);
    ImportOptions options;
    options.existing = WhenRoundHasResponses::Replace;
    EXPECT_TRUE(importComposite({report}, m_database, options, m_clock, m_progress));
}

TEST_F(Importing, AFaultyCompositeReportLeavesTheFileByteForByte)
{
    ASSERT_TRUE(bring(write("a.csv", testing::smallExport("2023"))));
    const QByteArray before = testing::contentOf(m_database);
    const auto outcome = importComposite({write("k.csv", testing::smallComposite("2019", 50))}, m_database, {}, m_clock,
                                         m_progress); // a would have 5,1
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->stored);
    ASSERT_EQ(outcome->errors, 1);
    EXPECT_EQ(outcome->notices.front().what.code, ErrorCode::BadMean);
    EXPECT_EQ(outcome->notices.front().row, 3);
    EXPECT_EQ(outcome->notices.front().column, QStringLiteral("F1"));
    EXPECT_EQ(testing::contentOf(m_database), before);
}

TEST_F(Importing, ACompositeReportOfARoundWithResponsesIsToldToComeSecond)
{
    ASSERT_TRUE(bring(write("a.csv", testing::smallExport("2023"))));
    const auto outcome = importComposite({write("k.csv", testing::smallComposite("2023"))}, m_database, {}, m_clock, m_progress);
    ASSERT_TRUE(outcome && outcome->stored);
    ASSERT_EQ(outcome->notices.size(), 1u);
    EXPECT_EQ(outcome->notices.front().what.code, ErrorCode::ComputedInstead);
    EXPECT_EQ(outcome->notices.front().severity, Notice::Severity::Note);
}

TEST_F(Importing, ACompositeReportIsRecognisedAndLookedThrough)
{
    const QString report = write("k.csv", testing::smallComposite());
    EXPECT_EQ(recogniseFile(report), FileKind::Composite);
    EXPECT_EQ(recogniseFile(m_folder.filePath(QStringLiteral("none.csv"))), std::nullopt);
    const auto seen = inspectFile(report, {}, m_progress);
    EXPECT_EQ(seen->kind, FileKind::Composite);
    EXPECT_EQ(seen->roles.last(), QStringLiteral("mean 1"));
    EXPECT_EQ(seen->outcome.rounds, QStringList{QStringLiteral("2019")});
    EXPECT_EQ(seen->outcome.errors, 0);
}

TEST_F(Importing, ADryRunTellsTheGuessAndStoresNothing)
{
    const auto seen = inspectFile(write("a.csv", testing::smallExport()), {}, m_progress);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->kind, FileKind::Responses);
    EXPECT_EQ(seen->separator, QStringLiteral(";"));
    EXPECT_EQ(seen->encoding, QStringLiteral("UTF-8"));
    EXPECT_EQ(seen->roles, (QStringList{QStringLiteral("round"), QStringLiteral("municipality"),
                                        QStringLiteral("unit code"), QStringLiteral("unit"), QStringLiteral("parent"),
                                        QStringLiteral("answer 1.1"), QStringLiteral("answer 1.2")}));
    EXPECT_EQ(seen->outcome.respondents, 14);
    EXPECT_FALSE(QFileInfo::exists(m_database));
}

TEST_F(Importing, AListIsRecognisedByItsHeader)
{
    const auto units = inspectFile(write("u.csv", "Enhetskode;Enhet;Overordnet;Enhetstype;Inviterte\n1;Fjordvik;;;3\n"),
                                   {}, m_progress);
    EXPECT_EQ(units->kind, FileKind::Units);
    const auto means = inspectFile(
        write("m.csv", "Kilde;År;Lest;Nivå;Enhetstype;F1;F2\nkilde;2020;;nasjonal;;4,3;4,2\n"), {}, m_progress);
    EXPECT_EQ(means->kind, FileKind::Benchmarks);
    EXPECT_EQ(means->outcome.rows, 1);
}

} // namespace
} // namespace faktorbenk::workbench
