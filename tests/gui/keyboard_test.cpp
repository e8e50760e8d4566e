// Every page by the keyboard alone: Tab comes to everything once, in the order in which one reads, and back again the same
// way, and one sees where it is.

#include "accessibletree.h"
#include "gui/design/style.h"
#include "gui/exportalldialog.h"
#include "keyboardwalk.h"
#include "promisewindow.h"
#include "support/filledplan.h"
#include "wording/language.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <set>

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

} // namespace
} // namespace faktorbenk::gui
