#pragma once

#include "gui/upkeep/upkeeppage.h"

#include <memory>

namespace Ui {
class InvitedPage;
}

namespace faktorbenk::gui {

class InvitedModel;

// «Inviterte»: how many were invited in each unit, to be put right by hand.
class InvitedPage final : public UpkeepPage
{
    Q_OBJECT
public:
    explicit InvitedPage(QWidget *parent = nullptr);
    ~InvitedPage() override;

protected:
    void load() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();

    std::unique_ptr<Ui::InvitedPage> m_ui;
    InvitedModel *m_model;
};

} // namespace faktorbenk::gui
