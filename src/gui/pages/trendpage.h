#pragma once

#include "gui/pages/sessionpage.h"
#include "survey/factor.h"

#include <memory>

namespace Ui {
class TrendPage;
}

namespace faktorbenk::gui {

class TrendModel;

// What has changed from round to round, and what has not?
class TrendPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit TrendPage(QWidget *parent = nullptr);
    ~TrendPage() override;

    void refresh(Session &session) override;
    std::optional<report::PageContent> onPaper() const override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;

Q_SIGNALS:
    void factorChosen(faktorbenk::survey::Factor factor);

private:
    void fill(Session &session);

    std::unique_ptr<Ui::TrendPage> m_ui;
    TrendModel *m_model;
    Session *m_session = nullptr;
    QString
        m_since; // the round the user wants to compare with, kept from unit to unit; empty: the one before
};

} // namespace faktorbenk::gui
