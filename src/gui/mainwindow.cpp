#include "gui/mainwindow.h"

#include "base/version.h"
#include "gui/design/style.h"
#include "gui/forms/plandesk.h"
#include "gui/forms/planpage.h"
#include "gui/pages/firstrunpage.h"
#include "gui/pages/importpage.h"
#include "gui/pages/messagepage.h"
#include "gui/sample.h"
#include "gui/widgets/pagetabs.h"
#include "gui/widgets/readingorder.h"
#include "gui/widgets/spoken.h"
#include "ui_mainwindow.h"
#include "wording/errortext.h"
#include "workbench/keptwords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace faktorbenk::gui {

MainWindow::MainWindow(QSettings &settings, const base::Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_settings(settings), m_recent(settings),
      m_session(clock, workbench::KeptWords::folderOfThisComputer()), m_role(readRole(settings))
{
    teachSpeaking();
    m_ui->setupUi(this);
    m_ui->room->follow(m_ui->pages);
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    resize(1280, 800);
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    foldPageList(); // before there are buttons to be styled anew
    makePages();
    makeUpkeep();
    makeActions();
    m_ui->topBar->setMenu(m_menu);
    m_ui->side->setAttribute(Qt::WA_StyledBackground);
    m_ui->side->setMinimumWidth(design::px(200));
    m_ui->splitter->setSizes({design::px(264), design::px(1016)});

    connect(&m_session, &Session::roundChanged, this, &MainWindow::showRound);
    connect(&m_session, &Session::reportChanged, this, &MainWindow::showReport);
    connect(&m_session, &Session::plansChanged, this, &MainWindow::showPath);
    connect(&m_session, &Session::plansChanged, this, [this] {
        if (m_pages->isInFront() && (m_pages->current() == PageId::WhatNow || m_pages->current() == PageId::Factor))
            m_pages->refreshInFront();
    });
    connect(m_ui->path, &PathBar::painted, this, &MainWindow::showPath);
    connect(m_ui->path, &PathBar::nextWanted, this, [this](followup::Next next) {
        if (const auto page = pageFor(next))
            enterPage(*page);
    });
    connect(&m_session, &Session::failed, this, &MainWindow::showFailure);
    connect(m_ui->topBar, &TopBar::unitsWanted, this, &MainWindow::showUnits);
    connect(m_ui->topBar, &TopBar::roundChosen, &m_session, &Session::setRound);
    connect(m_ui->topBar, &TopBar::audienceChosen, this, &MainWindow::setAudience);
    connect(m_ui->topBar, &TopBar::searchChanged, m_ui->unitPanel, &UnitPanel::setSearch);
    connect(m_ui->topBar, &TopBar::searchEntered, m_ui->unitPanel, &UnitPanel::chooseFirstHit);
    connect(m_ui->topBar, &TopBar::searchLeft, m_ui->unitPanel, &UnitPanel::focusTree);
    connect(m_ui->topBar, &TopBar::searchGivenUp, this, [this] {
        m_beforeSearch && m_beforeSearch->isVisible() ? m_beforeSearch->setFocus() : m_ui->unitPanel->focusTree();
    });
    connect(m_ui->unitPanel, &UnitPanel::unitChosen, this, [this](const survey::UnitCode &unit) {
        m_session.setUnit(unit);
        if (m_pages->isInFront() && m_pages->about(m_pages->current()) == PageHost::About::Municipality)
            showPage(m_unitPage); // who points at a unit wants to see it
    });

    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (qobject_cast<QAbstractButton *>(now) && isAncestorOf(now))
            now->installEventFilter(this); // once, however often
    });

    m_ui->splitter->restoreState(m_settings.value(QStringLiteral("columns")).toByteArray());
}

MainWindow::~MainWindow() = default;

template <class P> P *MainWindow::page(P *&slot)
{
    if (!slot) {
        slot = new P(m_ui->pages); // where it stays: a change of parent would style all of it once more
        m_ui->pages->addWidget(slot);
    }
    return slot;
}

