#pragma once

#include "importer/fault.h"
#include "store/roundwriter.h"
#include "workbench/importing.h"

namespace faktorbenk::workbench {

// What the importer and the store have to say, as the workbench's users get it.
void addFaults(ImportOutcome &outcome, const importer::FaultList &faults);
void addStored(ImportOutcome &outcome, const store::Stored &stored, const QString &file);
// An outcome that refuses a file that could not be read at all.
ImportOutcome refused(const base::Error &error, const QString &file);

} // namespace faktorbenk::workbench
