#include "clipped.h"
#include "gui/design/style.h"
#include "gui/pages/factorpage.h"
#include "gui/pages/firstrunpage.h"
#include "gui/pages/overviewpage.h"
#include "intake.h"
#include "reports.h"

#include <QApplication>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

using testing::clipped;

// At 150 % text nothing that is read or pressed is smaller than it needs.
struct LargeTextTest : ::testing::Test {
    LargeTextTest() { design::apply(*qApp, 150); }
    ~LargeTextTest() override { design::apply(*qApp, 100); }
    static void show(QWidget &page, int width)
    {
        page.resize(width, 590);
        page.show();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
};

TEST_F(LargeTextTest, NothingIsClippedInA1280Window)
{
    for (const int width : {1280, 884}) { // without and with the list of units
        OverviewPage overview;
        overview.setReport(testing::reportOn("110"));
        show(overview, width);
        EXPECT_EQ(clipped(&overview).join(QLatin1Char('\n')).toStdString(), "");
        FactorPage factor;
        factor.setReport(testing::reportOn("110"));
        show(factor, width);
        EXPECT_EQ(clipped(&factor).join(QLatin1Char('\n')).toStdString(), "");
        FirstRunPage first;
        show(first, width);
        EXPECT_EQ(clipped(&first).join(QLatin1Char('\n')).toStdString(), "");
    }
}

struct LargeTextIntake : ::testing::TestWithParam<int>
{};

TEST_P(LargeTextIntake, NothingIsClippedAtAnyStepInA1280By720Window)
{
    design::apply(*qApp, GetParam());
    {
        struct Window : testing::IntakeWindow {
            void TestBody() override {}
        } steps;
        using Step = testing::IntakeWindow::Step;
        const auto expectWhole = [&](const char *step) {
            (void)QTest::qWaitFor([&] { return clipped(steps.page()).isEmpty(); }, 1500);
            // The keyboard may stand further down, and the page is scrolled to it.
            const QRegularExpression butTheTitle(QStringLiteral("^(?!the title)"));
            EXPECT_EQ(testing::outOfReach(steps.page(), 2).filter(butTheTitle).join(QLatin1Char('\n')).toStdString(), "") << step;
            EXPECT_EQ(clipped(steps.page()).join(QLatin1Char('\n')).toStdString(), "") << step;
            EXPECT_LE(steps.window->width(), 1280) << step;
            EXPECT_LE(steps.window->height(), 720) << step;
        };
        QTest::keyClick(steps.window.get(), Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(steps.reach(Step::Choose));
        expectWhole("choose");
        steps.drop({steps.write("svar.csv", testing::smallExport("2023", '6')),
                    steps.write("enheter.csv", "Enhetskode;Enhet;Overordnet;Inviterte\n1;F;;2\n")});
        ASSERT_TRUE(steps.reach(Step::Files));
        expectWhole("files");
        ASSERT_TRUE(steps.go(Step::Faults));
        expectWhole("faults");
        QTest::keyClick(steps.window.get(), Qt::Key_N, Qt::ControlModifier);
        steps.drop({steps.write("svar.csv", testing::smallExport())});
        ASSERT_TRUE(steps.reach(Step::Files));
        ASSERT_TRUE(steps.go(Step::Changes));
        expectWhole("changes");
        ASSERT_TRUE(steps.go(Step::Done));
        expectWhole("done");
    }
    design::apply(*qApp, 100);
}

INSTANTIATE_TEST_SUITE_P(Percent, LargeTextIntake, ::testing::Values(150, 200));

} // namespace
} // namespace faktorbenk::gui