FirstRunPage *MainWindow::firstRun()
{
    if (!m_firstRun) {
        connect(page(m_firstRun), &FirstRunPage::sampleWanted, this, &MainWindow::openSample);
        connect(m_firstRun, &FirstRunPage::newWanted, this, &MainWindow::importIntoNew);
        connect(m_firstRun, &FirstRunPage::openWanted, this, &MainWindow::chooseFile);
        connect(m_firstRun, &FirstRunPage::fileWanted, this, [this](const QString &path) { openFile(path); });
        m_firstRun->setSampleAvailable(!sampleFiles().isEmpty());
        m_firstRun->setRole(m_role);
        connect(m_firstRun, &FirstRunPage::roleWanted, this, &MainWindow::askRole);
    }
    return m_firstRun;
}

ImportPage *MainWindow::importing()
{
    if (!m_importing) {
        connect(page(m_importing), &ImportPage::imported, this,
                [this](const QString &database) { afterImport(database, false); });
        connect(m_importing, &ImportPage::stored, this,
                [this](const QString &database) { afterImport(database, true); });
        connect(m_importing, &ImportPage::stepShown, m_ui->room, &PageRoom::goToTop);
        connect(m_importing, &ImportPage::left, this, &MainWindow::showCurrent);
    }
    return m_importing;
}

MessagePage *MainWindow::message()
{
    if (!m_message) {
        connect(page(m_message), &MessagePage::actionWanted, this, [this] {
            const QString into = m_message->property("into").toString(); // a file with nothing in it
            into.isEmpty() ? chooseFile() : startImportInto(into, {});
        });
        connect(m_message, &MessagePage::otherWanted, this, &MainWindow::showCurrent);
    }
    return m_message;
}

void MainWindow::openFile(const QString &path, const std::optional<survey::UnitCode> &unit,
                          const std::optional<QString> &round)
{
    remember();
    m_opening = true;
    const LastView last = m_recent.lastViewOf(path);
    const QString own = m_role == Role::Leader && !m_again ? m_recent.ownUnit(path) : QString();
    const survey::UnitCode first = unit ? *unit : survey::UnitCode(own.isEmpty() ? last.unit : own);
    auto opened = m_session.open(path, first,
                                 round || last.round.isEmpty() ? round : std::optional(last.round));
    if (!opened && opened.error().code == base::ErrorCode::UnknownRound && !round) // it was deleted elsewhere
        opened = m_session.open(path, first, {});
    m_opening = false;
    if (!opened) {
        if (opened.error().code == base::ErrorCode::NoRounds) { // a file without anything in it yet
            m_recent.add(path);
            message()->setMessage(tr("Nothing has been read in yet"), wording::errorText(opened.error()),
                                  tr("Read in files…"), tr("Back"));
            m_message->setProperty("into", path);
            showAside(m_message);
            return;
        }
        showFailure(opened.error());
        return;
    }
    m_recent.add(path);
    fillRecent();
    m_history.clear();
    if (m_role == Role::Any || m_again || unit)
        showLast(last, unit && unit->text() != last.unit);
    else
        land(last);
    if (!ownUnit().isEmpty() && m_session.unit().text() == ownUnit())
        m_ui->topBar->setUnitsShown(false); // a leader with one unit needs no list of them
    if (m_pages->current() == PageId::News && m_role == Role::Representative)
        m_ui->pages->currentWidget()->setFocus();
    else if (m_ui->side->isVisibleTo(this))
        m_ui->unitPanel->focusTree();
    if (unit && !(m_session.unit() == *unit))
        showFailure({base::ErrorCode::UnknownUnit, {unit->text()}});
}

void MainWindow::openAgain(const QString &path)
{
    m_again = true;
    openFile(path);
    m_again = false;
}

