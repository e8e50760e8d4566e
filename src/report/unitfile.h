#pragma once

#include "base/result.h"
#include "disclosure/unitreport.h"
#include "followup/board.h"
#include "report/exportformat.h"
#include "report/planpart.h"

#include <QDateTime>

namespace faktorbenk::report {

// Where figures come from, for every file that leaves to say.
struct Provenance {
    QString source;     // the database's file name, without its folder
    QDateTime imported; // when the round's results last came in: the date a file states. Invalid: unknown
};

// What a file about one unit is made from.
struct UnitMaterial {
    disclosure::UnitReport report; // its figures() are released, where the format has figures
    Provenance provenance;
    QString slideTemplate = {}; // a presentation to make slides on; empty: ours
    PlanPart plan = {};
};

// What a file about all units is made from.
struct RoundMaterial {
    QString round;
    QString municipality;
    disclosure::Audience audience = disclosure::Audience::Staff;
    survey::FloorPolicy floor;
    struct Unit {
        disclosure::UnitReport report;
        int depth = 0; // in the tree; 0 the municipality
        PlanPart plan = {};
    };
    std::vector<Unit> units; // in tree order, withheld ones too
    std::vector<disclosure::Suppression> suppressionLog;
    Provenance provenance;
    std::vector<followup::BoardRow> board; // as units, then plans without a unit; empty: nobody has begun a plan
    QDateTime read;                        // when; the board is of its day
};

// Each writes a file to path, where none is yet, in the language and number format that are installed. The same
// material makes the same bytes, whenever and wherever: the only dates in it are the provenance's and the plan's asOf.
// Errors: CannotWriteFile, DiskFull, TemplateUnreadable, TemplateUnusable; what lies at path then is of no use.
base::Result<void> writeUnitFile(ExportFormat format, const UnitMaterial &material, const QString &path);
// Whether there is anything to write: a calendar without a date is none.
bool hasContent(ExportFormat format, const UnitMaterial &material);
bool hasContent(ExportFormat format, const RoundMaterial &material); // precondition: hasComposite(format)
// Precondition: hasComposite(format).
base::Result<void> writeCompositeFile(ExportFormat format, const RoundMaterial &material, const QString &path);

} // namespace faktorbenk::report
