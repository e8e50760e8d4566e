#pragma once

#include "base/error.h"
#include "disclosure/gate.h"
#include "report/exportformat.h"

#include <QByteArray>
#include <QStringList>

namespace faktorbenk::report {

// Names of what lies beside the units' files, without their endings. Each choice of formats has its own, so that several may
// lie in one folder.
QString compositeFileStem(ExportFormat format, const QString &round);
QString contentsFileStem(const std::vector<ExportFormat> &formats);
QString withheldFileStem(const std::vector<ExportFormat> &formats);

// One unit in the list of contents.
struct ExportedUnit {
    survey::UnitCode code;
    QString name;
    QStringList files;                        // their names in the folder, one for each format; empty: there is none
    std::optional<disclosure::Reason> reason; // why those with figures are missing: withheld
    std::optional<base::Error> error;         // why one is missing: it could not be written
    bool hasNoDates = false;                  // why there is no calendar
    bool isMunicipality = false;
};
// CSV with `;`, UTF-8 with a byte order mark so that a spreadsheet program shows the letters, in the language that is
// installed.
QByteArray contentsCsv(const std::vector<ExportFormat> &formats, const std::vector<ExportedUnit> &units, const survey::FloorPolicy &floor);

} // namespace faktorbenk::report
