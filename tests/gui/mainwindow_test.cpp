#include "accessibletree.h"
#include "gui/mainwindow.h"
#include "gui/pages/distributionpanel.h"
#include "gui/pages/factorpage.h"
#include "gui/pages/overviewpage.h"
#include "gui/sample.h"
#include "workbench/intake.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

// The real window over the real sample, without a user's settings.
struct MainWindowTest : ::testing::Test {
    MainWindowTest()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          database(folder.filePath(QStringLiteral("f.faktorbenk")))
    {
        base::NoProgress progress;
        const auto outcome = workbench::importTogether(sampleFiles(), database, base::SystemClock(), progress);
        EXPECT_TRUE(outcome && outcome->stored);
        window = std::make_unique<MainWindow>(settings);
        window->resize(1280, 720);
        window->showHome();
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }
    QString title()
    {
        auto *page = window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget();
        return page->findChild<QLabel *>(QStringLiteral("title"))->text();
    }

    QTemporaryDir folder;
    QSettings settings;
    QString database;
    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowTest, StartsWithThreeWaysIn)
{
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty());
    EXPECT_EQ(window->findChild<OverviewPage *>(), nullptr);
}

TEST_F(MainWindowTest, ShowsTheNewestRoundOfTheMunicipality)
{
    window->openFile(database);
    EXPECT_EQ(title(), QStringLiteral("Fjordvik"));
    EXPECT_EQ(window->findChild<QComboBox *>(QStringLiteral("round"))->currentText(), QStringLiteral("2023"));
    EXPECT_EQ(window->findChild<FactorPage *>(), nullptr) << "made before it is needed";
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(QLatin1Char('\n')));
}

TEST_F(MainWindowTest, FindsAUnitByTyping)
{
    window->openFile(database);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = window->findChild<QLineEdit *>(QStringLiteral("search"));
    EXPECT_TRUE(search->hasFocus());
    search->setText(QStringLiteral("åSGARD"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Åsgard skole"));
    search->setText(QStringLiteral("administ")); // a unit's name before the municipality, which is of that service
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Administrasjon"));
    search->setText(QStringLiteral("åsgard"));
    QTest::keyClick(search, Qt::Key_Return);
    search->setText(QStringLiteral("zzz"));
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("noHit"))->isVisible());
    search->clear();
    EXPECT_EQ(title(), QStringLiteral("Åsgard skole"));
}

TEST_F(MainWindowTest, WalksTheTreeWithArrows)
{
    window->openFile(database);
    auto *tree = window->findChild<QTreeView *>(QStringLiteral("tree"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    EXPECT_EQ(title(), QStringLiteral("Administrasjon"));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(window->findChild<FactorPage *>()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(window->findChild<OverviewPage *>()->isVisible());
}

TEST_F(MainWindowTest, A7ForAllStaffTheDistributionIsGone)
{
    window->openFile(database);
    window->showFactor(*survey::Factor::fromNumber(5));
    EXPECT_NE(window->findChild<DistributionPanel *>(), nullptr);
    auto *audience = window->findChild<QComboBox *>(QStringLiteral("audience"));
    audience->setFocus();
    QTest::keyClick(audience, Qt::Key_Down);
    EXPECT_EQ(window->findChild<DistributionPanel *>(), nullptr);
}

TEST_F(MainWindowTest, AnotherRoundShowsItsOwnFigures)
{
    window->openFile(database, survey::UnitCode(QStringLiteral("110")));
    const QString now = testing::spoken(window.get());
    auto *round = window->findChild<QComboBox *>(QStringLiteral("round"));
    round->setFocus();
    QTest::keyClick(round, Qt::Key_Down);
    EXPECT_EQ(round->currentText(), QStringLiteral("2021"));
    EXPECT_EQ(title(), QStringLiteral("Administrasjon"));
    EXPECT_NE(testing::spoken(window.get()), now);
}

TEST_F(MainWindowTest, AFileThatCannotBeOpenedIsExplainedAndWhatWasOpenStays)
{
    window->openFile(database, survey::UnitCode(QStringLiteral("110")));
    window->openFile(folder.filePath(QStringLiteral("missing.faktorbenk")));
    EXPECT_EQ(title(), QStringLiteral("This did not work"));
    QTest::keyClick(window.get(), Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(title(), QStringLiteral("Administrasjon"));
}

TEST_F(MainWindowTest, RemembersTheFileAndItsUnit)
{
    window->openFile(database, survey::UnitCode(QStringLiteral("120")));
    window->close();
    MainWindow again(settings);
    again.show();
    again.openFile(database);
    EXPECT_TRUE(again.windowTitle().startsWith(QStringLiteral("Oppvekst")));
    EXPECT_EQ(RecentFiles(settings).paths(), QStringList{database});
}

} // namespace
} // namespace faktorbenk::gui
