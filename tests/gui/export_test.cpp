#include "accessibletree.h"
#include "gui/exporter.h"
#include "gui/mainwindow.h"
#include "gui/sample.h"
#include "gui/session.h"
#include "workbench/importing.h"

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
        exporter.write(task, exporter.choices(report::ExportFormat::Xlsx));
        if (!told.wait(30'000))
            return QStringLiteral("nothing was said");
        return told.front().front().toString();
    }
    QMessageBox *box() { return window.findChild<QMessageBox *>(); }

    QTemporaryDir folder;
    QString database;
    Session session;
    QWidget window;
    Exporter exporter{session, &window};
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

TEST(ExportMenu, IsReachedFromTheUnitsTabsByKeyboard)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    MainWindow window(settings);
    auto *button = window.findChild<QToolButton *>(QStringLiteral("export"));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->focusPolicy(), Qt::StrongFocus);
    EXPECT_FALSE(button->accessibleName().isEmpty());
    EXPECT_EQ(button->menu()->actions().size(), 2 * static_cast<qsizetype>(report::allExportFormats().size()));
}

} // namespace
} // namespace faktorbenk::gui
