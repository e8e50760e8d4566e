// Why a cell is hidden, and what is hidden from whom.

#include "accessibletree.h"
#include "gui/models/heatmapmodel.h"
#include "gui/pages/distributionpanel.h"
#include "gui/promise/backgroundmodel.h"
#include "gui/promise/hiddenmodel.h"
#include "gui/promise/hiddenpage.h"
#include "gui/promise/why.h"
#include "gui/promise/whyline.h"
#include "promisewindow.h"
#include "reports.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

namespace faktorbenk::gui {
namespace {

using HiddenTest = testing::PromiseWindow;
using wording::Hidden;

const survey::FloorPolicy five;

QString line(const QWidget *page)
{
    const auto *why = page->findChild<WhyLine *>();
    return why->isVisible() ? why->text() : QString();
}

int rowOf(const QAbstractItemModel *model, const char *name)
{
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == QString::fromUtf8(name))
            return row;
    ADD_FAILURE() << name;
    return 0;
}

TEST_F(HiddenTest, A5TheHeatMapSaysUnderItWhyTheCellOneStandsOnIsHidden)
{
    auto *table = open(PageId::HeatMap)->findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(rowOf(table->model(), "Kino og kulturhus") - 1, 4));
    EXPECT_TRUE(line(inFront()).contains(QStringLiteral("Hatched: hidden"))); // the legend
    QTest::keyClick(table, Qt::Key_Down);
    const QString unit = wording::reasonSentence(disclosure::Reason::BelowFloor, five, Hidden::Unit);
    EXPECT_EQ(line(inFront()), unit);
    EXPECT_EQ(table->currentIndex().data(Qt::AccessibleTextRole).toString(), unit);
    // One factor only: another sentence, which sends the reader to that factor above.
    table->setCurrentIndex(table->model()->index(rowOf(table->model(), "Flyktningtjenesten"), 4));
    QTest::keyClick(table, Qt::Key_Right);
    EXPECT_EQ(line(inFront()), wording::reasonSentence(disclosure::Reason::BelowFloor, five, Hidden::Factor));
}

TEST_F(HiddenTest, A5PointingAtAHiddenCellSaysItTooAndLeavingGoesBack)
{
    auto *table = open(PageId::HeatMap)->findChild<QTableView *>();
    table->setFocus();
    const QModelIndex shown = table->model()->index(0, 4);
    table->setCurrentIndex(shown);
    const QString legend = line(inFront());
    const QModelIndex hidden = table->model()->index(rowOf(table->model(), "Kino og kulturhus"), 4);
    table->scrollTo(hidden);
    QCoreApplication::processEvents();
    QTest::mouseMove(table->viewport(), table->visualRect(shown).center());
    QTest::mouseMove(table->viewport(), table->visualRect(hidden).center());
    EXPECT_EQ(line(inFront()), wording::reasonSentence(disclosure::Reason::BelowFloor, five, Hidden::Unit));
    EXPECT_EQ(table->currentIndex(), shown) << "the keyboard stays where it was";
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table->viewport(), &leave);
    EXPECT_EQ(line(inFront()), legend);
}

TEST_F(HiddenTest, A5TheOverviewSaysItOfARowOneWalksTo)
{
    auto *table = open(PageId::Overview, "1503")->findChild<QTableView *>();
    table->setFocus();
    for (int row = 0; row < 4; ++row)
        QTest::keyClick(table, Qt::Key_Down);
    const QString why = wording::reasonSentence(disclosure::Reason::BelowFloor, five, Hidden::Factor);
    EXPECT_EQ(line(inFront()), why);
    EXPECT_TRUE(testing::spoken(table).contains(why));
    QTest::keyClick(table, Qt::Key_Up);
    EXPECT_NE(line(inFront()), why);
}

TEST_F(HiddenTest, A5TheListOfUnitsSpeaksIt)
{
    open(PageId::Overview);
    const QString heard = testing::spoken(window->findChild<QTreeView *>());
    EXPECT_TRUE(heard.contains(QStringLiteral("Kino og kulturhus, ") +
                               wording::reasonSentence(disclosure::Reason::BelowFloor, five, Hidden::Unit)));
}

