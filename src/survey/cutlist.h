#pragma once

#include "survey/backgroundcuts.h"

namespace faktorbenk::survey {

// A union of categories of one variable while cuts are looked for: a bit each, in an order of whoever asks.
using CategoryMask = std::uint32_t;

// The cuts of one variable as they are found: keeps those that the ones before do not imply. To be offered smaller
// unions before larger ones, fewer variables beside before more, and all people before those of a factor.
class CutList
{
public:
    struct Cut {
        CategoryMask categories = 0;
        VariableSet beside = 0;
        std::optional<Factor> factor;
        std::optional<std::int64_t> people;
    };

    void offer(const Cut &cut)
    {
        if (lowerBound(cut.categories, cut.beside, cut.factor) > cut.people.value_or(-1))
            m_cuts.push_back(cut);
    }
    // The fewest people that the union can be about, as far as the list tells; cutsKnownBelow: so many or more.
    // Unexamined is −1.
    std::int64_t lowerBound(CategoryMask categories, VariableSet beside, const std::optional<Factor> &factor) const
    {
        std::int64_t least = cutsKnownBelow;
        for (const Cut &cut : m_cuts)
            if (implies(cut, categories, beside, factor))
                least = std::min(least, cut.people.value_or(-1));
        return least;
    }
    const std::vector<Cut> &cuts() const { return m_cuts; }

private:
    static bool implies(const Cut &cut, CategoryMask categories, VariableSet beside, const std::optional<Factor> &factor)
    {
        const bool isWholeUnits = cut.people == 0 && cut.beside == 0;
        return (cut.categories == categories || (!isWholeUnits && (cut.categories & ~categories) == 0)) &&
               (cut.beside & ~beside) == 0 && (!cut.factor || cut.factor == factor);
    }

    std::vector<Cut> m_cuts;
};

} // namespace faktorbenk::survey
