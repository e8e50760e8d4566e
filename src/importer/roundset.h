#pragma once

#include "importer/responses.h"
#include "importer/roundbuilder.h"

#include <memory>
#include <string_view>
#include <vector>

namespace faktorbenk::importer {

// The rounds of a draft while they grow.
class RoundSet
{
public:
    explicit RoundSet(survey::Questionnaire questionnaire) : m_questionnaire(std::move(questionnaire)) {}

    const survey::Questionnaire &questionnaire() const { return m_questionnaire; }
    bool isFull() const { return m_rounds.size() >= mostRounds; }
    // The round of a cell, made if need be. None for a blank cell, and for a new round when isFull().
    RoundBuilder *of(std::string_view cell);
    std::vector<std::unique_ptr<RoundBuilder>> &all() { return m_rounds; }
    // Takes in what a later part of the rows has. False: only reading the rows one after the other can tell
    // what it comes to; neither set is of any use then.
    [[nodiscard]] bool absorb(RoundSet &&later);

private:
    survey::Questionnaire m_questionnaire;
    std::vector<std::unique_ptr<RoundBuilder>> m_rounds;
    Interner m_spellings;
    std::vector<RoundBuilder *> m_bySpelling;
};

} // namespace faktorbenk::importer
