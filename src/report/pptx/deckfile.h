#pragma once

#include "report/pptx/template.h"

namespace faktorbenk::report::pptx {

// The slides on the template, as a presentation. The same slides and template make the same bytes.
// CannotWriteFile, DiskFull.
base::Result<void> writeDeck(const Deck &deck, const Template &on, const QString &path);

} // namespace faktorbenk::report::pptx
