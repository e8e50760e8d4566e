// Two at once, and disks that fill or go away, at the real window: nothing typed is lost, nothing is overwritten, and it is said.

#include "gui/forms/crosspage.h"
#include "gui/forms/formtable.h"
#include "gui/forms/preparationpage.h"
#include "gui/pages/boardpage.h"
#include "gui/widgets/unitpanel.h"
#include "planwindow.h"
#include "support/filledplan.h"
#include "support/files.h"
#include "support/plans.h"

#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

constexpr PageId formPages[] = {PageId::Preparation, PageId::Cross,    PageId::RoadMap,   PageId::Measures,
                                PageId::ActionPlan,  PageId::FollowUp, PageId::Obstacles, PageId::Evaluation};

struct TroubleTest : testing::PlanWindow {
    template <class W> W *shown(const QString &name) const
    {
        for (W *widget : window->findChildren<W *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    QString failure() const
    {
        const auto *label = shown<QLabel>(u"failure"_s);
        return label ? label->text() : QString();
    }
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    base::SystemClock clock;
};

// The file on a small disk of its own; needs to be allowed to mount one.
struct SmallDiskTest : TroubleTest {
    SmallDiskTest()
    {
        if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=6m"_s, u"tmpfs"_s, disk.path()}))
            return;
        mounted = true;
        const QString here = disk.filePath(u"f.faktorbenk"_s);
        EXPECT_TRUE(QFile::copy(database, here));
        database = here;
    }
    void SetUp() override
    {
        if (!mounted)
            GTEST_SKIP() << "no tmpfs can be mounted here";
    }
    ~SmallDiskTest() override
    {
        window.reset();
        if (mounted)
            run(u"umount"_s, {u"-l"_s, disk.path()});
    }
    void fill()
    {
        QFile ballast(disk.filePath(u"ballast"_s));
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'x');
        while (ballast.write(block) == block.size()) {
        }
    }
    void empty() { EXPECT_TRUE(QFile::remove(disk.filePath(u"ballast"_s))); }
    void remount(const QString &how) { EXPECT_TRUE(run(u"mount"_s, {u"-o"_s, u"remount,"_s + how, disk.path()})); }

    QTemporaryDir disk;
    bool mounted = false;
};

TEST_F(SmallDiskTest, OnAFullDiskWhatIsTypedStaysTheWindowStaysOnceAndItIsSavedWhenThereIsRoom)
{
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    type(u"før "_s);
    waitForAutosave();
    fill();
    type(u"på full disk"_s);
    waitForAutosave();
    EXPECT_TRUE(failure().startsWith(u"Not saved yet."_s)) << qPrintable(failure());
    EXPECT_FALSE(window->close()) << "once it stays and says why";
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(failure().contains(u"full"_s)) << qPrintable(failure());
    EXPECT_EQ(window->findChild<TextField *>(u"myPlan"_s)->text(), u"før på full disk"_s);
    empty();
    EXPECT_TRUE(window->close());
    window.reset();
    EXPECT_EQ(saved().sheet.myPlan, u"før på full disk"_s);
}

TEST_F(SmallDiskTest, TheFirstLettersOfALineThatCannotBeSavedSurviveTheirCellAndAreSavedWhenThereIsRoom)
{
    open(PageId::ActionPlan);
    auto *table = shown<FormTable>(u"table"_s);
    table->setFocus();
    fill();
    press(Qt::Key_Return);
    type(u"Et nytt tiltak"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(saved().measures.empty());
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), u"Et nytt tiltak"_s) << "it still stands there";
    EXPECT_FALSE(failure().isEmpty());
    EXPECT_FALSE(window->close());
    table->setFocus();
    press(Qt::Key_Return); // and can be written on
    type(u" til"_s);
    empty();
    press(Qt::Key_Escape);
    ASSERT_EQ(saved().measures.size(), 1U);
    EXPECT_EQ(saved().measures.front().text, u"Et nytt tiltak til"_s);
    EXPECT_EQ(table->model()->rowCount(), 3) << "the goal, the measure, and room for one more";
    EXPECT_TRUE(failure().isEmpty());
    EXPECT_TRUE(window->close());
}

