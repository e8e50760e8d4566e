#pragma once

#include "gui/forms/planpage.h"

namespace Ui {
class FollowUpPage;
}

namespace faktorbenk::gui {

class FollowUpModel;

// The follow-up (M8): how do we practise what we agreed on, now and at the times before?
class FollowUpPage final : public PlanPage
{
    Q_OBJECT
public:
    explicit FollowUpPage(QWidget *parent = nullptr);
    ~FollowUpPage() override;

protected:
    void showPlan(const followup::UnitPlan &plan) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void planDates();

    std::unique_ptr<Ui::FollowUpPage> m_ui;
    FollowUpModel *m_model;
    followup::PlanKey m_shown;
};

} // namespace faktorbenk::gui
