#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace faktorbenk::workbench {

enum class WhenFileExists { Refuse, Overwrite };

// A file appears under its name whole, or not at all: it is written beside it as «name.part», brought to the disk, and
// renamed. What was there before stays until then, and stays for good when anything goes wrong.
// write gets the name to write to. Errors: write's own; FileExists (also when somebody else was faster),
// CannotWriteFile, DiskFull – with the file's own name, not that of the part.
base::Result<void> writeAtomically(const QString &path, WhenFileExists existing,
                                   const std::function<base::Result<void>(const QString &)> &write);
base::Result<void> writeAtomically(const QString &path, WhenFileExists existing, const QByteArray &content);

} // namespace faktorbenk::workbench
