#include "gui/widgets/pagetabs.h"

#include "gui/design/style.h"

#include <QMenu>
#include <QToolButton>

#include <vector>

namespace faktorbenk::gui {

PageTabs::PageTabs(QWidget *parent) : QTabBar(parent), m_more(new QToolButton(this))
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setText(tr("More") + QStringLiteral(" ▾"));
    m_more->setAccessibleName(tr("More pages"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &PageTabs::fillMenu);
    connect(this, &QTabBar::currentChanged, this, &PageTabs::fit);
}

void PageTabs::setOffered(int tab, bool offered)
{
    offered ? (void)m_withdrawn.remove(tab) : (void)m_withdrawn.insert(tab);
    fit();
}

QSize PageTabs::sizeHint() const
{
    return {design::px(480), QTabBar::sizeHint().height()};
}

QSize PageTabs::minimumSizeHint() const
{
    return {design::px(160), QTabBar::sizeHint().height()};
}

void PageTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    fit();
}

void PageTabs::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    placeMore();
}

void PageTabs::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    int needed = 0;
    for (int tab = 0; tab < count(); ++tab)
        needed += m_withdrawn.contains(tab) ? 0 : tabSizeHint(tab).width();
    int room = width();
    const bool all = needed <= room;
    if (!all && currentIndex() >= 0)
        room -= m_more->sizeHint().width() + tabSizeHint(currentIndex()).width();
    bool full = false;
    for (int tab = 0; tab < count(); ++tab) {
        if (m_withdrawn.contains(tab)) {
            setTabVisible(tab, false);
            continue;
        }
        if (!all && tab != currentIndex()) {
            room -= tabSizeHint(tab).width();
            full = full || room < 0; // those that follow a tab that does not fit do not jump the queue
        }
        setTabVisible(tab, all || !full || tab == currentIndex());
    }
    m_more->setVisible(!all);
    m_fitting = false;
    placeMore();
}

void PageTabs::placeMore()
{
    int end = 0;
    for (int tab = 0; tab < count(); ++tab)
        if (isTabVisible(tab))
            end = std::max(end, tabRect(tab).right());
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(end, (height() - size.height()) / 2, size.width(), size.height());
}

void PageTabs::fillMenu()
{
    m_more->menu()->clear();
    for (int tab = 0; tab < count(); ++tab)
        if (!isTabVisible(tab) && !m_withdrawn.contains(tab))
            connect(m_more->menu()->addAction(tabText(tab)), &QAction::triggered, this, [this, tab] { setCurrentIndex(tab); });
}

} // namespace faktorbenk::gui
