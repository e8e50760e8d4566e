#pragma once

#include "workbench/changeplan.h"
#include "workbench/filelook.h"

namespace faktorbenk::workbench {

// Several files of several kinds, brought in together: look at each (filelook.h), check all, see what would
// change, accept. Values in, values out, each step on any thread; nothing is stored before the last.

struct IntakeFile {
    QString path;
    FileSetup setup;
};

struct IntakeDrafts; // what was read: for the two functions below only

struct IntakeCheck {
    ImportOutcome outcome; // rounds, respondents, rows and notices of all the files; nothing is stored
    std::shared_ptr<const IntakeDrafts> drafts; // none while there are errors
};

// Reads and checks every file that is not left out. A file that cannot be read is a notice of outcome, as any
// other fault. Errors: Cancelled. progress is about the bytes of all the files, and tells the rows of all of them.
base::Result<IntakeCheck> checkIntake(const std::vector<IntakeFile> &files, bool skipFaulty, base::Progress &progress);

// What accepting would do to the database, which may not exist yet. check.drafts must be there. Errors:
// Cancelled, Database….
base::Result<ChangePlan> planIntake(const IntakeCheck &check, const QString &database, WhenRoundHasResponses existing,
                                    base::Progress &progress);

// Stores it all in one transaction, in the order published means, unit lists, responses, with the mappings that
// waited for the file to be made. Unit lists go to the round that was set, else to the round of the year in the
// file's name, else to the newest that comes in, else to the newest there is; with no round at all they wait.
// Errors: RoundHasResponses, SameContentAgain, UnitListTwice, Cancelled, Database…: then nothing is changed, and
// no file is made.
base::Result<ImportOutcome> acceptIntake(const IntakeCheck &check, const QString &database,
                                         WhenRoundHasResponses existing, const std::vector<SavedMapping> &mappings,
                                         const base::Clock &clock, base::Progress &progress);

// The four steps at once, for files that are known to be in order: refuses at the first fault.
base::Result<ImportOutcome> importTogether(const QStringList &files, const QString &database, const base::Clock &clock,
                                           base::Progress &progress);

} // namespace faktorbenk::workbench
