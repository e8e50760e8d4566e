#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace faktorbenk::importer::office {

// How a spreadsheet shows a number, as far as it changes what people take it for: 45 000 is a date in one
// cell and a number in the next, and 42 may be unit 0042.
struct NumberLook
{
    enum class Kind : std::uint8_t { Plain, Date, Year, Time, Percent, Padded };
    Kind kind = Kind::Plain;
    std::uint8_t digits = 0; // Padded: at least as many

    friend bool operator==(const NumberLook &, const NumberLook &) = default;
};

NumberLook lookOfBuiltIn(int numberFormat);   // the formats that XLSX knows by number alone
NumberLook lookOfCode(std::string_view code); // `yyyy-mm-dd`, `0.0 %`, `0000` …

// The text of a cell: «4» for 4.0, «4.2» for 4.2000000000000002 (fifteen digits, which is what a spreadsheet
// shows at most), «2023-03-23» and «12:30:00» for dates and times, «80%», «0042». Decimals are not cut to
// what the cell shows: 3.5 in a cell that shows «4» is 3.5. None: no number. date1904: days are counted from
// 1904 instead of 1900.
std::optional<std::string> shown(std::string_view number, NumberLook look, bool date1904);

} // namespace faktorbenk::importer::office
