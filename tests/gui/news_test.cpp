// «Changed since last» in the real window, and what a file opens with for each role.

#include "accessibletree.h"
#include "gui/models/newsmodel.h"
#include "gui/pages/newspage.h"
#include "gui/recentfiles.h"
#include "gui/widgets/newstable.h"
#include "gui/widgets/ownunitline.h"
#include "planwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

// A clock that says what time it was when something was done.
struct ThenClock final : base::Clock {
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTime().addDays(-3);
};

struct NewsPageTest : testing::PlanWindow {
    // As somebody else would, three days ago unless said otherwise.
    void done(const std::vector<Change> &changes, int daysAgo = 3, const char *who = "leder.adm")
    {
        clock.time = QDateTime::currentDateTime().addDays(-daysAgo);
        const auto plans = workbench::Plans::open(database, {QString::fromLatin1(who), u"pc1"_s}, clock);
        ASSERT_TRUE(plans);
        ASSERT_TRUE((*plans)->apply(key(), changes));
    }
    static AddRecord measure(const char16_t *text)
    {
        return {Kind::Measure, {{Field::Text, QString::fromUtf16(text)}}, {}};
    }
    void show()
    {
        window->showPage(PageId::News);
        page = window->findChild<NewsPage *>();
        table = page->findChild<NewsTable *>();
        table->setFocus();
    }
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            found += table->model()->index(row, NewsModel::What).data().toString();
        return found;
    }
    // What is heard of the table, cell by cell.
    QString told() const
    {
        QString all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->model()->index(row, column).data(Qt::AccessibleTextRole).toString() + u'\n';
        return all;
    }
    QPushButton *button(const char *name) const { return page->findChild<QPushButton *>(QLatin1String(name)); }
    QWidget *inFront() const { return window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget(); }
    PageId current() const { return window->pages().current(); }
    bool listShown() const { return window->findChild<QWidget *>(u"side"_s)->isVisible(); }

    ThenClock clock;
    NewsPage *page = nullptr;
    NewsTable *table = nullptr;
};

TEST_F(NewsPageTest, AReaderFirstSeesFourWeeksAndThenWhatCameAfterTheirLook)
{
    open(PageId::Overview);
    QTest::qWait(2100); // what is logged to the second, as the import just now, is told rather twice than never
    done({measure(u"for lenge siden")}, 40);
    done({measure(u"nylig")}, 3);
    show();
    const QString all = told();
    EXPECT_TRUE(all.contains(u"nylig"_s));
    EXPECT_FALSE(all.contains(u"for lenge siden"_s));
    button("read")->click();
    EXPECT_TRUE(titles().isEmpty());
    EXPECT_FALSE(table->isVisible()) << "a sentence stands instead";
    EXPECT_TRUE(page->findChild<QWidget *>(u"nothing"_s)->isVisible());
    button("unread")->click();
    EXPECT_TRUE(told().contains(u"nylig"_s));
    button("read")->click();
    close();
    open(PageId::Overview);
    done({measure(u"etter at det ble lest")}, 0);
    show();
    const QString since = told();
    EXPECT_TRUE(since.contains(u"etter at det ble lest"_s)) << "the point is kept in the reader's settings";
    EXPECT_FALSE(since.contains(u"nylig"_s));
}

TEST_F(NewsPageTest, ToReadAndToMarkAsReadTakesNoRightToWriteAndChangesNothingInTheFile)
{
    open(PageId::Overview);
    done({measure(u"nytt")});
    const auto bytes = [this] {
        QFile file(database);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    show();
    button("read")->click();
    EXPECT_EQ(bytes(), before);
    const auto plans = workbench::Plans::open(database, {u"annen"_s, u"pc2"_s}, clock);
    EXPECT_TRUE((*plans)->right().mayWrite());
}

TEST_F(NewsPageTest, OldStandsBesideNewUnderItsUnit)
{
    open(PageId::Overview);
    done({AddRecord{Kind::Choice, {{Field::Factor, std::int64_t(8)}, {Field::Goal, u"Vi er med"_s}}, {}}}, 40);
    const Id choice = saved().choices.front().id;
    done({SetField{{Kind::Choice, choice}, Field::Goal, u"Vi er fleksible på jobb"_s, {}}}, 2);
    show();
    // The sample was imported just now: the municipality's own group comes first.
    const int row = static_cast<int>(titles().indexOf(u"Administrasjon"_s)) + 1;
    ASSERT_GT(row, 0);
    EXPECT_TRUE(table->model()->index(row - 1, 0).data(NewsModel::HeadingRole).toBool());
    EXPECT_EQ(table->model()->index(row, NewsModel::Before).data().toString(), u"Vi er med"_s);
    EXPECT_EQ(table->model()->index(row, NewsModel::Now).data().toString(), u"Vi er fleksible på jobb"_s);
    EXPECT_EQ(table->model()->index(row, NewsModel::When).data(NewsModel::WhoRole).toString(), u"leder.adm"_s);
    const QString spoken = table->model()->index(row, NewsModel::What).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(u"Administrasjon, 2023"_s)) << "a row is heard with its unit";
}

