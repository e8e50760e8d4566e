// The pages about the file itself, used with the keyboard only, over the real store.

#include "accessibletree.h"
#include "gui/mainwindow.h"
#include "gui/upkeep/benchmarksmodel.h"
#include "gui/upkeep/benchmarkspage.h"
#include "gui/upkeep/invitedmodel.h"
#include "gui/upkeep/invitedpage.h"
#include "gui/upkeep/reorganisationpage.h"
#include "gui/upkeep/roundspage.h"
#include "support/files.h"
#include "workbench/importing.h"
#include "workbench/roundkeeping.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

// 2021: Elvebakken (20) and Nordli (30) below 1, Kino (40); 2023: Nordli has a new code (31), Kino is gone, Skolen (50) new.
struct UpkeepTest : ::testing::Test {
    UpkeepTest() : database(folder.filePath(text("f.faktorbenk")))
    {
        bring("2021", {{"20", "Elvebakken"}, {"30", "Nordli"}, {"40", "Kino"}});
        bring("2023", {{"20", "Elvebakken"}, {"31", "Nordli"}, {"50", "Skolen"}});
    }

    void bring(const char *round, const std::vector<std::pair<const char *, const char *>> &units, int answer = 4)
    {
        QByteArray rows = "Periode;Kommune;Enhetskode;Enhet;Overordnet;F1_1;F2_1\n";
        for (const auto &[code, name] : units)
            for (int i = 0; i < 6; ++i)
                rows += QByteArray(round) + ";Fjordvik;" + code + ';' + name + ";1;" + QByteArray::number(answer) + ";5\n";
        testing::write(folder.filePath(text("svar.csv")), rows);
        base::NoProgress progress;
        workbench::ImportOptions options;
        options.existing = workbench::WhenRoundHasResponses::Replace;
        const auto done = workbench::importResponses({folder.filePath(text("svar.csv"))}, database, options,
                                                     testing::FixedClock(), progress);
        EXPECT_TRUE(done && done->stored);
    }

    template <class P> std::unique_ptr<P> shown(const char *round = "2023")
    {
        auto page = std::make_unique<P>();
        page->resize(1000, 640);
        page->setPlace(database, text(round));
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
        return page;
    }
    static QPushButton *button(QWidget *page, const char *name) { return page->findChild<QPushButton *>(text(name)); }
    static void press(QWidget *page, const char *name)
    {
        QPushButton *pressed = button(page, name);
        ASSERT_TRUE(pressed->isVisible() && pressed->isEnabled()) << name;
        ASSERT_NE(pressed->focusPolicy() & Qt::TabFocus, 0) << name;
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
    }
    static QString textOf(QWidget *page, const char *name) { return page->findChild<QLabel *>(text(name))->text(); }
    // Types into the cell as somebody at the keyboard does.
    static void type(QTableView *table, const QModelIndex &at, const char *words)
    {
        table->setFocus();
        table->setCurrentIndex(at);
        QTest::keyClick(table, Qt::Key_Return);
        auto *editor = table->findChild<QLineEdit *>();
        ASSERT_NE(editor, nullptr);
        EXPECT_FALSE(editor->accessibleName().isEmpty());
        editor->selectAll();
        QTest::keyClicks(editor, text(words));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor, as an event loop would
    }
    std::unique_ptr<workbench::Workspace> workspace() { return *workbench::Workspace::open(database); }
    static void expectNamed(QWidget *page)
    {
        EXPECT_EQ(testing::namelessControls(page).join(QLatin1Char('\n')).toStdString(), "");
    }

    QTemporaryDir folder;
    QString database;
};

TEST_F(UpkeepTest, A2CopiedRoundsStateTheFloor)
{
    const auto page = shown<RoundsPage>();
    QTest::keyClick(page->findChild<QTableView *>(text("table")), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(text("18"))) << "three units of six: " << copied.toStdString();
    EXPECT_EQ(copied.count(text("Floor: groups in which fewer than 5 people have answered are not shown")), 1) << copied.toStdString();
}

