// The course from the strokes to the plan, at the real window by keyboard only, then closed, reopened and undone across the
// forms; and what text from elsewhere becomes.

#include "followup/cross.h"
#include "followup/plaintext.h"
#include "gui/forms/formtable.h"
#include "gui/forms/planpage.h"
#include "gui/widgets/pagetabs.h"
#include "planwindow.h"
#include "wording/factortext.h"

#include <QLocale>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

struct CourseTest : testing::PlanWindow {
    static constexpr survey::PerFactor<std::int64_t> satisfied{1, 3, 0, 0, 0, 0, 0, 2, 1, 3};
    static constexpr survey::PerFactor<std::int64_t> improve{0, 0, 0, 0, 4, 1, 3, 2, 0, 0};

    PlanPage *front() const
    {
        for (PlanPage *page : window->findChildren<PlanPage *>())
            if (page->isVisible())
                return page;
        return nullptr;
    }
    static void strike(const survey::PerFactor<std::int64_t> &counts)
    {
        for (const survey::Factor factor : survey::allFactors())
            for (std::int64_t i = 0; i < counts[factor.index()]; ++i)
                press(static_cast<Qt::Key>(Qt::Key_0 + factor.number() % 10));
    }
};

TEST_F(CourseTest, FromStrokesToPlanByKeyboardThenClosedReopenedUndoneAndRedoneAcrossForms)
{
    open(PageId::Cross);
    front()->setFocus();
    strike(satisfied);
    ASSERT_TRUE(tabTo(u"Important to become better at"_s));
    strike(improve);
    const QString flexibility = wording::factorName(*survey::Factor::fromNumber(8));
    ASSERT_TRUE(tabTo(u"8 %1: pleased with 2, become better at 2; choose"_s.arg(flexibility)));
    press(Qt::Key_End);

    window->showPage(PageId::RoadMap);
    ASSERT_TRUE(tabTo(u"Goal for %1"_s.arg(flexibility)));
    type(u"Vi er fleksible på jobb"_s);
    press(Qt::Key_Return);
    type(u"hjelper der det trengs"_s);
    waitForAutosave();

    window->showPage(PageId::ActionPlan);
    auto *table = front()->findChild<FormTable *>();
    table->setFocus();
    press(Qt::Key_Return);
    type(u"Prøve bytteordning"_s);
    press(Qt::Key_Tab);
    type(u"Alle"_s);
    press(Qt::Key_Tab);
    type(u"1. juni 2031"_s);
    press(Qt::Key_Escape);
    close();

    const UnitPlan written = saved();
    EXPECT_EQ(sumStrokes(written).satisfied, satisfied);
    EXPECT_EQ(sumStrokes(written).improve, improve);
    ASSERT_EQ(written.choices.size(), 1U);
    EXPECT_EQ(written.choices[0].goal, u"Vi er fleksible på jobb"_s);
    ASSERT_EQ(written.characteristics.size(), 1U);
    ASSERT_EQ(written.measures.size(), 1U);
    EXPECT_EQ(written.measures[0].deadline, QDate(2031, 6, 1));

    open(PageId::Evaluation); // another form than any of those: the history is the plan's
    for (int step = 0; step < 60; ++step)
        undo();
    const UnitPlan empty = saved();
    EXPECT_TRUE(empty.measures.empty());
    EXPECT_TRUE(empty.choices.empty());
    EXPECT_TRUE(empty.characteristics.empty());
    EXPECT_TRUE(sumStrokes(empty).isEmpty());
    close();
    open(PageId::Cross);
    for (int step = 0; step < 60; ++step)
        redo();
    EXPECT_EQ(saved().records, written.records);
}

TEST_F(CourseTest, TextFromWordAndExcelIsPastedPlainAndEmojiSurvive)
{
    open(PageId::Evaluation);
    front()->setFocus();
    auto *fromWord = new QMimeData;
    fromWord->setHtml(u"<p style='color:red'><b>Vi&nbsp;hjelper</b></p><p>hverandre 👩‍👧</p>"_s);
    fromWord->setText(u"Vi\u00a0hjelper\r\nhver\u00adandre 👩‍👧"_s);
    QGuiApplication::clipboard()->setMimeData(fromWord);
    press(Qt::Key_V, Qt::ControlModifier);
    waitForAutosave();
    EXPECT_EQ(saved().sheet.workedWell, u"Vi hjelper\nhverandre 👩‍👧"_s);
    press(Qt::Key_Tab);
    QGuiApplication::clipboard()->setText(u"Tavle\t1. juni\r\nKvarter\tAugust\r\n"_s); // two rows, two columns
    press(Qt::Key_V, Qt::ControlModifier);
    waitForAutosave();
    EXPECT_EQ(saved().sheet.couldBeBetter.trimmed(), u"Tavle 1. juni\nKvarter August"_s);
}

TEST_F(CourseTest, AFieldSaysHowMuchItHoldsAndKeepsWhatIsTooMuchOnTheScreen)
{
    open(PageId::Evaluation);
    front()->setFocus();
    QGuiApplication::clipboard()->setText(u"æ"_s.repeated(longestText + 5));
    press(Qt::Key_V, Qt::ControlModifier);
    waitForAutosave();
    const auto *failure = front()->findChild<QLabel *>(u"failure"_s);
    ASSERT_TRUE(failure->isVisible());
    EXPECT_TRUE(failure->text().contains(QLocale().toString(longestText))) << qPrintable(failure->text());
    auto *field = qobject_cast<TextField *>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text().size(), longestText + 5);
    EXPECT_FALSE(window->close());
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Backspace);
    waitForAutosave();
    EXPECT_EQ(saved().sheet.workedWell.size(), longestText);
    EXPECT_FALSE(failure->isVisible());
}

TEST_F(CourseTest, TabsThatHaveNoRoomStandInAMenuAndTheOneInFrontNeverDoes)
{
    open(PageId::Overview);
    auto *tabs = window->findChild<PageTabs *>();
    auto *more = tabs->findChild<QToolButton *>(u"more"_s);
    for (const int width : {1024, 1280, 1900}) {
        window->resize(width, 720);
        QCoreApplication::processEvents();
        for (const PageId page : {PageId::Overview, PageId::Cross, PageId::Evaluation}) {
            window->showPage(page);
            EXPECT_TRUE(tabs->isTabVisible(tabs->currentIndex())) << width;
            QStringList found;
            int end = 0;
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (!tabs->isTabVisible(tab))
                    continue;
                found += tabs->tabText(tab);
                end = std::max(end, tabs->tabRect(tab).right());
            }
            EXPECT_LE(end + (more->isVisible() ? more->width() : 0), tabs->width() + 1) << width;
            if (more->isVisible()) {
                Q_EMIT more->menu()->aboutToShow();
                for (const QAction *action : more->menu()->actions())
                    found += action->text();
            }
            EXPECT_EQ(found.size(), tabs->count()) << width;
            found.removeDuplicates();
            EXPECT_EQ(found.size(), tabs->count()) << "each once";
        }
    }
    window->resize(1024, 720);
    window->showPage(PageId::Overview);
    ASSERT_TRUE(more->isVisible());
    Q_EMIT more->menu()->aboutToShow();
    more->menu()->actions().last()->trigger();
    EXPECT_EQ(window->pages().current(), PageId::Evaluation);
}

} // namespace
} // namespace faktorbenk::gui
