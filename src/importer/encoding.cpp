#include "importer/encoding.h"

#include <QStringDecoder>

#include <array>
#include <cstdint>
#include <cstring>
#include <future>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace faktorbenk::importer {

namespace {

// 0x80–0x9F of Windows-1252; the rest of it is Latin-1.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

// How many bytes from here on are ASCII other than NUL, as far as whole blocks tell.
std::size_t plainAsciiBlocks(const char *data, std::size_t size)
{
    std::size_t at = 0;
#ifdef __SSE2__
    const __m128i zero = _mm_setzero_si128();
    for (; at + 16 <= size; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + at));
        // As signed bytes, both NUL and everything beyond ASCII are not greater than nought.
        if (_mm_movemask_epi8(_mm_cmpgt_epi8(block, zero)) != 0xFFFF)
            break;
    }
#else
    for (; at + 8 <= size; at += 8) {
        std::uint64_t block;
        std::memcpy(&block, data + at, sizeof block);
        const std::uint64_t nul = (block - 0x0101010101010101U) & ~block;
        if ((block | nul) & 0x8080808080808080U)
            break;
    }
#endif
    return at;
}

// Length of the well-formed sequence that starts here (Unicode table 3-7), 0 if there is none.
std::size_t sequenceLength(const unsigned char *p, std::size_t left)
{
    const auto trails = [&](std::size_t i) {
        return (p[i] & 0xC0U) == 0x80U;
    };
    if (p[0] < 0x80)
        return p[0] == 0 ? 0 : 1;
    if (p[0] >= 0xC2 && p[0] <= 0xDF)
        return left >= 2 && trails(1) ? 2 : 0;
    if (p[0] >= 0xE0 && p[0] <= 0xEF) {
        if (left < 3 || !trails(1) || !trails(2))
            return 0;
        const bool overlong = p[0] == 0xE0 && p[1] < 0xA0;
        const bool surrogate = p[0] == 0xED && p[1] > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (p[0] >= 0xF0 && p[0] <= 0xF4) {
        if (left < 4 || !trails(1) || !trails(2) || !trails(3))
            return 0;
        const bool overlong = p[0] == 0xF0 && p[1] < 0x90;
        const bool beyond = p[0] == 0xF4 && p[1] > 0x8F;
        return overlong || beyond ? 0 : 4;
    }
    return 0;
}

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

bool isPlainUtf8Run(std::string_view bytes)
{
    const char *data = bytes.data();
    std::size_t at = 0;
    while (at < bytes.size()) {
        at += plainAsciiBlocks(data + at, bytes.size() - at);
        // Out of step with the blocks only as far as the block that was not plain.
        const std::size_t until = std::min(bytes.size(), at + 16);
        while (at < until) {
            const std::size_t length =
                sequenceLength(reinterpret_cast<const unsigned char *>(data + at), bytes.size() - at);
            if (length == 0)
                return false;
            at += length;
        }
    }
    return true;
}

} // namespace

bool isPlainUtf8(std::string_view bytes)
{
    constexpr std::size_t worthAThread = std::size_t{4} << 20;
    if (bytes.size() < worthAThread)
        return isPlainUtf8Run(bytes);
    // Wherever a byte that begins a letter stands, the text is valid if both sides are.
    std::size_t middle = bytes.size() / 2;
    while (middle < bytes.size() && (static_cast<unsigned char>(bytes[middle]) & 0xC0U) == 0x80U)
        ++middle;
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
