#pragma once

#include <string>
#include <string_view>

namespace faktorbenk::importer::office {

void appendUtf8(std::string &to, char32_t letter);

// Undoes `_x000D_` and the like, by which XLSX writes what XML cannot hold. Returns text itself when there is
// nothing to undo, else a view of room. Control characters other than tab and line ends vanish.
std::string_view withoutEscapes(std::string_view text, std::string &room);

} // namespace faktorbenk::importer::office
