#pragma once

#include "gui/upkeep/upkeeppage.h"
#include "workbench/reorganising.h"

#include <memory>

namespace Ui {
class ReorganisationPage;
}

namespace faktorbenk::gui {

class TextTableModel;

// «Samme enhet?»: which units of a round are units of the round before, where the codes do not say so.
class ReorganisationPage final : public UpkeepPage
{
    Q_OBJECT
public:
    explicit ReorganisationPage(QWidget *parent = nullptr);
    ~ReorganisationPage() override;

protected:
    void load() override;

private:
    void showProposals();
    void showLinks();
    void fillChoices();
    void answer(survey::UnitLink::Kind kind);
    void unlink();
    void link();

    std::unique_ptr<Ui::ReorganisationPage> m_ui;
    TextTableModel *m_proposals;
    TextTableModel *m_links;
    std::optional<workbench::Reorganisation> m_found;
    std::vector<survey::UnitCode> m_linked; // by row of the links' table
};

} // namespace faktorbenk::gui
