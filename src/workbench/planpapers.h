#pragma once

#include "report/planmaterial.h"
#include "workbench/atomicfile.h"
#include "workbench/workspace.h"

namespace faktorbenk::workbench {

// What papers of a unit's plan are made from. The round and the unit need no results; where the round has the
// unit, it is named as there. Errors: Database….
base::Result<report::PlanMaterial> planMaterial(const Workspace &workspace, const followup::PlanKey &key);

struct PlanPaperChoices
{
    report::PlanPaper paper = report::PlanPaper::ActionPlan;
    report::PaperSize size = report::PaperSize::A4;
    WhenFileExists existing = WhenFileExists::Refuse;
};

// A PDF, in the language that is installed. All or nothing. A plan has no figures, so nothing is noted as
// handed out. Errors: UnknownUnit (neither in the round nor with a plan), FileExists, CannotWriteFile,
// DiskFull, Database….
base::Result<void> exportPlanPaper(const Workspace &workspace, const followup::PlanKey &key,
                                   const PlanPaperChoices &choices, const QString &path);

// The poster about the survey. workspace null: nothing is known of the municipality. Else its name and floor, and, where the
// plan of the whole municipality in the round says so, when one can answer. Errors: as above.
base::Result<void> exportPoster(const Workspace *workspace, const QString &round, report::PaperSize size,
                                WhenFileExists existing, const QString &path);

// «110 Administrasjon 2023 veikart.pdf», with the word for the paper handed in: safe on every file system.
QString proposedPaperName(const report::PlanMaterial &material, const QString &paper);

} // namespace faktorbenk::workbench
