#include "gui/mainwindow.h"

#include "base/version.h"
#include "gui/exporter.h"
#include "gui/forms/planpage.h"
#include "gui/pages/firstrunpage.h"
#include "gui/pages/importpage.h"
#include "gui/pages/messagepage.h"
#include "gui/picturesaver.h"
#include "gui/printing/papers.h"
#include "gui/sample.h"
#include "gui/widgets/pagetabs.h"
#include "gui/widgets/readingorder.h"
#include "ui_mainwindow.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>

#include <algorithm>

namespace faktorbenk::gui {

void MainWindow::makeActions()
{
    m_menu = new QMenu(this);
    const auto addTo = [this](QMenu *menu, const QString &text, const QKeySequence &key, auto method) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, method);
        addAction(action); // so that its key works while the menu is closed
        return action;
    };
    const auto add = [this, addTo](const QString &text, const QKeySequence &key, auto method) {
        return addTo(m_menu, text, key, method);
    };
    m_needFile += add(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::goBack);
    m_needFile += add(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), &MainWindow::goForward);
    QMenu *edit = m_menu->addMenu(tr("Edit")); // all in one menu would be taller than a small screen
    m_needForm += addTo(edit, tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), &MainWindow::undo);
    m_needForm += addTo(edit, tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &MainWindow::redo);
    m_needForm += addTo(edit, tr("Earlier versions of the field"), QKeySequence(Qt::CTRL | Qt::Key_H), &MainWindow::showVersions);
    m_needForm += addTo(edit, tr("Bin"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), &MainWindow::showBin);
    QMenu *municipality = m_menu->addMenu(tr("The whole municipality"));
    for (const PageHost::Entry *entry : m_pages->municipalityPages()) {
        m_needFile += municipality->addAction(entry->title);
        connect(m_needFile.back(), &QAction::triggered, this, [this, id = entry->id] { enterPage(id); });
    }
    m_menu->addSeparator();
    add(tr("Open…"), QKeySequence::Open, &MainWindow::chooseFile);
    add(tr("New file from results…"), QKeySequence::New, &MainWindow::importIntoNew);
    m_recentMenu = m_menu->addMenu(tr("Recent files"));
    m_menu->addSeparator();
    m_needFile += add(tr("Read in files…"), Qt::CTRL | Qt::Key_I, [this] { startImport({}); });
    QMenu *exporting = m_menu->addMenu(tr("Export"));
    m_exporter->fill(exporting);
    m_pictures->fill(exporting);
    m_needFile += exporting->menuAction();
    m_needFile += add(tr("Print…"), QKeySequence::Print, [this] { m_papers->print(); });
    QMenu *paper = m_menu->addMenu(tr("On paper"));
    connect(paper, &QMenu::aboutToShow, this, [this, paper] { m_papers->fill(paper); });
    m_needFile += paper->menuAction();
    QMenu *kept = m_menu->addMenu(tr("What is in the file"));
    m_needFile += kept->menuAction();
    const auto upkeep = [this](Upkeep::Page page) { return [this, page] { showUpkeep(page); }; };
    m_needFile += addTo(kept, tr("Rounds…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, upkeep(Upkeep::Page::Rounds));
    m_needFile += addTo(kept, tr("The same unit?"), {}, upkeep(Upkeep::Page::Units));
    m_needFile += addTo(kept, tr("Invited…"), {}, upkeep(Upkeep::Page::Invited));
    m_needFile += addTo(kept, tr("Published means…"), {}, upkeep(Upkeep::Page::Benchmarks));
    m_menu->addSeparator();
    makeAppearanceMenu();
    makeRoleMenu();
    add(tr("Open the sample municipality"), {}, &MainWindow::openSample);
    add(tr("About Faktorbenk"), {}, &MainWindow::about);
    add(tr("Quit"), QKeySequence::Quit, &QWidget::close);
    for (QAction *action : m_needFile + m_needForm)
        action->setEnabled(false);
    connect(m_ui->pages, &QStackedWidget::currentChanged, this, [this] {
        for (QAction *action : std::as_const(m_needForm))
            action->setEnabled(formInFront());
    });

    const auto shortcut = [this](const QKeySequence &key, auto what) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, what);
    };
    shortcut(QKeySequence::Find, [this] {
        m_beforeSearch = focusWidget();
        m_ui->topBar->setUnitsShown(true);
        m_ui->topBar->focusSearch();
    });
    for (int tab = 0; tab < std::min(m_tabs->count(), 10); ++tab)
        shortcut(QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_0 + (tab + 1) % 10)), // 0 for the tenth, as in the cross
                 [this, tab] { enterPage(static_cast<PageId>(m_tabs->tabData(tab).toInt())); });
    shortcut(Qt::Key_F6, [this] { goToPart(1); });
    shortcut(Qt::SHIFT | Qt::Key_F6, [this] { goToPart(-1); });
    shortcut(Qt::Key_F5, [this] {
        if (m_session.isOpen())
            afterImport(m_session.path(), false);
    });
}

