#pragma once

#include "gui/models/reference.h"
#include "gui/pages/sessionpage.h"

namespace Ui {
class DistributionPage;
}

namespace faktorbenk::gui {

class DistributionModel;

// How do the answers fall, factor beside factor? For those only who may see it (rule A7): for all staff the
// page is not there.
class DistributionPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit DistributionPage(QWidget *parent = nullptr);
    ~DistributionPage() override;

    void refresh(Session &session) override;
    std::optional<report::PageContent> onPaper() const override;
    void setReport(ReportPtr report);
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;

Q_SIGNALS:
    void factorChosen(faktorbenk::survey::Factor factor);

private:
    void fill();

    std::unique_ptr<Ui::DistributionPage> m_ui;
    QString m_above; // the unit above
    DistributionModel *m_model;
    ReportPtr m_report;
};

} // namespace faktorbenk::gui
