#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace faktorbenk::importer::office {

struct CellPlace
{
    std::int64_t column; // from 0
    std::int64_t row;    // from 1
};

// «B7» → column 1, row 7. None for anything else, and for what lies outside the largest sheet there is
// (XFD1048576).
std::optional<CellPlace> cellPlace(std::string_view reference);
// «7» → 7; none outside 1…1 048 576.
std::optional<std::int64_t> rowNumber(std::string_view text);

} // namespace faktorbenk::importer::office
