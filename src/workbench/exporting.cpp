#include "workbench/exporting.h"

#include "report/csv.h"
#include "workbench/exportplans.h"
#include "workbench/exportrun.h"
#include "workbench/filenames.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

const followup::BoardRow *rowOf(const std::vector<followup::BoardRow> &board, const survey::UnitCode &unit)
{
    const auto found = std::find_if(board.begin(), board.end(), [&](const auto &row) { return row.unit == unit.text(); });
    return found == board.end() ? nullptr : &*found;
}

} // namespace

Result<report::Provenance> provenanceOf(const Workspace &workspace, const QString &round)
{
    const auto rounds = workspace.rounds();
    if (!rounds)
        return base::Failure(rounds.error());
    const auto found = std::find_if(rounds->begin(), rounds->end(), [&](const auto &each) { return each.name == round; });
    return report::Provenance{QFileInfo(workspace.path()).fileName(),
                              found == rounds->end() ? QDateTime() : found->imported};
}

Result<report::RoundMaterial> roundMaterial(const Workspace &workspace, const ExportChoices &choices, const QDateTime &now)
{
    const auto gate = workspace.gate(choices.round);
    if (!gate)
        return base::Failure(gate.error());
    auto provenance = provenanceOf(workspace, choices.round);
    if (!provenance)
        return base::Failure(provenance.error());
    auto board = workspace.board(choices.round, now.date());
    if (!board)
        return base::Failure(board.error());
    report::RoundMaterial material;
    material.round = choices.round;
    material.municipality = disclosure::municipalityName(**gate);
    material.audience = choices.audience;
    material.floor = (*gate)->floor();
    material.suppressionLog = (*gate)->suppressionLog();
    material.provenance = std::move(*provenance);
    material.read = now;
    for (const survey::Unit &unit : (*gate)->tree().units()) {
        auto made = workspace.report(unit.code, choices.round, choices.audience);
        if (!made)
            return base::Failure(made.error());
        auto plan = planPart(workspace, {choices.round, unit.code.text()}, rowOf(*board, unit.code), now);
        if (!plan)
            return base::Failure(plan.error());
        material.units.push_back({std::move(*made), unit.depth, std::move(*plan)});
    }
    if (hasBegun(*board))
        material.board = std::move(*board);
    return material;
}

Result<report::UnitMaterial> unitMaterial(const Workspace &workspace, disclosure::UnitReport report, const QString &slideTemplate)
{
    auto provenance = provenanceOf(workspace, report.round());
    if (!provenance)
        return base::Failure(provenance.error());
    return report::UnitMaterial{std::move(report), std::move(*provenance), slideTemplate};
}

QString proposedFileName(const disclosure::UnitReport &report, report::ExportFormat format)
{
    return FileNames().take(unitFileStem(report), report::exportFormatWord(format));
}

Result<UnitExport> exportUnit(Workspace &workspace, const survey::UnitCode &unit, const ExportChoices &choices, const QString &path,
                        const base::Clock &clock)
{
    const report::ExportFormat format = choices.formats.front();
    auto unitReport = workspace.report(unit, choices.round, choices.audience);
    if (!unitReport)
        return base::Failure(unitReport.error());
    if (report::hasFigures(format) && !unitReport->figures())
        return failure(ErrorCode::UnitWithheld, {unitReport->name()});
    auto material = unitMaterial(workspace, std::move(*unitReport), choices.slideTemplate);
    if (!material)
        return base::Failure(material.error());
    const QDateTime now = clock.now();
    const auto board = workspace.board(choices.round, now.date());
    if (!board)
        return base::Failure(board.error());
    auto plan = planPart(workspace, {choices.round, unit.text()}, rowOf(*board, unit), now);
    if (!plan)
        return base::Failure(plan.error());
    material->plan = std::move(*plan);
    if (!report::hasContent(format, *material))
        return UnitExport::NothingToWrite;
    const auto done = writeAtomically(path, choices.existing, [&](const QString &part) -> Result<void> {
        if (const auto made = report::writeUnitFile(format, *material, part); !made || !report::hasFigures(format))
            return made;
        return workspace.noteHandedOut(choices.round, QFileInfo(path).fileName(), choices.audience, unit, clock);
    });
    return done ? Result<UnitExport>(UnitExport::Made) : base::Failure(done.error());
}

Result<ExportOutcome> exportAll(Workspace &workspace, const ExportChoices &choices, const QString &folder,
                                const base::Clock &clock, base::Progress &progress)
{
    // Going on, it is the day on which it was begun: its files are to agree with each other.
    const QDateTime begun = choices.resume ? ExportJournal(folder, formatWords(choices.formats)).begun() : QDateTime();
    const QDateTime now = begun.isValid() ? begun : clock.now();
    auto material = roundMaterial(workspace, choices, now);
    if (!material)
        return base::Failure(material.error());
    const auto gate = workspace.gate(choices.round);
    if (!gate)
        return base::Failure(gate.error());
    QByteArray log = report::suppressionLogCsv(**gate, material->provenance.source, now.date());
    return ExportRun(workspace, std::move(*material), std::move(log), choices, folder, clock).run(progress);
}

} // namespace faktorbenk::workbench
