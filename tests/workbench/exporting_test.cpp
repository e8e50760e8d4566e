#include "workbench/exporting.h"

#include "support/plans.h"
#include "support/samplefile.h"
#include "workbench/filenames.h"
#include "workbench/importing.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <gtest/gtest.h>

namespace faktorbenk::workbench {
namespace {

using base::ErrorCode;
using base::Result;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TEST(FileNames, AreTakenByEveryFileSystem)
{
    FileNames names;
    EXPECT_EQ(names.take(text("110 Administrasjon"), text("xlsx")), text("110 Administrasjon.xlsx"));
    EXPECT_EQ(names.take(text("a/b\\c:d*e?f\"g<h>i|j"), text("xlsx")), text("a-b-c-d-e-f-g-h-i-j.xlsx"));
    EXPECT_EQ(names.take(text("con"), text("xlsx")), text("_con.xlsx")) << "a device on Windows";
    EXPECT_EQ(names.take(text("LPT1.liste"), text("xlsx")), text("_LPT1.liste.xlsx"));
    EXPECT_EQ(names.take(text("Skole. . "), text("xlsx")), text("Skole.xlsx")) << "Windows drops dots and spaces at the end";
    EXPECT_EQ(names.take(text("  \n "), text("xlsx")), text("_.xlsx"));
    EXPECT_EQ(names.take(text("a\xE2\x80\xAE" "b\xE2\x80\x8B" "c"), text("xlsx")), text("abc.xlsx")) << "what is not seen";
    EXPECT_EQ(names.take(QString(QChar(0xD800)) + text("halv"), text("xlsx")), text("halv.xlsx"));
}

TEST(FileNames, DifferInMoreThanCase)
{
    FileNames names;
    EXPECT_EQ(names.take(text("Ås"), text("xlsx")), text("Ås.xlsx"));
    EXPECT_EQ(names.take(text("ås"), text("xlsx")), text("ås (2).xlsx"));
    EXPECT_EQ(names.take(text("A\xCC\x8As"), text("xlsx")), text("Ås (3).xlsx")) << "a ring of its own is the same letter";
}

TEST(FileNames, AreNeverTooLong)
{
    FileNames names;
    const QString stem = QString(300, QChar(0x00C5));
    for (int i = 0; i < 12; ++i)
        EXPECT_LE(names.take(stem, text("xlsx")).size(), FileNames::longest);
    // An emoji takes two units; half of one must not be left at the end.
    QString emoji;
    for (int i = 0; i < 100; ++i)
        emoji += text("x\xF0\x9F\x98\x80");
    EXPECT_FALSE(names.take(emoji, text("xlsx")).chopped(5).back().isHighSurrogate());
}

class WritingAtomically : public ::testing::Test
{
protected:
    QStringList content() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(text("fil.txt"));
};

TEST_F(WritingAtomically, NothingIsOverwrittenUnlessAskedFor)
{
    testing::write(m_path, "mitt");
    EXPECT_EQ(writeAtomically(m_path, WhenFileExists::Refuse, QByteArray("nytt")).error(),
              (base::Error{ErrorCode::FileExists, {m_path}}));
    EXPECT_EQ(testing::contentOf(m_path), "mitt");
    EXPECT_TRUE(writeAtomically(m_path, WhenFileExists::Overwrite, QByteArray("nytt")));
    EXPECT_EQ(testing::contentOf(m_path), "nytt");
    EXPECT_EQ(content(), QStringList{text("fil.txt")});
}

TEST_F(WritingAtomically, AFileThatAppearsMeanwhileIsNotOverwritten)
{
    const auto done = writeAtomically(m_path, WhenFileExists::Refuse, [&](const QString &part) -> Result<void> {
        testing::write(part, "nytt");
        testing::write(m_path, "en annens");
        return {};
    });
    EXPECT_EQ(done.error().code, ErrorCode::FileExists);
    EXPECT_EQ(testing::contentOf(m_path), "en annens");
    EXPECT_EQ(content(), QStringList{text("fil.txt")});
}

TEST_F(WritingAtomically, AFailureLeavesWhatWasThereAndNothingElse)
{
    testing::write(m_path, "mitt");
    const auto done = writeAtomically(m_path, WhenFileExists::Overwrite, [](const QString &part) -> Result<void> {
        testing::write(part, "halvt");
        return base::failure(ErrorCode::DiskFull, {part});
    });
    EXPECT_EQ(done.error(), (base::Error{ErrorCode::DiskFull, {m_path}})) << "names the file, not the part";
    EXPECT_EQ(testing::contentOf(m_path), "mitt");
    EXPECT_EQ(content(), QStringList{text("fil.txt")});
}

TEST_F(WritingAtomically, AMissingFolderIsAnErrorAndALeftOverIsNotWrittenThrough)
{
    EXPECT_EQ(writeAtomically(m_folder.filePath(text("borte/fil.txt")), WhenFileExists::Refuse, QByteArray("x")).error().code,
              ErrorCode::CannotWriteFile);
    if (!QFileInfo::exists(text("/dev/full")))
        GTEST_SKIP() << "no /dev/full here";
    QFile::link(text("/dev/full"), m_path + text(".part"));
    // The leftover of a killed export is removed first, so the link is not written through.
    EXPECT_TRUE(writeAtomically(m_path, WhenFileExists::Refuse, QByteArray("x")));
}

// Stops after so many reports.
class StopsAfter final : public base::Progress
{
public:
    explicit StopsAfter(int reports) : m_left(reports) {}
    void report(std::int64_t done, std::int64_t total) override
    {
        --m_left;
        m_done = done;
        m_total = total;
    }
    bool isCancelled() const override { return m_left < 0; }
    std::int64_t m_done = -1;
    std::int64_t m_total = -1;

private:
    int m_left;
};

class Exporting : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString csv = m_folder.filePath(text("svar.csv"));
        testing::write(csv, testing::smallExport());
        base::NoProgress progress;
        const auto done = importResponses({csv}, m_database, {}, m_clock, progress);
        ASSERT_TRUE(done && done->stored);
        m_workspace = *Workspace::open(m_database);
        m_choices.round = text("2023");
    }
    QStringList content() const { return QDir(m_out).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
    QString m_database = m_folder.filePath(text("x.faktorbenk"));
    QString m_out = m_folder.filePath(text("ut"));
    testing::FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    ExportChoices m_choices;
};

TEST_F(Exporting, AllUnitsMakeAFileEachAndThreeAboutAll)
{
    StopsAfter progress(100);
    const auto outcome = exportAll(*m_workspace, m_choices, m_out, m_clock, progress);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->written, 3); // the municipality, Alfa, Beta
    EXPECT_EQ(outcome->failed + outcome->withheld + outcome->kept, 0);
    EXPECT_EQ(outcome->together.size(), 3);
    EXPECT_EQ(content().size(), 6) << qPrintable(content().join(QLatin1Char(' ')));
    EXPECT_EQ(progress.m_done, 3);
    EXPECT_EQ(progress.m_total, 3);
}