TEST_F(NewsPageTest, EnterOpensTheFormOfTheUnitAndBackComesToTheSamePlace)
{
    open(PageId::Overview, u"Åsgard skole"_s);
    done({measure(u"første")}, 2);
    done({SetField{{}, Field::ReportOn, QDate::currentDate().addDays(-1), {}}}, 1);
    show();
    int row = 0;
    while (table->model()->index(row, 0).data(NewsModel::SubjectRole).toString() != u"første"_s)
        ++row;
    table->setCurrentIndex(table->model()->index(row, 0));
    press(Qt::Key_Return);
    EXPECT_EQ(current(), PageId::ActionPlan);
    EXPECT_TRUE(window->windowTitle().startsWith(u"Åsgard skole"_s));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(inFront(), page);
    EXPECT_EQ(table->currentIndex().row(), row);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(NewsPageTest, OneClickOpensTheForm)
{
    open(PageId::Overview);
    done({SetField{{}, Field::ReportOn, QDate::currentDate().addDays(-1), {}}}, 1);
    show();
    const int row = static_cast<int>(titles().indexOf(u"Administrasjon"_s)) + 1;
    table->scrollTo(table->model()->index(row, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 0)).center());
    EXPECT_EQ(current(), PageId::Preparation);
}

TEST_F(NewsPageTest, TheArrowsPassHeadingsBy)
{
    open(PageId::Overview);
    done({measure(u"her")}, 2);
    unit = survey::UnitCode(u"120"_s);
    done({measure(u"der")}, 3);
    show();
    const auto *model = static_cast<const NewsModel *>(table->model());
    press(Qt::Key_Home);
    EXPECT_FALSE(model->isHeading(table->currentIndex().row()));
    for (int i = 0; i < model->rowCount(); ++i) {
        press(Qt::Key_Down);
        EXPECT_FALSE(model->isHeading(table->currentIndex().row()));
    }
    EXPECT_EQ(table->currentIndex().row(), model->rowCount() - 1);
    for (int i = 0; i < model->rowCount(); ++i)
        press(Qt::Key_Up);
    EXPECT_EQ(table->currentIndex().row(), 1);
}

TEST_F(NewsPageTest, NarrowedToAUnitOnlyThatAndWhatIsBelowIsTold)
{
    open(PageId::Overview, u"Elvebakken barnehage"_s);
    done({measure(u"i barnehagen")});
    show();
    auto *units = page->findChild<QComboBox *>(u"unit"_s);
    const auto narrow = [units](const char16_t *code) {
        units->setCurrentIndex(units->findData(QString::fromUtf16(code)));
        Q_EMIT units->activated(units->currentIndex());
    };
    narrow(u"110");
    EXPECT_FALSE(told().contains(u"i barnehagen"_s));
    narrow(u"120");
    EXPECT_TRUE(told().contains(u"i barnehagen"_s)) << "Oppvekst is above it";
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(units->currentData().toString(), u"110"_s) << "Back brings the choice back";
}

TEST_F(NewsPageTest, ADayIsWrittenAsPeopleSayItAndIsTheLatestSuchDay)
{
    open(PageId::Overview);
    done({measure(u"for lenge siden")}, 40);
    show();
    auto *since = page->findChild<QComboBox *>(u"since"_s);
    since->setCurrentIndex(since->findData(static_cast<int>(NewsPage::Since::Day)));
    Q_EMIT since->activated(since->currentIndex());
    auto *day = page->findChild<QLineEdit *>(u"day"_s);
    ASSERT_TRUE(day->isVisible());
    EXPECT_FALSE(told().contains(u"for lenge siden"_s));
    day->setText(QLocale().toString(QDate::currentDate().addDays(-50), QLocale::ShortFormat));
    Q_EMIT day->editingFinished();
    EXPECT_TRUE(told().contains(u"for lenge siden"_s));
}

TEST_F(NewsPageTest, WhatIsCopiedHasUnitAndRoundInEveryLineAndSaysWhereItIsFrom)
{
    open(PageId::Overview);
    done({measure(u"nytt\ttiltak\nmed linjer")});
    show();
    press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    const QStringList lines = text.split(u'\n').filter(u"nytt tiltak"_s);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.front().startsWith(u"Administrasjon\t2023\t"_s));
    EXPECT_EQ(lines.front().count(u'\t'), 7);
    EXPECT_TRUE(text.contains(u"Fjordvik"_s));
}

