#pragma once

#include "gui/pages/sessionpage.h"
#include "workbench/workspace.h"

#include <memory>

namespace Ui {
class FloorPage;
}

namespace faktorbenk::gui {

class FloorForm;
class TextTableModel;

// What is promised to those who answered, and which floor decides what is hidden? In plain words, with every change of the
// floor and its reason.
class FloorPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit FloorPage(QWidget *parent = nullptr);
    ~FloorPage() override;

    void refresh(Session &session) override;
    std::optional<report::PageContent> onPaper() const override;

Q_SIGNALS:
    void changed(); // the floor: the file is to be read anew

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillHistory();
    void ask(const survey::FloorPolicy &wanted, const QString &reason);
    void undo();
    void closeForm();
    void set(const survey::FloorPolicy &floor, const QString &reason);

    std::unique_ptr<Ui::FloorPage> m_ui;
    TextTableModel *m_history;
    workbench::Workspace *m_workspace = nullptr; // as of the last refresh
    survey::FloorPolicy m_floor;
    std::vector<workbench::FloorChange> m_changes; // oldest first
};

} // namespace faktorbenk::gui