void MainWindow::goToPart(int by)
{
    std::vector<std::pair<QWidget *, QWidget *>> parts; // and where one comes to in it
    for (QWidget *part : {static_cast<QWidget *>(m_ui->topBar), static_cast<QWidget *>(m_ui->unitPanel),
                          static_cast<QWidget *>(m_ui->pageList), m_ui->tabRow, m_ui->pages->currentWidget()}) {
        const QWidgetList stops = part && part->isVisibleTo(this) ? stopsIn(part) : QWidgetList();
        QWidget *first = stops.value(0);
        if (part == m_ui->pages->currentWidget() && part->focusProxy() && part->focusProxy()->isVisible())
            first = part->focusProxy();
        if (first)
            parts.emplace_back(part, first);
    }
    const auto here = std::find_if(parts.begin(), parts.end(),
                                   [this](const auto &part) { return part.first->isAncestorOf(focusWidget()); });
    const int count = static_cast<int>(parts.size());
    const int at = here == parts.end() ? (by > 0 ? -1 : 0) : static_cast<int>(here - parts.begin());
    if (count > 0)
        parts[static_cast<std::size_t>((at + by + count) % count)].second->setFocus(Qt::TabFocusReason);
}

void MainWindow::fillRecent()
{
    const QStringList paths = m_recent.paths();
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!paths.isEmpty());
    for (const QString &path : paths)
        connect(m_recentMenu->addAction(path), &QAction::triggered, this, [this, path] { openFile(path); });
    if (m_firstRun)
        m_firstRun->setRecentFiles(paths);
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a file"), m_session.path(),
                                                      tr("Faktorbenk files (*.faktorbenk)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::importIntoNew()
{
    startImportInto({}, {});
}

void MainWindow::openSample()
{
    const QString database = sampleDatabase();
    if (QFileInfo::exists(database)) {
        openFile(database);
        return;
    }
    importing()->importAtOnce(sampleFiles(), database);
    showAside(m_importing);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !(m_importing && m_importing->intake().isWorking()))
        event->acceptProposedAction();
}

// A Faktorbenk file is opened, anything else is on its way in.
void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (paths.size() == 1 && paths.front().endsWith(QStringLiteral(".faktorbenk")))
        openFile(paths.front());
    else if (m_importing && m_ui->pages->currentWidget() == m_importing &&
             m_importing->intake().step() != IntakeController::Step::Done)
        m_importing->addFiles(paths);
    else
        startImport(paths);
}

PlanPage *MainWindow::formInFront() const
{
    return qobject_cast<PlanPage *>(m_ui->pages->currentWidget());
}

void MainWindow::undo()
{
    if (PlanPage *form = formInFront())
        form->undo();
}

void MainWindow::redo()
{
    if (PlanPage *form = formInFront())
        form->redo();
}

void MainWindow::showVersions()
{
    if (PlanPage *form = formInFront())
        form->showVersions();
}

void MainWindow::showBin()
{
    if (PlanPage *form = formInFront())
        form->showBin();
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About Faktorbenk"),
                       tr("<h3>Faktorbenk %1</h3><p>A workbench for the results and the follow-up of the 10-FAKTOR "
                          "employee survey. No figure leaves it that could lead back to a single person.</p>"
                          "<p>Typeface: Inter, SIL Open Font License 1.1.</p>")
                           .arg(QString::fromLatin1(base::version)));
}

} // namespace faktorbenk::gui
