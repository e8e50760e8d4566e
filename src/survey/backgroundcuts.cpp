#include "survey/backgroundcuts.h"

#include "survey/cutlist.h"
#include "survey/unittree.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <span>

namespace faktorbenk::survey {

namespace {

constexpr std::size_t mostClasses = mostExaminedCategories + 1;
constexpr std::size_t rest = 0; // the class of those who give no category, or one that is not examined
constexpr std::size_t everyone = factorCount; // a part of the people beside those of each factor
constexpr std::size_t parts = factorCount + 1;

// The classes of one variable, joined where no cut below cutsKnownBelow can part them.
class Joined
{
public:
    explicit Joined(std::size_t classes) { std::iota(m_into.begin(), m_into.begin() + classes, 0); }

    std::size_t of(std::size_t classNumber) const { return m_into[classNumber]; }
    // So many people more of the two groups lie side by side.
    void link(std::size_t a, std::size_t b, std::int64_t people)
    {
        if (const std::int64_t sum = m_links[a][b] + people; sum < cutsKnownBelow) {
            m_links[a][b] = m_links[b][a] = sum;
            return;
        }
        for (std::size_t each = 0; each < mostClasses; ++each) {
            if (m_into[each] == b)
                m_into[each] = static_cast<std::uint8_t>(a);
            m_links[a][each] = m_links[each][a] = std::max(m_links[a][each], m_links[b][each]);
        }
    }

private:
    std::array<std::uint8_t, mostClasses> m_into{};
    std::array<std::array<std::int64_t, mostClasses>, mostClasses> m_links{};
};

class Examination
{
public:
    Examination(PeopleByUnit people, const CategoryNames &names, const BackgroundTallies &background)
        : m_people(std::move(people.people)), m_starts(std::move(people.starts))
    {
        for (const Traits person : m_people)
            m_asked |= person.answered();
        for (std::size_t v = 0; v < backgroundVariableCount; ++v)
            name(v, names[v], background);
        if (m_renumbers)
            for (Traits &person : m_people)
                for (std::size_t v = 0; v < backgroundVariableCount; ++v)
                    person.setCategory(v, m_classOf[v][person.category(v)]);
    }

    BackgroundCuts find()
    {
        BackgroundCuts cuts;
        for (std::size_t v = 0; v < backgroundVariableCount; ++v) {
            for (const QString &each : m_unexamined[v])
                cuts.push_back({static_cast<BackgroundVariable>(v), {each}, 0, std::nullopt, std::nullopt});
            if (m_names[v].size() > 1)
                findOf(v, cuts);
        }
        return cuts;
    }

private:
    void name(std::size_t v, const std::vector<QString> &names, const BackgroundTallies &background)
    {
        struct Category {
            std::int64_t people;
            std::size_t number;
        };
        std::vector<Category> categories;
        std::int64_t given = 0;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (const auto tally = background.find({static_cast<BackgroundVariable>(v), names[i]}); tally != background.end()) {
                categories.push_back({tally->second.respondents, i + 1});
                given += tally->second.respondents;
            }
        std::sort(categories.begin(), categories.end(), [&](const Category &a, const Category &b) {
            return a.people != b.people ? a.people > b.people : naturalLess(names[a.number - 1], names[b.number - 1]);
        });
        m_classOf[v].fill(rest);
        m_names[v].assign(1, {});
        m_sizes[v].assign(1, static_cast<std::int64_t>(m_people.size()) - given);
        for (const Category &each : categories) {
            if (m_names[v].size() == mostClasses) {
                m_unexamined[v].push_back(names[each.number - 1]);
                m_sizes[v][rest] += each.people;
                m_renumbers = true;
                continue;
            }
            m_classOf[v][each.number] = static_cast<std::uint8_t>(m_names[v].size());
            m_renumbers = m_renumbers || m_names[v].size() != each.number;
            m_names[v].push_back(names[each.number - 1]);
            m_sizes[v].push_back(each.people);
        }
    }

    std::span<const Traits> unit(std::size_t at) const
    {
        return {m_people.data() + m_starts[at], m_starts[at + 1] - m_starts[at]};
    }
    std::size_t units() const { return m_starts.empty() ? 0 : m_starts.size() - 1; }

    // Categories that many people of the same circumstances have, whatever is asked: nothing need be looked into.
    Joined join(std::size_t v) const
    {
        Joined joined(m_names[v].size());
        std::vector<std::uint64_t> keys; // what else there is to a person, then the class
        for (std::size_t at = 0; at < units(); ++at) {
            const std::span<const Traits> people = unit(at);
            if (!areSeveral(people, v, joined))
                continue;
            keys.clear();
            for (Traits person : people)
                if (person.answered() == m_asked) {
                    const std::uint64_t own = person.category(v);
                    person.setCategory(v, 0);
                    keys.push_back(person.categories() << Traits::categoryBits | own);
                }
            std::sort(keys.begin(), keys.end());
            for (std::size_t first = 0, end = 0; first < keys.size(); first = end) {
                std::array<std::int64_t, mostClasses> counts{};
                for (end = first; end < keys.size() && keys[end] >> Traits::categoryBits == keys[first] >> Traits::categoryBits; ++end)
                    ++counts[joined.of(keys[end] & 0xFF)];
                if (end - first > 1)
                    linkAll(joined, counts, m_names[v].size());
            }
        }
        return joined;
    }

