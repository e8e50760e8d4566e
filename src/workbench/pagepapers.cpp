#include "workbench/pagepapers.h"

#include "report/sheets.h"
#include "workbench/exporting.h"
#include "workbench/filenames.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

base::Result<report::PageMaterial> pageMaterial(const Workspace &workspace, const QString &round,
                                                disclosure::Audience audience, report::PageContent content)
{
    const auto gate = workspace.gate(round);
    if (!gate)
        return base::Failure(gate.error());
    auto provenance = provenanceOf(workspace, round);
    if (!provenance)
        return base::Failure(provenance.error());
    return report::PageMaterial{std::move(content), disclosure::municipalityName(**gate), round, (*gate)->floor(), audience,
                                std::move(*provenance)};
}

base::Result<void> exportPage(Workspace &workspace, const report::PageMaterial &material,
                              const std::optional<survey::UnitCode> &unit, WhenFileExists existing, const QString &path,
                              const base::Clock &clock)
{
    const auto sheets = report::Sheets::ofPage(material);
    if (!sheets)
        return base::Failure(sheets.error());
    return writeAtomically(path, existing, [&](const QString &part) -> base::Result<void> {
        if (const auto made = sheets->writePdf(part); !made || !material.content.figures)
            return made;
        return workspace.noteHandedOut(material.round, QFileInfo(path).fileName(), material.audience, unit, clock);
    });
}

QString proposedPageName(const report::PageMaterial &material, const QString &unit)
{
    return FileNames().take(u"%1 %2 %3"_s.arg(unit, material.content.title, material.round).trimmed(), u"pdf"_s);
}

} // namespace faktorbenk::workbench
