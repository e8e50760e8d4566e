#pragma once

#include "gui/upkeep/upkeeppage.h"
#include "workbench/roundkeeping.h"

#include <memory>

namespace Ui {
class RoundsPage;
}

namespace faktorbenk::gui {

class TextTableModel;

// «Målinger»: the rounds in the file; brings in, replaces, deletes and takes back. Nothing goes without a question
// that says what it costs.
class RoundsPage final : public UpkeepPage
{
    Q_OBJECT
public:
    explicit RoundsPage(QWidget *parent = nullptr);
    ~RoundsPage() override;

Q_SIGNALS:
    void importWanted(); // the import asks what shall become of a round that has responses
    void invitedWanted(const QString &round);
    void unitsWanted(const QString &round);

protected:
    void load() override;
    bool mayLeave() override;

private:
    const workbench::RoundContent *chosen() const;
    void showChoice();
    void ask(const QString &question, const QString &yes, std::function<void()> onYes);
    void stopAsking();
    void askReplace();
    void askDelete();
    void askUndo();

    std::unique_ptr<Ui::RoundsPage> m_ui;
    TextTableModel *m_model;
    std::vector<workbench::RoundContent> m_rounds; // newest first
    std::optional<survey::UndoOffer> m_offer;
    std::function<void()> m_onYes;
};

} // namespace faktorbenk::gui
