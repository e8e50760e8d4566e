#pragma once

#include "gui/jobs/backgroundjob.h"
#include "workbench/intake.h"

#include <QObject>

#include <deque>
#include <set>

namespace faktorbenk::gui {

// Carries an intake from the files to the stored database: holds what was chosen and corrected, runs the long
// work on another thread, and says which step it is at. Nothing is written before accept().
class IntakeController final : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Choose,  // no files yet
        Files,   // what was recognised, to be corrected
        Faults,  // what is wrong
        Changes, // what would change
        Done,    // stored
        Failed,  // error() tells
    };

    // What isWorking() is about.
    enum class Work {
        Opening,  // the files, to see what they are
        Checking, // reading them
        Planning, // what would change
        Storing,
    };

    explicit IntakeController(QObject *parent = nullptr);

    // database: the file it goes into, which may not exist yet.
    void begin(const QString &database);
    void addFiles(const QStringList &paths); // files and folders; looks at them and goes to Files

    Step step() const { return m_step; }
    bool isWorking() const { return m_job.isRunning(); }
    Work work() const { return m_work; }
    const QString &database() const { return m_database; }
    void setDatabase(const QString &path) { m_database = path; }

    const std::vector<workbench::IntakeFile> &files() const { return m_files; }
    const std::vector<workbench::FileLook> &looks() const { return m_looks; } // in the order of files()
    const std::vector<workbench::SavedMapping> &mappings() const { return m_mappings; }
    bool hasCorrections() const; // that would be lost
    std::int64_t rows() const;   // about how many there are in all

    // Corrections. Each makes the file be looked at anew, on another thread; fileLooked() follows.
    void correct(int file, const workbench::FileSetup &setup);
    void useMapping(int file, const QString &name);
    // Saves the file's setup: at once if there is a database, else together with what is accepted. mappingSaved() or
    // mappingFailed() follows.
    void saveMapping(int file, const QString &name);
    // Forgets a saved one. mappingRemoved() or mappingFailed() follows.
    void removeMapping(const QString &name);
    bool canPutMappingBack() const { return m_removed.has_value(); }
    void putMappingBack(); // the one that was removed last; mappingSaved() or mappingFailed() follows

    // For files that are known to be in order: straight to Done, or to Faults if they are not.
    void importAtOnce(const QStringList &paths);

    void check(bool skipFaulty = false); // → Faults, or straight to Changes when nothing is to be told
    void plan(workbench::WhenRoundHasResponses existing); // → Changes
    void accept();                       // → Done
    void back();                         // to the step before; from a failure to where it came from
    void cancelWork() { m_job.cancel(); }

    const workbench::ImportOutcome &outcome() const { return m_outcome; } // of checking, then of storing
    bool isInOrder() const { return m_check.drafts != nullptr; }
    const workbench::ChangePlan &changes() const { return m_plan; }
    workbench::WhenRoundHasResponses existing() const { return m_existing; }
    const base::Error &error() const { return m_error; }

Q_SIGNALS:
    void stepChanged();
    void fileLooked(int file);
    void mappingSaved(const QString &name);
    void mappingRemoved(const QString &name);
    void mappingFailed(const base::Error &error);
    void workingChanged();
    void progressed(qint64 done, qint64 total);
    void rowsRead(qint64 rows);
    void stored(const QString &database);

private:
    void goTo(Step step);
    void fail(const base::Error &error);
    // What is done with one file beside the window; most often it is only looked at.
    struct Task {
        int file = 0;
        QString useMapping = {};
        QString saveAs = {};
    };
    struct TaskDone {
        workbench::IntakeFile file;
        workbench::FileLook look;
        std::optional<workbench::SavedMapping> saved;
        std::optional<base::Error> error; // of the mapping
    };
    static TaskDone doTask(const Task &task, workbench::IntakeFile file, std::vector<workbench::SavedMapping> mappings,
                           const QString &database, base::Progress &progress);
    void start(Work work, BackgroundJob::Work job);
    void look(int file);
    void lookAtAll();
    void doNext();
    void take(const Task &task, TaskDone done);

    BackgroundJob m_job;
    BackgroundJob m_looking; // a look is short as a rule, and must not look like work
    Work m_work = Work::Opening;
    std::deque<Task> m_tasks;
    int m_beginning = 0; // counts begin(): what was looked at before it is of no interest any more
    Step m_step = Step::Choose, m_before = Step::Choose;
    QString m_database;
    std::vector<workbench::IntakeFile> m_files;
    std::vector<workbench::FileLook> m_looks;
    std::vector<workbench::SavedMapping> m_mappings; // saved, and those that wait for the file to be made
    std::vector<workbench::SavedMapping> m_waiting;
    std::optional<workbench::SavedMapping> m_removed;
    std::set<int> m_unsaved; // files with corrections that are in no saved mapping
    workbench::IntakeCheck m_check;
    workbench::ImportOutcome m_outcome;
    workbench::ChangePlan m_plan;
    workbench::WhenRoundHasResponses m_existing = workbench::WhenRoundHasResponses::Refuse;
    base::Error m_error{base::ErrorCode::Cancelled, {}};
};

} // namespace faktorbenk::gui
