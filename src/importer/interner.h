#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace faktorbenk::importer {

// Numbers texts in the order they are first seen: the same text, the same number, from 0. Made for cells
// that repeat millions of times: a text seen before costs one hash and one comparison, or only the
// comparison when it is the text of the last call. Keeps its own copies.
class Interner
{
public:
    using Id = std::uint32_t;

    Id idOf(std::string_view text)
    {
        if (m_last < m_texts.size() && m_texts[m_last] == text)
            return m_last;
        return m_last = lookUp(text);
    }
    Id size() const { return static_cast<Id>(m_texts.size()); }
    std::string_view text(Id id) const { return m_texts[id]; }

private:
    Id lookUp(std::string_view text);
    void grow();
    std::string_view keep(std::string_view text);

    struct Slot
    {
        std::uint32_t tag = 0; // upper half of the hash
        Id id = 0;             // + 1; 0 is an empty slot
    };

    std::vector<Slot> m_slots; // a power of two, at most half full
    std::vector<std::string_view> m_texts;
    std::deque<std::unique_ptr<char[]>> m_pages;
    std::size_t m_pageLeft = 0;
    char *m_page = nullptr;
    Id m_last = 0;
};

} // namespace faktorbenk::importer
