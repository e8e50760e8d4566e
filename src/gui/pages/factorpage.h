#pragma once

#include "gui/laterround.h"
#include "gui/models/reference.h"
#include "gui/pages/factorplancard.h"
#include "gui/pages/sessionpage.h"

namespace Ui {
class FactorPage;
}

namespace faktorbenk::gui {

class DistributionPanel;
class Breathing;
class TextTableModel;

// What does this factor say of the unit, and what would lift it?
class FactorPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit FactorPage(QWidget *parent = nullptr);
    ~FactorPage() override;

    void refresh(Session &session) override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;
    std::optional<report::PageContent> onPaper() const override;
    void setReport(ReportPtr report);
    void setFactor(survey::Factor factor);
    // What the unit has set out to do, when it is to be followed up, and what the next round found (none: there is none).
    void setPlan(followup::UnitPlan plan, const followup::OptionalDate &due, LaterRound later);
    survey::Factor factor() const { return m_factor; }

Q_SIGNALS:
    void factorChanged(faktorbenk::survey::Factor factor);
    void wayWanted(faktorbenk::gui::FactorPlanCard::Way way);

private:
    void copy();
    void step(int by);
    void fill();
    void fillHead();
    void fillPlan();
    void fillQuestions(bool released);
    void fillMeans(const disclosure::FactorReport &factor);
    void fillDistribution(const disclosure::FactorReport &factor);
    void fillComparisons(const disclosure::FactorReport &factor);

    std::unique_ptr<Ui::FactorPage> m_ui;
    QString m_above; // the unit above
    TextTableModel *m_model;
    std::optional<followup::UnitPlan> m_plan;
    followup::OptionalDate m_due;
    Breathing *m_breathing;
    DistributionPanel *m_distribution = nullptr; // only while there is one to show
    bool m_asTable = false; // the distribution
    ReportPtr m_report;
    LaterRound m_later;
    survey::Factor m_factor = survey::Factor::fromIndex(0);
};

} // namespace faktorbenk::gui
