#pragma once

#include <cstdint>

namespace faktorbenk::importer::office {

// What a file from outside may cost. A municipality's largest export – half a million rows of fifty cells –
// fits; whatever is beyond ends in an error in seconds, before the memory is gone.

inline constexpr std::int64_t mostEntries = 10'000; // of an archive; a workbook with many sheets has hundreds
inline constexpr std::int64_t mostSheets = 1'000;   // more are no survey, and each has to be looked at

// Unpacked bytes of one part.
inline constexpr std::int64_t mostSheetBytes = std::int64_t{1} << 30; // XLSX, 500 000 × 50 is 0.7 GiB
inline constexpr std::int64_t mostContentBytes = std::int64_t{384}
                                                 << 20; // ODS: three times as wordy, and slower
inline constexpr std::int64_t mostSmallPartBytes = std::int64_t{16} << 20; // lists of parts, styles
inline constexpr std::int64_t mostStringBytes = std::int64_t{96} << 20;    // shared texts, which are kept
inline constexpr std::int64_t mostStrings = 8'000'000;                     // four bytes each are kept

// How much smaller packing makes a part. Sheets come to 10–40, the most repetitive seen to 110; deflate ends
// at 1032.
inline constexpr std::int64_t mostRatio = 250;
inline constexpr std::int64_t ratioFree = std::int64_t{8} << 20; // unpacked bytes that may have any ratio

inline constexpr std::int64_t mostRows = 1'048'576; // what a spreadsheet has
// Cells handed over, blank ones between others included: one cell in the last column of every row would else
// be worth sixteen thousand.
inline constexpr std::int64_t mostCells = 100'000'000;
inline constexpr std::int64_t longestCell = std::int64_t{1}
                                            << 20; // bytes; a spreadsheet's own limit is 32 767 letters
inline constexpr std::int64_t mostRowBytes = std::int64_t{32} << 20; // text of one row

inline constexpr int deepestNesting = 200;                          // of elements; sheets come to 12
inline constexpr std::int64_t longestToken = std::int64_t{2} << 20; // one tag; the parser keeps it whole

} // namespace faktorbenk::importer::office
