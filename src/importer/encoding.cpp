#include "importer/encoding.h"

#include <QStringDecoder>

#include <simdjson.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <future>

namespace faktorbenk::importer {

namespace {

// 0x80–0x9F of Windows-1252; the rest of it is Latin-1.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

// Text in our alphabet written as UTF-16 has NUL as nearly every second byte and nowhere else.
std::optional<Encoding> plainUtf16(std::string_view bytes)
{
    const std::size_t looked = std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1};
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < looked; ++i)
        nuls[i % 2] += bytes[i] == '\0';
    if (looked < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const std::size_t most = looked / 2 * 8 / 10;
    if (nuls[0] == 0 && nuls[1] >= most)
        return Encoding::Utf16LittleEndian;
    if (nuls[1] == 0 && nuls[0] >= most)
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

// Where the letter begins that the byte at this place belongs to.
std::size_t letterAt(std::string_view bytes, std::size_t at)
{
    constexpr std::size_t longest = 4; // bytes of a letter; more of them in a row that begin none are not UTF-8
    for (std::size_t back = 0; back < longest && back < at; ++back)
        if ((static_cast<unsigned char>(bytes[at - back]) & 0xC0U) != 0x80U)
            return at - back;
    return at;
}

// Both looks at a piece while it is still in the processor's own memory.
bool isPlainUtf8Run(std::string_view bytes)
{
    constexpr std::size_t piece = std::size_t{64} << 10;
    for (std::size_t at = 0, end = 0; at < bytes.size(); at = end) {
        end = at + piece < bytes.size() ? letterAt(bytes, at + piece) : bytes.size();
        if (std::memchr(bytes.data() + at, 0, end - at) || !simdjson::validate_utf8(bytes.data() + at, end - at))
            return false;
    }
    return true;
}

} // namespace

bool isPlainUtf8(std::string_view bytes)
{
    constexpr std::size_t worthAThread = std::size_t{4} << 20;
    if (bytes.size() < worthAThread)
        return isPlainUtf8Run(bytes);
    // Wherever a letter begins, the text is valid if both sides are.
    const std::size_t middle = letterAt(bytes, bytes.size() / 2);
    std::future<bool> second =
        std::async(std::launch::async, [&] { return isPlainUtf8Run(bytes.substr(middle)); });
    const bool first = isPlainUtf8Run(bytes.substr(0, middle));
    return second.get() && first;
}

std::optional<Recognised> recogniseEncoding(std::string_view bytes)
{
    using namespace std::string_view_literals;
    std::size_t start = 0;
    if (bytes.starts_with("\xEF\xBB\xBF"sv))
        start = 3;
    else if (bytes.starts_with("\xFF\xFE"sv))
        return Recognised{Encoding::Utf16LittleEndian, 2};
    else if (bytes.starts_with("\xFE\xFF"sv))
        return Recognised{Encoding::Utf16BigEndian, 2};
    else if (const auto utf16 = plainUtf16(bytes))
        return Recognised{*utf16, 0};
    if (isPlainUtf8(bytes.substr(start)))
        return Recognised{Encoding::Utf8, start};
    if (bytes.find('\0') != std::string_view::npos)
        return std::nullopt;
    // The mark promises UTF-8; what follows breaks the promise, and toUtf8() says so.
    return Recognised{start > 0 ? Encoding::Utf8 : Encoding::Windows1252, start};
}

std::size_t markOf(std::string_view bytes, Encoding encoding)
{
    using namespace std::string_view_literals;
    switch (encoding) {
    case Encoding::Utf8:
        return bytes.starts_with("\xEF\xBB\xBF"sv) ? 3 : 0;
    case Encoding::Utf16LittleEndian:
        return bytes.starts_with("\xFF\xFE"sv) ? 2 : 0;
    case Encoding::Utf16BigEndian:
        return bytes.starts_with("\xFE\xFF"sv) ? 2 : 0;
    case Encoding::Windows1252:
        break;
    }
    return 0;
}

std::optional<QByteArray> toUtf8(std::string_view bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf8) {
        if (!isPlainUtf8(bytes))
            return std::nullopt;
        return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    if (encoding == Encoding::Windows1252) {
        QByteArray text;
        text.reserve(static_cast<qsizetype>(bytes.size() + bytes.size() / 16));
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80) {
                text.append(c);
                continue;
            }
            const char16_t letter = byte < 0xA0 ? windows1252[byte - 0x80U] : char16_t{byte};
            if (letter >= 0x800)
                text.append(static_cast<char>(0xE0 | letter >> 12))
                    .append(static_cast<char>(0x80 | (letter >> 6 & 0x3F)));
            else
                text.append(static_cast<char>(0xC0 | letter >> 6));
            text.append(static_cast<char>(0x80 | (letter & 0x3F)));
        }
        return text;
    }
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    QStringDecoder decoder(encoding == Encoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                   : QStringDecoder::Utf16BE);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError() || text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return std::nullopt;
    return text.toUtf8();
}

} // namespace faktorbenk::importer
