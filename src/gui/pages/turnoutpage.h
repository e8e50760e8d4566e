#pragma once

#include "gui/pages/sessionpage.h"
#include "survey/unit.h"

#include <memory>

namespace Ui {
class TurnoutPage;
}

namespace faktorbenk::disclosure {
class Gate;
}

namespace faktorbenk::gui {

class TurnoutModel;

// Who has answered, unit by unit: how many, of how many, and how it was last time.
class TurnoutPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit TurnoutPage(QWidget *parent = nullptr);
    ~TurnoutPage() override;

    void refresh(Session &session) override;
    std::optional<report::PageContent> onPaper() const override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;

Q_SIGNALS:
    void unitOpened(const faktorbenk::survey::UnitCode &unit);

private:
    void choose();
    void bringBack(const QVariantMap &state);
    void openRow(int row);
    void fitColumns();

    std::unique_ptr<Ui::TurnoutPage> m_ui;
    TurnoutModel *m_model;
    std::shared_ptr<const disclosure::Gate> m_gate;
    std::optional<QVariantMap> m_wanted; // set, and not shown yet: the levels are the round's
};

} // namespace faktorbenk::gui
