// Ideas (M5) and the priority matrix (M6), by keyboard, read from the file by somebody else.

#include "accessibletree.h"
#include "followup/matrix.h"
#include "gui/forms/formtable.h"
#include "gui/forms/matrixview.h"
#include "gui/forms/measurespage.h"
#include "planwindow.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

struct MeasuresTest : testing::PlanWindow {
    void begin()
    {
        open(PageId::Overview);
        {
            const auto plans = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
            const auto choice = (*plans)->apply(key(), {AddRecord{Kind::Choice, {{Field::Factor, std::int64_t(8)}}, {}}});
            ASSERT_TRUE(choice);
            ASSERT_TRUE((*plans)->apply(key(), {AddRecord{Kind::Characteristic,
                                                          {{Field::Choice, choice->records.front()},
                                                           {Field::Text, u"hjelper hverandre"_s}},
                                                          {}}}));
        }
        window->showPage(PageId::Measures);
        page = window->findChild<MeasuresPage *>();
        table = page->findChild<FormTable *>();
        matrix = page->findChild<MatrixView *>();
        table->setFocus();
    }
    // Two ideas, written one after the other.
    void writeIdeas()
    {
        press(Qt::Key_Return);
        type(u"bytte vakter"_s);
        press(Qt::Key_Return);
        type(u"nytt bygg"_s);
        press(Qt::Key_Escape);
    }
    Verdict verdict(std::size_t at) const
    {
        const UnitPlan plan = saved();
        const auto placed = placementOf(plan, plan.ideas[at].id);
        EXPECT_TRUE(placed);
        return placed ? verdictOf(*placed) : Verdict::Undecided;
    }

    base::SystemClock clock;
    MeasuresPage *page = nullptr;
    FormTable *table = nullptr;
    MatrixView *matrix = nullptr;
};

TEST_F(MeasuresTest, M5IdeasBelongToTheirGoalAndMayBeTiedToACharacteristic)
{
    begin();
    writeIdeas();
    table->setCurrentIndex(table->model()->index(1, 1));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    close();
    const UnitPlan plan = saved();
    ASSERT_EQ(plan.ideas.size(), 2U);
    EXPECT_EQ(plan.ideas[0].text, u"bytte vakter"_s);
    EXPECT_EQ(plan.ideas[1].text, u"nytt bygg"_s);
    EXPECT_EQ(plan.ideas[0].choice, plan.choices.front().id);
    EXPECT_EQ(plan.ideas[0].characteristic, plan.characteristics.front().id);
    EXPECT_FALSE(plan.ideas[1].characteristic);
}

TEST_F(MeasuresTest, M6ArrowsMoveACardThroughTheFourFields)
{
    begin();
    writeIdeas();
    IdeaCard *card = matrix->card(saved().ideas[0].id);
    ASSERT_NE(card, nullptr);
    card->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(verdict(0), Verdict::QuickWin);
    EXPECT_TRUE(card->hasFocus()) << "it is still in hand";
    press(Qt::Key_Left);
    EXPECT_EQ(verdict(0), Verdict::ShouldConsider);
    press(Qt::Key_Down);
    EXPECT_EQ(verdict(0), Verdict::No);
    press(Qt::Key_Right);
    EXPECT_EQ(verdict(0), Verdict::CouldConsider);
    undo();
    EXPECT_EQ(verdict(0), Verdict::No);
}

TEST_F(MeasuresTest, M6TheReasonIsWrittenAndTheIdeaBecomesAMeasureOnce)
{
    begin();
    writeIdeas();
    matrix->card(saved().ideas[0].id)->setFocus();
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    type(u"koster ingenting"_s);
    auto *make = page->findChild<QPushButton *>(u"makeMeasure"_s);
    make->setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(make->isEnabled()) << "it is in the plan";
    close();
    const UnitPlan plan = saved();
    EXPECT_EQ(plan.ideas[0].placementReason, u"koster ingenting"_s);
    ASSERT_EQ(plan.measures.size(), 1U);
    EXPECT_EQ(plan.measures.front().text, u"bytte vakter"_s);
    EXPECT_EQ(plan.measures.front().idea, plan.ideas[0].id);
    EXPECT_EQ(plan.measures.front().choice, plan.choices.front().id);
}

TEST_F(MeasuresTest, M6SeveralVotersAreAveraged)
{
    begin();
    writeIdeas();
    auto *voter = page->findChild<QLineEdit *>(u"voter"_s);
    IdeaCard *card = matrix->card(saved().ideas[0].id);
    voter->setText(u"A"_s);
    card->setFocus();
    press(Qt::Key_Right); // 75, 75
    voter->setText(u"B"_s);
    card->setFocus();
    press(Qt::Key_Left); // 75, 25: the mean of feasibility is 50
    EXPECT_EQ(saved().votes.size(), 2U);
    EXPECT_EQ(verdict(0), Verdict::Undecided);
}

TEST_F(MeasuresTest, EveryCardIsNamedWithItsVerdict)
{
    begin();
    writeIdeas();
    matrix->card(saved().ideas[1].id)->setFocus();
    press(Qt::Key_Down);
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(u'\n'));
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().startsWith(u"nytt bygg"_s));
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().contains(u':'));
}

} // namespace
} // namespace faktorbenk::gui
