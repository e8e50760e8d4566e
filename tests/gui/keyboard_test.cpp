// Every page by the keyboard alone: Tab comes to everything once, in the order in which one reads, and back again the same
// way, and one sees where it is.

#include "accessibletree.h"
#include "gui/design/style.h"
#include "gui/exportalldialog.h"
#include "gui/pages/importpage.h"
#include "keyboardwalk.h"
#include "promisewindow.h"
#include "support/filledplan.h"
#include "support/files.h"
#include "support/samplefile.h"
#include "wording/language.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <algorithm>

namespace faktorbenk::gui {
namespace {

using testing::called;

void expectNone(const QStringList &found, const char *what)
{
    if (!found.isEmpty())
        ADD_FAILURE() << what << ":\n" << qPrintable(found.join(QLatin1Char('\n')));
}

// With what is written in every form of one unit, in bokmål, on a projector.
struct Keyboard : testing::PromiseWindow
{
    Keyboard()
    {
        static const base::SystemClock clock;
        const auto plans = workbench::Plans::open(database, {QStringLiteral("skriver"), QStringLiteral("annen")}, clock);
        EXPECT_TRUE(plans);
        testing::PlanFiller(**plans, {QStringLiteral("2023"), QStringLiteral("110")}).fill();
        anew(wording::Language::Bokmal);
    }
    ~Keyboard() override
    {
        window.reset();
        anew(wording::Language::English);
        window.reset();
    }
    void anew(wording::Language language)
    {
        window.reset();
        for (QTranslator *each : qApp->findChildren<QTranslator *>())
            delete each;
        if (language != wording::Language::English)
            wording::installLanguage(*qApp, language);
        window = std::make_unique<MainWindow>(settings);
        window->resize(1280, 720);
    }
    static void settle()
    {
        QTest::qWait(20);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    // Once round the window, there and back.
    void expectWalk(const std::string &where) const
    {
        SCOPED_TRACE(where);
        settle();
        auto *units = window->findChild<QToolButton *>(QStringLiteral("units")); // the first in the top bar
        auto *start = units->isVisible() ? units : window->findChild<QToolButton *>(QStringLiteral("menu"));
        start->setFocus(Qt::TabFocusReason);
        QPointer<QWidget> before;
        QImage focused;
        QStringList unseen;
        const auto look = [&](QWidget *now) {
            if (before && before != now) {
                const int seen = testing::plainlyDifferent(focused, testing::picture(before));
                if (seen < 24)
                    unseen += QStringLiteral("%1 pixels show the focus on %2").arg(seen).arg(called(before));
            }
            before = now;
            focused = testing::picture(now);
        };
        const QList<QWidget *> there = testing::walk(Qt::Key_Tab, look);
        expectNone(unseen, "not seen");
        EXPECT_EQ(called(QApplication::focusWidget()).toStdString(), called(start).toStdString()) << "not once round";
        QStringList missed;
        for (QWidget *each : testing::controls(window.get()))
            if (!there.contains(each))
                missed += called(each);
        expectNone(missed, "Tab does not come to");
        expectNone(testing::outOfOrder(there), "not as it is read");
        start->setFocus(Qt::TabFocusReason);
        QList<QWidget *> back = testing::walk(Qt::Key_Backtab);
        std::reverse(back.begin() + 1, back.end());
        QStringList way, wayBack;
        for (QWidget *each : there)
            way += called(each);
        for (QWidget *each : back)
            wayBack += called(each);
        if (way != wayBack)
            ADD_FAILURE() << "there:\n" << qPrintable(way.join(u'\n')) << "\nbut back:\n" << qPrintable(wayBack.join(u'\n'));
        expectNone(testing::outOfPlace(window.get()), "heard in another order");
    }
};

TEST_F(Keyboard, ComesToEverythingOnEveryPageOfAFile)
{
    for (const char *unit : {"110", "1210"}) { // with a plan; withheld
        open(PageId::Overview, unit);
        for (const PageId page : window->pages().all()) {
            window->showPage(page);
            expectWalk(std::string(unit) + ' ' + window->pages().name(page));
        }
    }
}

TEST_F(Keyboard, ComesToEverythingOnThePagesOfUpkeep)
{
    open(PageId::Overview);
    for (const auto page : {Upkeep::Page::Rounds, Upkeep::Page::Invited, Upkeep::Page::Units, Upkeep::Page::Benchmarks}) {
        window->showUpkeep(page);
        expectWalk("upkeep " + std::to_string(static_cast<int>(page)));
    }
}

TEST_F(Keyboard, ComesToEverythingBeforeAFileIsOpen)
{
    window->showHome();
    window->show();
    window->activateWindow();
    expectWalk("home");
    window->startImport({});
    expectWalk("import");
    window->openFile(folder.filePath(QStringLiteral("finnes-ikke.faktorbenk")));
    expectWalk("a file that is not there");
}

// What opens on a page: the steps of reading in, the change of the floor, the question before responses are removed, what was.
TEST_F(Keyboard, ComesToEverythingInEachStepOfReadingIn)
{
    using Step = IntakeController::Step;
    open(PageId::Overview, "110");
    const auto page = [this] { return window->findChild<ImportPage *>(); };
    const auto reach = [&](Step step) {
        return QTest::qWaitFor([&] { return page() && !page()->intake().isWorking() && page()->intake().step() == step; }, 20'000);
    };
    const auto goOn = [&] { QTest::keyClick(page()->findChild<QPushButton *>(QStringLiteral("primary")), Qt::Key_Space); };
    for (const auto &[answer, next] : {std::pair{'6', Step::Faults}, {'4', Step::Changes}}) {
        const QString path = folder.filePath(QStringLiteral("svar-%1.csv").arg(QLatin1Char(answer)));
        testing::write(path, testing::smallExport("2025", answer));
        window->startImport({path});
        ASSERT_TRUE(reach(Step::Files));
        expectWalk("files and columns");
        goOn();
        ASSERT_TRUE(reach(next));
        expectWalk(next == Step::Faults ? "faults" : "what changes");
        QTest::keyClick(window.get(), Qt::Key_Escape);
        settle();
    }
}

TEST_F(Keyboard, ComesToEverythingThatOpensOnAPage)
{
    open(PageId::Anonymity, "110");
    press("change");
    expectWalk("the change of the floor");
    open(PageId::SingleResponses, "110");
    press("remove");
    expectWalk("the question before responses are removed");
    press("cancel");
    open(PageId::ActionPlan, "110");
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_B}) {
        inFront()->findChild<QTableView *>()->setFocus();
        QTest::keyClick(window.get(), key, key == Qt::Key_H ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(inFront()->findChild<QWidget *>(QStringLiteral("panel"))->isVisible());
        expectWalk(key == Qt::Key_H ? "earlier versions" : "the bin");
    }
}

TEST_F(Keyboard, EnterAndSpacePressAButtonAndEscapeComesBackToIt)
{
    QWidget *page = open(PageId::Overview, "110");
    settle();
    const auto buttons = page->findChildren<QPushButton *>();
    const auto why = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) { return each->text() == QStringLiteral("Hvorfor 0,2?"); });
    ASSERT_NE(why, buttons.end());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        (*why)->setFocus();
        QTest::keyClick(*why, key);
        auto *answer = page->findChild<QLabel *>(QStringLiteral("explanation"));
        ASSERT_TRUE(answer && answer->isVisible()) << key;
        EXPECT_TRUE(answer->hasFocus());
        QTest::keyClick(answer, Qt::Key_Escape);
        EXPECT_FALSE(answer->isVisible());
        EXPECT_TRUE((*why)->hasFocus()) << key;
    }
}

