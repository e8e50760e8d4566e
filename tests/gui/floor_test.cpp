// The floor, what the file holds of single answers, and the foot under every page.

#include "accessibletree.h"
#include "clipped.h"
#include "gui/design/style.h"
#include "gui/promise/floorform.h"
#include "gui/promise/floorline.h"
#include "gui/widgets/reporttable.h"
#include "promisewindow.h"
#include "wording/reasontext.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>

namespace faktorbenk::gui {
namespace {

using FloorTest = testing::PromiseWindow;

constexpr PageId allPages[] = {PageId::Overview,   PageId::Factor, PageId::HeatMap,   PageId::Background,
                               PageId::Hidden, PageId::Anonymity, PageId::SingleResponses};

void type(QSpinBox *box, const char *number)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::fromUtf8(number));
}

TEST_F(FloorTest, A2TheFloorStandsUnderEveryPageAndLeadsToWhy)
{
    auto *foot = window->findChild<FloorLine *>();
    window->showHome();
    window->show();
    EXPECT_FALSE(foot->isVisible());
    auto *why = foot->findChild<QPushButton *>();
    for (const PageId page : allPages) {
        open(page);
        EXPECT_TRUE(foot->isVisible());
        EXPECT_TRUE(testing::spoken(foot).contains(wording::floorText(*workspace()->floor())));
        // Tab comes to it after everything on the page, and not before.
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Backtab, Qt::ShiftModifier);
        EXPECT_TRUE(inFront()->isAncestorOf(QApplication::focusWidget())) << inFront()->metaObject()->className();
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Tab);
        EXPECT_FALSE(inFront()->isAncestorOf(QApplication::focusWidget())) << inFront()->metaObject()->className();
    }
    open(PageId::HeatMap);
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    EXPECT_EQ(window->pages().current(), PageId::Anonymity);
    EXPECT_TRUE(testing::spoken(inFront()).contains(QStringLiteral("Why a unit that is large enough may be hidden")));
}

TEST_F(FloorTest, A7TheFootSaysForWhomItIsShown)
{
    open(PageId::Overview);
    auto *foot = window->findChild<FloorLine *>();
    EXPECT_TRUE(testing::spoken(foot).contains(QStringLiteral("leaders and representatives")));
    auto *audience = window->findChild<QComboBox *>(QStringLiteral("audience"));
    audience->setFocus();
    QTest::keyClick(audience, Qt::Key_Down);
    EXPECT_TRUE(testing::spoken(foot).contains(QStringLiteral("all staff")));
}

TEST_F(FloorTest, A2ItIsRaisedByKeyboardWithAReasonThatIsKept)
{
    open(PageId::Anonymity);
    press("change");
    EXPECT_EQ(QApplication::focusWidget(), part<QSpinBox>("figures"));
    EXPECT_FALSE(part<FloorForm>("form")->findChild<QPushButton *>(QStringLiteral("change"))->isEnabled()); // nothing to change yet
    QTest::keyClick(part<QSpinBox>("figures"), Qt::Key_Up);
    EXPECT_EQ(part<QSpinBox>("distributions")->value(), 6); // goes along
    auto *reason = part<QLineEdit>("reason");
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(workspace()->floor()->figures, 5) << "changed without a reason";
    EXPECT_TRUE(testing::spoken(inFront()).contains(QStringLiteral("Say why the floor is changed")));
    QTest::keyClicks(reason, QStringLiteral("Agreed with the representatives"));
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(workspace()->floor()->figures, 6);
    EXPECT_EQ(workspace()->floor()->distributions, 6);
    const QString heard = testing::spoken(window.get());
    EXPECT_TRUE(heard.contains(QStringLiteral("Agreed with the representatives")));
    EXPECT_TRUE(heard.contains(wording::floorText(*workspace()->floor()))); // on the page and in its foot
    EXPECT_TRUE(part<FloorForm>("form")->isHidden());
}

TEST_F(FloorTest, A2ItIsNeverBelowThreeAndThatOfDistributionsNeverTheLower)
{
    open(PageId::Anonymity);
    press("change");
    auto *figures = part<QSpinBox>("figures");
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(figures, Qt::Key_Down);
    EXPECT_EQ(figures->value(), 3);
    type(part<QSpinBox>("distributions"), "7");
    type(figures, "9");
    EXPECT_EQ(part<QSpinBox>("distributions")->value(), 9);
    QTest::keyClick(figures, Qt::Key_Escape);
    EXPECT_TRUE(part<FloorForm>("form")->isHidden());
    EXPECT_EQ(workspace()->floor()->figures, 5);
}