TEST_F(SmallDiskTest, OnAFullDiskEveryFormSaysSoKeepsWhatIsTypedAndSavesItWhenThereIsRoom)
{
    open(PageId::Overview); // finds the unit
    close();
    {
        const auto plans = workbench::Plans::open(database, {u"leder"_s, u"pc1"_s}, clock);
        testing::PlanFiller(**plans, key()).fill();
    }
    for (const PageId page : formPages) {
        SCOPED_TRACE(static_cast<int>(page));
        open(page);
        TextField *field = nullptr;
        for (TextField *each : window->findChildren<TextField *>())
            if (each->isVisible() && each->isEnabled() && !each->isReadOnly() && !field)
                field = each;
        fill();
        const QString words = u"på full disk %1"_s.arg(static_cast<int>(page));
        if (field) {
            field->setFocus();
            press(Qt::Key_End, Qt::ControlModifier);
        } else {
            FormTable *table = nullptr;
            for (FormTable *each : window->findChildren<FormTable *>())
                if (each->isVisible() && !table)
                    table = each;
            ASSERT_NE(table, nullptr);
            const FormModel *form = table->form();
            for (int at = form->rowCount() * form->columnCount() - 1; at >= 0; --at) {
                const QModelIndex index = form->index(at / form->columnCount(), at % form->columnCount());
                if (form->cell(index).input == FormModel::Input::Text && (form->flags(index) & Qt::ItemIsEditable))
                    table->setCurrentIndex(index);
            }
            table->setFocus();
            press(Qt::Key_Return);
        }
        type(words);
        waitForAutosave();
        EXPECT_TRUE(failure().startsWith(u"Not saved yet."_s)) << qPrintable(failure());
        EXPECT_TRUE(failure().contains(u"full"_s)) << qPrintable(failure());
        EXPECT_FALSE(window->close());
        empty();
        EXPECT_TRUE(window->close());
        window.reset();
        bool found = false;
        for (const Record &record : saved().records)
            for (const Value &value : record.values)
                if (const auto *text = std::get_if<QString>(&value))
                    found = found || text->contains(words);
        EXPECT_TRUE(found);
    }
}

TEST_F(SmallDiskTest, WhatCouldNotBeSavedIsShownAgainAfterAnotherUnitAndInATableAndCanBeWrittenOn)
{
    open(PageId::ActionPlan);
    auto *table = shown<FormTable>(u"table"_s);
    table->setFocus();
    press(Qt::Key_Return);
    type(u"Tavle"_s);
    press(Qt::Key_Escape);
    ASSERT_EQ(saved().measures.size(), 1U);
    fill();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    press(Qt::Key_Return);
    type(u"møte"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(saved().measures.front().text, u"Tavle"_s);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), u"Tavlemøte"_s);
    auto *units = window->findChild<UnitPanel *>();
    ASSERT_NE(units, nullptr);
    const auto workspace = workbench::Workspace::open(database);
    Q_EMIT units->unitChosen((*(*workspace)->gate(u"2023"_s))->tree().at(survey::UnitTree::root).code);
    EXPECT_NE(table->model()->index(1, 0).data().toString(), u"Tavlemøte"_s) << "that was another unit's";
    Q_EMIT units->unitChosen(unit);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), u"Tavlemøte"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    press(Qt::Key_Return);
    type(u" mandag"_s);
    empty();
    press(Qt::Key_Escape);
    EXPECT_EQ(saved().measures.front().text, u"Tavlemøte mandag"_s);
    EXPECT_TRUE(window->close());
}

TEST_F(SmallDiskTest, TheFirstLettersOfAReasonSurviveToo)
{
    open(PageId::Cross);
    ASSERT_TRUE(tabTo(u"Reason, Pleased with: because …"_s));
    fill();
    type(u"vi hjelper hverandre"_s);
    press(Qt::Key_Tab);
    EXPECT_TRUE(saved().reasons.empty());
    EXPECT_FALSE(window->close());
    empty();
    EXPECT_TRUE(window->close());
    window.reset();
    ASSERT_EQ(saved().reasons.size(), 1U);
    EXPECT_EQ(saved().reasons.front().text, u"vi hjelper hverandre"_s);
}

// A folder in which nothing can be made any more, for whoever may do anything too.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path) : m_path(path.toLocal8Bit())
    {
        EXPECT_EQ(chmod(m_path.constData(), 0555), 0);
        m_almighty = geteuid() == 0 && seteuid(nobody) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (m_almighty) {
            EXPECT_EQ(seteuid(0), 0);
        }
        EXPECT_EQ(chmod(m_path.constData(), 0700), 0);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    static constexpr uid_t nobody = 65534;
    QByteArray m_path;
    bool m_almighty = false;
};

