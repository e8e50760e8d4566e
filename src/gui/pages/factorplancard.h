#pragma once

#include "followup/plan.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace faktorbenk::gui {

// What the unit has set out to do about one factor, as it stands in the plan, and the ways there. Only reads.
class FactorPlanCard final : public QFrame
{
    Q_OBJECT
public:
    enum class Way { Cross, RoadMap, Plan, FollowUp };

    explicit FactorPlanCard(QWidget *parent = nullptr);

    // due: when the next follow-up is to be held at the latest; none: there is nothing to follow up. outcome: what the
    // next round says of the factor, in words; empty: there is none yet.
    void setPlan(const followup::UnitPlan &plan, survey::Factor factor, const followup::OptionalDate &due,
                 const QString &outcome, const QDate &today);

Q_SIGNALS:
    void wayWanted(faktorbenk::gui::FactorPlanCard::Way way);

private:
    void showChoice(const followup::UnitPlan &plan, const followup::Choice &choice,
                    const followup::OptionalDate &due, const QDate &today);

    QLabel *m_chosen;
    QLabel *m_goal;
    QLabel *m_measures;
    QLabel *m_next;
    QLabel *m_outcome;
    QPushButton *m_cross, *m_roadMap, *m_plan, *m_followUp;
};

} // namespace faktorbenk::gui
