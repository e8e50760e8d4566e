// Whether everything has room where letters are large and the window is small, on every page there is.

#include "clipped.h"
#include "gui/design/style.h"
#include "promisewindow.h"
#include "support/filledplan.h"
#include "wording/factortext.h"
#include "wording/language.h"

#include <QApplication>
#include <QTableWidget>
#include <QTranslator>
#include <QVBoxLayout>

namespace faktorbenk::gui {
namespace {

using testing::clipped;
using testing::cutWords;
using testing::outOfReach;
using testing::scrolledSideways;

// With what is written in every form of one unit.
struct Room : testing::PromiseWindow, ::testing::WithParamInterface<std::tuple<int, wording::Language>>
{
    Room()
    {
        static const base::SystemClock clock;
        const auto plans = workbench::Plans::open(database, {QStringLiteral("skriver"), QStringLiteral("annen")}, clock);
        EXPECT_TRUE(plans);
        testing::PlanFiller(**plans, {QStringLiteral("2023"), QStringLiteral("110")}).fill();
        wording::installLanguage(*qApp, std::get<1>(GetParam()));
        design::apply(*qApp, std::get<0>(GetParam()));
        window = std::make_unique<MainWindow>(settings);
        window->resize(1280, 720);
    }
    ~Room() override
    {
        window.reset();
        design::apply(*qApp, 100);
        wording::chooseFactorNames(wording::FactorNames::Professional);
        wording::installLanguage(*qApp, wording::Language::English);
        for (QTranslator *each : qApp->findChildren<QTranslator *>()) // what comes after is tested in the words of the code
            delete each;
    }
    // A plan has seven columns to write in, and follow-ups grow to the right with every one that is held: with the largest
    // letters they are scrolled, and what they are about comes first.
    bool mayBeScrolledSideways() const
    {
        const QByteArray page = inFront()->metaObject()->className();
        const bool form = page.endsWith("ActionPlanPage") || page.endsWith("PreparationPage") || page.endsWith("MeasuresPage");
        return form || page.endsWith("FollowUpPage") || (std::get<0>(GetParam()) > 150 && page.endsWith("FactorPage"));
    }
    void expectRoomInTheBar() const
    {
        const auto *bar = window->findChild<QWidget *>(QStringLiteral("topBar"));
        const auto lines = [](const QStringList &found) { return found.join(QLatin1Char('\n')).toStdString(); };
        EXPECT_EQ(lines(cutWords(bar)), "");
        EXPECT_EQ(lines(outOfReach(const_cast<QWidget *>(bar), 0)), "");
        for (const auto *part : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible()) {
                EXPECT_LE(part->geometry().right(), bar->width()) << part->objectName().toStdString();
            }
        }
    }
    void expectRoom(const char *where) const
    {
        // Layouts settle in steps, and some wait for the first paint.
        (void)QTest::qWaitFor([this] { return clipped(inFront()).isEmpty() && outOfReach(inFront(), 3).isEmpty(); }, 1500);
        const auto lines = [](const QStringList &found) { return found.join(QLatin1Char('\n')).toStdString(); };
        EXPECT_EQ(lines(clipped(inFront())), "") << where << ' ' << inFront()->metaObject()->className();
        EXPECT_EQ(lines(outOfReach(inFront(), 3)), "") << where << ' ' << inFront()->metaObject()->className();
        EXPECT_EQ(window->size(), QSize(1280, 720)) << inFront()->metaObject()->className();
        EXPECT_EQ(lines(cutWords(inFront())), "") << where << ' ' << inFront()->metaObject()->className();
        if (!mayBeScrolledSideways()) {
            EXPECT_EQ(lines(scrolledSideways(inFront())), "") << where << ' ' << inFront()->metaObject()->className();
        }
        const auto *around = window->findChild<QScrollArea *>(QStringLiteral("room"));
        EXPECT_LE(inFront()->width(), around->viewport()->width()) << inFront()->metaObject()->className();
    }
};

TEST_P(Room, IsThereOnEveryPageOfAFile)
{
    // Every other size with the names that are longer.
    wording::chooseFactorNames(std::get<0>(GetParam()) == 200 ? wording::FactorNames::Everyday
                                                              : wording::FactorNames::Professional);
    for (const char *unit : {"110", "1210", "1"}) { // with a plan; withheld; the municipality
        open(PageId::Overview, unit);
        for (const PageId page : window->pages().all()) {
            window->showPage(page);
            expectRoom(unit);
        }
    }
}

TEST_P(Room, IsThereInTheBarAboveThePages)
{
    open(PageId::Overview, "110");
    expectRoomInTheBar();
    if (std::get<0>(GetParam()) > 150)
        return;
    window->resize(1024, 640); // the least it is
    QCoreApplication::processEvents();
    expectRoomInTheBar();
}

TEST_P(Room, IsThereOnThePagesOfUpkeep)
{
    open(PageId::Overview);
    for (const auto page : {Upkeep::Page::Rounds, Upkeep::Page::Invited, Upkeep::Page::Units, Upkeep::Page::Benchmarks}) {
        window->showUpkeep(page);
        expectRoom("upkeep");
    }
}

INSTANTIATE_TEST_SUITE_P(AllLetters, Room,
                         ::testing::Combine(::testing::Values(100, 150, 200),
                                            ::testing::Values(wording::Language::Bokmal, wording::Language::Nynorsk,
                                                              wording::Language::English)),
                         [](const auto &one) {
                             return wording::languageCode(std::get<1>(one.param)).toStdString() +
                                    std::to_string(std::get<0>(one.param));
                         });

// The tests above are worth what these find.
TEST(RoomFinds, WhatIsCutOffOrBeyondThePage)
{
    QWidget page;
    page.resize(200, 100);
    auto *label = new QLabel(QStringLiteral("en overskrift som trenger plass"), &page);
    label->setObjectName(QStringLiteral("title"));
    label->setGeometry(0, 0, 20, 10);
    auto *button = new QPushButton(QStringLiteral("Lagre"), &page);
    button->setGeometry(150, 0, 100, 40);
    page.show();
    EXPECT_EQ(clipped(&page).size(), 1);
    EXPECT_EQ(outOfReach(&page, 3), QStringList{QStringLiteral("QPushButton «» reaches beyond the page")});
    label->setGeometry(0, -20, 400, 40);
    EXPECT_TRUE(outOfReach(&page, 3).contains(QStringLiteral("the title «en overskrift som trenger plass» is not in view")));
}

TEST(RoomFinds, ATableWithoutRoomForItsRowsAndAnAreaThatScrollsSideways)
{
    QScrollArea area;
    area.setObjectName(QStringLiteral("inner"));
    auto *content = new QWidget;
    content->resize(900, 80);
    auto *table = new QTableWidget(10, 2, content);
    table->setObjectName(QStringLiteral("table"));
    table->setGeometry(0, 0, 300, 40);
    area.setWidget(content);
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(&area);
    page.resize(320, 200);
    page.show();
    QCoreApplication::processEvents();
    const QStringList found = outOfReach(&page, 3);
    EXPECT_EQ(found.filter(QStringLiteral("must be scrolled sideways")).size(), 1);
    EXPECT_EQ(found.filter(QStringLiteral("of its first rows")).size(), 1);
    layout->removeWidget(&area);
    area.setParent(nullptr);
}

TEST(RoomFinds, WordsThatAreCutAndATableThatIsTooWide)
{
    QWidget page;
    page.resize(300, 200);
    auto *choice = new QComboBox(&page);
    choice->addItem(QStringLiteral("som i undersøkelsen, og noe mer"));
    choice->setGeometry(0, 0, 80, 30);
    auto *field = new QLineEdit(&page);
    field->setPlaceholderText(QStringLiteral("Søk etter en enhet i hele kommunen"));
    field->setGeometry(0, 40, 60, 30);
    auto *table = new QTableWidget(1, 5, &page);
    table->setGeometry(0, 80, 200, 100);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(cutWords(&page).size(), 2);
    EXPECT_EQ(scrolledSideways(&page).size(), 1);
    choice->resize(300, 30);
    field->resize(300, 30);
    table->setColumnCount(1);
    QCoreApplication::processEvents();
    EXPECT_EQ(cutWords(&page).size(), 0);
    EXPECT_EQ(scrolledSideways(&page).size(), 0);
}

} // namespace
} // namespace faktorbenk::gui