TEST_F(TroubleTest, AFolderThatBecomesReadOnlyKeepsWhatIsTypedAndSaysSo)
{
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    {
        const ReadOnlyFolder closed(folder.path());
        type(u"skrivebeskyttet"_s);
        waitForAutosave();
        EXPECT_TRUE(failure().startsWith(u"Not saved yet."_s)) << qPrintable(failure());
        EXPECT_FALSE(window->close());
        EXPECT_EQ(window->findChild<TextField *>(u"myPlan"_s)->text(), u"skrivebeskyttet"_s);
    }
    EXPECT_TRUE(window->close());
    window.reset();
    EXPECT_EQ(saved().sheet.myPlan, u"skrivebeskyttet"_s);
}

TEST_F(SmallDiskTest, AFileThatCannotBeWrittenToIsReadAndSaysSo)
{
    remount(u"ro"_s);
    open(PageId::Preparation);
    const auto *right = shown<QLabel>(u"right"_s);
    ASSERT_NE(right, nullptr);
    EXPECT_TRUE(right->text().startsWith(u"Read only"_s));
    EXPECT_TRUE(window->findChild<TextField *>(u"myPlan"_s)->isReadOnly());
    EXPECT_TRUE(window->close());
    remount(u"rw"_s);
}

// A share that goes away takes its folder along.
TEST_F(TroubleTest, AShareThatIsRemovedKeepsWhatIsTypedAndSavesItWhenItIsBack)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"share"_s));
    const QString here = folder.filePath(u"share/f.faktorbenk"_s);
    ASSERT_TRUE(QFile::rename(database, here));
    database = here;
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    type(u"før "_s);
    waitForAutosave();
    ASSERT_TRUE(QDir(folder.path()).rename(u"share"_s, u"gone"_s));
    type(u"under"_s);
    waitForAutosave();
    EXPECT_TRUE(failure().startsWith(u"Not saved yet."_s)) << qPrintable(failure());
    EXPECT_FALSE(window->close());
    EXPECT_EQ(window->findChild<TextField *>(u"myPlan"_s)->text(), u"før under"_s);
    ASSERT_TRUE(QDir(folder.path()).rename(u"gone"_s, u"share"_s));
    EXPECT_TRUE(window->close());
    window.reset();
    EXPECT_EQ(saved().sheet.myPlan, u"før under"_s);
}

// The same with a share that is really there, seen through FUSE: what was open of it is of no use when it is back.
TEST_F(TroubleTest, AShareThatIsUnmountedAndMountedAgainWhileSomebodyTypesIsSavedTo)
{
    QTemporaryDir share;
    QProcess fuse;
    const auto mount = [&] {
        fuse.start(u"bindfs"_s, {u"-f"_s, folder.path(), share.path()});
        return QTest::qWaitFor([&] { return QFileInfo::exists(share.filePath(u"f.faktorbenk"_s)); }, 3000);
    };
    const auto unmount = [&] { // as when a cable is pulled out: what serves the files is gone
        fuse.kill();
        fuse.waitForFinished();
        return run(u"umount"_s, {u"-l"_s, share.path()});
    };
    if (!mount())
        GTEST_SKIP() << "no bindfs, or nothing may be mounted here";
    database = share.filePath(u"f.faktorbenk"_s);
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    type(u"før "_s);
    waitForAutosave();
    EXPECT_EQ(saved().sheet.myPlan, u"før "_s);
    ASSERT_TRUE(unmount());
    type(u"under"_s);
    waitForAutosave();
    EXPECT_TRUE(failure().startsWith(u"Not saved yet."_s)) << qPrintable(failure());
    EXPECT_TRUE(failure().contains(u"network drive"_s)) << qPrintable(failure());
    EXPECT_FALSE(window->close());
    EXPECT_EQ(window->findChild<TextField *>(u"myPlan"_s)->text(), u"før under"_s);
    ASSERT_TRUE(mount());
    ASSERT_TRUE(QTest::qWaitFor([&] { return failure().isEmpty(); }, 12000)) << "by itself, within a few seconds";
    EXPECT_EQ(saved().sheet.myPlan, u"før under"_s);
    window->showPage(PageId::Overview); // and what only reads finds it, too
    EXPECT_TRUE(window->close());
    window.reset();
    unmount();
}