    static void linkAll(Joined &joined, const std::array<std::int64_t, mostClasses> &counts, std::size_t classes)
    {
        for (std::size_t a = 0; a < classes; ++a)
            for (std::size_t b = a + 1; b < classes && counts[a] > 0; ++b)
                if (counts[b] > 0 && joined.of(a) == a && joined.of(b) == b)
                    joined.link(a, b, std::min(counts[a], counts[b]));
    }

    static bool areSeveral(std::span<const Traits> people, std::size_t v, const Joined &joined)
    {
        for (const Traits person : people)
            if (joined.of(person.category(v)) != joined.of(people.front().category(v)))
                return true;
        return false;
    }

    // What is left to look into of a variable: groups of classes, a bit each but for that with the rest in it.
    struct Groups {
        std::array<std::uint8_t, mostClasses> bitOf{}; // by class; noBit: with the rest
        std::size_t count = 0;
        bool hasRest = false;
        static constexpr std::uint8_t noBit = 0xFF;
    };

    Groups groupsOf(std::size_t v, const Joined &joined) const
    {
        Groups groups;
        groups.bitOf.fill(Groups::noBit);
        groups.hasRest = m_sizes[v][rest] > 0;
        std::array<std::uint8_t, mostClasses> bitOfGroup{};
        bitOfGroup.fill(Groups::noBit);
        for (std::size_t each = 1; each < m_names[v].size(); ++each) {
            const std::size_t into = joined.of(each);
            if (groups.hasRest && into == joined.of(rest))
                continue;
            if (bitOfGroup[into] == Groups::noBit)
                bitOfGroup[into] = static_cast<std::uint8_t>(groups.count++);
            groups.bitOf[each] = bitOfGroup[into];
        }
        return groups;
    }

    using Sums = std::vector<std::int64_t>; // by mask

    void findOf(std::size_t v, BackgroundCuts &cuts) const
    {
        const Joined joined = join(v);
        const Groups groups = groupsOf(v, joined);
        if (groups.count < (groups.hasRest ? 1U : 2U))
            return;
        std::vector<std::size_t> worthwhile; // units
        for (std::size_t at = 0; at < units(); ++at)
            if (areSeveral(unit(at), v, joined))
                worthwhile.push_back(at);
        const std::array<Sums, parts> people = peopleOf(v, groups);
        VariableSet others = 0;
        for (std::size_t each = 0; each < backgroundVariableCount; ++each)
            if (each != v && m_names[each].size() > 1)
                others |= setOf(static_cast<BackgroundVariable>(each));
        CutList found;
        for (int size = 0; size < backgroundVariableCount; ++size)
            for (unsigned beside = 0; beside < 1U << backgroundVariableCount; ++beside)
                if ((beside & ~others) == 0 && std::popcount(beside) == size)
                    offer(found, static_cast<VariableSet>(beside), people,
                          cutsOf(v, groups, worthwhile, static_cast<VariableSet>(beside)));
        for (const CutList::Cut &cut : found.cuts())
            cuts.push_back({static_cast<BackgroundVariable>(v), namesOf(v, groups, cut.categories), cut.beside, cut.factor,
                            cut.people});
    }

    void offer(CutList &found, VariableSet beside, const std::array<Sums, parts> &people,
               const std::array<Sums, parts> &sums) const
    {
        std::vector<CategoryMask> masks(sums[everyone].size());
        std::iota(masks.begin(), masks.end(), 0);
        std::stable_sort(masks.begin(), masks.end(),
                         [](CategoryMask a, CategoryMask b) { return std::popcount(a) < std::popcount(b); });
        for (std::size_t i = 0; i < parts; ++i) {
            const std::size_t part = (i + everyone) % parts; // everyone first
            if (part != everyone && !(m_asked >> part & 1U))
                continue;
            const auto factor = part == everyone ? std::nullopt : std::optional(Factor::fromIndex(part));
            for (const CategoryMask mask : masks) {
                const std::int64_t inside = people[part][mask];
                if (inside > 0 && inside < people[part].back() && sums[part][mask] < cutsKnownBelow)
                    found.offer({mask, beside, factor, sums[part][mask]});
            }
        }
    }

