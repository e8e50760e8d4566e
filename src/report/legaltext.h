#pragma once

#include <QString>

namespace faktorbenk::report {

// Without what XML 1.0 forbids: most control characters, half surrogates, U+FFFE and U+FFFF. QXmlStreamWriter gives
// up half-way on them, and other writers break the file without a word.
QString legalText(const QString &text);

} // namespace faktorbenk::report
