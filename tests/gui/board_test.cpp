// HR's board in the real window, and its model with a thousand units.

#include "accessibletree.h"
#include "gui/models/boardmodel.h"
#include "gui/pages/boardpage.h"
#include "planwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

struct BoardPageTest : testing::PlanWindow {
    // Administrasjon: autonomy chosen, one measure overdue, one open, one done.
    void begin()
    {
        open(PageId::Overview);
        {
            const auto plans = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
            const auto measure = [](Status status, const char16_t *deadline) {
                return AddRecord{Kind::Measure,
                                 {{Field::Text, u"tiltak"_s},
                                  {Field::Status, codeOf(status).toString()},
                                  {Field::DeadlineText, QString::fromUtf16(deadline)}},
                                 {}};
            };
            ASSERT_TRUE((*plans)->apply(key(), {AddRecord{Kind::Choice, {{Field::Factor, std::int64_t(3)}}, {}},
                                                measure(Status::NotStarted, u"01.02.2021"),
                                                measure(Status::UnderWay, u"01.02.2041"), measure(Status::Done, u"")}));
        }
        window->showPage(PageId::Board);
        page = window->findChild<BoardPage *>();
        table = page->findChild<QTableView *>();
        table->setFocus();
    }
    QString cell(const QString &unitName, int column) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == unitName)
                return table->model()->index(row, column).data().toString();
        return {};
    }

    base::SystemClock clock;
    BoardPage *page = nullptr;
    QTableView *table = nullptr;
};

TEST_F(BoardPageTest, ShowsEveryUnitOnceWithWhatIsDone)
{
    begin();
    const auto workspace = workbench::Workspace::open(database);
    EXPECT_EQ(table->model()->rowCount(), static_cast<int>((*(*workspace)->gate(u"2023"_s))->tree().size()));
    EXPECT_EQ(cell(u"Administrasjon"_s, BoardModel::Open), u"2"_s);
    EXPECT_EQ(cell(u"Administrasjon"_s, BoardModel::Overdue), u"! 1"_s);
    EXPECT_EQ(cell(u"Administrasjon"_s, BoardModel::Done), u"1"_s);
    EXPECT_TRUE(cell(u"Administrasjon"_s, BoardModel::Factors).startsWith(u"3 "_s));
    EXPECT_EQ(cell(u"Oppvekst"_s, BoardModel::Open), u"0"_s);
    EXPECT_EQ(cell(u"Pedagogisk-psykologisk tjeneste"_s, BoardModel::Open), u"0"_s) << "withheld units stand here like others";
}

TEST_F(BoardPageTest, A6NoFigureOfTheSurveyIsOnIt)
{
    begin();
    const QString all = testing::spoken(page);
    EXPECT_FALSE(all.contains(QRegularExpression(u"\\b[1-5][,.]\\d\\b(?![.,])"_s))) << qPrintable(all);
    EXPECT_FALSE(all.contains(u'%'));
}

TEST_F(BoardPageTest, FiltersAndSortsAndCopiesWhatIsShown)
{
    begin();
    page->findChild<QComboBox *>(u"sortBy"_s)->setCurrentIndex(1 + BoardModel::Overdue);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Administrasjon"_s);
    page->findChild<QComboBox *>(u"show"_s)->setCurrentIndex(static_cast<int>(BoardModel::Show::Overdue));
    EXPECT_EQ(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 4) << "the head and one line; below, of whom and which floor";
    page->findChild<QComboBox *>(u"factor"_s)->setCurrentIndex(5);
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_FALSE(table->isVisible()) << "a sentence stands instead";
    page->findChild<QComboBox *>(u"factor"_s)->setCurrentIndex(3);
    EXPECT_EQ(table->model()->rowCount(), 1);
    page->findChild<QComboBox *>(u"show"_s)->setCurrentIndex(0);
    page->findChild<QComboBox *>(u"factor"_s)->setCurrentIndex(0);
    page->findChild<QLineEdit *>()->setText(u"åSGARD"_s);
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(BoardPageTest, EnterOpensTheUnitAndBackLeadsHere)
{
    begin();
    page->findChild<QLineEdit *>(u"name"_s)->setText(u"Åsgard skole"_s);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(window->windowTitle().startsWith(u"Åsgard skole"_s));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget(), page);
}

TEST_F(BoardPageTest, EveryControlHasANameAndTheStepsAreSpokenInWords)
{
    begin();
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(u'\n'));
    const auto spoken = table->model()->index(0, BoardModel::Steps).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(spoken.count(u':'), 5) << "each of the five phases and its state";
}

TEST(BoardModelTest, AThousandUnitsAreSortedAndFilteredAtOnce)
{
    std::vector<workbench::BoardRow> rows(1000);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].unit = QString::number(i);
        rows[i].name = u"Enhet %1"_s.arg(i);
        rows[i].tallied.overdue = static_cast<std::int64_t>(i % 7);
    }
    BoardModel model;
    model.setRows(rows);
    QElapsedTimer timer;
    timer.start();
    model.setChoice({.show = BoardModel::Show::Overdue, .sortBy = BoardModel::Overdue});
    EXPECT_LT(timer.elapsed(), 100);
    EXPECT_EQ(model.rowCount(), 857) << "143 of 0 … 999 leave no remainder by seven";
    EXPECT_EQ(model.unitAt(0).unit, u"6"_s);
    EXPECT_EQ(model.unitAt(856).tallied.overdue, 1);
}

} // namespace
} // namespace faktorbenk::gui