TEST_F(Keyboard, EscapeLeavesTheSearchForWhereOneWas)
{
    QWidget *page = open(PageId::Overview, "110");
    auto *table = page->findChild<QTableView *>(QStringLiteral("table"));
    table->setFocus();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = window->findChild<QLineEdit *>(QStringLiteral("search"));
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("nordli"));
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(table->hasFocus()) << qPrintable(called(QApplication::focusWidget()));
    EXPECT_EQ(search->text(), QString());
}

TEST_F(Keyboard, F6GoesFromPartToPartOfTheWindowAndBack)
{
    open(PageId::Overview, "110");
    auto *tree = window->findChild<QTreeView *>(QStringLiteral("tree"));
    tree->setFocus();
    QList<QWidget *> there, back;
    for (int i = 0; i < 5; ++i) {
        there += QApplication::focusWidget();
        QTest::keyClick(window.get(), Qt::Key_F6);
    }
    EXPECT_EQ(QApplication::focusWidget(), tree);
    for (int i = 0; i < 5; ++i) {
        back.prepend(QApplication::focusWidget());
        QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
    }
    back.prepend(back.takeLast());
    EXPECT_EQ(there, back);
    EXPECT_TRUE(qobject_cast<QTabBar *>(there.at(2))) << qPrintable(called(there.at(2)));
    EXPECT_TRUE(inFront()->isAncestorOf(there.at(3))) << qPrintable(called(there.at(3)));
}

