#include "importer/answerlog.h"

#include "base/parallel.h"

#include <iterator>
#include <span>

namespace faktorbenk::importer {

using survey::Answer;

namespace {

constexpr std::size_t worthACore = 1000; // units
constexpr std::size_t ahead = 16;        // respondents

void append(std::vector<Answer> &to, std::span<const Answer> person, const std::vector<std::size_t> &statements)
{
    if (statements.size() == person.size())
        to.insert(to.end(), person.begin(), person.end());
    else
        for (const std::size_t statement : statements)
            to.push_back(person[statement]);
}

} // namespace

void AnswerLog::add(UnitBook::Index unit, const Answer *answers, survey::Traits traits)
{
    if (m_pages.empty() || m_pages.back().units.size() == pageRows) {
        Page &page = m_pages.emplace_back();
        page.units.reserve(pageRows);
        page.traits.reserve(pageRows);
        page.answers.reserve(pageRows * m_width);
    }
    Page &page = m_pages.back();
    page.units.push_back(unit);
    page.traits.push_back(traits);
    page.answers.insert(page.answers.end(), answers, answers + m_width);
    ++m_respondents;
}

void AnswerLog::absorb(AnswerLog &&later, const std::vector<UnitBook::Index> &places, const CategoryPlaces &categories)
{
    for (Page &page : later.m_pages) {
        for (UnitBook::Index &unit : page.units)
            unit = places[unit];
        for (std::size_t v = 0; v < categories.size(); ++v)
            if (!categories[v].empty())
                for (survey::Traits &person : page.traits)
                    person.setCategory(v, categories[v][person.category(v)]);
    }
    m_pages.insert(m_pages.end(), std::move_iterator(later.m_pages.begin()), std::move_iterator(later.m_pages.end()));
    m_respondents += later.m_respondents;
}

std::vector<std::size_t> AnswerLog::startsOf(std::size_t units) const
{
    std::vector<std::size_t> starts(units + 1);
    for (const Page &page : m_pages)
        for (const UnitBook::Index unit : page.units)
            ++starts[unit + 1];
    for (std::size_t unit = 0; unit < units; ++unit)
        starts[unit + 1] += starts[unit];
    return starts;
}

survey::PeopleByUnit AnswerLog::traitsByUnit(std::size_t units) const
{
    survey::PeopleByUnit sorted;
    sorted.starts = startsOf(units);
    sorted.people.resize(sorted.starts.back());
    std::vector<std::size_t> next(sorted.starts.begin(), sorted.starts.end() - 1);
    for (const Page &page : m_pages)
        for (std::size_t row = 0; row < page.units.size(); ++row)
            sorted.people[next[page.units[row]]++] = page.traits[row];
    return sorted;
}

std::vector<std::vector<Answer>> AnswerLog::byUnit(std::size_t units, const std::vector<std::size_t> &statements) const
{
    const std::vector<std::size_t> starts = startsOf(units);
    std::vector<const Answer *> people(starts.back());
    std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
    for (const Page &page : m_pages)
        for (std::size_t row = 0; row < page.units.size(); ++row)
            people[next[page.units[row]]++] = page.answers.data() + row * m_width;

    std::vector<std::vector<Answer>> sorted(units);
    base::inParts(units, worthACore, [&](std::size_t first, std::size_t end) {
        for (std::size_t unit = first; unit < end; ++unit) {
            sorted[unit].reserve((starts[unit + 1] - starts[unit]) * statements.size());
            for (std::size_t i = starts[unit]; i < starts[unit + 1]; ++i) {
                // They lie all over the memory: fetched while those before them are copied.
                if (i + ahead < people.size())
                    __builtin_prefetch(people[i + ahead]);
                append(sorted[unit], {people[i], m_width}, statements);
            }
        }
    });
    return sorted;
}

} // namespace faktorbenk::importer