TEST_F(FloorTest, A3LoweringItWarnsOfWhatWasHandedOut)
{
    const base::SystemClock clock;
    ASSERT_TRUE(workspace()->noteHandedOut(QStringLiteral("2023"), QStringLiteral("Report to the board"),
                                           disclosure::Audience::Leader, {}, clock));
    open(PageId::Anonymity);
    press("change");
    auto *figures = part<QSpinBox>("figures");
    auto *table = part<ReportTable>("handedOut");
    QTest::keyClick(figures, Qt::Key_Up);
    EXPECT_FALSE(table->isVisible());
    QTest::keyClick(figures, Qt::Key_Down);
    QTest::keyClick(figures, Qt::Key_Down);
    EXPECT_TRUE(table->isVisible());
    EXPECT_TRUE(table->asText().contains(QStringLiteral("Report to the board")));
    EXPECT_TRUE(testing::spoken(inFront()).contains(QStringLiteral("cannot be taken back")));
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty());
}

TEST_F(FloorTest, A2TakingAChangeBackIsAnotherChange)
{
    const base::SystemClock clock;
    ASSERT_TRUE(workspace()->setFloor({6, 8}, QStringLiteral("first"), clock));
    open(PageId::Anonymity);
    press("undo");
    auto *reason = part<QLineEdit>("reason");
    EXPECT_FALSE(reason->text().isEmpty());
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(workspace()->floor()->figures, 5);
    EXPECT_EQ(workspace()->floor()->distributions, 5);
    EXPECT_EQ(workspace()->floorChanges()->size(), 2u);
    EXPECT_EQ(part<ReportTable>("history")->model()->rowCount(), 2);
}

TEST_F(FloorTest, SingleResponsesAreRemovedAfterOneWasAskedAndEveryFigureStays)
{
    auto means = [this] {
        QStringList all;
        const auto shared = workspace();
        for (const QString &round : {QStringLiteral("2021"), QStringLiteral("2023")}) {
            const auto gate = *shared->gate(round);
            for (survey::UnitIndex unit = 0; unit < gate->tree().size(); ++unit)
                for (const survey::Factor factor : survey::allFactors()) {
                    const auto mean = gate->mean(unit, factor);
                    all += mean ? QString::number(mean->count()) : QStringLiteral("–");
                }
        }
        return all;
    };
    const QStringList before = means();
    open(PageId::SingleResponses);
    auto *rounds = part<ReportTable>("rounds");
    rounds->setFocus();
    QTest::keyClick(rounds, Qt::Key_Down); // the older round
    press("remove");
    EXPECT_TRUE(part<QWidget>("confirm")->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), part<QPushButton>("cancel")); // what is safe is nearest
    EXPECT_TRUE(testing::spoken(inFront()).contains(QStringLiteral("cannot be undone")));
    QTest::keyClick(part<QPushButton>("cancel"), Qt::Key_Escape);
    EXPECT_FALSE(part<QWidget>("confirm")->isVisible());
    EXPECT_FALSE(workspace()->rounds()->front().responsesRemoved);

    press("remove");
    press("forGood");
    ASSERT_TRUE(QTest::qWaitFor([this] { return workspace()->rounds()->front().responsesRemoved; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return rounds->asText().contains(QStringLiteral("removed")); }));
    EXPECT_FALSE(part<QPushButton>("remove")->isVisible()); // of this round there are none left
    EXPECT_FALSE(workspace()->rounds()->back().responsesRemoved);
    EXPECT_EQ(means(), before);
}

TEST_F(FloorTest, AFileOpenToOthersIsToldAndCanBeClosed)
{
    open(PageId::SingleResponses);
    EXPECT_FALSE(part<QPushButton>("close")->isVisible()); // new files are made for their owner alone
    QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    window->showPage(PageId::SingleResponses);
    EXPECT_TRUE(testing::spoken(inFront()).contains(QStringLiteral("Others who use this machine may open")));
    press("close");
    EXPECT_FALSE(QFile::permissions(database) & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_FALSE(part<QPushButton>("close")->isVisible());
}

TEST_F(FloorTest, EveryControlHasANameAndNothingIsClippedAtLargeText)
{
    for (const int percent : {100, 150}) {
        design::apply(*qApp, percent);
        MainWindow fresh(settings);
        fresh.resize(1280, 720);
        fresh.openFile(database);
        fresh.show();
        for (const PageId page : allPages) {
            fresh.showPage(page);
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            auto *shown = fresh.findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget();
            if (page == PageId::Anonymity)
                shown->findChild<QPushButton *>(QStringLiteral("change"))->click();
            if (page == PageId::SingleResponses)
                shown->findChild<QPushButton *>(QStringLiteral("remove"))->click();
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            EXPECT_EQ(testing::clipped(shown).join(QLatin1Char('\n')).toStdString(), "") << percent;
            EXPECT_EQ(testing::clipped(fresh.findChild<FloorLine *>()).join(QLatin1Char('\n')).toStdString(), "");
            EXPECT_EQ(testing::namelessControls(&fresh).join(QLatin1Char('\n')).toStdString(), "");
            if (const QString shots = qEnvironmentVariable("SHOTS"); !shots.isEmpty())
                fresh.grab().save(QStringLiteral("%1/t%2-%3.png").arg(shots).arg(percent).arg(int(page)));
        }
    }
    design::apply(*qApp, 100);
}

} // namespace
} // namespace faktorbenk::gui
