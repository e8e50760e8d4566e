// What a file opens with, by who the user is. A convenience, never a protection.

#include "gui/mainwindow.h"

#include "gui/pages/firstrunpage.h"
#include "gui/widgets/ownunitline.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>

namespace faktorbenk::gui {

void MainWindow::makeRoleMenu()
{
    m_roleMenu = m_menu->addMenu(tr("Who are you?"));
    // Filled when it is wanted: the start can spare it.
    connect(m_roleMenu, &QMenu::aboutToShow, this, &MainWindow::fillRoleMenu);
}

void MainWindow::fillRoleMenu()
{
    m_roleMenu->clear();
    delete m_roleMenu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_roleMenu);
    for (const Role role : allRoles) {
        QAction *action = m_roleMenu->addAction(roleText(role));
        action->setCheckable(true);
        action->setChecked(role == m_role);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, role] {
            writeRole(m_settings, role);
            actAs(role);
        });
    }
    m_roleMenu->addSeparator();
    if (m_role == Role::Leader && m_session.report()) {
        const bool isMine = m_recent.ownUnit(m_session.path()) == m_session.unit().text();
        QAction *mine = m_roleMenu->addAction(isMine ? tr("%1 is your unit").arg(unitName()) : tr("Make %1 your unit").arg(unitName()));
        mine->setEnabled(!isMine);
        connect(mine, &QAction::triggered, this, &MainWindow::takeUnitAsOwn);
        m_roleMenu->addSeparator();
    }
    m_roleMenu->addAction(tr("Only decides what opens first: who can open the file sees all of it."))->setEnabled(false);
}

void MainWindow::askRole(const QPoint &at)
{
    m_roleMenu->popup(at);
}

// At once, if a file is open.
void MainWindow::actAs(Role role)
{
    m_role = role;
    if (m_firstRun)
        m_firstRun->setRole(role);
    if (!m_session.report()) {
        showOwnUnitLine();
        return;
    }
    if (role != Role::Leader && m_roomForUnits)
        m_ui->topBar->setUnitsShown(true);
    if (role == Role::Leader && !ownUnit().isEmpty())
        m_session.setUnit(survey::UnitCode(ownUnit()));
    land({});
}

QString MainWindow::ownUnit() const
{
    return m_role == Role::Leader ? m_recent.ownUnit(m_session.path()) : QString();
}

QString MainWindow::unitName() const
{
    return m_session.report()->isRoot() ? m_session.report()->municipality() : m_session.report()->name();
}

void MainWindow::takeUnitAsOwn()
{
    m_recent.setOwnUnit(m_session.path(), m_session.unit().text());
    land({});
}

// The page that is first for the role; where the user was in the file counts where it is about the same.
void MainWindow::land(const LastView &last)
{
    const auto lastPage = m_pages->named(last.page);
    switch (m_role) {
    case Role::Any:
        return showLast(last, false);
    case Role::Leader: {
        showOwnUnitLine();
        const QString own = ownUnit();
        if (own.isEmpty() || m_session.unit().text() != own)
            return showLast(last, false);
        m_ui->topBar->setUnitsShown(false); // «Units» in the bar above brings it back
        const bool wasHere = lastPage && last.unit == own && m_pages->about(*lastPage) == PageHost::About::Unit;
        if (wasHere)
            return showLast(last, false);
        setAudience(last.forAllStaff ? disclosure::Audience::Staff : disclosure::Audience::Leader);
        return showPage(PageId::WhatNow);
    }
    case Role::HumanResources:
        setAudience(last.forAllStaff ? disclosure::Audience::Staff : disclosure::Audience::Leader);
        return showPage(PageId::HeatMap);
    case Role::Representative:
        setAudience(last.forAllStaff ? disclosure::Audience::Staff : disclosure::Audience::Leader);
        m_pages->setViewState(PageId::News, {{QStringLiteral("unit"), m_recent.newsUnit(m_session.path())}});
        return showPage(PageId::News);
    }
}

// While a leader has not said which unit is theirs.
void MainWindow::showOwnUnitLine()
{
    const bool asked = m_role == Role::Leader && m_session.report() && m_session.gate()->tree().size() > 1 && ownUnit().isEmpty();
    if (!asked) {
        if (m_ownUnitLine)
            m_ownUnitLine->hide();
        return;
    }
    if (!m_ownUnitLine) {
        m_ownUnitLine = new OwnUnitLine(m_ui->right);
        static_cast<QBoxLayout *>(m_ui->right->layout())->insertWidget(0, m_ownUnitLine);
        connect(m_ownUnitLine, &OwnUnitLine::chosen, this, &MainWindow::takeUnitAsOwn);
    }
    m_ownUnitLine->setUnit(unitName(), m_session.report()->isRoot());
    m_ownUnitLine->show();
}

} // namespace faktorbenk::gui
