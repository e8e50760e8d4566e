#pragma once

#include <QString>

#include <string_view>

namespace faktorbenk::importer {

// A cell's text as it is kept: without white space around it (no-break space included), composed (NFC),
// so that the same word from two systems is the same word. cell is valid UTF-8.
QString cleanText(std::string_view cell);

// True for nothing but spaces, tabs and no-break spaces.
bool isBlank(std::string_view cell);

// What two headers are compared by: lower case letters, digits and %, nothing else.
QString comparableName(const QString &header);

} // namespace faktorbenk::importer
