#include "accessibletree.h"
#include "gui/exportalldialog.h"
#include "gui/exporter.h"
#include "gui/mainwindow.h"
#include "gui/sample.h"
#include "gui/session.h"
#include "workbench/intake.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

// The sample, and an exporter over it.
struct ExportTest : ::testing::Test {
    ExportTest() : database(folder.filePath(QStringLiteral("f.faktorbenk")))
    {
        base::NoProgress progress;
        const auto outcome = workbench::importTogether(sampleFiles(), database, base::SystemClock(), progress);
        EXPECT_TRUE(outcome && outcome->stored);
        EXPECT_TRUE(session.open(database));
        window.show();
    }
    // What is said at the end; the box stays open.
    QString write(const ExportTask &task)
    {
        QSignalSpy told(&exporter, &Exporter::told);
        exporter.write(task, exporter.choices(formats));
        if (!told.wait(30'000))
            return QStringLiteral("nothing was said");
        return told.front().front().toString();
    }
    QMessageBox *box() { return window.findChild<QMessageBox *>(); }

    QTemporaryDir folder;
    QString database;
    Session session;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    QWidget window;
    Exporter exporter{session, settings, &window};
    std::vector<report::ExportFormat> formats{report::ExportFormat::Xlsx};
};

TEST_F(ExportTest, AUnitsFileIsMadeAndItsFolderCanBeShown)
{
    const QString path = folder.filePath(QStringLiteral("u.xlsx"));
    EXPECT_EQ(write(unitExport(database, survey::UnitCode(QStringLiteral("110")), path)), QStringLiteral("u.xlsx is made."));
    EXPECT_TRUE(QFileInfo(path).size() > 5000);
    ASSERT_NE(box(), nullptr);
    EXPECT_EQ(box()->buttons().size(), 2);
    EXPECT_TRUE(testing::namelessControls(box()).isEmpty());
}

TEST_F(ExportTest, AFileThatIsThereIsReplacedOnlyWhenTheUserSaysSo)
{
    const QString path = folder.filePath(QStringLiteral("u.xlsx"));
    {
        QFile mine(path);
        ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
        mine.write("mitt");
    }
    write(unitExport(database, survey::UnitCode(QStringLiteral("110")), path));
    EXPECT_EQ(QFileInfo(path).size(), 4);
    ASSERT_NE(box(), nullptr);
    QAbstractButton *enter = box()->defaultButton();
    EXPECT_EQ(enter, box()->button(QMessageBox::Cancel)) << "Enter harms nothing";
    QSignalSpy told(&exporter, &Exporter::told);
    for (QAbstractButton *button : box()->buttons())
        if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    EXPECT_TRUE(told.wait(30'000));
    EXPECT_TRUE(QFileInfo(path).size() > 5000);
}

TEST_F(ExportTest, AllUnitsGoIntoAFolderAndWhatIsHiddenIsTold)
{
    const QString to = folder.filePath(QStringLiteral("alle"));
    EXPECT_EQ(write(allExport(database, to)),
              QStringLiteral("Files of units: 34. Without a file, as their figures are hidden: 6."));
    EXPECT_EQ(QDir(to).entryList({QStringLiteral("*.xlsx")}).size(), 35); // and the composite report
}

TEST_F(ExportTest, SeveralKindsOfFilesLieInOneFolderWithOneListOfContents)
{
    formats = {report::ExportFormat::Xlsx, report::ExportFormat::Pptx, report::ExportFormat::Ics};
    const QDir to(folder.filePath(QStringLiteral("alle")));
    EXPECT_EQ(write(allExport(database, to.path())),
              QStringLiteral("Files of units: 68. Without a file, as their figures are hidden: 6."));
    EXPECT_EQ(to.entryList({QStringLiteral("*.pptx")}).size(), 34);
    EXPECT_EQ(to.entryList({QStringLiteral("*.xlsx")}).size(), 35);
    EXPECT_TRUE(to.entryList({QStringLiteral("*.ics")}).isEmpty()) << "nobody has a plan";
    EXPECT_EQ(to.entryList({QStringLiteral("*.csv")}).size(), 2);
}

TEST_F(ExportTest, TheFormatsChosenAreThereTheNextTimeAndNoneIsNothingToMake)
{
    {
        ExportAllDialog dialog(settings, {}, &window);
        const auto boxes = dialog.findChildren<QCheckBox *>();
        ASSERT_EQ(boxes.size(), static_cast<qsizetype>(report::allExportFormats().size()));
        EXPECT_EQ(dialog.formats(), report::allExportFormats());
        for (QCheckBox *box : boxes)
            box->setChecked(false);
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : buttons->buttons())
            EXPECT_EQ(button->isEnabled(), buttons->buttonRole(button) == QDialogButtonBox::RejectRole);
        boxes.back()->setChecked(true);
        dialog.accept();
        EXPECT_TRUE(testing::namelessControls(&dialog).isEmpty());
    }
    EXPECT_EQ(ExportAllDialog(settings, {}, &window).formats(), std::vector{report::allExportFormats().back()});
}

TEST_F(ExportTest, ATemplateIsRememberedAndABadOneRefusedInASentence)
{
    const QString bad = folder.filePath(QStringLiteral("brev.pptx"));
    {
        QFile file(bad);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("ikke en presentasjon");
    }
    QSignalSpy refused(&exporter.slideTemplate(), &SlideTemplate::refused);
    EXPECT_FALSE(exporter.slideTemplate().use(bad));
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused.front().front().toString().contains(QStringLiteral("brev.pptx")));
    EXPECT_TRUE(exporter.choices({report::ExportFormat::Pptx}).slideTemplate.isEmpty());

    formats = {report::ExportFormat::Pptx};
    const QString deck = folder.filePath(QStringLiteral("mal.pptx"));
    write(unitExport(database, survey::UnitCode(QStringLiteral("110")), deck));
    EXPECT_TRUE(exporter.slideTemplate().use(deck));
    EXPECT_EQ(exporter.choices({report::ExportFormat::Pptx}).slideTemplate, deck);
    EXPECT_TRUE(exporter.choices({report::ExportFormat::Xlsx}).slideTemplate.isEmpty());
    EXPECT_EQ(SlideTemplate(settings, &window).path(), deck) << "remembered";
    QMenu menu;
    exporter.slideTemplate().fill(&menu);
    EXPECT_EQ(menu.actions().size(), 4); // ours, theirs, a line, another
    EXPECT_TRUE(menu.actions()[1]->isChecked());
    menu.actions()[0]->trigger();
    EXPECT_TRUE(exporter.choices({report::ExportFormat::Pptx}).slideTemplate.isEmpty());
}

TEST(ExportMenu, IsReachedFromTheUnitsTabsByKeyboard)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    MainWindow window(settings);
    auto *button = window.findChild<QToolButton *>(QStringLiteral("export"));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->focusPolicy(), Qt::StrongFocus);
    EXPECT_FALSE(button->accessibleName().isEmpty());
    EXPECT_EQ(button->menu()->actions().size(), 2 * static_cast<qsizetype>(report::allExportFormats().size()) + 4)
        << "each format of a unit and of all; a line, several formats at once, the look of slides, the charts of the page";
}

} // namespace
} // namespace faktorbenk::gui
