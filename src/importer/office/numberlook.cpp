#include "importer/office/numberlook.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <QDate>

namespace faktorbenk::importer::office {

namespace {

constexpr double daysTo10000 = 2'958'466; // 1900 to the end of 9999
constexpr int secondsOfDay = 86'400;
constexpr int days1904 = 1462; // between the two beginnings of time

// What a format code says apart from colours, conditions, quoted words and escaped letters; only the part for
// positive numbers. Elapsed hours ([h]) stay.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                bare += inside;
            i = close;
        } else {
            bare += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
    }
    return bare;
}

std::string plain(double value)
{
    std::array<char, 400> text{};
    if (std::abs(value) < 1e15 && value == std::trunc(value)) {
        const auto end =
            std::to_chars(text.data(), text.data() + text.size(), static_cast<std::int64_t>(value)).ptr;
        return {text.data(), end};
    }
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 15).ptr;
    return {text.data(), end};
}

std::string padded(std::int64_t value, int width)
{
    std::string digits = std::to_string(value);
    if (digits.size() < static_cast<std::size_t>(width))
        digits.insert(0, static_cast<std::size_t>(width) - digits.size(), '0');
    return digits;
}

std::string timeText(int seconds)
{
    return padded(seconds / 3600, 2) + ':' + padded(seconds / 60 % 60, 2) + ':' + padded(seconds % 60, 2);
}

std::optional<std::string> dateText(double serial, NumberLook::Kind kind, bool date1904)
{
    if (date1904)
        serial += days1904;
    if (serial < 0 || serial >= daysTo10000)
        return std::nullopt;
    auto day = static_cast<std::int64_t>(serial);
    auto seconds = static_cast<int>(std::llround((serial - static_cast<double>(day)) * secondsOfDay));
    day += seconds / secondsOfDay;
    seconds %= secondsOfDay;
    if (kind == NumberLook::Kind::Time || (day == 0 && seconds > 0))
        return timeText(seconds);
    // The count has a 29 February 1900, which never was.
    const QDate date = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
    if (kind == NumberLook::Kind::Year)
        return std::to_string(date.year());
    std::string text = padded(date.year(), 4) + '-' + padded(date.month(), 2) + '-' + padded(date.day(), 2);
    if (seconds > 0)
        text += ' ' + timeText(seconds);
    return text;
}

} // namespace

NumberLook lookOfBuiltIn(int format)
{
    using Kind = NumberLook::Kind;
    if (format == 9 || format == 10)
        return {Kind::Percent, 0};
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47))
        return {Kind::Time, 0};
    // 27–36 and 50–58 are dates in the East Asian editions.
    if ((format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return {Kind::Date, 0};
    return {};
}

NumberLook lookOfCode(std::string_view code)
{
    using Kind = NumberLook::Kind;
    const std::string bare = bareCode(code);
    if (bare.empty() || bare.find("general") != std::string::npos ||
        bare.find("standard") != std::string::npos || bare == "@")
        return {};
    const bool hasDay = bare.find('d') != std::string::npos;
    const bool hasYear = bare.find('y') != std::string::npos;
    const bool hasMonth = bare.find('m') != std::string::npos;
    const bool hasTime = bare.find_first_of("hs") != std::string::npos;
    const bool isNumber = bare.find_first_of("0#?") != std::string::npos && !hasYear && !hasDay && !hasTime;
    if (!isNumber && (hasDay || hasYear || (hasMonth && !hasTime)))
        return {hasYear && !hasDay && !hasMonth && !hasTime ? Kind::Year : Kind::Date, 0};
    if (!isNumber && hasTime)
        return {Kind::Time, 0};
    if (bare.find('%') != std::string::npos)
        return {Kind::Percent, 0};
    if (bare.size() >= 2 && bare.size() <= 20 && bare.find_first_not_of('0') == std::string::npos)
        return {Kind::Padded, static_cast<std::uint8_t>(bare.size())};
    return {};
}

std::optional<std::string> shown(std::string_view number, NumberLook look, bool date1904)
{
    using Kind = NumberLook::Kind;
    while (!number.empty() && (number.front() == ' ' || number.front() == '\n' || number.front() == '+'))
        number.remove_prefix(1);
    while (!number.empty() && (number.back() == ' ' || number.back() == '\n'))
        number.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return std::nullopt;
    switch (look.kind) {
    case Kind::Date:
    case Kind::Year:
    case Kind::Time:
        if (auto text = dateText(value, look.kind, date1904))
            return text;
        break;
    case Kind::Percent:
        return plain(value * 100) + '%';
    case Kind::Padded:
        if (value >= 0 && value < 1e15 && value == std::trunc(value))
            return padded(static_cast<std::int64_t>(value), look.digits);
        break;
    case Kind::Plain:
        break;
    }
    return plain(value);
}

} // namespace faktorbenk::importer::office
