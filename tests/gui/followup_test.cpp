// Follow-ups (M8), by keyboard, read from the file by somebody else.

#include "accessibletree.h"
#include "gui/forms/followupmodel.h"
#include "gui/forms/followuppage.h"
#include "gui/forms/formtable.h"
#include "planwindow.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

struct FollowUpTest : testing::PlanWindow {
    void begin()
    {
        open(PageId::Overview);
        {
            const auto plans = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
            const auto choice = (*plans)->apply(key(), {AddRecord{Kind::Choice, {{Field::Factor, std::int64_t(8)}}, {}}});
            ASSERT_TRUE(choice);
            ASSERT_TRUE((*plans)->apply(
                key(), {AddRecord{Kind::Characteristic,
                                  {{Field::Choice, choice->records.front()}, {Field::Text, u"hjelper hverandre"_s}},
                                  {}},
                        AddRecord{Kind::Measure,
                                  {{Field::Choice, choice->records.front()}, {Field::Text, u"bytte vakter"_s}},
                                  {}}}));
        }
        show();
    }
    void show()
    {
        window->showPage(PageId::FollowUp);
        page = window->findChild<FollowUpPage *>();
        table = page->findChild<FormTable *>();
        table->setFocus();
    }
    // The row whose label begins like this.
    int row(FollowUpModel::What what) const
    {
        const auto *form = static_cast<FollowUpModel *>(table->form());
        for (int at = 0; at < form->rowCount(); ++at)
            if (form->whatAt(at) == what)
                return at;
        return -1;
    }
    void go(int row, int column) { table->setCurrentIndex(table->model()->index(row, column)); }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }

    base::SystemClock clock;
    FollowUpPage *page = nullptr;
    FormTable *table = nullptr;
};

TEST_F(FollowUpTest, M8AFollowUpIsHeldByKeyboardAndFoundAfterReopening)
{
    begin();
    go(row(FollowUpModel::What::Rating), 0);
    press(Qt::Key_4);
    ASSERT_EQ(table->model()->columnCount(), 2) << "the one held now, and room for the next";
    go(1, 0);
    press(Qt::Key_Space); // the leader
    go(3, 0);
    press(Qt::Key_Space); // the safety representative
    go(row(FollowUpModel::What::Text), 0);
    press(Qt::Key_Return);
    type(u"Kari tok nattevakt 😀"_s);
    press(Qt::Key_Return);
    type(u"alle på natt"_s);
    press(Qt::Key_Escape);
    go(row(FollowUpModel::What::Worked), 0);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    go(row(FollowUpModel::What::Note), 0);
    press(Qt::Key_Return);
    type(u"må øves på"_s);
    press(Qt::Key_Escape);
    close();

    const UnitPlan plan = saved();
    ASSERT_EQ(plan.followUps.size(), 1U);
    const FollowUp &held = plan.followUps.front();
    EXPECT_EQ(held.heldOn, QDate::currentDate());
    EXPECT_TRUE(held.leaderPresent);
    EXPECT_FALSE(held.representativePresent);
    EXPECT_TRUE(held.safetyPresent);
    EXPECT_EQ(held.examples, u"Kari tok nattevakt 😀"_s);
    EXPECT_EQ(held.praise, u"alle på natt"_s);
    ASSERT_EQ(plan.ratings.size(), 1U);
    EXPECT_EQ(plan.ratings.front().level, 4);
    EXPECT_EQ(plan.ratings.front().followUp, held.id);
    ASSERT_EQ(plan.reviews.size(), 1U);
    EXPECT_EQ(plan.reviews.front().worked, Worked::Partly);
    EXPECT_EQ(plan.reviews.front().note, u"må øves på"_s);
}

TEST_F(FollowUpTest, M8ZeroMeansNotAssessedAndLettersAssessNothing)
{
    begin();
    const int rating = row(FollowUpModel::What::Rating);
    go(rating, 0);
    press(Qt::Key_6);
    press(Qt::Key_X);
    EXPECT_TRUE(saved().followUps.empty());
    press(Qt::Key_2);
    EXPECT_EQ(saved().ratings.front().level, 2);
    go(rating, 0);
    press(Qt::Key_0);
    EXPECT_FALSE(saved().ratings.front().level);
    undo();
    EXPECT_EQ(saved().ratings.front().level, 2);
}

TEST_F(FollowUpTest, M8FourQuartersAreProposedOnWorkingDays)
{
    begin();
    page->findChild<QPushButton *>(u"planDates"_s)->setFocus();
    press(Qt::Key_Space);
    const UnitPlan plan = saved();
    ASSERT_EQ(plan.followUps.size(), 4U);
    QDate before = QDate::currentDate();
    for (const FollowUp &each : plan.followUps) {
        ASSERT_TRUE(each.heldOn);
        EXPECT_LE(each.heldOn->dayOfWeek(), 5);
        EXPECT_GE(before.daysTo(*each.heldOn), 85);
        EXPECT_LE(before.daysTo(*each.heldOn), 97);
        before = *each.heldOn;
    }
    EXPECT_EQ(table->model()->columnCount(), 5);
    undo();
    EXPECT_TRUE(saved().followUps.empty()) << "one step";
}

TEST_F(FollowUpTest, M8OneThatIsDueIsProposedForTodayNotForADayGoneBy)
{
    open(PageId::Overview);
    {
        const auto plans = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
        ASSERT_TRUE((*plans)->apply(key(), {AddRecord{Kind::FollowUp, {{Field::HeldOn, QDate(2021, 12, 1)}}, {}}}));
    }
    show();
    EXPECT_EQ(static_cast<FollowUpModel *>(table->form())->proposed(1).front(), QDate::currentDate());
}

TEST_F(FollowUpTest, EarlierFollowUpsStandSideBySideByDate)
{
    open(PageId::Overview);
    {
        const auto plans = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
        for (const QDate day : {QDate(2022, 3, 1), QDate(2021, 12, 1), QDate(2090, 3, 1)})
            ASSERT_TRUE((*plans)->apply(key(), {AddRecord{Kind::FollowUp, {{Field::HeldOn, day}}, {}}}));
    }
    show();
    ASSERT_EQ(table->model()->columnCount(), 4);
    EXPECT_EQ(cell(0, 0), QLocale().toString(QDate(2021, 12, 1), QLocale::ShortFormat));
    EXPECT_EQ(cell(0, 1), QLocale().toString(QDate(2022, 3, 1), QLocale::ShortFormat));
    EXPECT_EQ(table->currentIndex().column(), 2) << "where the next one is written";
    EXPECT_EQ(cell(0, 3), QLocale().toString(QDate(2090, 3, 1), QLocale::ShortFormat));
    EXPECT_EQ(static_cast<FollowUpModel *>(table->form())->proposed(2).back(), QDate(2090, 9, 1)) << "after the last planned";
    go(row(FollowUpModel::What::Text), 2);
    press(Qt::Key_Return);
    type(u"nå"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(cell(row(FollowUpModel::What::Text), 2), u"nå"_s) << "between what has been and what is to come";
}

TEST_F(FollowUpTest, EverythingHasANameAndSaysWhatItIsAbout)
{
    begin();
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(u'\n'));
    const auto rating = table->model()->index(row(FollowUpModel::What::Rating), 0);
    EXPECT_TRUE(rating.data(Qt::AccessibleTextRole).toString().startsWith(u"hjelper hverandre"_s));
}

} // namespace
} // namespace faktorbenk::gui
