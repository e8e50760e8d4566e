#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "followup/board.h"
#include "followup/change.h"
#include "workbench/writeright.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace faktorbenk::store {
class Database;
}

namespace faktorbenk::workbench {

// One thing that was done, as «Angre …» and the history tell it.
struct PlanStep {
    std::int64_t id = 0;
    QDateTime when;
    QString who;
    followup::Deed deed = followup::Deed::Several;
    followup::RecordRef record; // the first one it changed: where a form may go to show what was undone
};

// What a field held, from when on and by whom. The last one is what it holds now.
struct FieldVersion {
    followup::Value value;
    QDateTime when; // invalid: from the record's beginning
    QString who;
};

struct BinEntry {
    followup::Record record;
    QDateTime deleted;
    QString who;
};

using followup::BoardRow;

// What another process has changed since the last look.
struct ChangesElsewhere {
    bool plans = false;
    bool results = false; // rounds, published means or the floor

    bool any() const { return plans || results; }
};

// The plans of an open file: reading, changing with undo, history, the bin and the board. Values go in and out; every
// change is one durable transaction on the caller's thread. Belongs to the thread that opened it. The clock
// must outlive it.
class Plans
{
public:
    // Opens the file for writing plans if nobody else has, else for reading (right().mayWrite() tells). A file
    // that cannot be written to (folder or share read-only) opens for reading. Errors: Database….
    enum class Take {
        AtOnce,
        WhenWriting, // looking at forms is not writing: the first change takes the right
    };
    static base::Result<std::unique_ptr<Plans>> open(const QString &path, const Author &author,
                                                     const base::Clock &clock, Take take = Take::AtOnce);
    ~Plans(); // gives the right to write back

    const QString &path() const;
    WriteRight &right();
    QDate today() const;

    // A unit that has no plan yet has an empty one; nothing is written for it.
    base::Result<followup::UnitPlan> load(const followup::PlanKey &key) const;
    // With lastMeasureAdded.
    base::Result<followup::Tallied> tally(const followup::UnitPlan &plan) const;
    // Every plan in the file, for links to other rounds.
    base::Result<std::vector<followup::PlanKey>> keys() const;

    struct Applied {
        std::int64_t step = 0;               // 0: nothing was different, no step was made
        std::vector<followup::Id> records;   // one for each change: the record it made or changed
    };
    // All or nothing, one step for undo. Typing on in the same field, or in the line just added, goes on with the step
    // begun, for a while. Setting a
    // measure's DeadlineText sets its Deadline, too; setting Status to done sets DoneOn if it is empty.
    // Errors: EditedElsewhere, NoLongerEditor, FieldConflict, RecordGone, RecordExists, TextTooLong, ValueNotAllowed,
    // Database…, DiskFull. On any of them the file is as it was.
    base::Result<Applied> apply(const followup::PlanKey &key, const std::vector<followup::Change> &changes);

    // The newest step not undone yet, whoever made it and whenever; undone steps until something new is
    // done. None: there is nothing.
    base::Result<std::optional<PlanStep>> undoable(const followup::PlanKey &key) const;
    base::Result<std::optional<PlanStep>> redoable(const followup::PlanKey &key) const;
    // NothingToUndo, NothingToRedo, UndoConflict and apply's errors about writing.
    base::Result<PlanStep> undo(const followup::PlanKey &key);
    base::Result<PlanStep> redo(const followup::PlanKey &key);

    // Oldest first. RecordGone for a record that never was.
    base::Result<std::vector<FieldVersion>> versions(const followup::PlanKey &key, followup::RecordRef record,
                                                     followup::Field field) const;
    // What was deleted by hand, latest first; RestoreRecord fetches it back.
    base::Result<std::vector<BinEntry>> bin(const followup::PlanKey &key) const;

    // All units of a round in tree order, then plans without a unit.
    base::Result<std::vector<BoardRow>> board(const QString &round) const;

    // Cheap enough to ask every few seconds. Reload what is shown when it says so.
    base::Result<ChangesElsewhere> lookForChanges();

    // Goes on with the day's copy of the file for a moment (dailycopy.h), while nobody is typing. False: nothing is due.
    bool goOnCopying();

private:
    struct Private;
    explicit Plans(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace faktorbenk::workbench
