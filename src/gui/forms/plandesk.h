#pragma once

#include "workbench/autosave.h"

#include <QObject>
#include <QTimer>

namespace faktorbenk::gui {

class Spelling;

// The plans of the open file as the forms work with them: changing, typing, undo, and what others do meanwhile.
// One for a window; the session makes it when a form is first shown.
class PlanDesk final : public QObject
{
    Q_OBJECT
public:
    using Place = workbench::Autosave::Place;

    // How often it looks whether another process has written.
    static constexpr std::chrono::seconds lookEvery{3};
    // How often it goes on copying while the day's copy is being made, and nobody is typing.
    static constexpr std::chrono::milliseconds copyEvery{60};

    // Takes the right to write with the first change, and goes on with what an earlier program has left in keptFolder
    // (keptwords.h; empty: nothing is kept). The clock outlives it. Errors: as Plans::open().
    static base::Result<std::unique_ptr<PlanDesk>> open(const QString &path, const base::Clock &clock, const QString &keptFolder = {});
    ~PlanDesk() override; // saves what waits

    const workbench::Plans &plans() const { return *m_plans; }
    bool mayWrite() const { return m_plans->right().mayWrite(); }
    // Who writes instead of us; none while mayWrite() is false: the file cannot be written to from here.
    const std::optional<workbench::Editor> &other() const { return m_plans->right().other(); }
    bool isFree() const { return m_free; } // takeOver() would succeed

    // Saves what waits, carries out, and tells changed(). On an error it has told failed() as well.
    base::Result<workbench::Plans::Applied> apply(const followup::PlanKey &key, const std::vector<followup::Change> &changes);
    base::Result<workbench::PlanStep> undo(const followup::PlanKey &key);
    base::Result<workbench::PlanStep> redo(const followup::PlanKey &key);

    void typed(const Place &place, const followup::Value &value, const followup::Value &seen);
    // The first words of a record that is not there yet: saved at once, or kept until they can be (begun()).
    workbench::Autosave::Begun begin(const followup::PlanKey &key, const followup::AddRecord &record, followup::Field field);
    void typedOn(int draft, const QString &text);
    base::Result<void> flush();
    bool hasUnsaved() const { return m_autosave.hasUnsaved(); }
    bool isKept() const { return m_autosave.isKept(); }
    int takenUp() const { return m_takenUp; } // fields and lines of an earlier program
    std::optional<workbench::Autosave::Conflict> conflictIn(const followup::PlanKey &plan) const { return m_autosave.conflictIn(plan); }
    // A conflict that somebody has to settle (keepMine, keepTheirs), as an error.
    const std::optional<base::Error> &unsettled() const { return m_unsettled; }
    bool isUnsaved(const Place &place) const;
    // The plan as people wrote it: with what could not be saved yet, so that a form shows it wherever they have been since.
    followup::UnitPlan withUnsaved(followup::UnitPlan plan) const;
    void keepMine(const Place &place);
    void keepTheirs(const Place &place);

    Spelling &spelling(); // made when a field first asks

    void takeOver();
    void look(); // what the timer does: are we still the one who writes, and what have others done?

Q_SIGNALS:
    void changed(); // the file: load again what is shown
    void rightChanged();
    void failed(const faktorbenk::base::Error &error);
    void allSaved();
    void begun(int draft, const faktorbenk::followup::RecordRef &record);
    void conflicted(const faktorbenk::workbench::Autosave::Place &place, const faktorbenk::followup::Value &theirs,
                    const faktorbenk::followup::Value &mine);

private:
    PlanDesk(const base::Clock &clock, std::unique_ptr<workbench::Plans> plans, const QString &keptFolder);
    template <class Done> Done tell(Done done);
    void goOnCopying();
    void beat();

    const base::Clock &m_clock;
    std::unique_ptr<workbench::Plans> m_plans;
    workbench::KeptWords m_kept;
    workbench::TimerAlarm m_alarm;
    workbench::Autosave m_autosave; // after what it writes to
    QTimer m_look;
    QTimer m_copy;
    QTimer m_tell; // several fields saved at once are one change
    QDateTime m_beat;
    std::optional<base::Error> m_unsettled;
    bool m_free = false;
    int m_takenUp = 0;
    std::unique_ptr<Spelling> m_spelling;
};

} // namespace faktorbenk::gui
