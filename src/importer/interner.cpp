#include "importer/interner.h"

#include <cstring>

#define XXH_INLINE_ALL // cells are short: a call would cost as much as the hash
#include <xxhash.h>

namespace faktorbenk::importer {

namespace {

constexpr std::size_t firstSlots = 64;
constexpr std::size_t pageBytes = 16 * 1024;

std::uint32_t tagOf(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32);
}

} // namespace

Interner::Id Interner::lookUp(std::string_view text)
{
    if (2 * m_texts.size() >= m_slots.size())
        grow();
    const std::uint64_t hash = XXH3_64bits(text.data(), text.size());
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].text; at = (at + 1) & mask)
        if (m_slots[at].tag == tagOf(hash) && sameBytes({m_slots[at].text, m_slots[at].size}, text))
            return m_slots[at].id;
    m_texts.push_back(keep(text));
    m_slots[at] = slotOf(size() - 1, hash);
    return size() - 1;
}

Interner::Slot Interner::slotOf(Id id, std::uint64_t hash) const
{
    return {tagOf(hash), static_cast<std::uint32_t>(m_texts[id].size()), m_texts[id].data(), id};
}

void Interner::grow()
{
    std::vector<Slot> slots(m_slots.empty() ? firstSlots : 2 * m_slots.size());
    const std::size_t mask = slots.size() - 1;
    for (Id id = 0; id < size(); ++id) {
        const std::uint64_t hash = XXH3_64bits(m_texts[id].data(), m_texts[id].size());
        std::size_t at = hash & mask;
        while (slots[at].text)
            at = (at + 1) & mask;
        slots[at] = slotOf(id, hash);
    }
    m_slots = std::move(slots);
}

std::string_view Interner::keep(std::string_view text)
{
    if (text.empty())
        return std::string_view("", 0);
    if (text.size() > m_pageLeft) {
        const std::size_t bytes = std::max(pageBytes, text.size());
        m_page = m_pages.emplace_back(new char[bytes]).get();
        m_pageLeft = bytes;
    }
    std::memcpy(m_page, text.data(), text.size());
    const std::string_view kept(m_page, text.size());
    m_page += text.size();
    m_pageLeft -= text.size();
    return kept;
}

} // namespace faktorbenk::importer
