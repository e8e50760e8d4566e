#pragma once

#include "gui/models/reference.h"
#include "gui/pages/sessionpage.h"

namespace Ui {
class OverviewPage;
}

namespace faktorbenk::gui {

class OverviewModel;

// How is this unit doing? Ten factors beside what they are compared with.
class OverviewPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);
    ~OverviewPage() override;

    void refresh(Session &session) override;
    void setReport(ReportPtr report);
    // Names the unit above in the withheld state; empty: none to go to.
    void setUnitAbove(const QString &name);

Q_SIGNALS:
    void factorChosen(faktorbenk::survey::Factor factor);
    void unitAboveWanted();

private:
    void fillReferences();
    void showReference();

    std::unique_ptr<Ui::OverviewPage> m_ui;
    OverviewModel *m_model;
    ReportPtr m_report;
    std::vector<Reference> m_references;
    std::optional<Reference> m_wanted; // the user's choice, kept from unit to unit
};

} // namespace faktorbenk::gui