TEST_F(HiddenTest, A5NoSentenceHasAFigureButTheFloor)
{
    for (const PageId id : {PageId::HeatMap, PageId::Background, PageId::Hidden}) {
        const auto *model = open(id)->findChild<QTableView *>()->model();
        int said = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString why = model->index(row, column).data(WhyRole).toString();
                auto figures = QRegularExpression(QStringLiteral("\\d+")).globalMatch(why);
                while (figures.hasNext())
                    EXPECT_EQ(figures.next().captured(), QStringLiteral("5")) << qPrintable(why);
                said += !why.isEmpty();
            }
        EXPECT_GT(said, 0);
    }
}

TEST_F(HiddenTest, NothingHiddenNeedsNoLine)
{
    open(PageId::Overview, "110");
    EXPECT_FALSE(inFront()->findChild<WhyLine *>()->isVisible());
}

TEST_F(HiddenTest, A4BackgroundHasEveryCategoryOnceAndTheFiguresOfTheGate)
{
    const auto *table = open(PageId::Background)->findChild<QTableView *>();
    const auto reports = workspace()->background(QStringLiteral("2023"), disclosure::Audience::Leader);
    ASSERT_TRUE(reports);
    int found = 0;
    int hidden = 0;
    for (const auto &report : *reports) {
        const QString count = report.figures ? QStringLiteral(" (%1)").arg(wording::count(report.figures->respondents)) : QString();
        const int row = rowOf(table->model(), qUtf8Printable(report.group.category + count));
        ++found;
        hidden += !report.figures;
        for (int factor = 0; factor < 10; ++factor) {
            const QModelIndex cell = table->model()->index(row, factor + 1);
            const bool shown = report.figures && report.factors[static_cast<std::size_t>(factor)].figures;
            EXPECT_EQ(cell.data().toString(),
                      shown ? wording::number(report.factors[static_cast<std::size_t>(factor)].figures->mean) : QStringLiteral("–"));
            EXPECT_EQ(cell.data(WhyRole).isValid(), !shown);
        }
    }
    EXPECT_GT(found, 10);
    EXPECT_GT(hidden, 0);
    auto *show = part<QComboBox>("show");
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Down); // differences: each with its sign (rule N8)
    EXPECT_TRUE(QStringLiteral("▲▼•").contains(
        table->model()->index(rowOf(table->model(), "Kvinne (400)"), 1).data().toString().at(0)));
}

TEST_F(HiddenTest, A8TheLogIsWholeAndCanBeSearchedCopiedAndWritten)
{
    auto *page = static_cast<HiddenPage *>(open(PageId::Hidden));
    const auto *model = page->findChild<QTableView *>()->model();
    const auto log = (*workspace()->gate(QStringLiteral("2023")))->suppressionLog();
    const int all = static_cast<int>(log.size());
    ASSERT_GT(all, 4);
    EXPECT_EQ(model->rowCount(), all);

    auto *search = part<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("KINO"));
    EXPECT_EQ(model->rowCount(), 1);
    search->clear();
    auto *reason = part<QComboBox>("reason");
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_End);
    const auto protecting = std::count_if(log.begin(), log.end(), [](const auto &each) {
        return each.reason == disclosure::Reason::ProtectsAnother;
    });
    EXPECT_EQ(model->rowCount(), protecting);
    QTest::keyClick(reason, Qt::Key_Home);

    press("copy");
    // Its head; below, why, and of whom and which floor.
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), all + 3 + reasonsIn(*model).size());
    for (const QString &sentence : reasonsIn(*model))
        EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(sentence));
    const QString path = folder.filePath(QStringLiteral("skjult.csv"));
    page->write(workbench::LogForm::Csv, path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    EXPECT_EQ(written.count('\n'), 4 + 1 + all); // what it is, its head, its lines
    EXPECT_TRUE(written.contains("Kino og kulturhus;1505;"));
    page->write(workbench::LogForm::Text, folder.filePath(QStringLiteral("no/such/folder.txt")));
    EXPECT_TRUE(testing::spoken(page).contains(QStringLiteral("cannot be written")));
}

