#pragma once

#include "report/pagematerial.h"
#include "workbench/atomicfile.h"
#include "workbench/workspace.h"

namespace faktorbenk::workbench {

// A page that one reads, with what stands at its foot. Errors: UnknownRound, Database….
base::Result<report::PageMaterial> pageMaterial(const Workspace &workspace, const QString &round,
                                                disclosure::Audience audience, report::PageContent content);

// A PDF of it, in the language that is installed. All or nothing. One with figures is noted as handed out before it
// appears. unit: whom the page is about; none: all units. Errors: FileExists, CannotWriteFile, DiskFull, and those of
// noteHandedOut.
base::Result<void> exportPage(Workspace &workspace, const report::PageMaterial &material,
                              const std::optional<survey::UnitCode> &unit, WhenFileExists existing, const QString &path,
                              const base::Clock &clock);

// «Varmekart 2023.pdf», with the unit's code and name first where it is about one: safe on every file system.
QString proposedPageName(const report::PageMaterial &material, const QString &unit);

} // namespace faktorbenk::workbench