// Where the user was in this file the last time.
void MainWindow::showLast(const LastView &last, bool elsewhere)
{
    setAudience(last.forAllStaff ? disclosure::Audience::Staff : disclosure::Audience::Leader);
    m_pages->setViewStates(last.states);
    const auto page = m_pages->named(last.page);
    if (!page || elsewhere || !m_pages->isOffered(*page)) {
        showCurrent();
        return;
    }
    const auto factor = survey::Factor::fromNumber(last.factor);
    goTo({*page, m_session.round(), m_session.unit(), factor.value_or(survey::Factor::fromIndex(0)), last.states.value(last.page).toMap()});
    m_history.went(view());
}

void MainWindow::remember()
{
    if (!m_session.isOpen() || m_opening || m_session.rounds().empty())
        return;
    const View now = view();
    const QString newest = m_session.rounds().back().name;
    m_recent.setLastViewOf(m_session.path(),
                           {now.unit.text(), now.round == newest ? QString() : now.round,
                            QString::fromLatin1(m_pages->name(now.page)), now.factor.number(),
                            m_session.audience() == disclosure::Audience::Staff, m_pages->viewStates()});
}

void MainWindow::setAudience(disclosure::Audience audience)
{
    const bool leader = audience == disclosure::Audience::Leader;
    if (!leader && m_pages->current() == PageId::Distribution && m_pages->isInFront())
        showPage(PageId::Overview);
    m_pages->setOffered(PageId::Distribution, leader); // rule A7: gone, not greyed
    m_ui->topBar->setAudience(audience);
    m_session.setAudience(audience);
}

void MainWindow::showRound()
{
    const auto &gate = *m_session.gate();
    QStringList newestFirst;
    for (const auto &round : m_session.rounds())
        newestFirst.prepend(round.name);
    const bool several = gate.tree().size() > 1;
    m_ui->topBar->setFile(disclosure::municipalityName(gate), newestFirst, m_session.round(), several);
    m_ui->side->setVisible(several && m_ui->topBar->unitsShown());
    m_ui->unitPanel->setGate(m_session.gate());
    m_ui->unitPanel->setCurrent(m_session.unit());
    m_upkeep->followRound(m_session.round());
    for (QAction *action : std::as_const(m_needFile))
        action->setEnabled(true);
}

void MainWindow::showReport()
{
    if (!m_session.report())
        return;
    m_ui->unitPanel->setCurrent(m_session.unit());
    setWindowTitle(tr("%1 – Faktorbenk").arg(unitName()));
    if (m_ownUnitLine)
        showOwnUnitLine();
    showPath();
    if (m_pages->isInFront())
        showPage(m_pages->current());
}

void MainWindow::showHome()
{
    fillRecent();
    showAside(firstRun());
    m_firstRun->setFocus();
}

void MainWindow::showAside(QWidget *aside)
{
    if (!m_session.isOpen()) { // nothing to search in or to choose from
        m_ui->topBar->setNoFile();
        m_ui->side->hide();
        setWindowTitle(QStringLiteral("Faktorbenk"));
    }
    m_ui->tabRow->hide();
    m_ui->path->hide();
    m_ui->floorLine->hide();
    m_ui->pageList->setCurrent({});
    m_ui->pages->setCurrentWidget(aside);
}

void MainWindow::showFailure(const base::Error &error)
{
    QString what = wording::errorText(error);
    if (const PlanDesk *desk = m_session.openDesk(); desk && desk->hasUnsaved() && desk->isKept())
        what += u'\n' + tr("What you have written is kept on this computer and will be put in when the file is opened here again.");
    message()->setMessage(tr("This did not work"), what, tr("Open another file…"), tr("Back"));
    m_message->setProperty("into", {});
    showAside(m_message);
    m_message->setFocus();
}

