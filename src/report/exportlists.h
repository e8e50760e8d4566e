#pragma once

#include "base/error.h"
#include "disclosure/gate.h"
#include "report/exportformat.h"

#include <QByteArray>
#include <QString>

namespace faktorbenk::report {

// Names of what lies beside the units' files, without their endings. Each format has its own, so that several may lie
// in one folder.
QString compositeFileStem(const QString &round);
QString contentsFileStem(ExportFormat format);
QString withheldFileStem(ExportFormat format);

// One unit in the list of contents.
struct ExportedUnit {
    survey::UnitCode code;
    QString name;
    QString file;                             // its name in the folder; empty: there is none
    std::optional<disclosure::Reason> reason; // why there is none: withheld
    std::optional<base::Error> error;         // why there is none: it could not be written
};
// CSV with `;`, UTF-8 with a byte order mark so that a spreadsheet program shows the letters, in the language that is
// installed.
QByteArray contentsCsv(const std::vector<ExportedUnit> &units, const survey::FloorPolicy &floor);

} // namespace faktorbenk::report
