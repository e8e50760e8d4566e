#include "accessibletree.h"
#include "gui/forms/roadmappage.h"
#include "planwindow.h"
#include "wording/factortext.h"

#include <QLabel>
#include <QPushButton>

namespace faktorbenk::gui {
namespace {

using followup::Column;
using followup::Field;
using followup::Kind;

struct RoadMapPageTest : testing::PlanWindow {
    void openChosen(std::vector<int> factors = {8}, const QString &unitName = QStringLiteral("Administrasjon"))
    {
        PlanWindow::open(PageId::Cross, unitName); // for the unit's code
        close();
        {
            const auto plans = workbench::Plans::open(database, {QStringLiteral("leder"), {}}, clock);
            for (const int factor : factors)
                EXPECT_TRUE((*plans)->apply(key(), {followup::AddRecord{Kind::Choice,
                                                                        {{Field::Factor, std::int64_t(factor)},
                                                                         {Field::Direction, QStringLiteral("improve")}}}}));
        }
        open(PageId::RoadMap, unitName);
        page = window->findChild<RoadMapPage *>();
    }
    // The columns' lines in order.
    QStringList lines(Column column) const
    {
        QStringList found;
        for (const auto &each : saved().characteristics)
            if (each.column == column)
                found += each.text;
        return found;
    }
    base::SystemClock clock;
    RoadMapPage *page = nullptr;
};

TEST_F(RoadMapPageTest, AFlexibilityPictureIsWrittenByKeyAndIsThereAfterReopeningM4)
{
    openChosen();
    window->findChild<QWidget *>(QStringLiteral("tabRow"))->findChild<QWidget *>()->setFocus();
    ASSERT_TRUE(tabTo(QStringLiteral("Goal for %1").arg(wording::factorName(*survey::Factor::fromNumber(8)))));
    type(QStringLiteral("Vi er fleksible på jobb"));
    press(Qt::Key_Return);
    const std::vector<QStringList> columns{{QStringLiteral("hjelper der det trengs"), QStringLiteral("sier ja til nye måter")},
                                           {QStringLiteral("legger til rette for bytte"), QStringLiteral("lytter til forslag")},
                                           {QStringLiteral("har verktøy som virker"), QStringLiteral("gir tid til å øve")}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        type(columns[i][0]);
        press(Qt::Key_Return);
        type(columns[i][1]);
        press(Qt::Key_Return);
        press(Qt::Key_Tab); // where the next column's first line goes
    }
    close();
    const auto check = [&] {
        EXPECT_EQ(saved().choices.at(0).goal, QStringLiteral("Vi er fleksible på jobb"));
        EXPECT_EQ(lines(Column::Employees), columns[0]);
        EXPECT_EQ(lines(Column::Leader), columns[1]);
        EXPECT_EQ(lines(Column::Organisation), columns[2]);
    };
    check();
    open(PageId::RoadMap);
    const QString spoken = testing::spoken(window.get());
    EXPECT_TRUE(spoken.contains(QStringLiteral("Vi er fleksible på jobb")));
    for (const QStringList &column : columns)
        for (const QString &line : column)
            EXPECT_TRUE(spoken.contains(line)) << qPrintable(line);
    close();
    check();
}

TEST_F(RoadMapPageTest, EnterInTheMiddleMakesALineThere)
{
    openChosen();
    ASSERT_TRUE(tabTo(QStringLiteral("Characteristic, Employees: + characteristic, Enter")));
    type(QStringLiteral("hjelper"));
    press(Qt::Key_Return);
    type(QStringLiteral("ler"));
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    type(QStringLiteral("lytter"));
    waitForAutosave();
    EXPECT_EQ(lines(Column::Employees).join(QLatin1Char(' ')), QStringLiteral("hjelper lytter ler"));
}

TEST_F(RoadMapPageTest, ALineOutsideThePresentTenseGetsAHintAndIsSavedAllTheSameM4)
{
    openChosen();
    ASSERT_TRUE(tabTo(QStringLiteral("Characteristic, Employees: + characteristic, Enter")));
    type(QStringLiteral("skal hjelpe hverandre"));
    waitForAutosave();
    EXPECT_EQ(lines(Column::Employees), QStringList{QStringLiteral("skal hjelpe hverandre")});
    EXPECT_TRUE(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("as though it already were so")));
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Backspace);
    if (saved().characteristics.empty()) { // one Backspace too many took the line
        ASSERT_TRUE(tabTo(QStringLiteral("Characteristic, Employees: + characteristic, Enter")));
    }
    type(QStringLiteral("hjelper hverandre"));
    waitForAutosave();
    EXPECT_EQ(lines(Column::Employees), QStringList{QStringLiteral("hjelper hverandre")});
    EXPECT_TRUE(QApplication::focusWidget()->accessibleDescription().isEmpty());
}

TEST_F(RoadMapPageTest, TheExampleIsOneClickAway)
{
    openChosen();
    auto *example = page->findChild<QLabel *>(QStringLiteral("example"));
    EXPECT_FALSE(example->isVisible());
    page->findChild<QPushButton *>(QStringLiteral("showExample"))->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(example->isVisible());
    EXPECT_FALSE(example->text().isEmpty());
}

TEST_F(RoadMapPageTest, WithoutAChosenFactorItLeadsToTheCross)
{
    openChosen({});
    auto *toCross = page->findChild<QPushButton *>(QStringLiteral("toCross"));
    ASSERT_TRUE(toCross->isVisible());
    toCross->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(window->pages().current(), PageId::Cross);
}

TEST_F(RoadMapPageTest, WorksForAUnitBelowTheFloorAndEveryControlHasAName)
{
    openChosen({2, 9}, QStringLiteral("Pedagogisk-psykologisk tjeneste"));
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(QLatin1Char('\n')));
    ASSERT_TRUE(tabTo(QStringLiteral("Goal for %1").arg(wording::factorName(*survey::Factor::fromNumber(9)))));
    type(QStringLiteral("Vi gjør hverandre gode"));
    waitForAutosave();
    EXPECT_EQ(saved().choices.at(1).goal, QStringLiteral("Vi gjør hverandre gode"));
}

} // namespace
} // namespace faktorbenk::gui
