#pragma once

#include "followup/cross.h"
#include "gui/forms/linelist.h"
#include "gui/forms/planpage.h"

class QComboBox;
class QLabel;

namespace Ui {
class CrossPage;
}

namespace faktorbenk::gui {

class StrokeModel;

// Analysekrysset (M3): strokes on two sides, by group and session, why, and what the plenum chooses from their sum.
class CrossPage final : public PlanPage
{
    Q_OBJECT
public:
    explicit CrossPage(QWidget *parent = nullptr);
    ~CrossPage() override;

protected:
    void showPlan(const followup::UnitPlan &plan) override;

private:
    // What strokes are shown of, and counted for; no group: a sum, no session either: of everything.
    struct Target {
        followup::Id session = 0;
        followup::Id group = 0;
        friend bool operator==(const Target &, const Target &) = default;
    };
    struct SummaryRow {
        QLabel *satisfied;
        QLabel *improve;
        QComboBox *choice;
    };

    void makeSummary();
    QWidget *makeFactorChoice(followup::Id reason);
    void fillTargets();
    void showStrokes();
    void showReasons(LineList *list, followup::Side side);
    void showSummary();
    void choose(Target target);
    void count(followup::Side side, survey::Factor factor, int by);
    bool makeGroup(bool inNewSession);
    void removeGroup();
    void chooseFactor(survey::Factor factor, int at);
    QString nameOf(const followup::Session &session) const;
    QString nameOf(const followup::Group &group) const;

    std::unique_ptr<Ui::CrossPage> m_ui;
    StrokeModel *m_satisfied;
    StrokeModel *m_improve;
    std::vector<SummaryRow> m_summary;
    std::vector<Target> m_targets;
    std::optional<Target> m_target; // none: not chosen yet
    followup::PlanKey m_shown;
};

} // namespace faktorbenk::gui
