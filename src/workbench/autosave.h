#pragma once

#include "workbench/alarm.h"
#include "workbench/keptwords.h"
#include "workbench/plans.h"

#include <QObject>

#include <map>

namespace faktorbenk::workbench {

// Puts what is typed into the file within a second, without a button. A form tells it of every keystroke; what
// cannot be saved is kept, here and on this computer (keptwords.h), and tried again. No widgets; one for each window.
class Autosave final : public QObject
{
    Q_OBJECT
public:
    // Saved when nothing was typed for `pause`, and in any case `longest` after the first unsaved keystroke.
    static constexpr std::chrono::milliseconds pause{250};
    static constexpr std::chrono::milliseconds longest{500};
    static constexpr std::chrono::milliseconds retryEvery{5000};

    struct Place {
        followup::PlanKey plan;
        followup::RecordRef record;
        followup::Field field;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    // plans, alarm, clock and kept must outlive it. The clock is asked for milliseconds. kept: none, and what cannot be
    // saved is gone with the program.
    Autosave(Plans &plans, Alarm &alarm, const base::Clock &clock, KeptWords *kept = nullptr, QObject *parent = nullptr);
    ~Autosave() override; // flushes

    // The field now shows `value`. `seen`: what it held when the form loaded it; what was saved from here since
    // is known here.
    void typed(const Place &place, const followup::Value &value, const followup::Value &seen);

    // Saves all that waits, at once. Call it before anything that is not typing (adding a line, undo, changing
    // unit, closing). The first error, after all places have been tried.
    base::Result<void> flush();

    // A record that is made by the first words typed for it, saved at once. What cannot be saved is kept as a draft
    // and tried again like anything typed; begun() tells when it is there.
    struct Begun {
        int draft = 0;                      // 0: it is there
        std::optional<followup::Id> record; // none: a draft
    };
    Begun begin(const followup::PlanKey &plan, const followup::AddRecord &record, followup::Field field);
    // What a draft's field shows now; nothing: it is not wanted any more. A draft that is there already is left alone.
    void typedOn(int draft, const QString &text);

    // Goes on with what an earlier program could not save: as if it had been typed now. Lines that were deleted meanwhile are
    // fetched from the bin first. How many fields and lines there were.
    int takeUp(const KeptWords::Words &words);

    bool hasUnsaved() const { return !m_waiting.empty() || !m_drafts.empty(); }
    std::vector<std::pair<Place, followup::Value>> unsaved() const;
    bool isKept() const { return m_isKept; } // what is not saved is on this computer: the program may end

    struct Conflict {
        Place place;
        followup::Value theirs;
        followup::Value mine;
    };
    // Of this plan, told by conflicted() and not settled yet: for a form that was not there to hear it.
    std::optional<Conflict> conflictIn(const followup::PlanKey &plan) const;

    // After conflicted(): what is to stand. Keeping mine writes over theirs (which stays in the history).
    base::Result<void> keepMine(const Place &place);
    void keepTheirs(const Place &place);

Q_SIGNALS:
    void saved(const faktorbenk::workbench::Autosave::Place &place);
    void begun(int draft, const faktorbenk::followup::RecordRef &record);
    // Nothing typed is lost: it waits, and is tried again every few seconds and at every flush().
    void failed(const faktorbenk::base::Error &error);
    // Somebody else wrote into the same field; ours waits until keepMine() or keepTheirs().
    void conflicted(const faktorbenk::workbench::Autosave::Place &place, const faktorbenk::followup::Value &theirs,
                    const faktorbenk::followup::Value &mine);

private:
    struct Waiting {
        followup::Value value;
        followup::Value seen;
        bool conflict = false;
        bool refused = false; // told already; waits for another text
        followup::Value theirs = {}; // at a conflict
    };
    struct Draft {
        followup::PlanKey plan;
        followup::AddRecord record;
        followup::Field field;
        bool refused = false;
    };
    struct Round { // one go at all that waits
        base::Result<void> result;
        bool failing = false;
        bool tell = false;
        void note(const base::Error &error, bool &refused);
    };
    void ring();
    void arrange(const QDateTime &now);
    base::Result<void> save(const Place &place, const Waiting &waiting);
    bool isThere(const followup::PlanKey &plan, const followup::AddRecord &record) const;
    void keep(); // what waits, on this computer; nothing: no longer

    Plans &m_plans;
    Alarm &m_alarm;
    const base::Clock &m_clock;
    std::map<Place, Waiting> m_waiting;
    std::map<Place, followup::Value> m_saved; // by us, last
    std::map<int, Draft> m_drafts;
    int m_lastDraft = 0;
    KeptWords *m_kept;
    bool m_isKept = false;
    QDateTime m_since;   // of the first unsaved keystroke
    QDateTime m_tryAt;   // while failing
    bool m_failing = false;
};

} // namespace faktorbenk::workbench
