#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace faktorbenk::importer {

inline constexpr std::size_t shortText = 32; // bytes

// The bytes of a short text as four words: two short texts of the same size are the same exactly when
// their words are. Words overlap where the text is no multiple of eight, so nothing beyond it is read.
using Words = std::array<std::uint64_t, 4>;

// Precondition: text.size() ≤ shortText.
inline Words wordsOf(std::string_view text)
{
    const char *const p = text.data();
    const std::size_t n = text.size();
    const auto word = [](const char *at) {
        std::uint64_t value;
        std::memcpy(&value, at, sizeof value);
        return value;
    };
    const auto half = [](const char *at) {
        std::uint32_t value;
        std::memcpy(&value, at, sizeof value);
        return std::uint64_t{value};
    };
    if (n > 16)
        return {word(p), word(p + 8), word(p + n - 16), word(p + n - 8)};
    if (n >= 8)
        return {word(p), word(p + n - 8), 0, 0};
    if (n >= 4)
        return {half(p), half(p + n - 4), 0, 0};
    if (n > 0)
        return {static_cast<unsigned char>(p[0]), static_cast<unsigned char>(p[n / 2]),
                static_cast<unsigned char>(p[n - 1]), 0};
    return {};
}

// a == b without the cost of a call for texts the size of a cell.
inline bool sameBytes(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    return a.size() <= shortText ? wordsOf(a) == wordsOf(b) : std::memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace faktorbenk::importer
