#pragma once

#include "importer/fault.h"
#include "store/roundwriter.h"
#include "workbench/importing.h"

namespace faktorbenk::workbench {

// What the importer and the store have to say, as the workbench's users get it.
void addFaults(ImportOutcome &outcome, const importer::FaultList &faults);
void addStored(ImportOutcome &outcome, const store::Stored &stored, const QString &file);
// To be called when all of it is in the file. Whether more have answered in a unit than were invited is told of units that are
// shown, of others not: a list with one number after the other would find out how many have answered there (rule A5).
void keepWhatMayBeTold(ImportOutcome &outcome, const QString &database);
// An outcome that refuses a file that could not be read at all.
ImportOutcome refused(const base::Error &error, const QString &file);

} // namespace faktorbenk::workbench
