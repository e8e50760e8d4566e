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
constexpr std::size_t unitsBetweenLooks = 256;

// The classes of one variable, joined where no cut below cutsKnownBelow can part them.
class Joined
{
public:
    explicit Joined(std::size_t classes) { std::iota(m_into.begin(), m_into.begin() + classes, 0); }

    std::size_t of(std::size_t classNumber) const { return m_into[classNumber]; }
    void forgetLinks() { m_links = {}; }
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

    // Joins categories that many people of the same circumstances have: of no union that parts them is there anything
    // to be told. Looks only into as many units as that usually takes; what is left apart is counted.
    void join(Joined &joined, std::size_t v, VariableSet beside, const std::vector<std::size_t> *among) const
    {
        constexpr std::size_t mostUnits = 2000;
        const std::uint64_t looksAt = bitsOf(beside);
        const std::size_t count = std::min(mostUnits, among ? among->size() : units());
        std::vector<std::uint64_t> keys; // what else there is to a person, then the class
        for (std::size_t i = 0; i < count; ++i) {
            const std::span<const Traits> people = unit(among ? (*among)[i] : i);
            if (!areSeveral(people, v, joined))
                continue;
            keys.clear();
            for (const Traits person : people)
                if (person.answered() == m_asked)
                    keys.push_back((person.bits & looksAt) << Traits::categoryBits | person.category(v));
            std::sort(keys.begin(), keys.end());
            for (std::size_t first = 0, end = 0; first < keys.size(); first = end) {
                std::array<std::int64_t, mostClasses> counts{};
                for (end = first; end < keys.size() && keys[end] >> Traits::categoryBits == keys[first] >> Traits::categoryBits; ++end)
                    ++counts[joined.of(keys[end] & 0xFF)];
                if (end - first > 1)
                    linkAll(joined, counts, m_names[v].size());
            }
        }
    }

    static std::uint64_t bitsOf(VariableSet variables)
    {
        std::uint64_t bits = 0;
        for (std::size_t each = 0; each < backgroundVariableCount; ++each)
            if (variables >> each & 1U)
                bits |= std::uint64_t{0xFF} << (Traits::categoryBits * each);
        return bits;
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

        CategoryMask classesOf(CategoryMask mask) const
        {
            CategoryMask classes = 0;
            for (std::size_t each = 0; each < bitOf.size(); ++each)
                if (bitOf[each] != noBit && mask >> bitOf[each] & 1U)
                    classes |= CategoryMask{1} << each;
            return classes;
        }
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
        VariableSet others = 0;
        for (std::size_t each = 0; each < backgroundVariableCount; ++each)
            if (each != v && m_names[each].size() > 1)
                others |= setOf(static_cast<BackgroundVariable>(each));
        Joined joined(m_names[v].size());
        join(joined, v, others, nullptr);
        const Groups apart = groupsOf(v, joined);
        if (!areAny(apart))
            return;
        std::vector<std::size_t> worthwhile; // units
        for (std::size_t at = 0; at < units(); ++at)
            if (areSeveral(unit(at), v, joined))
                worthwhile.push_back(at);
        const PartCounts people = peopleOf(v);
        CutList found;
        for (int size = 0; size < backgroundVariableCount; ++size)
            for (unsigned set = 0; set < 1U << backgroundVariableCount; ++set) {
                const auto beside = static_cast<VariableSet>(set);
                if ((beside & ~others) != 0 || std::popcount(set) != size || isAllKnown(found, apart, beside))
                    continue;
                Joined here = joined;
                here.forgetLinks(); // those were of other circles
                join(here, v, beside, &worthwhile);
                const Groups groups = groupsOf(v, here);
                if (areAny(groups))
                    offer(found, beside, groups, people, cutsOf(v, groups, worthwhile, beside));
            }
        for (const CutList::Cut &cut : found.cuts())
            cuts.push_back({static_cast<BackgroundVariable>(v), namesOf(v, cut.categories), cut.beside, cut.factor, cut.people});
    }

