#include "survey/backgroundcuts.h"
#include "survey/cutlist.h"
#include "survey/unittree.h"

#include <algorithm>
#include <bit>

namespace faktorbenk::survey {

namespace {

std::int64_t peopleOf(const GroupTally &tally, const std::optional<Factor> &factor)
{
    return factor ? tally.factors[factor->index()].moments.respondents : tally.respondents;
}

// What one of the two knows of one variable.
class Source
{
public:
    Source(const ExaminedPeople &people, BackgroundVariable variable, const std::vector<QString> &names)
        : m_total(people.total)
    {
        for (const QString &name : names) {
            const auto known = people.background.find({variable, name});
            m_categories.push_back(known == people.background.end() ? nullptr : &known->second);
        }
        const auto place = [&](const QString &category) {
            return std::find(names.begin(), names.end(), category) - names.begin();
        };
        for (const BackgroundCut &cut : people.cuts) {
            if (cut.variable != variable)
                continue;
            CategoryMask mask = 0;
            bool isAboutThese = true;
            for (const QString &category : cut.categories) {
                const auto at = static_cast<std::size_t>(place(category));
                isAboutThese = isAboutThese && at < names.size();
                mask |= isAboutThese ? CategoryMask{1} << at : 0;
            }
            if (isAboutThese)
                m_known.offer({mask, cut.beside, cut.factor, cut.people});
        }
    }

    std::int64_t inside(CategoryMask mask, const std::optional<Factor> &factor) const
    {
        std::int64_t sum = 0;
        for (CategoryMask left = mask; left != 0; left &= left - 1)
            if (const GroupTally *category = m_categories[static_cast<std::size_t>(std::countr_zero(left))])
                sum += peopleOf(*category, factor);
        return sum;
    }
    std::int64_t everyone(const std::optional<Factor> &factor) const { return peopleOf(m_total, factor); }

    // At least so many people are cut here.
    std::int64_t lowerBound(CategoryMask mask, VariableSet beside, const std::optional<Factor> &factor) const
    {
        CategoryMask own = 0; // categories that nobody is in were not there to be examined
        for (CategoryMask left = mask; left != 0; left &= left - 1)
            if (m_categories[static_cast<std::size_t>(std::countr_zero(left))])
                own |= left & (~left + 1);
        const std::int64_t people = inside(own, factor);
        if (people == 0 || people == everyone(factor))
            return 0;
        return std::max<std::int64_t>(0, m_known.lowerBound(own, beside, factor));
    }

private:
    const GroupTally &m_total;
    std::vector<const GroupTally *> m_categories; // null: nobody is in it
    CutList m_known;
};

// The categories that both have examined, as far as they have them at all; the others are said not to be.
std::vector<QString> examinedBoth(const ExaminedPeople &first, const ExaminedPeople &second, BackgroundVariable variable,
                                  BackgroundCuts &unexamined)
{
    std::map<QString, std::int64_t> sizes;
    for (const ExaminedPeople *each : {&first, &second})
        for (const auto &[key, tally] : each->background)
            if (key.first == variable)
                sizes[key.second] += tally.respondents;
    const auto isExamined = [&](const QString &category) {
        const BackgroundCut unknown{variable, {category}, 0, std::nullopt, std::nullopt};
        return std::count(first.cuts.begin(), first.cuts.end(), unknown) +
                   std::count(second.cuts.begin(), second.cuts.end(), unknown) ==
               0;
    };
    std::vector<QString> names;
    for (const auto &[name, people] : sizes)
        names.push_back(name);
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : naturalLess(a, b);
    });
    std::vector<QString> examined;
    for (const QString &name : names)
        if (isExamined(name) && examined.size() < mostExaminedCategories)
            examined.push_back(name);
        else
            unexamined.push_back({variable, {name}, 0, std::nullopt, std::nullopt});
    return examined;
}

void mergeOf(BackgroundVariable variable, const ExaminedPeople &first, const ExaminedPeople &second, BackgroundCuts &merged)
{
    const std::vector<QString> names = examinedBoth(first, second, variable, merged);
    const Source one(first, variable, names);
    const Source other(second, variable, names);
    std::vector<CategoryMask> masks;
    for (CategoryMask mask = 1; mask < CategoryMask{1} << names.size(); ++mask)
        masks.push_back(mask);
    std::stable_sort(masks.begin(), masks.end(),
                     [](CategoryMask a, CategoryMask b) { return std::popcount(a) < std::popcount(b); });
    std::vector<std::optional<Factor>> parts{std::nullopt};
    for (const Factor factor : allFactors())
        parts.emplace_back(factor);
    CutList found;
    for (int size = 0; size < backgroundVariableCount; ++size)
        for (unsigned beside = 0; beside < 1U << backgroundVariableCount; ++beside) {
            if (std::popcount(beside) != size || beside & setOf(variable))
                continue;
            for (const std::optional<Factor> &factor : parts)
                for (const CategoryMask mask : masks) {
                    const std::int64_t inside = one.inside(mask, factor) + other.inside(mask, factor);
                    if (inside == 0 || inside == one.everyone(factor) + other.everyone(factor))
                        continue;
                    const std::int64_t least = one.lowerBound(mask, static_cast<VariableSet>(beside), factor) +
                                               other.lowerBound(mask, static_cast<VariableSet>(beside), factor);
                    // Nought is a bound here, not a count: nobody knows whether the union is made of whole units.
                    if (least < cutsKnownBelow)
                        found.offer({mask, static_cast<VariableSet>(beside), factor,
                                     least > 0 ? std::optional(least) : std::nullopt});
                }
        }
    for (const CutList::Cut &cut : found.cuts()) {
        BackgroundCut made{variable, {}, cut.beside, cut.factor, cut.people};
        for (std::size_t i = 0; i < names.size(); ++i)
            if (cut.categories >> i & 1U)
                made.categories.append(names[i]);
        made.categories.sort();
        merged.push_back(std::move(made));
    }
}

} // namespace

BackgroundCuts mergedCuts(const ExaminedPeople &first, const ExaminedPeople &second)
{
    BackgroundCuts merged;
    for (int variable = 0; variable < backgroundVariableCount; ++variable)
        mergeOf(static_cast<BackgroundVariable>(variable), first, second, merged);
    return merged;
}

} // namespace faktorbenk::survey
