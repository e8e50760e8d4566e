#pragma once

#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace faktorbenk::importer {

inline constexpr std::size_t scanBlock = 64; // bytes a step

// Where a block's bytes mean something to CSV: bit i stands for byte i.
struct Structure
{
    std::uint64_t all = 0; // the separator, a quote or an end of line
    std::uint64_t separators = 0;
};

// block: 64 readable bytes. This is where a file's bytes pass by; everything else looks at cells.
inline Structure structureOf(const char *block, char separator)
{
    Structure found;
#ifdef __SSE2__
    const __m128i separators = _mm_set1_epi8(separator);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    for (unsigned part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 16 * part));
        const __m128i separated = _mm_cmpeq_epi8(bytes, separators);
        const __m128i hit =
            _mm_or_si128(_mm_or_si128(separated, _mm_cmpeq_epi8(bytes, quotes)),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, feeds), _mm_cmpeq_epi8(bytes, returns)));
        const auto bits = [part](__m128i matches) {
            return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(matches)))
                   << (16 * part);
        };
        found.all |= bits(hit);
        found.separators |= bits(separated);
    }
#else
    for (unsigned i = 0; i < scanBlock; ++i) {
        const char c = block[i];
        const bool hit = (c == separator) | (c == '"') | (c == '\n') | (c == '\r');
        found.all |= static_cast<std::uint64_t>(hit) << i;
        found.separators |= static_cast<std::uint64_t>(c == separator) << i;
    }
#endif
    return found;
}

} // namespace faktorbenk::importer
