#pragma once

#include "gui/forms/planpage.h"

namespace Ui {
class ActionPlanPage;
}

namespace faktorbenk::gui {

class FormTable;
class MeasureModel;

// The action plan (M7): who does what by when, for each goal. Written in place, as on the paper form.
class ActionPlanPage final : public PlanPage
{
    Q_OBJECT
public:
    explicit ActionPlanPage(QWidget *parent = nullptr);
    ~ActionPlanPage() override;

protected:
    void showPlan(const followup::UnitPlan &plan) override;

private:
    void tellCount();

    std::unique_ptr<Ui::ActionPlanPage> m_ui;
    FormTable *m_table;
    MeasureModel *m_model;
};


} // namespace faktorbenk::gui
