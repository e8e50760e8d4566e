#pragma once

#include "importer/answerlog.h"
#include "importer/interner.h"
#include "survey/backgroundcuts.h"

#include <array>
#include <string_view>
#include <vector>

namespace faktorbenk::importer {

// Counts answers per background category (rule A4) while the rows go by, so that which answers go with
// whose age or gender is never kept. People are counted per combination of categories first – one addition a
// person instead of five – and the combinations are added up per category when there are many, and at the
// end.
class BackgroundCounter
{
public:
    static constexpr std::size_t mostCategories = 200; // per variable; more is no background but an id
    static constexpr qsizetype longestCategory = 100;  // UTF-16 units

    // One person's category of each variable; 0 where the cell is blank.
    using Choice = std::array<std::uint8_t, survey::backgroundVariableCount>;
    enum class Problem { None, TooLong, TooMany };

    explicit BackgroundCounter(const survey::Questionnaire &questionnaire);

    // Finds the cell's category and puts it into choice. Problem::TooMany is told once per variable; that
    // variable is not read any further.
    Problem choose(survey::BackgroundVariable variable, std::string_view cell, Choice &choice);
    // answers: one byte per statement of the questionnaire, at least one of them not missing. Tells what must be
    // remembered of the person to find the cuts.
    survey::Traits add(const Choice &choice, const survey::Answer *answers);
    // Takes in those of a later part of the rows; tells which numbers its categories have here. None: categories would
    // be too many, as only reading the rows one after the other can tell.
    [[nodiscard]] std::optional<AnswerLog::CategoryPlaces> absorb(BackgroundCounter &&later);
    survey::BackgroundTallies finish();
    survey::CategoryNames names() const;

private:
    struct Variable
    {
        Interner spellings;
        std::vector<std::uint8_t> categoryOf; // by spelling
        std::vector<QString> categories;      // number − 1
        std::vector<survey::GroupTally> tallies;
        bool tooMany = false;
    };
    struct Run
    {
        std::size_t factor;
        std::size_t end; // one past its last statement
    };
    struct Combination
    {
        Choice choice{};
        std::int64_t respondents = 0;
        survey::PerFactor<std::array<std::uint32_t, 8>>
            counts{}; // by answer, 0 are the missing; 8 for the shift
        survey::PerFactor<survey::MeanMoments> moments{};
    };

    Problem newSpelling(Variable &variable, std::string_view cell);
    std::size_t combinationOf(const Choice &choice);
    void addUp();

    std::vector<Run> m_runs;
    std::array<Variable, survey::backgroundVariableCount> m_variables;
    std::vector<Combination> m_combinations;
    std::vector<std::uint32_t> m_slots; // index + 1 into m_combinations, 0 empty
    std::size_t m_last = 0;
};

} // namespace faktorbenk::importer
