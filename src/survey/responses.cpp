#include "survey/responses.h"

namespace faktorbenk::survey {

namespace {

// A run of neighbouring statements that measure the same factor.
struct FactorRun {
    std::size_t factor;
    std::size_t first;
    std::size_t end;
};

std::vector<FactorRun> factorRuns(const Questionnaire &questionnaire)
{
    std::vector<FactorRun> runs;
    for (std::size_t i = 0; i < questionnaire.size(); ++i) {
        const std::size_t factor = questionnaire[i].factor.index();
        if (runs.empty() || runs.back().factor != factor)
            runs.push_back({factor, i, i + 1});
        else
            runs.back().end = i + 1;
    }
    return runs;
}

} // namespace

std::int64_t RoundResponses::respondents() const
{
    if (questionnaire.empty())
        return 0;
    std::size_t bytes = 0;
    for (const UnitResponses &unit : responses)
        bytes += unit.answers.size();
    return static_cast<std::int64_t>(bytes / questionnaire.size());
}

GroupTally tally(const Questionnaire &questionnaire, std::span<const Answer> answers)
{
    GroupTally result;
    const std::vector<FactorRun> runs = factorRuns(questionnaire);
    const std::size_t width = questionnaire.size();
    if (width == 0)
        return result;
    // Slot 0 collects the missing ones, so that the loop has nothing to decide.
    PerFactor<std::array<std::int64_t, answerValues + 1>> counts{};
    for (std::size_t row = 0; row + width <= answers.size(); row += width) {
        const Answer *person = answers.data() + row;
        bool answered = false;
        for (const FactorRun &run : runs) {
            auto &slots = counts[run.factor];
            int sum = 0;
            int given = 0;
            for (std::size_t i = run.first; i < run.end; ++i) {
                const Answer answer = person[i];
                ++slots[answer];
                sum += answer;
                given += answer != missingAnswer;
            }
            if (given > 0) {
                result.factors[run.factor].moments.add(sum, given);
                answered = true;
            }
        }
        result.respondents += answered;
    }
    for (std::size_t f = 0; f < counts.size(); ++f)
        for (std::size_t value = 0; value < answerValues; ++value)
            result.factors[f].answers.counts[value] += counts[f][value + 1];
    return result;
}

} // namespace faktorbenk::survey
