#pragma once

#include "base/progress.h"
#include "disclosure/audience.h"
#include "report/exportlists.h"
#include "report/unitfile.h"
#include "workbench/atomicfile.h"
#include "workbench/workspace.h"

namespace faktorbenk::workbench {

struct ExportChoices {
    std::vector<report::ExportFormat> formats = {report::ExportFormat::Xlsx}; // for one unit just one
    QString round;
    disclosure::Audience audience = disclosure::Audience::Staff;
    WhenFileExists existing = WhenFileExists::Refuse;
    bool resume = false; // all units: go on with an export of the same that was stopped
    QString slideTemplate = {}; // a presentation to make slides on; empty: ours
};

// A name to propose for a unit's file, safe on every file system: «110 Administrasjon 2023.xlsx».
QString proposedFileName(const disclosure::UnitReport &report, report::ExportFormat format);

// Where the figures of a round come from. Errors: Database….
base::Result<report::Provenance> provenanceOf(const Workspace &workspace, const QString &round);

// Every unit's report and plan with what a file about all needs besides, as of now. Errors as Workspace::report's.
base::Result<report::RoundMaterial> roundMaterial(const Workspace &workspace, const ExportChoices &choices, const QDateTime &now);

// What files and pages about a unit are made from.
base::Result<report::UnitMaterial> unitMaterial(const Workspace &workspace, disclosure::UnitReport report,
                                                const QString &slideTemplate = {});

// One unit's file, in the language that is installed. All or nothing.
// Before a file with figures appears it is noted as handed out (Workspace::noteHandedOut); where that cannot be written
// down, there is no file. A plan without a date to come makes no calendar, which is no error. Errors: UnitWithheld, FileExists, CannotWriteFile, DiskFull, and those of Workspace::report and
// noteHandedOut.
enum class UnitExport { Made, NothingToWrite };
base::Result<UnitExport> exportUnit(Workspace &workspace, const survey::UnitCode &unit, const ExportChoices &choices,
                                    const QString &path, const base::Clock &clock);

// What became of an export of all units.
struct ExportOutcome {
    std::vector<report::ExportedUnit> units; // in tree order
    QStringList together;                    // names of the files about all: composite, contents, suppression log
    std::int64_t written = 0;                // units' files in all formats, this time
    std::int64_t kept = 0;                   // units' files that an earlier try had finished
    std::int64_t withheld = 0; // units
    std::int64_t failed = 0;   // files
};

// A file for each released unit and format, one about all (where the format has it), the list of contents and the suppression
// log, in a folder that is made if need be. A unit whose file cannot be written is told in the outcome and in the list of
// contents; the rest go on. Stopped half-way – cancelled, killed, full disk – what is there is whole, and the same
// call with resume goes on; a hidden file in the folder remembers how far it came until all is done. It is noted as
// handed out before the first file appears. progress: units.
// Errors, with nothing written: FileExists (one of the names is taken), ExportUnfinished (an earlier try lies there;
// neither resume nor overwrite was asked for), ExportDiffers (resume, but choices, figures or program are not those of
// the earlier try). With some written: Cancelled, DiskFull, CannotWriteFile of a file about all.
base::Result<ExportOutcome> exportAll(Workspace &workspace, const ExportChoices &choices, const QString &folder,
                                      const base::Clock &clock, base::Progress &progress);

} // namespace faktorbenk::workbench
