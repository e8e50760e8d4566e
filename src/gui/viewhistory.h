#pragma once

#include "gui/pagehost.h"
#include "survey/factor.h"
#include "survey/unit.h"

#include <optional>
#include <vector>

namespace faktorbenk::gui {

// One view: which page of which unit in which round.
struct View {
    PageId page = PageId::Overview;
    QString round;
    survey::UnitCode unit;
    survey::Factor factor = survey::Factor::fromIndex(0); // counts on the factor page only
    QVariantMap state = {};                               // SessionPage::viewState()

    friend bool operator==(const View &a, const View &b)
    {
        return a.page == b.page && a.round == b.round && a.unit == b.unit && a.state == b.state &&
               (a.page != PageId::Factor || a.factor == b.factor);
    }
};

// Where the user has been, as in a browser: going somewhere new forgets what lay ahead.
class ViewHistory
{
public:
    void went(View view)
    {
        if (m_at > 0 && m_views[m_at - 1] == view)
            return;
        m_views.resize(m_at);
        m_views.push_back(std::move(view));
        if (m_views.size() > most)
            m_views.erase(m_views.begin());
        m_at = m_views.size();
    }
    std::optional<View> back() { return m_at > 1 ? std::optional(m_views[--m_at - 1]) : std::nullopt; }
    std::optional<View> forward() { return m_at < m_views.size() ? std::optional(m_views[m_at++]) : std::nullopt; }
    void clear() { *this = {}; }

private:
    static constexpr std::size_t most = 200;

    std::vector<View> m_views;
    std::size_t m_at = 0; // one past the view that is shown
};

} // namespace faktorbenk::gui
