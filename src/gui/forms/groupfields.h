#pragma once

#include "followup/plan.h"

#include <QWidget>

#include <memory>

namespace Ui {
class GroupFields;
}

namespace faktorbenk::gui {

class PlanPage;

// Who the group is that puts in its strokes: its session and day, its name and size, and who has which role (M3, M10).
class GroupFields final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupFields(QWidget *parent = nullptr);
    ~GroupFields() override;

    void setPage(PlanPage *page); // once; it outlives this
    // Of the page's plan; group 0: none.
    void show(followup::Id session, followup::Id group);

Q_SIGNALS:
    void removeWanted();

private:
    QString summary() const;
    void writeDay();
    void writeSize(int size);

    std::unique_ptr<Ui::GroupFields> m_ui;
    PlanPage *m_page = nullptr;
    followup::Session m_session;
    followup::Group m_group;
};

} // namespace faktorbenk::gui
