#include "importer/roundbuilder.h"

#include "importer/fingerprint.h"

#include <algorithm>

namespace faktorbenk::importer {

using survey::Answer;

void RoundBuilder::add(UnitBook::Index unit, const Answer *answers, const BackgroundCounter::Choice &choice)
{
    if (unit >= m_answers.size())
        m_answers.resize(m_units.size());
    m_answers[unit].insert(m_answers[unit].end(), answers, answers + m_questionnaire.size());
    m_background.add(choice, answers);
    ++m_respondents;
}

bool RoundBuilder::absorb(RoundBuilder &&later)
{
    const auto places = m_units.absorb(std::move(later.m_units));
    if (!places || !m_background.absorb(std::move(later.m_background)))
        return false;
    if (m_municipality.isEmpty())
        m_municipality = later.m_municipality;
    for (std::size_t i = 0; i < m_asked.size(); ++i)
        m_asked[i] = m_asked[i] || later.m_asked[i];
    if (!later.m_answers.empty())
        m_answers.resize(m_units.size());
    for (std::size_t unit = 0; unit < later.m_answers.size(); ++unit) {
        std::vector<Answer> &mine = m_answers[(*places)[unit]];
        std::vector<Answer> &theirs = later.m_answers[unit];
        if (mine.empty())
            mine = std::move(theirs);
        else
            mine.insert(mine.end(), theirs.begin(), theirs.end());
    }
    m_respondents += later.m_respondents;
    return true;
}

void RoundBuilder::leaveOutUnasked()
{
    if (std::find(m_asked.begin(), m_asked.end(), false) == m_asked.end())
        return;
    const std::size_t width = m_questionnaire.size();
    for (std::vector<Answer> &answers : m_answers) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (m_asked[i % width])
                answers[kept++] = answers[i];
        answers.resize(kept);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < width; ++i)
        if (m_asked[i])
            m_questionnaire[kept++] = m_questionnaire[i];
    m_questionnaire.erase(m_questionnaire.begin() + static_cast<std::ptrdiff_t>(kept), m_questionnaire.end());
}

survey::RoundResponses RoundBuilder::finish() &&
{
    leaveOutUnasked();
    survey::RoundResponses result;
    result.round = std::move(m_round);
    result.municipality = std::move(m_municipality);
    result.units = m_units.claims();
    for (std::size_t unit = 0; unit < m_answers.size(); ++unit)
        if (!m_answers[unit].empty())
            result.responses.push_back(
                {m_units.code(static_cast<UnitBook::Index>(unit)), std::move(m_answers[unit])});
    result.background = m_background.finish();
    result.fingerprint = fingerprintOf(m_questionnaire, result.responses);
    result.questionnaire = std::move(m_questionnaire);
    return result;
}

} // namespace faktorbenk::importer