TEST_F(Exporting, AStoppedOneGoesOnWhereItStoppedAndOnlyThat)
{
    StopsAfter stopped(2);
    EXPECT_EQ(exportAll(*m_workspace, m_choices, m_out, m_clock, stopped).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(content().size(), 3) << "two units and how far it came: " << qPrintable(content().join(QLatin1Char(' ')));

    base::NoProgress progress;
    EXPECT_EQ(exportAll(*m_workspace, m_choices, m_out, m_clock, progress).error().code, ErrorCode::ExportUnfinished);
    ExportChoices others = m_choices;
    others.resume = true;
    others.audience = disclosure::Audience::Leader; // not the audience it was begun for
    EXPECT_EQ(exportAll(*m_workspace, others, m_out, m_clock, progress).error().code, ErrorCode::ExportDiffers);
    EXPECT_EQ(content().size(), 3);

    m_choices.resume = true;
    const auto outcome = exportAll(*m_workspace, m_choices, m_out, m_clock, progress);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kept, 2);
    EXPECT_EQ(outcome->written, 1);
    EXPECT_EQ(content().size(), 6);
}

// A measure in the plan of a unit, with a deadline.
void plan(const QString &database, const base::Clock &clock, const char *unit)
{
    using namespace followup;
    const auto plans = Plans::open(database, {text("leder"), text("pc1")}, clock);
    ASSERT_TRUE(plans);
    ASSERT_TRUE((*plans)->apply({text("2023"), text(unit)},
                                {AddRecord{Kind::Measure, {{Field::Text, text("Vi bytter vakter")}, {Field::DeadlineText, text("2.2.2031")}}, {}}}));
}

