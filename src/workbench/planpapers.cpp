#include "workbench/planpapers.h"

#include "report/sheets.h"
#include "workbench/filenames.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;

namespace {

struct Found
{
    report::PlanMaterial material;
    bool isKnown = true; // a unit of the round, or one with a plan
};

Result<Found> find(const Workspace &workspace, const followup::PlanKey &key)
{
    auto plan = workspace.plan(key);
    if (!plan)
        return base::Failure(plan.error());
    const auto changed = workspace.planChanged(key);
    if (!changed)
        return base::Failure(changed.error());
    Found found{{std::move(*plan), key.unit, {}, QFileInfo(workspace.path()).fileName(), *changed, QDate::currentDate()}};
    found.isKnown = !found.material.plan.records.empty();
    const auto gate = workspace.gate(key.round);
    if (!gate && gate.error().code != ErrorCode::UnknownRound)
        return base::Failure(gate.error());
    if (!gate)
        return found;
    found.material.municipality = disclosure::municipalityName(**gate);
    if (const auto at = (*gate)->tree().find(survey::UnitCode(key.unit))) {
        const survey::Unit &unit = (*gate)->tree().at(*at);
        found.material.unit = unit.depth == 0 ? found.material.municipality : unit.name;
        found.isKnown = true;
    }
    return found;
}

} // namespace

Result<report::PlanMaterial> planMaterial(const Workspace &workspace, const followup::PlanKey &key)
{
    auto found = find(workspace, key);
    if (!found)
        return base::Failure(found.error());
    return std::move(found->material);
}

Result<void> exportPlanPaper(const Workspace &workspace, const followup::PlanKey &key,
                             const PlanPaperChoices &choices, const QString &path)
{
    const auto found = find(workspace, key);
    if (!found)
        return base::Failure(found.error());
    if (!found->isKnown)
        return base::failure(ErrorCode::UnknownUnit, {key.unit});
    const auto sheets = report::Sheets::ofPlan(choices.paper, choices.size, found->material);
    if (!sheets)
        return base::Failure(sheets.error());
    return writeAtomically(path, choices.existing, [&](const QString &part) { return sheets->writePdf(part); });
}

Result<void> exportPoster(const Workspace *workspace, const QString &round, report::PaperSize size,
                          WhenFileExists existing, const QString &path)
{
    report::PosterMaterial material;
    if (workspace) {
        const auto floor = workspace->floor();
        if (!floor)
            return base::Failure(floor.error());
        material.floor = floor->figures;
        const auto gate = workspace->gate(round);
        if (!gate && gate.error().code != ErrorCode::UnknownRound)
            return base::Failure(gate.error());
        if (gate) {
            material.municipality = disclosure::municipalityName(**gate);
            const auto plan = workspace->plan({round, (*gate)->tree().at(0).code.text()});
            if (!plan)
                return base::Failure(plan.error());
            for (const followup::ScheduleRow &row : plan->schedule)
                if (row.kind == followup::ScheduleKind::SurveyOpen) {
                    material.opens = row.starts;
                    material.closes = row.ends;
                }
        }
    }
    const auto sheets = report::Sheets::poster(size, material);
    if (!sheets)
        return base::Failure(sheets.error());
    return writeAtomically(path, existing, [&](const QString &part) { return sheets->writePdf(part); });
}

QString proposedPaperName(const report::PlanMaterial &material, const QString &paper)
{
    return FileNames().take(
        u"%1 %2 %3 %4"_s.arg(material.plan.key.unit, material.unit, material.plan.key.round, paper),
        u"pdf"_s);
}

} // namespace faktorbenk::workbench
