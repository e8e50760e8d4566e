#pragma once

#include "importer/answerlog.h"
#include "importer/background.h"
#include "importer/unitbook.h"
#include "survey/responses.h"

#include <vector>

namespace faktorbenk::importer {

// Gathers one round, over all rows and files that belong to it.
class RoundBuilder
{
public:
    // questionnaire: sorted, every statement of all files together; a round whose own files have fewer
    // gets only those.
    RoundBuilder(QString round, const survey::Questionnaire &questionnaire)
        : m_round(std::move(round)), m_questionnaire(questionnaire), m_asked(questionnaire.size()),
          m_background(questionnaire), m_answers(questionnaire.size())
    {
    }

    const QString &round() const { return m_round; }
    UnitBook &units() { return m_units; }
    BackgroundCounter &background() { return m_background; }

    bool knowsMunicipality() const { return !m_municipality.isEmpty(); }
    void setMunicipality(const QString &name) { m_municipality = name; }
    // A file with this statement (by its place in the questionnaire) has people of this round.
    void markAsked(std::size_t statement) { m_asked[statement] = true; }
    // answers: questionnaire.size() bytes, at least one not missing.
    void add(UnitBook::Index unit, const survey::Answer *answers, const BackgroundCounter::Choice &choice);

    // Takes in what a later part of the rows has of the same round. False: as the two absorb() below say;
    // neither is of any use then.
    [[nodiscard]] bool absorb(RoundBuilder &&later);

    std::int64_t respondents() const { return m_answers.respondents(); }
    survey::RoundResponses finish() &&;

private:
    std::vector<std::size_t> askedStatements() const;

    QString m_round;
    QString m_municipality;
    survey::Questionnaire m_questionnaire;
    std::vector<bool> m_asked;
    UnitBook m_units;
    BackgroundCounter m_background;
    AnswerLog m_answers;
};

} // namespace faktorbenk::importer
