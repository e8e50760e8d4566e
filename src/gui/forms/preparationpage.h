#pragma once

#include "gui/forms/planpage.h"

namespace Ui {
class PreparationPage;
}

namespace faktorbenk::gui {

class ChecklistModel;
class RecordsModel;

// Before and around the survey (M1): the progress plan, the five steps of following up, planning questions, my plan.
class PreparationPage final : public PlanPage
{
    Q_OBJECT
public:
    explicit PreparationPage(QWidget *parent = nullptr);
    ~PreparationPage() override;

protected:
    void showPlan(const followup::UnitPlan &plan) override;

private:
    void addUsual();

    std::unique_ptr<Ui::PreparationPage> m_ui;
    RecordsModel *m_schedule;
    ChecklistModel *m_steps;
    std::vector<std::pair<TextField *, followup::Field>> m_questions;
};

} // namespace faktorbenk::gui
