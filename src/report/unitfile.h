#pragma once

#include "base/result.h"
#include "disclosure/unitreport.h"
#include "report/exportformat.h"

#include <QDateTime>

namespace faktorbenk::report {

// Where figures come from, for every file that leaves to say.
struct Provenance {
    QString source;     // the database's file name, without its folder
    QDateTime imported; // when the round's results last came in: the date a file states. Invalid: unknown
};

// What a file about one unit is made from.
struct UnitMaterial {
    disclosure::UnitReport report; // its figures() are released: a withheld unit has no file
    Provenance provenance;
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
    };
    std::vector<Unit> units; // in tree order, withheld ones too
    std::vector<disclosure::Suppression> suppressionLog;
    Provenance provenance;
};

// Each writes a file to path, where none is yet, in the language and number format that are installed. The same
// material makes the same bytes, whenever and wherever: the only date in it is the provenance's.
// Errors: CannotWriteFile, DiskFull; what lies at path then is of no use.
base::Result<void> writeUnitFile(ExportFormat format, const UnitMaterial &material, const QString &path);
// Precondition: hasComposite(format).
base::Result<void> writeCompositeFile(ExportFormat format, const RoundMaterial &material, const QString &path);

} // namespace faktorbenk::report
