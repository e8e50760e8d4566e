// A round that came as a composite report, on the pages that show it.

#include "accessibletree.h"
#include "gui/models/overviewmodel.h"
#include "gui/models/unittreemodel.h"
#include "gui/pages/factorpage.h"
#include "gui/pages/overviewpage.h"
#include "gui/session.h"
#include "gui/widgets/reporttable.h"
#include "intake.h"
#include "reports.h"
#include "support/samplefile.h"
#include "wording/figuretext.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace faktorbenk::gui {
namespace {

QString visibleText(const QWidget &page)
{
    QString seen;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        seen += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
    return seen;
}

TEST(CompositeOverview, ShowsTheMeansAndSaysWhatIsUnknownAndWhereTheyAreFrom)
{
    OverviewPage page;
    page.resize(1016, 620);
    page.setReport(testing::compositeReportOn("110"));
    page.show();
    EXPECT_TRUE(visibleText(page).contains(QStringLiteral("12 of 15 answered")));
    EXPECT_TRUE(visibleText(page).contains(QStringLiteral("from a composite report")));
    const auto *table = page.findChild<ReportTable *>();
    const QStringList lines = table->asText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 12); // the head, ten factors, and why one has nothing
    EXPECT_TRUE(lines.at(1).contains(QStringLiteral("4.2")));
    EXPECT_TRUE(lines.at(1).endsWith(QStringLiteral("unknown"))) << qPrintable(lines.at(1)); // the margin
    EXPECT_TRUE(lines.at(9).contains(QStringLiteral("not given in the report"))) << qPrintable(lines.at(9));
    EXPECT_TRUE(lines.at(11).startsWith(QStringLiteral("The composite report does not give these figures"))) << qPrintable(lines.at(11));
}

TEST(CompositeOverview, AUnitWithoutANumberSaysWhyItIsNotShown)
{
    OverviewPage page;
    const ReportPtr report = testing::compositeReportOn("130");
    page.setReport(report);
    page.show();
    EXPECT_TRUE(
        visibleText(page).contains(wording::reasonSentence(disclosure::Reason::NotGiven, report->floor())));
}

TEST(CompositeFactor, SharesAreShownWhereTheReportGivesThemAndMissedInWordsWhereNot)
{
    FactorPage page;
    page.resize(1016, 620);
    page.setReport(testing::compositeReportOn("110"));
    page.show();
    EXPECT_TRUE(visibleText(page).contains(QStringLiteral("margin unknown")));
    EXPECT_TRUE(visibleText(page).contains(wording::percent(survey::Tenths(500))));
    page.setFactor(survey::Factor::fromIndex(1));
    EXPECT_TRUE(visibleText(page).contains(QStringLiteral("does not give the distribution")));
    page.setFactor(survey::Factor::fromIndex(8));
    EXPECT_TRUE(visibleText(page).contains(wording::reasonSentence(disclosure::Reason::NotGiven, {})));
}

TEST(CompositeTree, TheSourceIsHeardInTheUnitTree)
{
    UnitTreeModel model;
    model.setGate(testing::compositeFjordvik());
    const QModelIndex unit = model.indexOf(survey::UnitCode(QStringLiteral("110")));
    EXPECT_TRUE(
        unit.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("from a composite report")));
}

struct CompositeImport : testing::IntakeWindow {
    void bring(int tenths)
    {
        drop({write("rapport.csv", testing::smallComposite("2019", tenths))});
        ASSERT_TRUE(reach(Step::Files));
        EXPECT_EQ(intake().looks()[0].kind, workbench::FileKind::Composite);
        ASSERT_TRUE(primary()->isEnabled());
        ASSERT_TRUE(tabTo(primary()));
        press(Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return !intake().isWorking() && (intake().step() == Step::Changes || intake().step() == Step::Faults);
        }));
        if (intake().step() == Step::Faults) { // warnings only
            ASSERT_TRUE(intake().isInOrder());
            ASSERT_TRUE(go(Step::Changes));
        }
    }
};

TEST_F(CompositeImport, AReportGoesTheSameWayInAndIsAskedAboutWhenTheRoundHasOne)
{
    const QString database = folder.filePath(QStringLiteral("Results.faktorbenk"));
    bring(40);
    ASSERT_TRUE(go(Step::Done));
    press(Qt::Key_Space);
    QCoreApplication::processEvents();
    for (const int tenths : {40, 41}) { // the same, then another
        bring(tenths);
        EXPECT_FALSE(primary()->isEnabled());
        EXPECT_TRUE(part<QRadioButton>("replace")->isVisible());
        EXPECT_FALSE(part<QRadioButton>("add")->isVisible()) << "nothing can be added";
    }
    press(Qt::Key_Space); // replace
    ASSERT_TRUE(reach(Step::Changes));
    ASSERT_TRUE(go(Step::Done));

    Session session;
    ASSERT_TRUE(session.open(database, survey::UnitCode(QStringLiteral("a"))));
    EXPECT_EQ(session.round(), QStringLiteral("2019"));
    EXPECT_TRUE(session.report()->figures()->fromComposite);
    EXPECT_EQ(session.report()->factors().front().figures->mean, survey::Tenths(42));
}

} // namespace
} // namespace faktorbenk::gui