    // How many people are in each union, by part; after the last union: all people.
    std::array<Sums, parts> peopleOf(std::size_t v, const Groups &groups) const
    {
        std::array<std::array<std::int64_t, mostClasses + 1>, parts> counts{}; // by bit; the last is the rest
        const auto placeOf = [&](std::size_t each) {
            return groups.bitOf[each] == Groups::noBit ? mostClasses : std::size_t{groups.bitOf[each]};
        };
        for (std::size_t each = 0; each < m_names[v].size(); ++each)
            for (auto &part : counts)
                part[placeOf(each)] += m_sizes[v][each];
        for (const Traits person : m_people)
            for (std::uint32_t skipped = m_asked & ~person.answered(); skipped != 0; skipped &= skipped - 1)
                --counts[static_cast<std::size_t>(std::countr_zero(skipped))][placeOf(person.category(v))];
        std::array<Sums, parts> people;
        for (std::size_t part = 0; part < parts; ++part) {
            people[part] = sumsOf(counts[part], groups.count);
            people[part].push_back(people[part].back() + counts[part][mostClasses]);
        }
        return people;
    }

    static Sums sumsOf(std::span<const std::int64_t> counts, std::size_t bits)
    {
        Sums sums(std::size_t{1} << bits);
        for (CategoryMask mask = 1; mask < sums.size(); ++mask)
            sums[mask] = sums[mask & (mask - 1)] + counts[static_cast<std::size_t>(std::countr_zero(mask))];
        return sums;
    }

    // The cut of every union, for each part of the people.
    std::array<Sums, parts> cutsOf(std::size_t v, const Groups &groups, const std::vector<std::size_t> &worthwhile,
                                   VariableSet beside) const
    {
        std::uint64_t looksAt = 0;
        for (std::size_t each = 0; each < backgroundVariableCount; ++each)
            if (beside >> each & 1U)
                looksAt |= std::uint64_t{0xFF} << (Traits::categoryBits * each);
        std::array<Sums, parts> sums;
        sums.fill(Sums(std::size_t{1} << groups.count));
        Sums unskipped(std::size_t{1} << groups.count);
        std::vector<Traits> people;
        for (const std::size_t at : worthwhile) {
            people.assign(unit(at).begin(), unit(at).end());
            if (looksAt != 0)
                std::sort(people.begin(), people.end(),
                          [&](Traits a, Traits b) { return (a.bits & looksAt) < (b.bits & looksAt); });
            for (std::size_t first = 0, end = 0; first < people.size(); first = end) {
                std::uint32_t answered = m_asked;
                for (end = first; end < people.size() && (people[end].bits & looksAt) == (people[first].bits & looksAt); ++end)
                    answered &= people[end].answered();
                const std::span<const Traits> circle(people.data() + first, end - first);
                if (end - first < 2)
                    continue;
                if (answered == m_asked) {
                    addCuts(unskipped, v, groups, circle, 0);
                    continue;
                }
                addCuts(sums[everyone], v, groups, circle, 0);
                for (std::size_t part = 0; part < factorCount; ++part)
                    addCuts(sums[part], v, groups, circle, 1U << part);
            }
        }
        for (Sums &each : sums)
            for (std::size_t mask = 0; mask < each.size(); ++mask)
                each[mask] += unskipped[mask];
        return sums;
    }

    // needed: only people who have answered this.
    static void addCuts(Sums &sums, std::size_t v, const Groups &groups, std::span<const Traits> circle, std::uint32_t needed)
    {
        std::array<std::int64_t, mostClasses> counts{};
        std::int64_t all = 0;
        for (const Traits person : circle) {
            if ((person.answered() & needed) != needed)
                continue;
            ++all;
            if (const std::uint8_t bit = groups.bitOf[person.category(v)]; bit != Groups::noBit)
                ++counts[bit];
        }
        if (all < 2 || std::find(counts.begin(), counts.end(), all) != counts.end())
            return;
        const Sums inside = sumsOf(counts, groups.count);
        for (std::size_t mask = 1; mask < sums.size(); ++mask)
            sums[mask] += std::min(inside[mask], all - inside[mask]);
    }

    QStringList namesOf(std::size_t v, const Groups &groups, CategoryMask mask) const
    {
        QStringList names;
        for (std::size_t each = 1; each < m_names[v].size(); ++each)
            if (groups.bitOf[each] != Groups::noBit && mask >> groups.bitOf[each] & 1U)
                names.append(m_names[v][each]);
        names.sort();
        return names;
    }

    std::vector<Traits> m_people;
    std::vector<std::size_t> m_starts;
    std::uint32_t m_asked = 0; // the factors that anybody has answered
    bool m_renumbers = false;
    std::array<std::array<std::uint8_t, 256>, backgroundVariableCount> m_classOf{};
    CategoryNames m_names; // by class; the first is nothing
    std::array<std::vector<std::int64_t>, backgroundVariableCount> m_sizes;
    CategoryNames m_unexamined;
};

} // namespace

BackgroundCuts findBackgroundCuts(PeopleByUnit people, const CategoryNames &names, const BackgroundTallies &background)
{
    return background.empty() ? BackgroundCuts{} : Examination(std::move(people), names, background).find();
}

} // namespace faktorbenk::survey
