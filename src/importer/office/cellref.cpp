#include "importer/office/cellref.h"

#include "importer/office/limits.h"
#include "importer/table.h"

namespace faktorbenk::importer::office {

std::optional<std::int64_t> rowNumber(std::string_view text)
{
    if (text.empty() || text.size() > 7)
        return std::nullopt;
    std::int64_t row = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        row = row * 10 + (c - '0');
    }
    return row >= 1 && row <= mostRows ? std::optional(row) : std::nullopt;
}

std::optional<CellPlace> cellPlace(std::string_view reference)
{
    std::int64_t column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && at < 3; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    const std::optional<std::int64_t> row = rowNumber(reference.substr(at));
    if (column == 0 || column > static_cast<std::int64_t>(mostColumns) || !row)
        return std::nullopt;
    return CellPlace{column - 1, *row};
}

} // namespace faktorbenk::importer::office