TEST_F(TroubleTest, WhoClosesAgainLosesNothingTheWordsComeWhenTheFileIsOpenedAgain)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"share"_s));
    const QString here = folder.filePath(u"share/f.faktorbenk"_s);
    ASSERT_TRUE(QFile::rename(database, here));
    database = here;
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    type(u"før "_s);
    waitForAutosave();
    ASSERT_TRUE(QDir(folder.path()).rename(u"share"_s, u"gone"_s));
    type(u"ikke tapt"_s);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(failure().contains(u"kept on this computer"_s)) << qPrintable(failure());
    EXPECT_TRUE(window->close());
    window.reset();
    ASSERT_TRUE(QDir(folder.path()).rename(u"gone"_s, u"share"_s));
    EXPECT_EQ(saved().sheet.myPlan, u"før "_s) << "the file is whole";
    { // the window could not give its right back; the right of a program that has ended is nobody's, but this one goes on
        const auto other = workbench::Plans::open(database, {u"hr"_s, u"pc2"_s}, clock);
        ASSERT_TRUE((*other)->right().takeOver());
    }

    open(PageId::Preparation);
    EXPECT_EQ(saved().sheet.myPlan, u"før ikke tapt"_s);
    EXPECT_EQ(window->findChild<TextField *>(u"myPlan"_s)->text(), u"før ikke tapt"_s);
    const auto *told = shown<QLabel>(u"told"_s);
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->text().contains(u"could not be saved the last time"_s)) << qPrintable(told->text());
    EXPECT_TRUE(window->close());
}

TEST_F(TroubleTest, WordsOfAnEarlierRunDoNotWriteOverWhatOthersWroteSinceAndTheFormAsks)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"share"_s));
    const QString here = folder.filePath(u"share/f.faktorbenk"_s);
    ASSERT_TRUE(QFile::rename(database, here));
    database = here;
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    ASSERT_TRUE(QDir(folder.path()).rename(u"share"_s, u"gone"_s));
    type(u"vårt"_s);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->close());
    window.reset();
    ASSERT_TRUE(QDir(folder.path()).rename(u"gone"_s, u"share"_s));
    {
        const auto other = workbench::Plans::open(database, {u"hr"_s, u"pc2"_s}, clock);
        ASSERT_TRUE((*other)->right().takeOver());
        ASSERT_TRUE((*other)->apply(key(), {SetField{{}, Field::MyPlan, u"deres"_s, {}}}));
    }
    open(PageId::Overview);
    EXPECT_FALSE(window->close()) << "somebody has to choose";
    EXPECT_EQ(saved().sheet.myPlan, u"deres"_s);
    window->showPage(PageId::Cross);
    ASSERT_TRUE(shown<QLabel>(u"conflict"_s)) << "on any form of the unit";
    EXPECT_TRUE(shown<QLabel>(u"conflict"_s)->text().contains(u"deres"_s));
    shown<QPushButton>(u"mine"_s)->click();
    EXPECT_EQ(saved().sheet.myPlan, u"vårt"_s);
    EXPECT_TRUE(window->close());
}

TEST_F(TroubleTest, WhatSomebodyElseWroteIntoTheSameFieldIsShownAndNeverOverwrittenUnasked)
{
    for (const bool mine : {true, false}) {
        open(PageId::Preparation);
        ASSERT_TRUE(tabTo(u"My plan"_s));
        type(u"vårt"_s);
        {
            const auto other = workbench::Plans::open(database, {u"hr"_s, u"pc2"_s}, clock);
            ASSERT_TRUE((*other)->right().takeOver());
            ASSERT_TRUE((*other)->apply(key(), {SetField{{}, Field::MyPlan, u"deres"_s, {}}}));
        }
        waitForAutosave();
        EXPECT_EQ(saved().sheet.myPlan, u"deres"_s) << "nothing is overwritten";
        // The right is free again, and taken when the words are tried again; then it is the field itself that differs.
        ASSERT_TRUE(QTest::qWaitFor([&] { return bool(shown<QLabel>(u"conflict"_s)); }, 8000));
        EXPECT_TRUE(shown<QLabel>(u"conflict"_s)->text().contains(u"deres"_s));
        EXPECT_EQ(saved().sheet.myPlan, u"deres"_s);
        EXPECT_EQ(window->findChild<TextField *>(u"myPlan"_s)->text(), u"vårt"_s);
        EXPECT_FALSE(window->close()) << "it has to be settled";
        shown<QPushButton>(mine ? u"mine"_s : u"theirs"_s)->click();
        EXPECT_EQ(saved().sheet.myPlan, mine ? u"vårt"_s : u"deres"_s);
        EXPECT_EQ(window->findChild<TextField *>(u"myPlan"_s)->text(), mine ? u"vårt"_s : u"deres"_s);
        EXPECT_TRUE(window->close());
        window.reset();
        const auto plans = workbench::Plans::open(database, {u"hr"_s, u"pc2"_s}, clock);
        ASSERT_TRUE((*plans)->apply(key(), {SetField{{}, Field::MyPlan, {}, {}}}));
    }
}

