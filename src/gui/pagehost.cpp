#include "gui/pagehost.h"

#include "gui/sourcelines.h"
#include "gui/widgets/pagelist.h"
#include "gui/widgets/pagetabs.h"
#include "gui/widgets/spoken.h"

#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace faktorbenk::gui {

PageHost::PageHost(QStackedWidget *pages, PageTabs *tabs, PageList *list, QObject *parent)
    : QObject(parent), m_pages(pages), m_tabs(tabs), m_list(list)
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) {
        if (!m_quiet)
            Q_EMIT wanted(static_cast<PageId>(m_tabs->tabData(at).toInt()));
    });
    connect(m_list, &PageList::chosen, this, [this](int id) { Q_EMIT wanted(static_cast<PageId>(id)); });
}

void PageHost::add(Entry entry)
{
    if (entry.about == About::Unit) {
        const QScopedValueRollback quiet(m_quiet, true); // the tabs themselves want to know what is in front
        m_tabs->setTabData(m_tabs->addTab(entry.title), static_cast<int>(entry.id));
    } else {
        m_list->add(static_cast<int>(entry.id), entry.title);
    }
    m_entries.push_back(std::move(entry));
}

const PageHost::Entry &PageHost::entry(PageId id) const
{
    return *std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
}

std::optional<PageId> PageHost::named(const QString &name) const
{
    for (const Entry &entry : m_entries)
        if (name == QLatin1String(entry.name))
            return entry.id;
    return {};
}

std::vector<const PageHost::Entry *> PageHost::municipalityPages() const
{
    std::vector<const Entry *> found;
    for (const Entry &entry : m_entries)
        if (entry.about == About::Municipality)
            found.push_back(&entry);
    return found;
}

std::vector<PageId> PageHost::all() const
{
    std::vector<PageId> ids;
    for (const Entry &entry : m_entries)
        if (isOffered(entry.id))
            ids.push_back(entry.id);
    return ids;
}

void PageHost::setOffered(PageId id, bool offered)
{
    const int key = static_cast<int>(id);
    if (isOffered(id) == offered)
        return;
    offered ? (void)m_withdrawn.remove(key) : (void)m_withdrawn.insert(key);
    const QScopedValueRollback quiet(m_quiet, true);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toInt() == key)
            m_tabs->setOffered(tab, offered);
    if (!offered)
        if (SessionPage *page = m_made.take(key)) {
            m_states[key] = page->viewState();
            m_pages->removeWidget(page);
            delete page;
        }
}

SessionPage *PageHost::made(PageId id)
{
    SessionPage *&page = m_made[static_cast<int>(id)];
    if (!page) {
        page = entry(id).make();
        speakAs(page, QAccessible::Grouping);
        if (page->accessibleName().isEmpty())
            page->setAccessibleName(entry(id).title); // said when the keyboard comes into it
        m_pages->addWidget(page);
        if (const QVariantMap state = m_states.take(static_cast<int>(id)); !state.isEmpty())
            page->setViewState(state);
        connect(page, &SessionPage::viewChanged, this, &PageHost::viewChanged);
        connect(page, &SessionPage::unitAboveWanted, this, &PageHost::unitAboveWanted);
        connect(page, &SessionPage::told, this, &PageHost::told);
    }
    return page;
}

QVariantMap PageHost::viewState() const
{
    const SessionPage *page = m_made.value(static_cast<int>(m_current));
    return page ? page->viewState() : QVariantMap();
}

void PageHost::setViewState(PageId id, const QVariantMap &state)
{
    if (isOffered(id))
        made(id)->setViewState(state);
}

QVariantMap PageHost::viewStates() const
{
    QVariantMap states;
    for (const Entry &each : m_entries) {
        const int key = static_cast<int>(each.id);
        const SessionPage *page = m_made.value(key);
        if (const QVariantMap state = page ? page->viewState() : m_states.value(key); !state.isEmpty())
            states[QLatin1String(each.name)] = state;
    }
    return states;
}

void PageHost::setViewStates(const QVariantMap &states)
{
    m_states.clear();
    for (const Entry &each : m_entries) {
        const QVariantMap state = states.value(QLatin1String(each.name)).toMap();
        if (SessionPage *page = m_made.value(static_cast<int>(each.id)))
            page->setViewState(state);
        else if (!state.isEmpty())
            m_states[static_cast<int>(each.id)] = state;
    }
}

bool PageHost::isInFront() const
{
    return std::find(m_made.begin(), m_made.end(), m_pages->currentWidget()) != m_made.end();
}

const SessionPage *PageHost::inFront() const
{
    return isInFront() ? qobject_cast<const SessionPage *>(m_pages->currentWidget()) : nullptr;
}

void PageHost::show(PageId wanted)
{
    const PageId id = isOffered(wanted) ? wanted : m_entries.front().id;
    m_current = id;
    const QScopedValueRollback quiet(m_quiet, true);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toInt() == static_cast<int>(id))
            m_tabs->setCurrentIndex(tab);
    m_list->setCurrent(about(id) == About::Municipality ? std::optional(static_cast<int>(id)) : std::nullopt);
    SessionPage *page = made(id);
    page->setSourceLines(sourceLines(*m_session, about(id)));
    page->refresh(*m_session);
    m_pages->setCurrentWidget(page);
}

void PageHost::refreshInFront()
{
    if (!isInFront())
        return;
    made(m_current)->setSourceLines(sourceLines(*m_session, about(m_current)));
    made(m_current)->refresh(*m_session);
}

} // namespace faktorbenk::gui
