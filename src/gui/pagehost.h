#pragma once

#include "gui/pages/sessionpage.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

class QStackedWidget;

namespace faktorbenk::gui {

class PageList;
class PageTabs;

// The pages of an open file. Their order here is the order of the tabs and of the list.
enum class PageId {
    // of one unit: tabs above it
    Overview,
    Factor,
    Distribution,
    Trend,
    WhatNow,
    Preparation,
    Cross,
    RoadMap,
    Measures,
    ActionPlan,
    FollowUp,
    Obstacles,
    Evaluation,
    // of the whole municipality: entries under the list of units
    HeatMap,
    Board,
    News,
    ResponseRates,
    Background,
    Hidden,
    Anonymity,
    SingleResponses,
};

// Which pages there are, how one gets to each, and which is in front. Pages are made when first wanted.
class PageHost final : public QObject
{
    Q_OBJECT
public:
    enum class About { Unit, Municipality };
    struct Entry {
        PageId id;
        About about;
        const char *name; // in English and fixed, for options and settings
        QString title;
        std::function<SessionPage *()> make; // given no parent; the host takes it
    };

    // The widgets are the window's and outlive the host.
    PageHost(QStackedWidget *pages, PageTabs *tabs, PageList *list, QObject *parent = nullptr);

    void add(Entry entry);
    // What refresh() is called with.
    void setSession(Session *session) { m_session = session; }

    template <class P> P *page(PageId id) { return static_cast<P *>(made(id)); }
    About about(PageId id) const { return entry(id).about; }
    const char *name(PageId id) const { return entry(id).name; }
    std::optional<PageId> named(const QString &name) const;
    // The pages of the whole municipality, for a menu.
    std::vector<const Entry *> municipalityPages() const;
    std::vector<PageId> all() const; // those that are offered

    // Rule A7: a page about a unit that is not offered has no tab, and what was made of it is gone.
    void setOffered(PageId id, bool offered);
    bool isOffered(PageId id) const { return !m_withdrawn.contains(static_cast<int>(id)); }

    PageId current() const { return m_current; } // the one last in front, also while something else is
    const SessionPage *inFront() const; // null while something else is
    bool isInFront() const;                      // whether a page of a file is
    void show(PageId id);                        // refreshes it too; one that is not offered: the first of all
    QVariantMap viewState() const;               // of the page last in front
    void setViewState(PageId id, const QVariantMap &state);
    // Of all pages by their names, those that are as at first left out: what a file is remembered with. Set, it holds
    // for pages that are made later, too.
    QVariantMap viewStates() const;
    void setViewStates(const QVariantMap &states);
    void refreshInFront();

Q_SIGNALS:
    void wanted(faktorbenk::gui::PageId id); // by tab or list
    void unitAboveWanted();                  // from a page without figures
    void told(const QString &sentence);      // of the page in front, for the foot
    void viewChanged();                      // the user chose something on the page in front

private:
    const Entry &entry(PageId id) const;
    SessionPage *made(PageId id);

    QStackedWidget *m_pages;
    PageTabs *m_tabs;
    PageList *m_list;
    Session *m_session = nullptr;
    bool m_quiet = false; // the tabs follow the page, not the other way round
    std::vector<Entry> m_entries;
    QHash<int, SessionPage *> m_made;
    QHash<int, QVariantMap> m_states; // of pages that are not made
    QSet<int> m_withdrawn;
    PageId m_current = PageId::Overview;
};

} // namespace faktorbenk::gui