TEST_F(HiddenTest, EnterOnALineOfTheLogOpensItsUnit)
{
    auto *table = open(PageId::Hidden)->findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(rowOf(table->model(), "Kino og kulturhus"), 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("Kino og kulturhus")));
}

// A whole unit with a distribution of its own hidden, as leaders and as staff have it.
TEST(HiddenLog, A7ForStaffThereIsNoWordOfDistributions)
{
    auto tallies = testing::round({{"1", nullptr, 0}, {"110", "1", 12}, {"120", "1", 6}, {"130", "1", 6}});
    const auto gate = std::make_shared<const disclosure::Gate>(std::move(tallies), survey::FloorPolicy{5, 8});
    HiddenPage page;
    page.show();
    const auto *model = page.findChild<QTableView *>()->model();
    page.setLog(gate, disclosure::Audience::Leader, {});
    EXPECT_EQ(model->rowCount(), 20); // of 120 and of 130, each factor's
    EXPECT_TRUE(page.findChild<QPushButton *>(QStringLiteral("csv"))->isVisible());
    page.setLog(gate, disclosure::Audience::Staff, {});
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_FALSE(testing::spoken(&page).contains(QStringLiteral("distribution")));
    EXPECT_FALSE(page.findChild<QPushButton *>(QStringLiteral("csv"))->isVisible());
}

// Everything that tells of a distribution: its words, and every percentage but the response rates.
QStringList tracesOfDistributions(const QString &text, const std::vector<std::shared_ptr<const disclosure::Gate>> &gates)
{
    QStringList found;
    for (const QString &word : {wording::shareCaption(), wording::answerLabel(1), wording::answerLabel(5)})
        if (text.contains(word, Qt::CaseInsensitive))
            found += word;
    QStringList rates{QStringLiteral("95 %")}; // what a margin is
    for (const auto &gate : gates)
        for (survey::UnitIndex unit = 0; unit < gate->tree().size(); ++unit)
            if (const auto figures = gate->unit(unit); figures && figures->responseRate)
                rates += wording::percent(*figures->responseRate);
    auto percentages = QRegularExpression(QStringLiteral("[\\d.,]+\\s*%")).globalMatch(text);
    while (percentages.hasNext())
        if (const QString percentage = percentages.next().captured(); !rates.contains(percentage))
            found += percentage;
    found.removeDuplicates();
    return found;
}

TEST_F(HiddenTest, A7ForStaffNoDistributionIsOnAnyPageNorInWhatIsCopied)
{
    const auto file = workspace();
    const std::vector gates{*file->gate(QStringLiteral("2023")), *file->gate(QStringLiteral("2021"))};
    const auto look = [&] {
        QString all;
        for (const PageId id : {PageId::Overview, PageId::HeatMap, PageId::Background, PageId::Hidden, PageId::Anonymity,
                                PageId::SingleResponses, PageId::Trend, PageId::ResponseRates, PageId::Factor}) {
            for (int factor = 1; factor <= (id == PageId::Factor ? 10 : 1); ++factor) {
                id == PageId::Factor ? window->showFactor(*survey::Factor::fromNumber(factor)) : window->showPage(id);
                QCoreApplication::processEvents();
                all += testing::spoken(window.get());
                if (auto *copy = part<QPushButton>("copy"); copy && copy->isVisible()) {
                    QGuiApplication::clipboard()->clear();
                    copy->click();
                    EXPECT_FALSE(QGuiApplication::clipboard()->text().isEmpty());
                    all += QGuiApplication::clipboard()->text();
                }
            }
        }
        return tracesOfDistributions(all, gates);
    };
    open(PageId::Overview, "110");
    EXPECT_GT(look().size(), 20); // leaders have them, and this way of looking finds them
    auto *audience = window->findChild<QComboBox *>(QStringLiteral("audience"));
    audience->setFocus();
    QTest::keyClick(audience, Qt::Key_Down);
    EXPECT_EQ(look().join(QLatin1Char('\n')).toStdString(), "");
    EXPECT_EQ(window->findChild<DistributionPanel *>(), nullptr);
}

} // namespace
} // namespace faktorbenk::gui
