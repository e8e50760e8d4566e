#pragma once

#include "followup/change.h"
#include "store/planrecords.h"

#include <QDateTime>

namespace faktorbenk::store {

enum class StepKind { Change, Undo, Redo };
enum class StepState { Done, Undone, Abandoned };

struct StoredStep {
    qint64 id = 0;
    followup::Deed deed = followup::Deed::Several;
    QDateTime made;
    QDateTime touched;
    QString by;
    RecordRef record; // the first it changed
};

// Within a transaction: what is changed between begin (or resume) and end belongs to the step.
base::Result<qint64> beginStep(Connection &connection, qint64 plan, followup::Deed deed, StepKind kind,
                               std::optional<qint64> target, const QDateTime &when, const QString &by);
base::Result<void> resumeStep(Connection &connection, qint64 step, const QDateTime &when);
base::Result<void> endStep(Connection &connection);
// True if nothing was changed in it; it is then taken away again.
base::Result<bool> dropEmptyStep(Connection &connection, qint64 step);
// What was undone cannot be redone once something else has been done.
base::Result<void> abandonUndone(Connection &connection, qint64 plan);
base::Result<void> setStepState(Connection &connection, qint64 step, StepState state);

// The latest of all, whatever it was.
base::Result<std::optional<qint64>> latestStep(Connection &connection, qint64 plan);
base::Result<std::optional<StoredStep>> undoableStep(Connection &connection, qint64 plan);
base::Result<std::optional<StoredStep>> redoableStep(Connection &connection, qint64 plan);

// Puts every field the step changed back to what it held before (or, forwards, to what it held after). Refused as
// UndoConflict if one of them holds something else by now.
enum class Which { Before, After };
base::Result<void> putBack(Connection &connection, qint64 step, Which which);

struct StoredVersion {
    QVariant value;
    QDateTime when; // invalid: from the beginning
    QString by;
};
// Oldest first; the last is what it holds now.
base::Result<std::vector<StoredVersion>> readVersions(Connection &connection, qint64 plan, RecordRef ref,
                                                      const followup::FieldSpec &field);
// Who put a record into the bin.
base::Result<QString> deletedBy(Connection &connection, RecordRef ref);

// Differ after every change of plans, and of results or the floor, by whatever process.
struct ChangeMarks {
    qint64 plans = 0;
    QString results;
    QString typed; // when the newest step was last gone on with
    friend bool operator==(const ChangeMarks &, const ChangeMarks &) = default;
};
base::Result<ChangeMarks> readMarks(Connection &connection);
// SQLite's own: differs when another connection has written since.
base::Result<qint64> dataVersion(Connection &connection);

} // namespace faktorbenk::store
