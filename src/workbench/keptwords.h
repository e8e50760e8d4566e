#pragma once

#include "followup/change.h"
#include "followup/plan.h"

#include <QString>

#include <memory>
#include <vector>

namespace faktorbenk::workbench {

// What was written in forms and could not be saved: kept on this computer, beside the user's settings, until it is in the
// file. A share that is gone, a full disk, a closed window or a program that was stopped then cost nothing. Words of plans
// only; no figure is ever in it. Readable by the user alone.
//
// Every program that has something to keep has a file of its own here, locked while it runs: two windows do not mix, and what
// a program that runs no more has left is whoever's opens the same workbench file next.
class KeptWords
{
public:
    struct Typed { // a field of a record that is there
        followup::PlanKey plan;
        followup::RecordRef record;
        followup::Field field;
        followup::Value value;
        followup::Value seen; // what the field held when the form loaded it
    };
    struct Begun { // a record that is not there yet
        followup::PlanKey plan;
        followup::AddRecord record;
        followup::Field field; // the one that is being typed in
    };
    struct Words {
        std::vector<Typed> typed;
        std::vector<Begun> begun;
        bool isEmpty() const { return typed.empty() && begun.empty(); }
    };

    static QString folderOfThisComputer();

    // folder: made when there is something to keep; empty: nothing is ever kept. file: the workbench file they belong to.
    KeptWords(QString folder, const QString &file);
    ~KeptWords(); // what is kept stays

    // Has an earlier program left words for this file? Cheap: looks at names only.
    static bool any(const QString &folder, const QString &file);
    // Takes over what programs that run no more have left. It stays on the disk until keep() or forget(). What cannot be
    // read is left where it is, and passed over.
    Words fetch();

    // Instead of what was kept before. Errors: as writeAtomically().
    base::Result<void> keep(const Words &words);
    void forget(); // everything is in the file

private:
    struct Slip;
    void drop(std::unique_ptr<Slip> &slip);

    QString m_folder;
    QString m_stem; // of the names of the slips that belong to the file
    QString m_file;
    std::unique_ptr<Slip> m_own;
    std::vector<std::unique_ptr<Slip>> m_fetched;
};

} // namespace faktorbenk::workbench
