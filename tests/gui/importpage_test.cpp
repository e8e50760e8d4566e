#include "accessibletree.h"
#include "gui/pages/importpage.h"
#include "gui/widgets/reporttable.h"
#include "support/files.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <thread>

namespace faktorbenk::gui {
namespace {

using workbench::ImportOutcome;
using workbench::Notice;
using workbench::WhenRoundHasResponses;

ImportOutcome refused(base::ErrorCode code, const QVariantList &arguments)
{
    ImportOutcome outcome;
    Notice notice;
    notice.what = {code, arguments};
    notice.file = QStringLiteral("svar.csv");
    notice.row = 7;
    notice.column = QStringLiteral("F1_1");
    outcome.notices = {notice};
    outcome.errors = 1;
    return outcome;
}

struct ImportPageTest : ::testing::Test {
    ImportPageTest()
    {
        page.resize(1016, 620);
        page.show();
    }
    QPushButton *button(const char *name) { return page.findChild<QPushButton *>(QString::fromLatin1(name)); }
    ImportTask taskOf(std::function<ImportResult(WhenRoundHasResponses, base::Progress &)> run)
    {
        return {QStringLiteral("Responses"), QStringLiteral("x.faktorbenk"), std::move(run)};
    }

    ImportPage page;
};

TEST_F(ImportPageTest, FaultsAreListedWithRowAndColumn)
{
    page.showResult(taskOf({}), refused(base::ErrorCode::BadAnswer, {QStringLiteral("6")}));
    const auto *table = page.findChild<ReportTable *>();
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_TRUE(table->asText().contains(QStringLiteral("7\tF1_1")));
    EXPECT_TRUE(button("primary")->isVisible());
}

TEST_F(ImportPageTest, ARoundWithResponsesIsAskedAboutAndTheAnswerIsCarriedOut)
{
    std::vector<WhenRoundHasResponses> asked;
    const auto run = [&asked](WhenRoundHasResponses existing, base::Progress &) -> ImportResult {
        asked.push_back(existing);
        if (existing == WhenRoundHasResponses::Refuse)
            return refused(base::ErrorCode::RoundHasResponses, {QStringLiteral("2023")});
        ImportOutcome outcome;
        outcome.stored = true;
        outcome.rounds = {QStringLiteral("2023")};
        outcome.respondents = 12;
        return outcome;
    };
    QSignalSpy imported(&page, &ImportPage::imported);
    page.start(taskOf(run));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("second")->isVisible(); }));
    EXPECT_EQ(imported.count(), 0);
    QTest::keyClick(button("second"), Qt::Key_Space); // add
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.count() == 1; }));
    EXPECT_EQ(asked, (std::vector{WhenRoundHasResponses::Refuse, WhenRoundHasResponses::Add}));
    EXPECT_TRUE(testing::spoken(&page).contains(QStringLiteral("12 responses")));
}

TEST_F(ImportPageTest, TheRealImportAsksBeforeItTouchesARoundWithResponses)
{
    const QTemporaryDir folder;
    const QString export_ = folder.filePath(QStringLiteral("svar.csv"));
    const auto write = [&export_](int answer) {
        QByteArray text = "Periode;Kommune;Enhetskode;Enhet;F1_1;F2_1\n";
        for (int i = 0; i < 6; ++i)
            text += "2023;Fjordvik;110;Administrasjon;4;" + QByteArray::number(answer) + '\n';
        testing::write(export_, text);
    };
    QSignalSpy imported(&page, &ImportPage::imported);
    const ImportTask task = responsesTask({export_}, folder.filePath(QStringLiteral("f.faktorbenk")));
    const auto settled = [this] { return !page.isRunning() && button("primary")->isVisible(); };
    write(4);
    page.start(task);
    ASSERT_TRUE(QTest::qWaitFor(settled));
    ASSERT_EQ(imported.count(), 1);
    page.start(task); // the same again: replace, or leave it
    ASSERT_TRUE(QTest::qWaitFor(settled));
    EXPECT_FALSE(button("second")->isVisible());
    EXPECT_TRUE(button("leave")->isVisible());
    write(5);
    page.start(task); // another: replace, add, or leave it
    ASSERT_TRUE(QTest::qWaitFor(settled));
    EXPECT_TRUE(button("second")->isVisible());
    EXPECT_EQ(imported.count(), 1);
    QTest::keyClick(button("primary"), Qt::Key_Space); // replace
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.count() == 2; }));
}

TEST_F(ImportPageTest, CancelStopsTheWork)
{
    const auto run = [](WhenRoundHasResponses, base::Progress &progress) -> ImportResult {
        for (int i = 0; !progress.isCancelled(); ++i) {
            progress.report(i % 100, 100);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return base::failure(base::ErrorCode::Cancelled);
    };
    QSignalSpy imported(&page, &ImportPage::imported);
    page.start(taskOf(run));
    EXPECT_TRUE(page.isRunning());
    QTest::keyClick(button("leave"), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page.isRunning() && button("primary")->isVisible(); }));
    EXPECT_EQ(imported.count(), 0);
    EXPECT_TRUE(testing::spoken(&page).contains(QStringLiteral("Nothing was stored")));
}

TEST_F(ImportPageTest, EveryControlHasAName)
{
    page.showResult(taskOf({}), refused(base::ErrorCode::BadAnswer, {QStringLiteral("6")}));
    EXPECT_TRUE(testing::namelessControls(&page).isEmpty())
        << qPrintable(testing::namelessControls(&page).join(QLatin1Char('\n')));
}

} // namespace
} // namespace faktorbenk::gui