TEST_F(NewsPageTest, A6A7NoFigureStandsThereAndStaffSeesNeitherWhoNorPreparations)
{
    open(PageId::Overview);
    done({measure(u"nytt"), SetField{{}, Field::Involvement, u"TV er med"_s, {}}, SetField{{}, Field::MyPlan, u"bare for meg"_s, {}}});
    show();
    EXPECT_FALSE(testing::spoken(page).contains(QRegularExpression(u"\\b[1-5][,.]\\d\\b(?![.,])"_s)));
    EXPECT_FALSE(testing::spoken(page).contains(u"bare for meg"_s)) << "M1: the leader's own";
    EXPECT_TRUE(testing::spoken(page).contains(u"TV er med"_s));
    auto *audience = window->findChild<QComboBox *>(u"audience"_s);
    audience->setCurrentIndex(1);
    Q_EMIT audience->activated(1);
    EXPECT_FALSE(told().contains(u"TV er med"_s));
    EXPECT_FALSE(told().contains(u"leder.adm"_s));
    EXPECT_TRUE(told().contains(u"nytt"_s));
}

TEST_F(NewsPageTest, EveryControlHasAName)
{
    open(PageId::Overview);
    done({measure(u"nytt")});
    show();
    EXPECT_TRUE(testing::namelessControls(window.get()).isEmpty())
        << qPrintable(testing::namelessControls(window.get()).join(u'\n'));
}

// What a file opens with.
struct RoleTest : NewsPageTest {
    void openAs(Role role)
    {
        writeRole(settings, role);
        window = std::make_unique<MainWindow>(settings);
        window->resize(1280, 720);
        window->openFile(database);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    void lookAt(const char16_t *code)
    {
        RecentFiles(settings).setLastViewOf(database, {QString::fromUtf16(code), {}, u"trend"_s, 1, false, {}});
    }
};

TEST_F(RoleTest, WhoHasChosenNothingComesBackToWhereTheyWere)
{
    lookAt(u"110");
    openAs(Role::Any);
    EXPECT_EQ(current(), PageId::Trend);
    EXPECT_TRUE(listShown());
}

TEST_F(RoleTest, ALeaderSaysOnceWhichUnitIsTheirsAndThenSeesNoListOfUnits)
{
    lookAt(u"110");
    openAs(Role::Leader);
    EXPECT_TRUE(listShown());
    auto *line = window->findChild<OwnUnitLine *>();
    ASSERT_TRUE(line && line->isVisible());
    line->findChild<QPushButton *>()->click();
    EXPECT_FALSE(line->isVisible());
    EXPECT_FALSE(listShown());
    close();
    lookAt(u"120");
    openAs(Role::Leader);
    EXPECT_TRUE(window->windowTitle().startsWith(u"Administrasjon"_s));
    EXPECT_EQ(current(), PageId::WhatNow);
    EXPECT_FALSE(listShown());
    EXPECT_EQ(window->findChild<OwnUnitLine *>(), nullptr);
    auto *units = window->findChild<QAbstractButton *>(u"units"_s);
    ASSERT_TRUE(units && units->isVisible());
    units->click();
    EXPECT_TRUE(listShown()) << "all units are one click away";
}

TEST_F(RoleTest, ALeaderWhoWasInTheirOwnUnitGoesOnThere)
{
    RecentFiles(settings).setOwnUnit(database, u"110"_s);
    lookAt(u"110");
    openAs(Role::Leader);
    EXPECT_EQ(current(), PageId::Trend);
    EXPECT_FALSE(listShown());
}

TEST_F(RoleTest, HrLandsOnTheHeatMapAndARepresentativeOnWhatHasChanged)
{
    lookAt(u"110");
    openAs(Role::HumanResources);
    EXPECT_EQ(current(), PageId::HeatMap);
    close();
    openAs(Role::Representative);
    EXPECT_EQ(current(), PageId::News);
}

TEST_F(RoleTest, ARepresentativeFindsTheUnitTheyFollow)
{
    RecentFiles(settings).setNewsUnit(database, u"120"_s);
    openAs(Role::Representative);
    EXPECT_EQ(window->findChild<NewsPage *>()->findChild<QComboBox *>(u"unit"_s)->currentData().toString(), u"120"_s);
}

TEST_F(RoleTest, ItIsChosenInTheMenuAndSaidToProtectNothing)
{
    openAs(Role::Any);
    QMenu *menu = nullptr;
    for (QMenu *each : window->findChildren<QMenu *>())
        if (each->title() == MainWindow::tr("Who are you?"))
            menu = each;
    ASSERT_NE(menu, nullptr);
    Q_EMIT menu->aboutToShow();
    EXPECT_EQ(menu->actions().size(), 6) << "four roles, a line, and what it means";
    EXPECT_FALSE(menu->actions().back()->isEnabled());
    menu->actions().at(3)->trigger();
    EXPECT_EQ(current(), PageId::News);
    EXPECT_EQ(readRole(settings), Role::Representative);
}

TEST_F(RoleTest, AWindowMadeAnewStaysWhereItWas)
{
    writeRole(settings, Role::HumanResources);
    lookAt(u"110");
    window = std::make_unique<MainWindow>(settings);
    window->openAgain(database);
    EXPECT_EQ(current(), PageId::Trend);
}

} // namespace
} // namespace faktorbenk::gui
