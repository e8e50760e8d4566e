#pragma once

#include "workbench/changeplan.h"

#include <QWidget>

namespace Ui {
class ChangesStep;
}

namespace faktorbenk::gui {

class ChangesModel;
class IntakeController;

// What accepting would do, round by round and unit by unit, and what there is to decide.
class ChangesStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesStep(IntakeController &intake, QWidget *parent = nullptr);
    ~ChangesStep() override;

    void refresh();
    bool canAccept() const; // nothing left to decide
    void focusFirst();

Q_SIGNALS:
    void decided(); // canAccept() may have changed

private:
    void showRound();
    void showConflict();
    void checkPath();
    void choosePath();

    std::unique_ptr<Ui::ChangesStep> m_ui;
    IntakeController &m_intake;
    ChangesModel *m_model;
    bool m_pathIsFree = true;
    std::optional<base::Error> m_asked; // what was to be decided, also when it has been
};

} // namespace faktorbenk::gui