void MainWindow::makeUpkeep()
{
    m_upkeep = new Upkeep(m_ui->pages);
    connect(m_upkeep, &Upkeep::shown, this, &MainWindow::showAside);
    connect(m_upkeep, &Upkeep::importWanted, this, [this] { startImport({}); });
    connect(m_upkeep, &Upkeep::changed, this, [this] {
        if (const auto read = m_session.reread(); !read && read.error().code != base::ErrorCode::NoRounds)
            showFailure(read.error());
    });
    connect(m_upkeep, &Upkeep::left, this, [this] {
        if (m_session.rounds().empty()) // the last one was deleted
            openFile(m_session.path());
        else
            showCurrent();
    });
}

void MainWindow::showUpkeep(Upkeep::Page page)
{
    if (m_session.isOpen())
        m_upkeep->open(page, m_session.path(), m_session.round());
}

void MainWindow::startImport(const QStringList &paths)
{
    startImportInto(m_session.path(), paths);
}

void MainWindow::startImportInto(const QString &database, const QStringList &paths)
{
    if (importing()->intake().isWorking())
        return;
    importing()->begin(database);
    showAside(m_importing);
    if (!paths.isEmpty())
        m_importing->addFiles(paths);
}

void MainWindow::afterImport(const QString &database, bool leavePage)
{
    const bool same = m_session.isOpen() && QFileInfo(m_session.path()) == QFileInfo(database);
    if (!leavePage) {
        if (same) {
            if (const auto read = m_session.reload(); !read)
                showFailure(read.error());
        }
        return;
    }
    if (same)
        showCurrent();
    else
        openFile(database);
}

void MainWindow::showUnits(bool shown)
{
    const bool hadFocus = m_ui->side->isAncestorOf(focusWidget());
    m_ui->side->setVisible(shown && m_session.gate() && m_session.gate()->tree().size() > 1);
    if (hadFocus && m_ui->side->isHidden())
        m_ui->pages->currentWidget()->setFocus();
}

// Where large text meets a small screen the list of units steps aside for the page; Ctrl+B brings it back.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool room = width() >= design::px(1000);
    if (room != m_roomForUnits)
        m_ui->topBar->setUnitsShown(room && ownUnit().isEmpty());
    m_roomForUnits = room;
    m_roomForPath = height() >= design::px(600); // else «What now?» tells it
    m_ui->path->setVisible(m_roomForPath && m_tabs->isVisibleTo(this));
    foldPageList();
}

void MainWindow::foldPageList()
{
    m_ui->pageList->setFolded(height() < design::px(900)); // the units need the height more
}

// Parts of pages come and go; where Tab goes is settled when it is pressed.
bool MainWindow::focusNextPrevChild(bool next)
{
    return goToNextStop(m_ui->central, next) || QMainWindow::focusNextPrevChild(next);
}

// Enter presses a button as Space does, here as in dialogs. Asked before the button: a key that a field has had its use of
// comes by here, too, when the keyboard may have gone on to a button.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->modifiers() & Qt::ControlModifier)
        return false;
    if (auto *tool = qobject_cast<QToolButton *>(button); tool && tool->menu())
        tool->showMenu();
    else if (!key->isAutoRepeat())
        button->click();
    return true;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_painted)
        QMetaObject::invokeMethod(this, &MainWindow::afterFirstPaint, Qt::QueuedConnection);
    m_painted = true;
}

void MainWindow::afterFirstPaint()
{
    setWindowIcon(design::icon("app"));
}

QString MainWindow::rememberPlace()
{
    remember();
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("columns"), m_ui->splitter->saveState());
    return m_session.path();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What cannot be saved keeps the window open once, with the reason. Who closes it again means it; the words are kept on
    // this computer until the file can be written to again.
    if (const auto saved = m_session.savePlans(); !saved && !m_askedToSave) {
        m_askedToSave = true;
        if (const PlanPage *form = formInFront(); !form || !form->showsTrouble())
            showFailure(saved.error());
        event->ignore();
        return;
    }
    if (m_importing)
        m_importing->cancel();
    rememberPlace();
    QMainWindow::closeEvent(event);
}

} // namespace faktorbenk::gui
