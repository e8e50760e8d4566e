#pragma once

#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace faktorbenk::importer {

inline constexpr std::size_t scanBlock = 64; // bytes a step

// Bit i is set when byte i means something to CSV: the separator, a quote or an end of line.
// block: 64 readable bytes. This is where a file's bytes pass by; everything else looks at cells.
inline std::uint64_t structuralBytes(const char *block, char separator)
{
    std::uint64_t mask = 0;
#ifdef __SSE2__
    const __m128i separators = _mm_set1_epi8(separator);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    for (unsigned part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 16 * part));
        const __m128i hit =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, separators), _mm_cmpeq_epi8(bytes, quotes)),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, feeds), _mm_cmpeq_epi8(bytes, returns)));
        mask |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hit))) << (16 * part);
    }
#else
    for (unsigned i = 0; i < scanBlock; ++i) {
        const char c = block[i];
        const bool hit = (c == separator) | (c == '"') | (c == '\n') | (c == '\r');
        mask |= static_cast<std::uint64_t>(hit) << i;
    }
#endif
    return mask;
}

} // namespace faktorbenk::importer
