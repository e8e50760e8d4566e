#include "importer/roundbuilder.h"

#include "importer/fingerprint.h"

#include <future>

namespace faktorbenk::importer {

using survey::Answer;

void RoundBuilder::add(UnitBook::Index unit, const Answer *answers, const BackgroundCounter::Choice &choice)
{
    m_answers.add(unit, answers, m_background.add(choice, answers));
}

bool RoundBuilder::absorb(RoundBuilder &&later)
{
    const auto places = m_units.absorb(std::move(later.m_units));
    if (!places)
        return false;
    const auto categories = m_background.absorb(std::move(later.m_background));
    if (!categories)
        return false;
    if (m_municipality.isEmpty())
        m_municipality = later.m_municipality;
    for (std::size_t i = 0; i < m_asked.size(); ++i)
        m_asked[i] = m_asked[i] || later.m_asked[i];
    m_answers.absorb(std::move(later.m_answers), *places, *categories);
    return true;
}

std::vector<std::size_t> RoundBuilder::askedStatements() const
{
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < m_asked.size(); ++i)
        if (m_asked[i])
            asked.push_back(i);
    return asked;
}

survey::RoundResponses RoundBuilder::finish() &&
{
    const std::vector<std::size_t> asked = askedStatements();
    survey::RoundResponses result;
    result.round = std::move(m_round);
    result.municipality = std::move(m_municipality);
    for (const std::size_t statement : asked)
        result.questionnaire.push_back(m_questionnaire[statement]);
    result.background = m_background.finish();
    std::future<std::vector<survey::UnitClaim>> claims = std::async(std::launch::async, [this, &result] {
        if (result.background.empty())
            result.cuts = survey::known({});
        else
            result.cuts = [people = m_answers.traitsByUnit(m_units.size()), names = m_background.names(),
                           background = result.background] {
                return survey::findBackgroundCuts(people, names, background);
            };
        return m_units.claims();
    });
    std::vector<std::vector<Answer>> answers = m_answers.byUnit(m_units.size(), asked);
    result.units = claims.get();
    for (std::size_t unit = 0; unit < answers.size(); ++unit)
        if (!answers[unit].empty())
            result.responses.push_back(
                {m_units.code(static_cast<UnitBook::Index>(unit)), std::move(answers[unit])});
    result.fingerprint = fingerprintOf(result.questionnaire, result.responses);
    return result;
}

} // namespace faktorbenk::importer
