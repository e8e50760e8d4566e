#pragma once

#include "gui/intake/intakecontroller.h"

#include <QWidget>

namespace Ui {
class ImportPage;
}

namespace faktorbenk::gui {

class ChangesStep;
class ChooseStep;
class FaultsStep;
class FilesStep;
class WorkStep;

// Files on their way in, step by step: choose, what was recognised, what is wrong, what would change, done. Until
// the last step is accepted nothing is stored; Escape leaves at any of them.
class ImportPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(QWidget *parent = nullptr);
    ~ImportPage() override;

    // database: what it goes into; a file that does not exist is made when the last step is accepted. Empty: a
    // new one beside the first of the files.
    void begin(const QString &database);
    void addFiles(const QStringList &paths); // files and folders
    void importAtOnce(const QStringList &paths, const QString &database); // known to be in order: no questions

    const IntakeController &intake() const { return m_intake; }
    void cancel(); // work that is under way

Q_SIGNALS:
    void stepShown(); // another than before
    void stored(const QString &database); // and the user is done looking
    void imported(const QString &database);
    void left(); // nothing was stored

private:
    void update();
    void showWorking();
    void showFiles();
    void showFaults();
    void showChanges();
    void showDone();
    void showSteps();
    void texts(const QString &title, const QString &sentence);
    void buttons(const QString &primary, const QString &second = {}, bool back = false, const QString &leave = {});
    void primaryPressed();
    void escape();
    void askToLeave();
    bool isClean() const;

    std::unique_ptr<Ui::ImportPage> m_ui;
    IntakeController m_intake;
    ChooseStep *m_choose;
    FilesStep *m_files;
    FaultsStep *m_faults;
    ChangesStep *m_changes;
    WorkStep *m_work;
    IntakeController::Step m_shown = IntakeController::Step::Choose;
    bool m_atOnce = false; // no steps to go through
};

} // namespace faktorbenk::gui
