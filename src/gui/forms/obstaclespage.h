#pragma once

#include "gui/forms/planpage.h"

namespace Ui {
class ObstaclesPage;
}

namespace faktorbenk::gui {

class RecordsModel;

// What stands in the way, with a strategy for each, and the governing documents a factor stands in (M9).
class ObstaclesPage final : public PlanPage
{
    Q_OBJECT
public:
    explicit ObstaclesPage(QWidget *parent = nullptr);
    ~ObstaclesPage() override;

protected:
    void showPlan(const followup::UnitPlan &plan) override;

private:
    std::unique_ptr<Ui::ObstaclesPage> m_ui;
    RecordsModel *m_obstacles;
    RecordsModel *m_links;
};

} // namespace faktorbenk::gui