TEST_F(Keyboard, AChoiceOpensAndClosesAndTheKeyboardStaysThere)
{
    QWidget *page = open(PageId::Overview, "110");
    for (auto *choice : page->findChildren<QComboBox *>()) {
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down, Qt::AltModifier);
        ASSERT_TRUE(choice->view()->isVisible()) << qPrintable(called(choice));
        QTest::keyClick(choice->view(), Qt::Key_Escape);
        EXPECT_FALSE(choice->view()->isVisible()) << qPrintable(called(choice));
        EXPECT_TRUE(choice->hasFocus()) << qPrintable(called(QApplication::focusWidget()));
    }
}

TEST_F(Keyboard, ADialogHasNamesAndEscapeComesBackToWhereOneWas)
{
    QWidget *page = open(PageId::Overview, "110");
    auto *table = page->findChild<QTableView *>(QStringLiteral("table"));
    table->setFocus();
    {
        ExportAllDialog dialog(settings, {}, window.get());
        dialog.show();
        dialog.activateWindow();
        settle();
        expectNone(testing::namelessControls(&dialog), "without a name");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible());
    }
    window->activateWindow();
    settle();
    EXPECT_TRUE(table->hasFocus()) << qPrintable(called(QApplication::focusWidget()));
}

TEST_F(Keyboard, NoKeyMeansTwoThings)
{
    for (const auto language : {wording::Language::Bokmal, wording::Language::Nynorsk, wording::Language::English}) {
        anew(language);
        open(PageId::Overview, "110");
        QMap<QKeySequence, QStringList> meanings;
        for (const QAction *action : window->findChildren<QAction *>())
            for (const QKeySequence &key : action->shortcuts())
                meanings[key] += action->text();
        for (const QShortcut *shortcut : window->findChildren<QShortcut *>())
            meanings[shortcut->key()] += QStringLiteral("a shortcut of the window");
        for (const auto *button : window->findChildren<QAbstractButton *>())
            if (!button->shortcut().isEmpty())
                meanings[button->shortcut()] += button->text();
        EXPECT_GT(meanings.size(), 15);
        for (auto it = meanings.cbegin(); it != meanings.cend(); ++it)
            EXPECT_EQ(it->size(), 1) << qPrintable(it.key().toString()) << ": " << qPrintable(it->join(u'|'));
        for (const QMenu *menu : window->findChildren<QMenu *>()) {
            QMap<QKeySequence, QStringList> letters;
            for (const QAction *action : menu->actions())
                if (const QKeySequence letter = QKeySequence::mnemonic(action->text()); !letter.isEmpty())
                    letters[letter] += action->text();
            for (auto it = letters.cbegin(); it != letters.cend(); ++it)
                EXPECT_EQ(it->size(), 1) << qPrintable(it->join(u'|'));
        }
    }
}

// The tests above are worth what these find.
TEST(KeyboardFinds, WhatStandsBefore)
{
    const QRect a(100, 100, 80, 30);
    EXPECT_TRUE(testing::standsBefore({0, 100, 80, 30}, a));    // in the same line, further left
    EXPECT_TRUE(testing::standsBefore({100, 0, 80, 30}, a));    // above
    EXPECT_FALSE(testing::standsBefore({200, 100, 80, 30}, a)); // further right
    EXPECT_FALSE(testing::standsBefore({0, 200, 80, 30}, a));   // below
    EXPECT_FALSE(testing::standsBefore({200, 0, 80, 30}, a));   // higher, in the next column
}

TEST(KeyboardFinds, AFocusThatNobodySees)
{
    QImage plain(40, 40, QImage::Format_RGB32);
    plain.fill(Qt::white);
    QImage faint = plain;
    faint.fill(QColor(0xd0d0d0));
    EXPECT_EQ(testing::plainlyDifferent(plain, faint), 0);
    QImage ringed = plain;
    for (int x = 0; x < 40; ++x)
        ringed.setPixelColor(x, 0, QColor(0x1c5b67));
    EXPECT_EQ(testing::plainlyDifferent(plain, ringed), 40);
}

} // namespace
} // namespace faktorbenk::gui