TEST_F(UpkeepTest, ARoundIsDeletedOnlyAfterAQuestionThatTellsTheCost)
{
    const auto page = shown<RoundsPage>();
    expectNamed(page.get());
    auto *table = page->findChild<QTableView *>(text("table"));
    ASSERT_EQ(table->model()->rowCount(), 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const QByteArray before = testing::contentOf(database);
    press(page.get(), "remove");
    EXPECT_TRUE(button(page.get(), "no")->hasFocus());
    EXPECT_TRUE(textOf(page.get(), "question").contains(text("18 answered"))) << qPrintable(textOf(page.get(), "question"));
    EXPECT_TRUE(textOf(page.get(), "question").contains(text("Plans and measures stay")));
    QTest::keyClick(page.get(), Qt::Key_Escape);
    EXPECT_FALSE(button(page.get(), "yes")->isVisible());
    EXPECT_EQ(testing::contentOf(database), before) << "asked and left";
    QSignalSpy changed(page.get(), &UpkeepPage::changed);
    press(page.get(), "remove");
    press(page.get(), "yes");
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(workspace()->rounds()->size(), 1u);
    press(page.get(), "undo"); // the deletion
    EXPECT_TRUE(textOf(page.get(), "question").contains(text("comes back")));
    press(page.get(), "yes");
    EXPECT_EQ(workspace()->rounds()->size(), 2u);
}

TEST_F(UpkeepTest, TheLatestImportIsTakenBack)
{
    bring("2023", {{"20", "Elvebakken"}}, 1); // instead of what was there
    const auto page = shown<RoundsPage>();
    press(page.get(), "undo");
    EXPECT_TRUE(textOf(page.get(), "question").contains(text("svar.csv")));
    press(page.get(), "yes");
    EXPECT_EQ((*workspace()->rounds())[1].units, 4);
    EXPECT_FALSE(button(page.get(), "undo")->isVisible());
}

TEST_F(UpkeepTest, EscapeLeavesThePage)
{
    const auto page = shown<RoundsPage>();
    QSignalSpy left(page.get(), &UpkeepPage::left);
    QTest::keyClick(page->findChild<QTableView *>(text("table")), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(UpkeepTest, N11InvitedAreWrittenAndTakenAwayByKeyboard)
{
    const auto page = shown<InvitedPage>();
    expectNamed(page.get());
    auto *table = page->findChild<QTableView *>(text("table"));
    const auto at = [&](int column) { return table->model()->index(1, column); };
    EXPECT_EQ(at(InvitedModel::Rate).data().toString(), text("unknown")) << "never 100 %";
    type(table, at(InvitedModel::Here), "8");
    EXPECT_EQ(at(InvitedModel::Here).data().toString(), text("8"));
    EXPECT_EQ(at(InvitedModel::Rate).data().toString(), text("75.0\u00a0%").replace(QChar(QChar::Nbsp), QString())) << "6 of 8";
    EXPECT_TRUE(at(InvitedModel::Source).data().toString().startsWith(text("written here")));
    type(table, at(InvitedModel::Here), "mange");
    EXPECT_TRUE(textOf(page.get(), "problem").contains(text("mange")));
    EXPECT_EQ(at(InvitedModel::Here).data().toString(), text("8"));
    table->setFocus();
    table->setCurrentIndex(at(InvitedModel::Here));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(at(InvitedModel::Here).data().toString(), text("unknown"));
}

TEST_F(UpkeepTest, AProposalIsAnsweredAndTheNameIsShownWithTheUnit)
{
    const auto page = shown<ReorganisationPage>();
    expectNamed(page.get());
    auto *proposals = page->findChild<QTableView *>(text("proposals"));
    ASSERT_EQ(proposals->model()->rowCount(), 1);
    EXPECT_EQ(proposals->model()->index(0, 1).data().toString(), text("Nordli (30)"));
    press(page.get(), "same");
    EXPECT_FALSE(proposals->isVisible());
    EXPECT_EQ(page->findChild<QTableView *>(text("links"))->model()->rowCount(), 1);
    const auto report = workspace()->report(survey::UnitCode(text("31")), text("2023"), disclosure::Audience::Leader);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->factors()[0].comparisons.back().with, disclosure::Comparison::With::Round);
    EXPECT_EQ(report->factors()[0].comparisons.back().mean, survey::Tenths(40));
    press(page.get(), "unlink");
    EXPECT_EQ(proposals->model()->rowCount(), 1) << "asked again";
    press(page.get(), "different");
    EXPECT_FALSE(proposals->isVisible()) << "not asked again";
}

TEST_F(UpkeepTest, AMergerIsLinkedByKeyboardAndItsPartsAreChecked)
{
    const auto page = shown<ReorganisationPage>();
    auto *unit = page->findChild<QComboBox *>(text("unit"));
    EXPECT_EQ(unit->currentData().toString(), text("50")) << "what is new stands first";
    auto *kind = page->findChild<QComboBox *>(text("kind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    auto *earlier = page->findChild<QListWidget *>(text("earlier"));
    earlier->setFocus();
    ASSERT_EQ(earlier->currentItem()->data(Qt::UserRole).toString(), text("40")) << "what is gone stands first";
    QTest::keyClick(earlier, Qt::Key_Space);
    press(page.get(), "link");
    EXPECT_FALSE(textOf(page.get(), "problem").isEmpty()) << "one part is no merger";
    earlier->setFocus();
    QTest::keyClick(earlier, Qt::Key_Down);
    QTest::keyClick(earlier, Qt::Key_Space);
    QTest::keyClicks(page->findChild<QLineEdit *>(text("note")), text("Ny skole i 2022"));
    press(page.get(), "link");
    EXPECT_EQ(page->findChild<QTableView *>(text("links"))->model()->rowCount(), 2);
    const auto report = workspace()->report(survey::UnitCode(text("50")), text("2023"), disclosure::Audience::Leader);
    ASSERT_EQ(report->history().size(), 1u);
    EXPECT_EQ(report->history()[0].note, text("Ny skole i 2022"));
    EXPECT_EQ(report->history()[0].units.size(), 2u);
}

TEST_F(UpkeepTest, TheFirstRoundHasNothingToBeComparedWith)
{
    const auto page = shown<ReorganisationPage>("2021");
    EXPECT_TRUE(textOf(page.get(), "lead").contains(text("no round before 2021")));
    EXPECT_FALSE(button(page.get(), "link")->isVisible());
}

TEST_F(UpkeepTest, PublishedMeansAreTypedCheckedUndoneAndSaved)
{
    const auto page = shown<BenchmarksPage>();
    expectNamed(page.get());
    auto *table = page->findChild<QTableView *>(text("table"));
    const QByteArray before = testing::contentOf(database);
    press(page.get(), "add");
    const auto at = [&](int column) { return table->model()->index(0, column); };
    type(table, at(BenchmarksModel::Service), "Skole");
    type(table, at(BenchmarksModel::Year), "2022");
    type(table, at(BenchmarksModel::FirstMean), "4,25"); // rule N6: half up
    EXPECT_EQ(at(BenchmarksModel::FirstMean).data().toString(), text("4.3"));
    type(table, at(BenchmarksModel::FirstMean + 1), "5.1");
    press(page.get(), "save");
    EXPECT_TRUE(textOf(page.get(), "problem").contains(text("F2"))) << qPrintable(textOf(page.get(), "problem"));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(at(BenchmarksModel::FirstMean + 1).data().toString(), text("–"));
    press(page.get(), "save");
    EXPECT_TRUE(textOf(page.get(), "problem").contains(text("Row 1"))) << "without a source";
    EXPECT_EQ(testing::contentOf(database), before);
    // Where the means come from has a line of its own: what stands in it is the current row's.
    for (const auto &[field, words] : {std::pair("source", "Kommunens egen rapport"), std::pair("read", "1.5.2023")}) {
        auto *line = page->findChild<QLineEdit *>(text(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text(words));
    }
    EXPECT_EQ(at(BenchmarksModel::Source).data().toString(), text("Kommunens egen rapport")) << "left for the next field";
    press(page.get(), "save"); // also takes what is still being typed
    EXPECT_EQ(at(BenchmarksModel::Read).data().toString(), text("01.05.2023"));
    EXPECT_FALSE(button(page.get(), "save")->isEnabled());
    const auto rows = workspace()->benchmarks();
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front().serviceType, text("Skole"));
    EXPECT_EQ(rows->front().means[0], survey::Tenths(43));
    EXPECT_EQ(rows->front().read, QDate(2023, 5, 1));
}

TEST_F(UpkeepTest, TheKnownMeansAreAddedOnceAndAnotherThanTheNewestCanBeChosen)
{
    const auto page = shown<BenchmarksPage>();
    auto *table = page->findChild<QTableView *>(text("table"));
    press(page.get(), "known");
    const int known = table->model()->rowCount();
    EXPECT_EQ(known, 3);
    press(page.get(), "known");
    EXPECT_EQ(table->model()->rowCount(), known);
    press(page.get(), "save");
    const auto use = [&](int row) { return table->model()->index(row, BenchmarksModel::Use).data().toString(); };
    EXPECT_EQ(use(0), QString()) << "2017";
    EXPECT_EQ(use(1), text("used")) << "2020, the newest not newer than 2023";
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, BenchmarksModel::Year));
    press(page.get(), "use");
    EXPECT_EQ(use(0), text("chosen"));
    EXPECT_EQ(use(1), QString());
    const auto report = workspace()->report(survey::UnitCode(text("20")), text("2023"), disclosure::Audience::Leader);
    for (const auto &comparison : report->factors()[0].comparisons) {
        const bool national = comparison.with == disclosure::Comparison::With::National;
        EXPECT_TRUE(!national || comparison.year == 2017);
    }
    press(page.get(), "use");
    EXPECT_EQ(use(1), text("used"));
}

TEST_F(UpkeepTest, UnsavedMeansAreAskedAbout)
{
    const auto page = shown<BenchmarksPage>();
    QSignalSpy left(page.get(), &UpkeepPage::left);
    press(page.get(), "add");
    QTest::keyClick(page.get(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 0);
    EXPECT_TRUE(button(page.get(), "other")->isVisible());
    press(page.get(), "other");
    EXPECT_EQ(left.count(), 1);
    EXPECT_TRUE(workspace()->benchmarks()->empty());
}

TEST_F(UpkeepTest, TheWindowFollowsWhatThePagesDo)
{
    QSettings settings(folder.filePath(text("s.ini")), QSettings::IniFormat);
    MainWindow window(settings);
    window.openFile(database, {}, text("2021"));
    window.show();
    window.activateWindow();
    QCoreApplication::processEvents();
    auto *round = window.findChild<QComboBox *>(text("round"));
    EXPECT_EQ(round->currentText(), text("2021"));
    window.showUpkeep(Upkeep::Page::Invited);
    auto *page = window.findChild<InvitedPage *>();
    auto *table = page->findChild<QTableView *>(text("table"));
    type(table, table->model()->index(1, InvitedModel::Here), "9");
    EXPECT_EQ(round->currentText(), text("2021")) << "stays where it was";
    EXPECT_TRUE(page->isVisible());
    window.showUpkeep(Upkeep::Page::Rounds);
    auto *rounds = window.findChild<RoundsPage *>();
    press(rounds, "remove"); // 2021, the window's own
    press(rounds, "yes");
    EXPECT_EQ(round->currentText(), text("2023"));
    QTest::keyClick(rounds, Qt::Key_Escape);
    EXPECT_FALSE(rounds->isVisible());
}

} // namespace
} // namespace faktorbenk::gui
