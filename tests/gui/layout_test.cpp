#include "clipped.h"
#include "gui/design/style.h"
#include "gui/pages/factorpage.h"
#include "gui/pages/firstrunpage.h"
#include "gui/pages/overviewpage.h"
#include "reports.h"

#include <QApplication>

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

} // namespace
} // namespace faktorbenk::gui
