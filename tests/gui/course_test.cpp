// The course from the strokes to the plan, at the real window by keyboard only, then closed, reopened and undone across the
// forms; and what text from elsewhere becomes.

#include "followup/cross.h"
#include "followup/plaintext.h"
#include "gui/forms/formtable.h"
#include "gui/forms/planpage.h"
#include "gui/printing/papers.h"
#include "gui/widgets/pagetabs.h"
#include "planwindow.h"
#include "wording/factortext.h"

#include <QLocale>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

#include <array>

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
    // The figures and the forms are the course's; the sentences are ours.
    const std::array<QStringList, 3> picture{QStringList{u"hjelper der det trengs"_s, u"sier ja til å prøve nye måter"_s},
                                             QStringList{u"legger til rette for bytte"_s, u"lytter til forslag"_s},
                                             QStringList{u"har vaktplaner som tåler bytte"_s, u"gir tid til å øve"_s}};
    const std::vector<QStringList> rows{
        {u"Vi går igjennom hvilke beslutninger hver enkelt kan ta"_s, u"Leder og tillitsvalgt"_s, u"August"_s},
        {u"Vi deler gode eksempler på personalmøtet"_s, u"Alle"_s, u"1. juni"_s},
        {u"Fullmaktene skrives ned på én side"_s, u"Leder"_s, u"1. oktober"_s}};

    // To another tab without the mouse.
    void next(PageId page)
    {
        auto *tabs = window->findChild<PageTabs *>();
        tabs->setFocus();
        for (int i = 0; i < tabs->count() && window->pages().current() != page; ++i)
            press(Qt::Key_Right);
        EXPECT_EQ(window->pages().current(), page);
    }
    static void strike(const survey::PerFactor<std::int64_t> &counts)
    {
        for (const survey::Factor factor : survey::allFactors())
            for (std::int64_t i = 0; i < counts[factor.index()]; ++i)
                press(static_cast<Qt::Key>(Qt::Key_0 + factor.number() % 10));
    }
};

TEST_F(CourseTest, BothExamplesByKeyboardPrintedOnOnePageEachClosedReopenedUndoneAndRedoneAcrossForms)
{
    open(PageId::Cross);
    front()->setFocus();
    strike(satisfied);
    ASSERT_TRUE(tabTo(u"Important to become better at"_s));
    strike(improve);
    const QString autonomy = wording::factorName(*survey::Factor::fromNumber(3));
    const QString flexibility = wording::factorName(*survey::Factor::fromNumber(8));
    ASSERT_TRUE(tabTo(u"3 %1: pleased with –, become better at –; choose"_s.arg(autonomy)));
    press(Qt::Key_End);
    ASSERT_TRUE(tabTo(u"8 %1: pleased with 2, become better at 2; choose"_s.arg(flexibility)));
    press(Qt::Key_End);

    // The future picture of flexibility.
    next(PageId::RoadMap);
    ASSERT_TRUE(tabTo(u"Goal for %1"_s.arg(flexibility)));
    type(u"Vi er fleksible på jobb"_s);
    press(Qt::Key_Return);
    for (const QStringList &column : picture) {
        for (const QString &line : column) {
            type(line);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Tab);
    }
    ASSERT_TRUE(tabTo(u"Goal for %1"_s.arg(autonomy)));
    type(u"Vi bruker handlingsrommet vårt"_s);
    waitForAutosave();

    // The action plan for autonomy.
    next(PageId::ActionPlan);
    ASSERT_TRUE(tabTo(front()->findChild<FormTable *>()->accessibleName()));
    press(Qt::Key_Return);
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            type(cell);
            if (&cell != &row.back())
                press(Qt::Key_Tab);
        }
        press(Qt::Key_Escape);
        press(Qt::Key_Down);
        press(Qt::Key_Home);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Escape);

    for (const auto &[page, name] : {std::pair(PageId::Cross, "cross"), std::pair(PageId::RoadMap, "roadmap"),
                                     std::pair(PageId::ActionPlan, "plan")}) {
        window->showPage(page);
        const auto sheets = window->findChild<Papers *>()->sheets();
        ASSERT_TRUE(sheets);
        EXPECT_EQ(sheets->count(), 1U) << name;
        if (const QString kept = qEnvironmentVariable("FAKTORBENK_PAPERS"); !kept.isEmpty()) {
            EXPECT_TRUE(sheets->writePdf(u"%1/course-%2.pdf"_s.arg(kept, QLatin1String(name))));
            EXPECT_TRUE(window->grab().save(u"%1/course-%2.png"_s.arg(kept, QLatin1String(name))));
        }
    }
    close();

    const UnitPlan written = saved();
    EXPECT_EQ(sumStrokes(written).satisfied, satisfied);
    EXPECT_EQ(sumStrokes(written).improve, improve);
    ASSERT_EQ(written.choices.size(), 2U);
    EXPECT_EQ(written.choiceFor(*survey::Factor::fromNumber(8))->goal, u"Vi er fleksible på jobb"_s);
    EXPECT_EQ(written.choiceFor(*survey::Factor::fromNumber(3))->goal, u"Vi bruker handlingsrommet vårt"_s);
    QStringList lines;
    for (const Characteristic &each : written.characteristics) {
        EXPECT_EQ(each.choice, written.choiceFor(*survey::Factor::fromNumber(8))->id);
        EXPECT_TRUE(picture[static_cast<std::size_t>(each.column)].contains(each.text)) << qPrintable(each.text);
        lines += each.text;
    }
    EXPECT_EQ(lines.size(), 6);
    ASSERT_EQ(written.measures.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(written.measures[i].choice, written.choiceFor(*survey::Factor::fromNumber(3))->id);
        EXPECT_EQ(written.measures[i].text, rows[i][0]);
        EXPECT_EQ(written.measures[i].responsible, rows[i][1]);
        EXPECT_EQ(written.measures[i].deadlineText, rows[i][2]);
        EXPECT_TRUE(written.measures[i].deadline) << "also a month in words is a day to sort by";
    }

    open(PageId::Evaluation); // another form than any of those: the history is the plan's
    for (int step = 0; step < 80; ++step)
        undo();
    const UnitPlan empty = saved();
    EXPECT_TRUE(empty.measures.empty());
    EXPECT_TRUE(empty.choices.empty());
    EXPECT_TRUE(empty.characteristics.empty());
    EXPECT_TRUE(sumStrokes(empty).isEmpty());
    close();
    open(PageId::Cross);
    for (int step = 0; step < 80; ++step)
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
