#include "accessibletree.h"
#include "gui/mainwindow.h"
#include "gui/pages/heatmappage.h"
#include "gui/sample.h"
#include "workbench/intake.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

// The heat map in the real window over the real sample.
struct HeatMapTest : ::testing::Test {
    HeatMapTest()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        const QString database = folder.filePath(QStringLiteral("f.faktorbenk"));
        base::NoProgress progress;
        const auto outcome = workbench::importTogether(sampleFiles(), database, base::SystemClock(), progress);
        EXPECT_TRUE(outcome && outcome->stored);
        window = std::make_unique<MainWindow>(settings);
        window->resize(1280, 720);
        window->openFile(database);
        window->showPage(PageId::HeatMap);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
        page = window->findChild<HeatMapPage *>();
        table = page->findChild<QTableView *>();
        table->setFocus();
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    int rowOf(const QString &unit) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(row, 0) == unit)
                return row;
        return -1;
    }
    void choose(const char *combo, int at) { page->findChild<QComboBox *>(QLatin1String(combo))->setCurrentIndex(at); }

    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<MainWindow> window;
    HeatMapPage *page = nullptr;
    QTableView *table = nullptr;
};

TEST_F(HeatMapTest, ShowsThePublishedMeansOfAdministrasjon)
{
    const int row = rowOf(QStringLiteral("Administrasjon"));
    ASSERT_GT(row, 0);
    const QStringList published = QStringLiteral("4,2 4,2 4,3 4,2 3,9 4,1 3,7 4,3 4,1 4,6").split(QLatin1Char(' '));
    for (int factor = 0; factor < 10; ++factor)
        EXPECT_EQ(cell(row, factor + 1).replace(QLatin1Char('.'), QLatin1Char(',')), published[factor]) << factor + 1;
}

TEST_F(HeatMapTest, ADifferenceHasItsSignInEveryCellAsN8Wants)
{
    choose("show", 1); // from the municipality: 4,3 4,3 4,3 4,2 3,9 4,2 3,7 4,4 4,1 4,6
    const int row = rowOf(QStringLiteral("Administrasjon"));
    for (int factor = 1; factor <= 10; ++factor)
        EXPECT_TRUE(cell(row, factor).startsWith(QStringLiteral("•"))) << factor; // none is 0,2 away
    choose("show", 3); // from the service nationally, as in the course material
    const QString verdicts = QStringLiteral("•▼▼•▼•▼▼••");
    for (int factor = 1; factor <= 10; ++factor)
        EXPECT_EQ(cell(row, factor).at(0), verdicts.at(factor - 1)) << factor;
}

TEST_F(HeatMapTest, WithheldUnitsHaveNoFigureButAReasonThatIsSpoken)
{
    const int row = rowOf(QStringLiteral("Pedagogisk-psykologisk tjeneste"));
    ASSERT_GT(row, 0);
    for (int factor = 1; factor <= 10; ++factor) {
        const QModelIndex at = table->model()->index(row, factor);
        EXPECT_EQ(at.data().toString(), QStringLiteral("–"));
        EXPECT_FALSE(at.data(HeatMapModel::MeanRole).isValid());
        EXPECT_FALSE(at.data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

TEST_F(HeatMapTest, EnterGoesIntoAUnitAndBackspaceOut)
{
    const int all = table->model()->rowCount();
    const int row = rowOf(QStringLiteral("Oppvekst"));
    table->setCurrentIndex(table->model()->index(row, 3));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Oppvekst"));
    EXPECT_LT(table->model()->rowCount(), all);
    QTest::keyClick(table, Qt::Key_Backspace);
    EXPECT_EQ(table->model()->rowCount(), all);
    EXPECT_EQ(table->currentIndex().row(), row);
}

TEST_F(HeatMapTest, EnterOnAnInnermostUnitOpensItAndBackLeadsHere)
{
    table->setCurrentIndex(table->model()->index(rowOf(QStringLiteral("Åsgard skole")), 1));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("Åsgard skole")));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget(), page);
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_NE(window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget(), page);
}

TEST_F(HeatMapTest, SortingPutsTheLowestFirstAndTheHiddenLast)
{
    choose("sortBy", 7);
    const auto mean = [this](int row) { return table->model()->index(row, 7).data(HeatMapModel::MeanRole); };
    bool hidden = false;
    for (int row = 2; row < table->model()->rowCount(); ++row) {
        hidden = hidden || !mean(row - 1).isValid();
        EXPECT_EQ(mean(row).isValid() && hidden, false) << row;
        if (mean(row).isValid() && row > 2) {
            EXPECT_LE(mean(row - 1).toInt(), mean(row).toInt()) << row;
        }
    }
    EXPECT_TRUE(hidden);
}

TEST_F(HeatMapTest, ServicesAndLevelsNarrowItDown)
{
    choose("depth", 2);
    EXPECT_EQ(rowOf(QStringLiteral("Oppvekst")), -1);
    EXPECT_GT(rowOf(QStringLiteral("Åsgard skole")), 0);
    auto *service = page->findChild<QComboBox *>(QStringLiteral("service"));
    service->setCurrentIndex(service->findText(QStringLiteral("Barnehage")));
    ASSERT_GT(service->currentIndex(), 0);
    EXPECT_EQ(rowOf(QStringLiteral("Åsgard skole")), -1);
    EXPECT_GT(rowOf(QStringLiteral("Nordli barnehage")), 0);
}

TEST_F(HeatMapTest, EveryControlHasANameAndEveryFigureIsSpoken)
{
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(QLatin1Char('\n')));
    EXPECT_TRUE(testing::spoken(page).contains(QStringLiteral("Elvebakken barnehage")));
}

} // namespace
} // namespace faktorbenk::gui
