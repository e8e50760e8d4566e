#pragma once

#include "importer/samebytes.h"

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace faktorbenk::importer {

// Numbers texts in the order they are first seen: the same text, the same number, from 0. Made for cells
// that repeat millions of times: a short text that came by lately is found by its bytes taken as words, any
// other by one hash and one comparison. Keeps its own copies.
class Interner
{
public:
    using Id = std::uint32_t;

    Id idOf(std::string_view text)
    {
        if (text.size() > shortText)
            return lookUp(text);
        const Words words = wordsOf(text);
        const std::uint64_t mixed =
            (words[0] ^ words[1] * 3 ^ words[2] * 5 ^ words[3] * 7 ^ text.size()) * 0x9E3779B97F4A7C15U;
        Recent &recent = m_recent[mixed >> (64 - recentBits)];
        if (recent.sizePlusOne != text.size() + 1 || recent.words != words)
            recent = {words, static_cast<std::uint32_t>(text.size()) + 1, lookUp(text)};
        return recent.id;
    }
    Id size() const { return static_cast<Id>(m_texts.size()); }
    std::string_view text(Id id) const { return m_texts[id]; }

private:
    struct Slot
    {
        std::uint32_t tag = 0; // upper half of the hash
        std::uint32_t size = 0;
        const char *text = nullptr; // none: an empty slot
        Id id = 0;
    };

    Slot slotOf(Id id, std::uint64_t hash) const;
    Id lookUp(std::string_view text);
    void grow();
    std::string_view keep(std::string_view text);

    struct Recent
    {
        Words words{};
        std::uint32_t sizePlusOne = 0; // 0: nothing yet
        Id id = 0;
    };
    static constexpr int recentBits = 6;

    std::array<Recent, 1U << recentBits> m_recent;
    std::vector<Slot> m_slots; // a power of two, at most half full
    std::vector<std::string_view> m_texts;
    std::deque<std::unique_ptr<char[]>> m_pages;
    std::size_t m_pageLeft = 0;
    char *m_page = nullptr;
};

} // namespace faktorbenk::importer
