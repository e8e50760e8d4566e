#pragma once

#include "base/result.h"
#include "disclosure/gate.h"

#include <QDate>
#include <QString>

namespace faktorbenk::workbench {

enum class LogForm { Csv, Text };

// Writes the suppression log of a round for representatives (rule A8): all of it, without figures, in the user's
// language. database: the name it goes under in the heading. What is at the path is replaced once all of the new is
// written. There is no figure in it, so it is not noted as handed out. CannotWriteFile.
base::Result<void> writeSuppressionLog(const disclosure::Gate &gate, const QString &database, const QDate &day,
                                       LogForm form, const QString &path);

} // namespace faktorbenk::workbench