TEST_F(TroubleTest, TwoWindowsOnOneFileTheSecondReadsSeesWhoWritesAndFollows)
{
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    type(u"å"_s);
    waitForAutosave();
    auto first = std::move(window);
    open(PageId::Preparation); // the second
    const auto *right = shown<QLabel>(u"right"_s);
    ASSERT_NE(right, nullptr);
    EXPECT_TRUE(right->text().contains(workbench::Author::ofThisComputer().machine)) << qPrintable(right->text());
    EXPECT_TRUE(right->text().contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    auto *mine = first->findChild<TextField *>(u"myPlan"_s);
    auto *theirs = window->findChild<TextField *>(u"myPlan"_s);
    EXPECT_TRUE(theirs->isReadOnly());
    QKeyEvent letter(QEvent::KeyPress, 0, Qt::NoModifier, u"æ"_s);
    QCoreApplication::sendEvent(mine, &letter);
    ASSERT_TRUE(QTest::qWaitFor([&] { return theirs->text() == u"åæ"_s; }, 8000)) << "typing on in one step is news, too";
    first->close();
    first.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !theirs->isReadOnly(); }, 8000)) << "it was given back";
    theirs->setFocus();
    press(Qt::Key_End);
    type(u"ø"_s);
    close();
    EXPECT_EQ(saved().sheet.myPlan, u"åæø"_s);
}

TEST_F(TroubleTest, LookingAtEveryFormWritesNothingAndKeepsNobodyFromWriting)
{
    open(PageId::Overview);
    close();
    const QByteArray before = testing::contentOf(database);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    open(PageId::WhatNow);
    for (const PageId page : formPages) {
        window->showPage(page);
        QCoreApplication::processEvents();
        QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); // the bin, too
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::qWait(3500); // and what the desk does every three seconds
    EXPECT_TRUE(testing::contentOf(database) == before) << "not a byte";
    QStringList now = QDir(folder.path()).entryList(QDir::Files);
    now.removeOne(u"settings.ini"_s);
    EXPECT_EQ(now, QStringList(files).filter(QRegularExpression(u"^(?!settings)"_s))) << "no copy, no journal";

    window->showPage(PageId::Preparation);
    auto *field = window->findChild<TextField *>(u"myPlan"_s);
    EXPECT_FALSE(field->isReadOnly());
    EXPECT_EQ(shown<QLabel>(u"right"_s), nullptr) << "nobody writes: there is nothing to say";
    const auto other = workbench::Plans::open(database, {u"hr"_s, u"pc2"_s}, clock);
    EXPECT_TRUE((*other)->right().isMine());
    // Within three seconds the form knows.
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->isReadOnly(); }, 8000));
    EXPECT_TRUE(shown<QLabel>(u"right"_s)->text().contains(u"hr on pc2"_s));
}

TEST_F(TroubleTest, TheFirstKeystrokeTakesTheRightToWrite)
{
    open(PageId::Preparation);
    auto first = std::move(window);
    open(PageId::Preparation);
    auto *theirs = first->findChild<TextField *>(u"myPlan"_s);
    auto *mine = window->findChild<TextField *>(u"myPlan"_s);
    EXPECT_FALSE(theirs->isReadOnly());
    EXPECT_FALSE(mine->isReadOnly());
    mine->setFocus();
    type(u"x"_s);
    waitForAutosave();
    EXPECT_EQ(saved().sheet.myPlan, u"x"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return theirs->isReadOnly(); }, 8000));
    EXPECT_EQ(theirs->text(), u"x"_s);
}

