#pragma once

#include "base/result.h"
#include "report/pdf/document.h"

namespace faktorbenk::report::pdf {

// A tagged PDF: headings, tables with header cells, figures with their words, bookmarks, language, embedded
// type; what is decoration is marked as such. The same document makes the same bytes. Errors:
// CannotWriteFile, DiskFull.
base::Result<void> writePdf(const Document &document, const QString &path);

} // namespace faktorbenk::report::pdf
