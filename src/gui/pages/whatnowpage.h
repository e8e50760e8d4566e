#pragma once

#include "followup/standing.h"
#include "gui/pages/sessionpage.h"

#include <array>
#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace Ui {
class WhatNowPage;
}

namespace faktorbenk::gui {

// The unit's start page (M0): what is next and why, how far each of the five phases has come, and the way to each.
class WhatNowPage final : public SessionPage
{
    Q_OBJECT
public:
    // hasPage: whether there is a page to go to for a step.
    explicit WhatNowPage(std::function<bool(followup::Next)> hasPage, QWidget *parent = nullptr);
    ~WhatNowPage() override;

    void refresh(Session &session) override;
    std::optional<report::PageContent> onPaper() const override;

Q_SIGNALS:
    void nextWanted(faktorbenk::followup::Next next);
    void phaseWanted(faktorbenk::followup::Phase phase);

private:
    std::unique_ptr<Ui::WhatNowPage> m_ui;
    std::function<bool(followup::Next)> m_hasPage;
    std::array<std::pair<QPushButton *, QLabel *>, 5> m_phases{};
    followup::Next m_next = followup::Next::PlanProgress;
};

} // namespace faktorbenk::gui
