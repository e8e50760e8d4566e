#pragma once

#include "gui/models/boardmodel.h"
#include "gui/pages/sessionpage.h"
#include "survey/unit.h"

#include <QTimer>

namespace Ui {
class BoardPage;
}

namespace faktorbenk::gui {

// HR's board: where does each unit stand, and who needs a hand? Enter opens the unit.
class BoardPage final : public SessionPage
{
    Q_OBJECT
public:
    explicit BoardPage(QWidget *parent = nullptr);
    ~BoardPage() override;

    void refresh(Session &session) override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;
    std::optional<report::PageContent> onPaper() const override;

Q_SIGNALS:
    void unitOpened(const faktorbenk::survey::UnitCode &unit);

private:
    void look();
    void choose(BoardModel::Choice choice);
    void tellCount();
    void openRow(int row);
    void fitColumns();

    std::unique_ptr<Ui::BoardPage> m_ui;
    BoardModel *m_model;
    QString m_round;
    Session *m_session = nullptr; // the window's
    QTimer m_look;
    std::int64_t m_mark = 0; // of the plans shown
};

} // namespace faktorbenk::gui
