#pragma once

#include "gui/models/overviewmodel.h"
#include "gui/pages/sessionpage.h"

namespace Ui {
class OverviewPage;
}

namespace faktorbenk::gui {

// How is this unit doing? Ten factors beside what they are compared with.
class OverviewPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);
    ~OverviewPage() override;

    void refresh(Session &session) override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;
    std::optional<report::PageContent> onPaper() const override;
    void setReport(ReportPtr report);
    // How many answered in the round before, as text; empty: not known.
    void setResponseBefore(const QString &text);

Q_SIGNALS:
    void factorChosen(faktorbenk::survey::Factor factor);

private:
    void fillReferences();
    void showReference();
    void showSort();
    void sortBy(const OverviewModel::Sort &sort);

    std::unique_ptr<Ui::OverviewPage> m_ui;
    OverviewModel *m_model;
    OverviewModel::Sort m_sort; // the user's choice, kept from unit to unit
    ReportPtr m_report;
    std::vector<Reference> m_references;
    std::optional<Reference> m_wanted; // the user's choice, kept from unit to unit
};

} // namespace faktorbenk::gui
