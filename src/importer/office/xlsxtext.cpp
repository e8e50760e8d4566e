#include "importer/office/xlsxtext.h"

#include <charconv>

namespace faktorbenk::importer::office {

namespace {

constexpr std::size_t escapeSize = 7; // _xHHHH_

// The UTF-16 unit that an escape at the beginning of text stands for, -1 if it is none.
int escapedUnit(std::string_view text)
{
    if (text.size() < escapeSize || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        return -1;
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
    return error == std::errc() && end == text.data() + 6 ? static_cast<int>(unit) : -1;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isLowSurrogate(int unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

void appendUtf8(std::string &to, char32_t letter)
{
    const auto put = [&](char32_t byte) {
        to += static_cast<char>(byte);
    };
    if (letter < 0x80) {
        put(letter);
    } else if (letter < 0x800) {
        put(0xC0U | letter >> 6);
        put(0x80U | (letter & 0x3FU));
    } else if (letter < 0x10000) {
        put(0xE0U | letter >> 12);
        put(0x80U | (letter >> 6 & 0x3FU));
        put(0x80U | (letter & 0x3FU));
    } else {
        put(0xF0U | letter >> 18);
        put(0x80U | (letter >> 12 & 0x3FU));
        put(0x80U | (letter >> 6 & 0x3FU));
        put(0x80U | (letter & 0x3FU));
    }
}

std::string_view withoutEscapes(std::string_view text, std::string &room)
{
    std::size_t at = text.find("_x");
    if (at == std::string_view::npos)
        return text;
    room.clear();
    std::size_t from = 0;
    while (at != std::string_view::npos) {
        const int unit = escapedUnit(text.substr(at));
        if (unit < 0) {
            at = text.find("_x", at + 1);
            continue;
        }
        room.append(text.substr(from, at - from));
        from = at + escapeSize;
        if (isHighSurrogate(unit) && isLowSurrogate(escapedUnit(text.substr(from)))) {
            const int low = escapedUnit(text.substr(from));
            appendUtf8(room, 0x10000U + (static_cast<char32_t>(unit - 0xD800) << 10) +
                                 static_cast<char32_t>(low - 0xDC00));
            from += escapeSize;
        } else if ((unit >= 0x20 || unit == '\t' || unit == '\n') && !isHighSurrogate(unit) &&
                   !isLowSurrogate(unit)) {
            appendUtf8(room, static_cast<char32_t>(unit));
        }
        at = text.find("_x", from);
    }
    room.append(text.substr(from));
    return room;
}

} // namespace faktorbenk::importer::office