TEST_F(TroubleTest, LettersTypedWhileSomebodyElseJustTookTheRightAreKeptItSaysWhoAndSinceWhenAndTheyAreSavedLater)
{
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    auto other = workbench::Plans::open(database, {u"hr"_s, u"pc2"_s}, clock);
    ASSERT_TRUE((*other)->right().isMine());
    const QDateTime since = clock.now();
    type(u"mitt"_s); // before this window has looked again
    waitForAutosave();
    auto *field = window->findChild<TextField *>(u"myPlan"_s);
    EXPECT_EQ(field->text(), u"mitt"_s);
    EXPECT_TRUE(failure().startsWith(u"Not saved yet."_s)) << qPrintable(failure());
    EXPECT_TRUE(failure().contains(u"hr on pc2"_s));
    const auto *right = shown<QLabel>(u"right"_s);
    ASSERT_NE(right, nullptr);
    EXPECT_TRUE(right->text().contains(u"hr on pc2"_s)) << qPrintable(right->text());
    EXPECT_TRUE(right->text().contains(QLocale().toString(since.toLocalTime(), QLocale::ShortFormat)));
    EXPECT_EQ(saved().sheet.myPlan, QString());
    other->reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved().sheet.myPlan == u"mitt"_s; }, 12000));
    EXPECT_EQ(field->text(), u"mitt"_s);
    EXPECT_TRUE(failure().isEmpty());
}

TEST_F(TroubleTest, AfterFiveMinutesOfSilenceASecondWindowTakesOverAndTheFirstNoticesOnItsReturn)
{
    testing::HandClock asleep, awake; // the machine of the first sleeps: its time stands still
    time = &asleep;
    open(PageId::Preparation);
    ASSERT_TRUE(tabTo(u"My plan"_s));
    type(u"før"_s);
    waitForAutosave();
    auto first = std::move(window);
    time = &awake;
    open(PageId::Preparation);
    auto *theirs = first->findChild<TextField *>(u"myPlan"_s);
    auto *mine = window->findChild<TextField *>(u"myPlan"_s);
    EXPECT_TRUE(mine->isReadOnly());
    EXPECT_EQ(shown<QPushButton>(u"takeOver"_s), nullptr);
    awake.pass(workbench::WriteRight::goneAfter - std::chrono::seconds(1));
    QTest::qWait(3500);
    EXPECT_EQ(shown<QPushButton>(u"takeOver"_s), nullptr) << "not yet";
    awake.pass(std::chrono::seconds(2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(shown<QPushButton>(u"takeOver"_s)); }, 8000));
    EXPECT_TRUE(mine->isReadOnly()) << "only when it is wished";
    shown<QPushButton>(u"takeOver"_s)->click();
    EXPECT_FALSE(mine->isReadOnly());
    mine->setFocus();
    press(Qt::Key_End);
    type(u" og etter"_s);
    waitForAutosave();
    EXPECT_EQ(saved().sheet.myPlan, u"før og etter"_s);

    asleep.pass(workbench::WriteRight::goneAfter + std::chrono::seconds(5)); // the lid is opened
    ASSERT_TRUE(QTest::qWaitFor([&] { return theirs->isReadOnly(); }, 8000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return theirs->text() == u"før og etter"_s; }, 8000));
    const auto visible = [&](const QString &name) {
        for (const auto *label : first->findChildren<QLabel *>(name))
            if (label->isVisible())
                return label->text();
        return QString();
    };
    EXPECT_TRUE(visible(u"right"_s).contains(workbench::Author::ofThisComputer().machine)) << qPrintable(visible(u"right"_s));
    EXPECT_TRUE(visible(u"failure"_s).contains(u"taken over"_s)) << qPrintable(visible(u"failure"_s));
    EXPECT_TRUE(first->close()) << "nothing of it waits";
    first.reset();
    EXPECT_EQ(saved().sheet.myPlan, u"før og etter"_s);
    window.reset(); // before the clocks
}

TEST_F(TroubleTest, LookingAtTheBoardKeepsNobodyFromWritingAndItFollowsWhatTheyWrite)
{
    open(PageId::Board);
    const auto other = workbench::Plans::open(database, {u"leder"_s, u"pc2"_s}, clock);
    ASSERT_TRUE(other);
    EXPECT_TRUE((*other)->right().mayWrite());
    auto *table = shown<QTableView>(u"table"_s);
    const auto text = [&] {
        QString all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->model()->index(row, column).data(Qt::AccessibleTextRole).toString() + u'|' +
                       table->model()->index(row, column).data().toString() + u'\n';
        return all;
    };
    const QString before = text();
    ASSERT_TRUE((*other)->apply(key(), {AddRecord{Kind::Measure, {{Field::Text, u"Tavle"_s}}, {}}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(text() != before); }, 8000));
}

} // namespace
} // namespace faktorbenk::gui
