#pragma once

#include "gui/forms/planpage.h"

namespace Ui {
class MeasuresPage;
}

namespace faktorbenk::gui {

class IdeaModel;

// From many ideas (M5) to few measures: each idea is placed in the matrix (M6), the best are carried on into the plan.
class MeasuresPage final : public PlanPage
{
    Q_OBJECT
public:
    explicit MeasuresPage(QWidget *parent = nullptr);
    ~MeasuresPage() override;

protected:
    void showPlan(const followup::UnitPlan &plan) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIdea();
    void fitColumns();
    int m_fitted = 0; // the width the columns are for

    std::unique_ptr<Ui::MeasuresPage> m_ui;
    IdeaModel *m_model;
    followup::Id m_reasonOf = 0; // the idea whose reason stands in the field
};

} // namespace faktorbenk::gui
