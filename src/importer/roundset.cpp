#include "importer/roundset.h"

#include "importer/text.h"

#include <algorithm>

namespace faktorbenk::importer {

RoundBuilder *RoundSet::of(std::string_view cell)
{
    constexpr Interner::Id mostSpellings = 10'000;
    const bool remember = m_spellings.size() < mostSpellings;
    Interner::Id spelling = 0;
    if (remember) {
        spelling = m_spellings.idOf(cell);
        if (spelling < m_bySpelling.size())
            return m_bySpelling[spelling];
    }
    const QString name = cleanText(cell);
    RoundBuilder *round = nullptr;
    const auto it =
        std::find_if(m_rounds.begin(), m_rounds.end(), [&](const auto &r) { return r->round() == name; });
    if (it != m_rounds.end())
        round = it->get();
    else if (!name.isEmpty() && !isFull())
        round = m_rounds.emplace_back(std::make_unique<RoundBuilder>(name, m_questionnaire)).get();
    if (remember)
        m_bySpelling.push_back(round);
    return round;
}

bool RoundSet::absorb(RoundSet &&later)
{
    for (std::unique_ptr<RoundBuilder> &theirs : later.m_rounds) {
        const auto it = std::find_if(m_rounds.begin(), m_rounds.end(),
                                     [&](const auto &mine) { return mine->round() == theirs->round(); });
        if (it != m_rounds.end()) {
            if (!(*it)->absorb(std::move(*theirs)))
                return false;
        } else if (isFull()) {
            return false;
        } else {
            m_rounds.push_back(std::move(theirs));
        }
    }
    // A spelling of nothing, or of a round that found no room, may be one of these.
    m_spellings = {};
    m_bySpelling.clear();
    return true;
}

} // namespace faktorbenk::importer