    static bool areAny(const Groups &groups) { return groups.count >= (groups.hasRest ? 1U : 2U); }

    // Nobody is cut already, so that no more can be found.
    static bool isAllKnown(const CutList &found, const Groups &groups, VariableSet beside)
    {
        const CategoryMask everything = (CategoryMask{1} << groups.count) - 1;
        for (CategoryMask mask = 1; mask <= everything; ++mask)
            if ((mask != everything || groups.hasRest) && found.lowerBound(groups.classesOf(mask), beside, std::nullopt) > 0)
                return false;
        return true;
    }

    using PartCounts = std::array<std::array<std::int64_t, mostClasses>, parts>; // by class

    PartCounts peopleOf(std::size_t v) const
    {
        PartCounts counts{};
        for (auto &part : counts)
            std::copy(m_sizes[v].begin(), m_sizes[v].end(), part.begin());
        for (const Traits person : m_people)
            for (std::uint32_t skipped = m_asked & ~person.answered(); skipped != 0; skipped &= skipped - 1)
                --counts[static_cast<std::size_t>(std::countr_zero(skipped))][person.category(v)];
        return counts;
    }

    void offer(CutList &found, VariableSet beside, const Groups &groups, const PartCounts &people,
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
            const std::int64_t all = std::accumulate(people[part].begin(), people[part].end(), std::int64_t{0});
            for (const CategoryMask mask : masks) {
                if (sums[part][mask] >= cutsKnownBelow)
                    continue;
                const CategoryMask classes = groups.classesOf(mask);
                std::int64_t inside = 0;
                for (CategoryMask left = classes; left != 0; left &= left - 1)
                    inside += people[part][static_cast<std::size_t>(std::countr_zero(left))];
                if (inside > 0 && inside < all)
                    found.offer({classes, beside, factor, sums[part][mask]});
            }
        }
    }

    static Sums sumsOf(std::span<const std::int64_t> counts, std::size_t bits)
    {
        Sums sums(std::size_t{1} << bits);
        for (CategoryMask mask = 1; mask < sums.size(); ++mask)
            sums[mask] = sums[mask & (mask - 1)] + counts[static_cast<std::size_t>(std::countr_zero(mask))];
        return sums;
    }

    // Does a person's category of the other variable say the group of this one? Then nobody is cut beside it.
    bool isSaidBy(std::size_t other, std::size_t v, const Groups &groups) const
    {
        constexpr int unseen = -1;
        std::array<int, mostClasses> group;
        group.fill(unseen);
        for (const Traits person : m_people) {
            int &seen = group[person.category(other)];
            const int here = groups.bitOf[person.category(v)];
            if (seen != here && seen != unseen)
                return false;
            seen = here;
        }
        return true;
    }

    // The cut of every union, for each part of the people.
    std::array<Sums, parts> cutsOf(std::size_t v, const Groups &groups, const std::vector<std::size_t> &worthwhile,
                                   VariableSet beside) const
    {
        const std::uint64_t looksAt = bitsOf(beside);
        std::array<Sums, parts> sums;
        sums.fill(Sums(std::size_t{1} << groups.count));
        if (std::popcount(beside) == 1 && isSaidBy(static_cast<std::size_t>(std::countr_zero(beside)), v, groups))
            return sums;
        Sums unskipped(std::size_t{1} << groups.count);
        std::vector<Traits> people;
        for (std::size_t i = 0; i < worthwhile.size(); ++i) {
            if (i % unitsBetweenLooks == 0 && std::all_of(unskipped.begin() + 1, unskipped.end(),
                                                          [](std::int64_t sum) { return sum >= cutsKnownBelow; }))
                break;
            const std::size_t at = worthwhile[i];
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

    QStringList namesOf(std::size_t v, CategoryMask classes) const
    {
        QStringList names;
        for (std::size_t each = 1; each < m_names[v].size(); ++each)
            if (classes >> each & 1U)
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
