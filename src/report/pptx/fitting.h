#pragma once

#include <QString>

#include <cstdint>
#include <initializer_list>

// Room for text without knowing the typeface: as wide as common ones are, rather too much than too little. Lengths are EMU,
// sizes hundredths of a point.
namespace faktorbenk::report::pptx {

inline constexpr std::int64_t emuPerPoint = 12'700;

std::int64_t linesOf(const QString &text, std::int64_t width, int size);
std::int64_t lineHeight(int size);
// The first of these sizes, largest first, in which the text is no longer than a line; else the last.
int sizeForOneLine(const QString &text, std::int64_t width, std::initializer_list<int> sizes);
// The same for the text's longest word, which programs would break anywhere.
int sizeForLongestWord(const QString &text, std::int64_t width, std::initializer_list<int> sizes);
// As large as that many lines with these margins around each (cells of a table) can be, between the two.
int sizeForLines(std::int64_t height, std::int64_t lines, std::int64_t margins, int smallest, int largest);

// With a hyphen at the joint of long compound words, so that they are broken there: «Fleksibilitets-vilje».
QString withHyphens(const QString &text);

} // namespace faktorbenk::report::pptx
