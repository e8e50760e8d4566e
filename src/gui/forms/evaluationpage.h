#pragma once

#include "gui/forms/planpage.h"
#include "survey/factor.h"

namespace Ui {
class EvaluationPage;
}

namespace faktorbenk::gui {

// Looking back: our own process (M2), reflection, and cards with questions to talk about (M11).
class EvaluationPage final : public PlanPage
{
    Q_OBJECT
public:
    explicit EvaluationPage(QWidget *parent = nullptr);
    ~EvaluationPage() override;

protected:
    void showPlan(const followup::UnitPlan &plan) override;

private:
    void showCard();
    void drawCard();

    std::unique_ptr<Ui::EvaluationPage> m_ui;
    std::vector<std::pair<TextField *, followup::Field>> m_fields;
    survey::PerFactor<QStringList> m_cards;
    qsizetype m_question = 0; // of the factor's
    followup::PlanKey m_shown;
};

} // namespace faktorbenk::gui