TEST_F(Exporting, AnExportThatGoesOnKeepsToTheDayItWasBegun)
{
    for (const char *unit : {"a", "b"})
        plan(m_database, m_clock, unit);
    m_workspace->refresh();
    m_choices.formats = {report::ExportFormat::Xlsx, report::ExportFormat::Ics};
    StopsAfter stopped(2); // the municipality, Alfa
    EXPECT_EQ(exportAll(*m_workspace, m_choices, m_out, m_clock, stopped).error().code, ErrorCode::Cancelled);

    testing::HandClock later;
    later.time = m_clock.now().addDays(3);
    m_choices.resume = true;
    base::NoProgress progress;
    const auto outcome = exportAll(*m_workspace, m_choices, m_out, later, progress);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kept, 3);
    EXPECT_EQ(outcome->written, 2);
    QSet<QByteArray> stamps;
    for (const QString &name : QDir(m_out).entryList({text("*.ics")}))
        for (const QByteArray &line : testing::contentOf(QDir(m_out).filePath(name)).split('\n'))
            if (line.startsWith("DTSTAMP"))
                stamps.insert(line);
    EXPECT_EQ(stamps.size(), 1) << "a calendar of each with a plan and one of all say the same";
}

TEST_F(Exporting, AnExportWhosePlansHaveChangedMeanwhileIsAnother)
{
    plan(m_database, m_clock, "a");
    m_workspace->refresh();
    StopsAfter stopped(2);
    EXPECT_EQ(exportAll(*m_workspace, m_choices, m_out, m_clock, stopped).error().code, ErrorCode::Cancelled);
    plan(m_database, m_clock, "b");
    m_choices.resume = true;
    base::NoProgress progress;
    EXPECT_EQ(exportAll(*m_workspace, m_choices, m_out, m_clock, progress).error().code, ErrorCode::ExportDiffers);
}

TEST_F(Exporting, ACalendarIsNotNotedAsHandedOutAndAPlanWithoutADateMakesNone)
{
    m_choices.formats = {report::ExportFormat::Ics};
    const QString path = m_folder.filePath(text("a.ics"));
    EXPECT_EQ(exportUnit(*m_workspace, survey::UnitCode(text("a")), m_choices, path, m_clock), UnitExport::NothingToWrite);
    EXPECT_FALSE(QFileInfo::exists(path));
    plan(m_database, m_clock, "a");
    EXPECT_EQ(exportUnit(*m_workspace, survey::UnitCode(text("a")), m_choices, path, m_clock), UnitExport::Made);
    EXPECT_TRUE(QFileInfo::exists(path));
    EXPECT_TRUE(m_workspace->handedOut()->empty());
}

TEST_F(Exporting, A2AWithheldUnitHasNoFile)
{
    ASSERT_TRUE(m_workspace->setFloor({7, 7}, text("avtalt"), m_clock)); // Beta has six
    const QString path = m_folder.filePath(text("b.xlsx"));
    EXPECT_EQ(exportUnit(*m_workspace, survey::UnitCode(text("b")), m_choices, path, m_clock).error(),
              (base::Error{ErrorCode::UnitWithheld, {text("Beta")}}));
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(Exporting, A3WhatIsHandedOutIsNoted)
{
    ASSERT_TRUE(exportUnit(*m_workspace, survey::UnitCode(text("a")), m_choices, m_folder.filePath(text("a.xlsx")), m_clock));
    base::NoProgress progress;
    ASSERT_TRUE(exportAll(*m_workspace, m_choices, m_out, m_clock, progress));
    const auto handedOut = m_workspace->handedOut();
    ASSERT_TRUE(handedOut);
    ASSERT_EQ(handedOut->size(), 2u);
    EXPECT_EQ(handedOut->front().what, text("a.xlsx"));
    EXPECT_EQ(handedOut->front().unit, survey::UnitCode(text("a")));
    EXPECT_EQ(handedOut->back().what, text("ut"));
    EXPECT_FALSE(handedOut->back().unit);
}

TEST_F(Exporting, A3WhatCannotBeNotedIsNotHandedOut)
{
    // Read already, and then gone with its network drive.
    ASSERT_TRUE(m_workspace->report(survey::UnitCode(text("a")), m_choices.round, m_choices.audience));
    ASSERT_TRUE(QFile::rename(m_database, m_database + text("2")));
    EXPECT_EQ(exportUnit(*m_workspace, survey::UnitCode(text("a")), m_choices, m_folder.filePath(text("a.xlsx")), m_clock).error().code,
              ErrorCode::DatabaseMissing);
    EXPECT_EQ(QDir(m_folder.path()).entryList({text("a.xlsx*")}).size(), 0);
}

} // namespace
} // namespace faktorbenk::workbench
