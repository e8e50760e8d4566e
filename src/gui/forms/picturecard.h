#pragma once

#include "followup/plan.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PictureCard;
}

namespace faktorbenk::gui {

class LineList;
class PlanPage;

// The future picture of one chosen factor: the goal, and how it shows in three columns.
class PictureCard final : public QWidget
{
    Q_OBJECT
public:
    PictureCard(PlanPage *page, followup::Id choice, QWidget *parent = nullptr);
    ~PictureCard() override;

    followup::Id choice() const { return m_choice; }
    void show(const followup::Choice &choice, const followup::UnitPlan &plan);
    QWidget *goalField() const;

private:
    LineList *listOf(followup::Column column) const;

    std::unique_ptr<Ui::PictureCard> m_ui;
    PlanPage *m_page;
    followup::Id m_choice;
    survey::Factor m_factor = survey::Factor::fromIndex(0);
};

} // namespace faktorbenk::gui
