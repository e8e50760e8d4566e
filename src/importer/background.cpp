#include "importer/background.h"

#include "importer/text.h"

#include <algorithm>

namespace faktorbenk::importer {

namespace {

constexpr Interner::Id mostSpellings = 10'000;
constexpr std::size_t slotCount = 8192;
constexpr std::size_t mostCombinations = slotCount / 4;
constexpr std::uint8_t tooLongCategory = 0xFF;
static_assert(BackgroundCounter::mostCategories < tooLongCategory);

} // namespace

BackgroundCounter::BackgroundCounter(const survey::Questionnaire &questionnaire)
{
    for (std::size_t i = 0; i < questionnaire.size(); ++i) {
        const std::size_t factor = questionnaire[i].factor.index();
        if (m_runs.empty() || m_runs.back().factor != factor)
            m_runs.push_back({factor, i});
        m_runs.back().end = i + 1;
    }
}

BackgroundCounter::Problem BackgroundCounter::choose(survey::BackgroundVariable which, std::string_view cell,
                                                     Choice &choice)
{
    const auto index = static_cast<std::size_t>(which);
    Variable &variable = m_variables[index];
    choice[index] = 0;
    if (cell.empty() || variable.tooMany)
        return Problem::None;
    if (cell.size() > 4 * static_cast<std::size_t>(longestCategory) + 64)
        return isBlank(cell) ? Problem::None : Problem::TooLong;
    const Interner::Id spelling = variable.spellings.idOf(cell);
    if (spelling == variable.categoryOf.size())
        if (const Problem problem = newSpelling(variable, cell); problem == Problem::TooMany)
            return problem;
    const std::uint8_t category = variable.categoryOf[spelling];
    if (category == tooLongCategory)
        return Problem::TooLong;
    choice[index] = category;
    return Problem::None;
}

BackgroundCounter::Problem BackgroundCounter::newSpelling(Variable &variable, std::string_view cell)
{
    const QString text = cleanText(cell);
    if (text.isEmpty() || text.size() > longestCategory) {
        variable.categoryOf.push_back(text.isEmpty() ? 0 : tooLongCategory);
    } else {
        auto it = std::find(variable.categories.begin(), variable.categories.end(), text);
        if (it == variable.categories.end()) {
            if (variable.categories.size() == mostCategories) {
                variable.tooMany = true;
                return Problem::TooMany;
            }
            variable.categories.push_back(text);
            variable.tallies.emplace_back();
            it = variable.categories.end() - 1;
        }
        variable.categoryOf.push_back(static_cast<std::uint8_t>(it - variable.categories.begin() + 1));
    }
    variable.tooMany = variable.spellings.size() >= mostSpellings;
    return variable.tooMany ? Problem::TooMany : Problem::None;
}

std::size_t BackgroundCounter::combinationOf(const Choice &choice)
{
    if (m_last < m_combinations.size() && m_combinations[m_last].choice == choice)
        return m_last;
    if (m_slots.empty())
        m_slots.resize(slotCount);
    if (m_combinations.size() == mostCombinations)
        addUp();
    std::uint64_t key = 0;
    for (const std::uint8_t category : choice)
        key = key << 8 | category;
    std::size_t at = (key * 0x9E3779B97F4A7C15U) >> 51; // the upper 13 bits: slotCount
    static_assert(slotCount == std::size_t{1} << (64 - 51));
    for (; m_slots[at] != 0; at = (at + 1) % slotCount)
        if (m_combinations[m_slots[at] - 1].choice == choice)
            return m_last = m_slots[at] - 1;
    m_combinations.emplace_back().choice = choice;
    m_slots[at] = static_cast<std::uint32_t>(m_combinations.size());
    return m_last = m_combinations.size() - 1;
}

survey::Traits BackgroundCounter::add(const Choice &choice, const survey::Answer *answers)
{
    std::uint64_t answered = 0;
    std::size_t i = 0;
    if (choice == Choice{}) {
        for (const Run &run : m_runs)
            for (; i < run.end; ++i)
                answered |= std::uint64_t{answers[i] != survey::missingAnswer} << run.factor;
        return {answered << survey::Traits::answeredFrom};
    }
    Combination &combination = m_combinations[combinationOf(choice)];
    ++combination.respondents;
    for (const Run &run : m_runs) {
        auto &counts = combination.counts[run.factor];
        int sum = 0;
        int given = 0;
        for (; i < run.end; ++i) {
            const survey::Answer answer = answers[i];
            ++counts[answer];
            sum += answer;
            given += answer != survey::missingAnswer;
        }
        combination.moments[run.factor].add(sum, given);
        answered |= std::uint64_t{given != 0} << run.factor;
    }
    survey::Traits traits{answered << survey::Traits::answeredFrom};
    for (std::size_t v = 0; v < choice.size(); ++v)
        traits.bits |= std::uint64_t{choice[v]} << (survey::Traits::categoryBits * v);
    return traits;
}

void BackgroundCounter::addUp()
{
    for (const Combination &combination : m_combinations) {
        survey::GroupTally tally;
        tally.respondents = combination.respondents;
        for (std::size_t f = 0; f < tally.factors.size(); ++f) {
            tally.factors[f].moments = combination.moments[f];
            for (std::size_t value = 0; value < survey::answerValues; ++value)
                tally.factors[f].answers.counts[value] = combination.counts[f][value + 1];
        }
        for (std::size_t v = 0; v < m_variables.size(); ++v)
            if (combination.choice[v] != 0)
                m_variables[v].tallies[combination.choice[v] - 1U] += tally;
    }
    m_combinations.clear();
    std::fill(m_slots.begin(), m_slots.end(), 0U);
}

std::optional<AnswerLog::CategoryPlaces> BackgroundCounter::absorb(BackgroundCounter &&later)
{
    addUp();
    later.addUp();
    AnswerLog::CategoryPlaces places;
    for (std::size_t v = 0; v < m_variables.size(); ++v) {
        Variable &mine = m_variables[v];
        const Variable &theirs = later.m_variables[v];
        if (mine.tooMany || theirs.tooMany)
            return std::nullopt;
        for (Interner::Id spelling = 0; spelling < theirs.spellings.size(); ++spelling) {
            const std::string_view cell = theirs.spellings.text(spelling);
            if (mine.spellings.idOf(cell) == mine.categoryOf.size() &&
                newSpelling(mine, cell) == Problem::TooMany)
                return std::nullopt;
        }
        bool isSame = true;
        places[v].push_back(0);
        for (std::size_t c = 0; c < theirs.categories.size(); ++c) {
            const auto known = std::find(mine.categories.begin(), mine.categories.end(), theirs.categories[c]);
            const auto place = static_cast<std::size_t>(known - mine.categories.begin());
            mine.tallies[place] += theirs.tallies[c];
            places[v].push_back(static_cast<std::uint8_t>(place + 1));
            isSame = isSame && place == c;
        }
        if (isSame)
            places[v].clear();
    }
    return places;
}

survey::CategoryNames BackgroundCounter::names() const
{
    survey::CategoryNames names;
    for (std::size_t v = 0; v < m_variables.size(); ++v)
        names[v] = m_variables[v].categories;
    return names;
}

survey::BackgroundTallies BackgroundCounter::finish()
{
    addUp();
    survey::BackgroundTallies tallies;
    for (std::size_t v = 0; v < m_variables.size(); ++v)
        for (std::size_t c = 0; c < m_variables[v].categories.size(); ++c)
            if (m_variables[v].tallies[c].respondents > 0)
                tallies.emplace(
                    std::pair(static_cast<survey::BackgroundVariable>(v), m_variables[v].categories[c]),
                    m_variables[v].tallies[c]);
    return tallies;
}

} // namespace faktorbenk::importer
