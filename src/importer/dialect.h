#pragma once

#include <cstddef>
#include <string_view>

namespace faktorbenk::importer {

struct Dialect
{
    char separator;    // ';', '\t' or ',' – or whatever a `sep=` line says
    std::size_t start; // where the first row begins
};

// A `sep=` line, as Excel writes and reads it, decides. Else the separator that occurs most often outside
// quotes in the first rows; a decimal comma cannot outnumber the separators between the numbers.
Dialect recogniseDialect(std::string_view text);

} // namespace faktorbenk::importer
