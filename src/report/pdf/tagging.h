#pragma once

#include "report/pdf/document.h"

#include <QByteArray>

namespace faktorbenk::report::pdf {

// Adds what cairo 1.16 cannot say: language, title bar, the words of figures, what header cells are about,
// metadata, and that all else on the pages is decoration. Throws std::exception if pdf is not what cairo
// makes of the document.
QByteArray completeTags(const QByteArray &pdf, const Document &document);

} // namespace faktorbenk::report::pdf
