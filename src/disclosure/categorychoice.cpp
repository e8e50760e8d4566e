#include "disclosure/categorychoice.h"

#include <map>
#include <optional>
#include <tuple>

namespace faktorbenk::disclosure {

using survey::VariableSet;

namespace {

// What withholding costs, less being better.
struct Harm {
    std::int64_t people = 0;
    int categories = 0;
    int newlyWithheld = 0;

    Harm operator+(const Harm &other) const
    {
        return {people + other.people, categories + other.categories, newlyWithheld + other.newlyWithheld};
    }
    friend auto operator<=>(const Harm &, const Harm &) = default;
};

struct Way {
    Harm harm;
    std::vector<CategorySet> released; // by variable, mirrored

    friend auto operator<=>(const Way &, const Way &) = default;
};

class Choosing
{
public:
    Choosing(const std::vector<VariableChoice> &variables, std::int64_t floor, bool respectsHandedOut)
        : m_variables(variables), m_floor(floor), m_respectsHandedOut(respectsHandedOut)
    {
    }

    // The best over every order of the variables: of those that come first – beside all others – to the last. For each
    // set of variables that have been dealt with the best way is enough.
    std::optional<Way> best()
    {
        const std::size_t sets = std::size_t{1} << m_variables.size();
        std::vector<std::optional<Way>> ways(sets);
        ways[0] = Way{{}, std::vector<CategorySet>(m_variables.size())};
        for (std::size_t done = 0; done + 1 < sets; ++done) {
            if (!ways[done])
                continue;
            for (std::size_t next = 0; next < m_variables.size(); ++next) {
                if (done >> next & 1U)
                    continue;
                const std::size_t after = done | std::size_t{1} << next;
                const auto own = bestOf(next, besides(after));
                if (!own)
                    continue;
                Way way{ways[done]->harm + own->harm, ways[done]->released};
                way.released[next] = mirrored(own->released, m_variables[next].candidates.size());
                if (!ways[after] || way < *ways[after])
                    ways[after] = std::move(way);
            }
        }
        if (ways.back())
            for (std::size_t each = 0; each < m_variables.size(); ++each)
                ways.back()->released[each] = mirrored(ways.back()->released[each], m_variables[each].candidates.size());
        return ways.back();
    }

private:
    struct Own {
        Harm harm;
        CategorySet released = 0;
    };

    // The variables that have not been dealt with.
    VariableSet besides(std::size_t done) const
    {
        VariableSet beside = 0;
        for (std::size_t each = 0; each < m_variables.size(); ++each)
            if (!(done >> each & 1U))
                beside |= survey::setOf(m_variables[each].variable);
        return beside;
    }

    std::optional<Own> bestOf(std::size_t at, VariableSet beside)
    {
        const auto key = std::pair(at, beside);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        const VariableChoice &variable = m_variables[at];
        std::vector<CategorySet> dangers;
        for (const VariableChoice::Danger &danger : variable.dangers)
            if ((danger.beside & ~beside) == 0)
                dangers.push_back(danger.categories);
        std::optional<Own> best;
        const std::size_t candidates = variable.candidates.size();
        for (CategorySet number = 0; number < CategorySet{1} << candidates; ++number) {
            const CategorySet released = mirrored(number, candidates);
            const auto harm = harmOf(variable, released, best ? std::optional(best->harm) : std::nullopt);
            if (!harm || isDangerous(dangers, released))
                continue;
            best = Own{*harm, released};
        }
        return m_known[key] = best;
    }

    // So that the sets that withhold the first categories come first, and are taken where all else is equal.
    static CategorySet mirrored(CategorySet set, std::size_t bits)
    {
        CategorySet mirrored = 0;
        for (std::size_t i = 0; i < bits; ++i)
            mirrored |= (set >> i & 1U) << (bits - 1 - i);
        return mirrored;
    }

    static bool isDangerous(const std::vector<CategorySet> &dangers, CategorySet released)
    {
        for (const CategorySet danger : dangers)
            if ((danger & ~released) == 0)
                return true;
        return false;
    }

    // None: not allowed, or no better than what there is.
    std::optional<Harm> harmOf(const VariableChoice &variable, CategorySet released, const std::optional<Harm> &toBeat) const
    {
        Harm harm;
        std::int64_t left = variable.people;
        for (std::size_t i = 0; i < variable.candidates.size(); ++i) {
            const VariableChoice::Candidate &each = variable.candidates[i];
            if (released >> i & 1U) {
                left -= each.people;
                continue;
            }
            if (each.isOut && m_respectsHandedOut)
                return std::nullopt;
            harm = harm + Harm{each.people, 1, each.wasWithheld ? 0 : 1};
        }
        if (released != 0 && left > 0 && left < m_floor) // rule A3 within the variable
            return std::nullopt;
        if (toBeat && harm >= *toBeat)
            return std::nullopt;
        return harm;
    }

    const std::vector<VariableChoice> &m_variables;
    const std::int64_t m_floor;
    const bool m_respectsHandedOut;
    std::map<std::pair<std::size_t, VariableSet>, std::optional<Own>> m_known;
};

} // namespace

std::vector<BackgroundGroupAt> leastWithheld(const std::vector<VariableChoice> &variables, std::int64_t floor)
{
    auto best = Choosing(variables, floor, true).best();
    if (!best) // what was handed out cannot be mended any more; what comes now still can
        best = Choosing(variables, floor, false).best();
    std::vector<BackgroundGroupAt> withheld;
    for (std::size_t v = 0; v < variables.size(); ++v) {
        for (std::size_t i = 0; i < variables[v].candidates.size(); ++i)
            if (!(best->released[v] >> i & 1U))
                withheld.push_back({variables[v].variable, variables[v].candidates[i].group});
        for (const survey::UnitIndex group : variables[v].never)
            withheld.push_back({variables[v].variable, group});
    }
    return withheld;
}

} // namespace faktorbenk::disclosure
