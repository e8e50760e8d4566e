#pragma once

#include "gui/pages/sessionpage.h"

#include <memory>

namespace Ui {
class BackgroundPage;
}

namespace faktorbenk::disclosure {
class Gate;
}

namespace faktorbenk::gui {

class BackgroundModel;
class HeatMapDelegate;

// Do those who answered answer differently by who they are? For the whole municipality only, one variable at a time.
class BackgroundPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit BackgroundPage(QWidget *parent = nullptr);
    ~BackgroundPage() override;

    void refresh(Session &session) override;
    std::optional<report::PageContent> onPaper() const override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;
    void setGate(std::shared_ptr<const disclosure::Gate> gate);

private:
    void showAs(int choice);
    QString explanation() const; // of what the colours or signs say

    std::unique_ptr<Ui::BackgroundPage> m_ui;
    BackgroundModel *m_model;
    HeatMapDelegate *m_delegate;
    std::shared_ptr<const disclosure::Gate> m_gate;
};

} // namespace faktorbenk::gui
