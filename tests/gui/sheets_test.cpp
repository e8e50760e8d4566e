// Spreadsheets, whole folders and saved setups on their way in through the window, by keyboard alone.

#include "intake.h"

#include "accessibletree.h"
#include "gui/intake/filesstep.h"
#include "support/largesheets.h"
#include "workbench/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStackedWidget>

namespace faktorbenk::gui {
namespace {

using namespace Qt::StringLiterals;

struct SheetsIntake : testing::IntakeWindow {
    QString database() const { return folder.filePath(u"Results.faktorbenk"_s); }
    // A small file with one round, so that there is something that must not change.
    void bringIn()
    {
        drop({write("first.csv", testing::smallExport("2019"))});
        ASSERT_TRUE(reach(Step::Files));
        ASSERT_TRUE(go(Step::Changes));
        ASSERT_TRUE(go(Step::Done));
        press(Qt::Key_Space);
        QCoreApplication::processEvents();
        ASSERT_TRUE(QFile::exists(database()));
    }
    bool isGone() const { return window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget() != page(); }
};

TEST_F(SheetsIntake, OpeningALargeSpreadsheetIsWorkThatEscapeStopsAndLeavesEveryByte)
{
    bringIn();
    const QByteArray before = testing::contentOf(database());
    for (const bool isXlsx : {true, false}) {
        const QString large = write(isXlsx ? "stor.xlsx" : "stor.ods",
                                    isXlsx ? testing::largeXlsx(20'000) : testing::twoSheetsOds(15'000, 15'000));
        drop({large});
        ASSERT_TRUE(QTest::qWaitFor([&] { return page() && intake().isWorking(); }, 5000));
        EXPECT_EQ(intake().work(), IntakeController::Work::Opening);
        EXPECT_EQ(part<QLabel>("title")->text(), u"Opening the files…"_s);
        EXPECT_TRUE(part<QPushButton>("leave")->hasFocus());
        press(Qt::Key_Escape);
        ASSERT_TRUE(reach(Step::Choose)) << "back where it was begun";
        EXPECT_TRUE(intake().files().empty());
        drop({large});
        ASSERT_TRUE(reach(Step::Files));
        ASSERT_TRUE(tabTo(primary()));
        press(Qt::Key_Space);
        EXPECT_EQ(intake().work(), IntakeController::Work::Checking);
        press(Qt::Key_Escape);
        ASSERT_TRUE(reach(Step::Files));
        EXPECT_EQ(intake().files().size(), 1U);
        press(Qt::Key_Escape);
        QCoreApplication::processEvents();
        EXPECT_TRUE(isGone());
        EXPECT_EQ(testing::contentOf(database()), before);
    }
}

TEST_F(SheetsIntake, TheBarMovesAndTheRowsThatHaveBeenReadAreTold)
{
    const QString large = write("stor.xlsx", testing::largeXlsx(40'000, 300));
    window->startImport({});
    ASSERT_TRUE(reach(Step::Choose));
    QSignalSpy moved(&page()->intake(), &IntakeController::progressed);
    QSignalSpy rows(&page()->intake(), &IntakeController::rowsRead);
    drop({large});
    ASSERT_TRUE(reach(Step::Files));
    EXPECT_GT(moved.size(), 0) << "while it was opened";
    EXPECT_EQ(rows.size(), 0) << "no row has been read yet";
    moved.clear();
    QStringList told;
    QObject::connect(&page()->intake(), &IntakeController::rowsRead, page(),
            [&] { told += part<QLabel>("rows")->text(); });
    ASSERT_TRUE(tabTo(primary()));
    press(Qt::Key_Space);
    ASSERT_TRUE(reach(Step::Changes));
    EXPECT_GT(moved.size(), 0);
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(told.last().contains(u" of about "_s)) << qPrintable(told.last());
    EXPECT_NEAR(static_cast<double>(intake().rows()), 40'000, 4'000);
    qint64 last = 0;
    for (const auto &each : rows) {
        EXPECT_GE(each[0].toLongLong(), last);
        last = each[0].toLongLong();
    }
    EXPECT_LE(last, 40'000);
}

TEST_F(SheetsIntake, AnotherSheetIsChosenWithTheArrowsAndThatIsWhatIsReadIn)
{
    drop({write("to ark.ods", testing::twoSheetsOds(9, 16, 10))});
    ASSERT_TRUE(reach(Step::Files));
    auto *sheet = part<QComboBox>("sheet");
    ASSERT_TRUE(sheet->isVisible());
    EXPECT_FALSE(part<QComboBox>("encoding")->isVisible()) << "a spreadsheet says itself how it is written";
    const auto left = [&](const char *name) { return part<QWidget>(name)->x(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return left("kind") < left("sheet"); })); // laid out
    EXPECT_EQ(left("headerRow"), left("kind")) << "no hole where a spreadsheet has nothing to ask";
    EXPECT_EQ(intake().looks()[0].sheets, (QStringList{u"Vår"_s, u"Høst"_s}));
    EXPECT_EQ(sheet->currentText(), u"Vår"_s) << "the first of those that fit equally well";
    EXPECT_TRUE(testing::spoken(page()).contains(u"2021"_s));
    ASSERT_TRUE(tabTo(sheet));
    press(Qt::Key_Down);
    ASSERT_TRUE(reachLook([&] { return intake().looks()[0].sheet == u"Høst"_s; }));
    EXPECT_EQ(sheet->currentText(), u"Høst"_s);
    EXPECT_TRUE(sheet->hasFocus()) << "the keys stay where they were";
    EXPECT_EQ(intake().looks()[0].rounds, QStringList{u"2023"_s});
    ASSERT_TRUE(go(Step::Changes));
    ASSERT_EQ(intake().changes().rounds.size(), 1U);
    EXPECT_EQ(intake().changes().rounds[0].round, u"2023"_s);
    ASSERT_TRUE(go(Step::Done));
    press(Qt::Key_Space);
    QCoreApplication::processEvents();
    const auto opened = workbench::Workspace::open(database());
    ASSERT_TRUE(opened);
    EXPECT_EQ((*(*opened)->gate(u"2023"_s))->unit(0)->respondents, 16);
    EXPECT_FALSE((*opened)->gate(u"2021"_s));
}

TEST_F(SheetsIntake, AFolderWithAllFourInputsComesInInOneGo)
{
    const QString data = folder.filePath(u"fra portalen"_s);
    QDir().mkpath(data);
    for (const char *name : {"fjordvik-2019-sammensatt.csv", "fjordvik-2023-svar.csv", "fjordvik-enheter-2023.csv", "referansesnitt.csv"})
        ASSERT_TRUE(QFile::copy(QStringLiteral(FAKTORBENK_SOURCE_DIR "/data/") + QLatin1String(name), data + u'/' + QLatin1String(name)));
    drop({data});
    ASSERT_TRUE(reach(Step::Files));
    const auto *files = part<QListWidget>("files");
    ASSERT_EQ(files->count(), 4);
    EXPECT_EQ(files->item(0)->text(), u"fjordvik-2019-sammensatt.csv\nComposite report"_s);
    EXPECT_EQ(files->item(1)->text(), u"fjordvik-2023-svar.csv\nResponse export"_s);
    EXPECT_EQ(files->item(2)->text(), u"fjordvik-enheter-2023.csv\nUnit list"_s);
    EXPECT_EQ(files->item(3)->text(), u"referansesnitt.csv\nPublished means"_s);
    ASSERT_TRUE(tabTo(primary()));
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !intake().isWorking() && intake().step() != Step::Files; }, 10'000));
    if (intake().step() == Step::Faults) {
        EXPECT_TRUE(intake().isInOrder());
        ASSERT_TRUE(go(Step::Changes));
    }
    EXPECT_EQ(intake().changes().rounds.size(), 2U);
    EXPECT_EQ(intake().changes().benchmarks, 3);
    ASSERT_TRUE(go(Step::Done));
    press(Qt::Key_Space);
    QCoreApplication::processEvents();
    const auto opened = workbench::Workspace::open(data + u"/Results.faktorbenk"_s);
    ASSERT_TRUE(opened);
    const auto then = *(*opened)->gate(u"2019"_s);
    const auto now = *(*opened)->gate(u"2023"_s);
    EXPECT_TRUE(then->unit(0)->fromComposite);
    EXPECT_FALSE(now->unit(0)->fromComposite);
    EXPECT_TRUE(now->unit(0)->invited) << "from the unit list";
    EXPECT_EQ((*opened)->benchmarks()->size(), 3U);
}

TEST_F(SheetsIntake, ASavedSetupIsDeletedPutBackAndDeletedForGood)
{
    bringIn();
    const auto saved = [&] {
        QStringList names;
        const auto mappings = workbench::savedMappings(database());
        for (const auto &mapping : *mappings)
            names += mapping.name;
        return names;
    };
    drop({write("svar.csv", "Runde;Sted;F1_1\n2023;Alfa;4\n")});
    ASSERT_TRUE(reach(Step::Files));
    EXPECT_FALSE(part<QWidget>("saved")->isVisible()) << "there is none yet";
    ASSERT_TRUE(tabTo(part<QLineEdit>("mappingName")));
    type(u"Portalen"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(reachLook([&] { return !intake().mappings().empty(); }));
    ASSERT_EQ(saved(), QStringList{u"Portalen"_s});
    auto *names = part<QComboBox>("savedNames");
    ASSERT_TRUE(names->isVisible());
    EXPECT_EQ(names->currentText(), u"Portalen"_s);
    auto *remove = part<QPushButton>("removeMapping");
    ASSERT_TRUE(tabTo(remove));
    press(Qt::Key_Space);
    EXPECT_TRUE(saved().isEmpty());
    EXPECT_TRUE(page()->findChild<FilesStep *>()->findChild<QLabel *>(u"told"_s)->text().contains(u"Portalen"_s));
    EXPECT_FALSE(remove->isVisible());
    auto *back = part<QPushButton>("putBack");
    ASSERT_TRUE(back->hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(saved(), QStringList{u"Portalen"_s});
    ASSERT_TRUE(tabTo(remove));
    press(Qt::Key_Space);
    EXPECT_TRUE(saved().isEmpty());
    EXPECT_TRUE(testing::namelessControls(page()).isEmpty());
}

} // namespace
} // namespace faktorbenk::gui
