// Pages on large screens: filled, in order, with letters of a size that can be read from where one stands.

#include "gui/appearance.h"
#include "gui/charts/likertchart.h"
#include "gui/design/style.h"
#include "gui/pages/distributionpage.h"
#include "gui/pages/factorpage.h"
#include "gui/pages/overviewpage.h"
#include "gui/widgets/breathing.h"
#include "gui/widgets/reporttable.h"
#include "promisewindow.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace faktorbenk::gui {
namespace {

struct LargeScreen : testing::PromiseWindow {
    QWidget *at(QSize size, PageId id)
    {
        window->resize(size);
        QWidget *page = open(id, "110");
        settle();
        return page;
    }
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    static int scrolled(const QWidget *page)
    {
        return page->findChild<QScrollArea *>(QStringLiteral("scroll"))->verticalScrollBar()->maximum();
    }
};

TEST_F(LargeScreen, GivesTheRowsOfTheOverviewTheHeightThatIsLeftUpToTheirMost)
{
    const auto rowAt = [this](QSize size) {
        const QWidget *page = at(size, PageId::Overview);
        return page->findChild<ReportTable *>(QStringLiteral("table"))->rowHeight(0);
    };
    const int laptop = rowAt({1280, 720});
    const int projector = rowAt({1920, 1080});
    const int tall = rowAt({1920, 2400});
    EXPECT_EQ(laptop, design::rowHeight);
    EXPECT_GT(projector, laptop + 8);
    EXPECT_EQ(scrolled(at({1920, 1080}, PageId::Overview)), 0) << "nothing begins to scroll for it";
    EXPECT_LE(tall, roomyRow);
    EXPECT_GE(tall, projector);
    EXPECT_EQ(rowAt({1280, 720}), laptop) << "and back again";
}

TEST_F(LargeScreen, LeavesLittleOfTheOverviewEmptyOnAProjector)
{
    QWidget *page = at({1920, 1080}, PageId::Overview);
    const auto *questions = page->findChild<QWidget *>(QStringLiteral("explanations"));
    const int end = questions->mapTo(page, QPoint(0, questions->height())).y();
    EXPECT_GT(end, page->height() * 85 / 100);
}

TEST_F(LargeScreen, GivesTheBarsOfTheDistributionAndTheColumnsOfAFactorMoreHeight)
{
    const auto heightOf = [this](QSize size, PageId id, const char *chart) {
        return at(size, id)->findChild<QWidget *>(QLatin1String(chart))->height();
    };
    EXPECT_GT(heightOf({1920, 1080}, PageId::Distribution, "chart"), heightOf({1280, 720}, PageId::Distribution, "chart") + 100);
    EXPECT_GT(heightOf({1920, 1080}, PageId::Factor, "means"), heightOf({1280, 720}, PageId::Factor, "means") + 40);
    const QWidget *factor = at({1920, 1080}, PageId::Factor);
    EXPECT_EQ(factor->findChild<QWidget *>(QStringLiteral("means"))->height(),
              factor->findChild<QWidget *>(QStringLiteral("chart"))->height()) << "side by side";
}

TEST(FittingTextSize, IsTwiceTheUsualOnAScreenOfTwiceTheUsualAndUsualOnWhatIsAlmostUsual)
{
    EXPECT_EQ(fittingTextSize({3840, 2160}), 200);
    EXPECT_EQ(fittingTextSize({7680, 4320}), 200) << "the largest there is";
    EXPECT_EQ(fittingTextSize({2880, 1620}), 150);
    EXPECT_EQ(fittingTextSize({3840, 1600}), 100) << "wide, but not high";
    EXPECT_EQ(fittingTextSize({2560, 1440}), 100);
    EXPECT_EQ(fittingTextSize({1920, 1080}), 100);
    EXPECT_EQ(fittingTextSize({1280, 720}), 100);
}

} // namespace
} // namespace faktorbenk::gui
