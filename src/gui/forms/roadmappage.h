#pragma once

#include "gui/forms/planpage.h"

namespace Ui {
class RoadMapPage;
}

namespace faktorbenk::gui {

class PictureCard;

// Fremtidsbilde (M4), «Vårt veikart for …»: where we want to be with each chosen factor.
class RoadMapPage final : public PlanPage
{
    Q_OBJECT
public:
    explicit RoadMapPage(QWidget *parent = nullptr);
    ~RoadMapPage() override;

Q_SIGNALS:
    void crossWanted();

protected:
    void showPlan(const followup::UnitPlan &plan) override;

private:
    void fillTexts();

    std::unique_ptr<Ui::RoadMapPage> m_ui;
    std::vector<PictureCard *> m_cards;
};

} // namespace faktorbenk::gui
