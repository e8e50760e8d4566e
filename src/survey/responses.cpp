#include "survey/responses.h"

#include <QHash>

#include <algorithm>
#include <iterator>

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

// The same answers in the order of another questionnaire that has every statement of this one.
std::vector<Answer> rearranged(const std::vector<Answer> &answers, const Questionnaire &from, const Questionnaire &to)
{
    if (from == to || from.empty())
        return answers;
    std::vector<std::size_t> places;
    for (const Statement &statement : from)
        places.push_back(static_cast<std::size_t>(std::lower_bound(to.begin(), to.end(), statement) - to.begin()));
    const std::size_t people = answers.size() / from.size();
    std::vector<Answer> result(people * to.size(), missingAnswer);
    for (std::size_t person = 0; person < people; ++person)
        for (std::size_t i = 0; i < places.size(); ++i)
            result[person * to.size() + places[i]] = answers[person * from.size() + i];
    return result;
}

void rearrange(RoundResponses &round, const Questionnaire &to)
{
    for (UnitResponses &unit : round.responses)
        unit.answers = rearranged(unit.answers, round.questionnaire, to);
    round.questionnaire = to;
}

} // namespace

std::vector<UnitClaim> mergedClaims(std::vector<UnitClaim> first, std::vector<UnitClaim> second)
{
    QHash<UnitCode, std::size_t> claims;
    for (std::size_t i = 0; i < first.size(); ++i)
        claims.insert(first[i].code, i);
    for (UnitClaim &claim : second) {
        const auto known = claims.constFind(claim.code);
        if (known == claims.cend()) {
            claims.insert(claim.code, first.size());
            first.push_back(std::move(claim));
            continue;
        }
        UnitClaim &mine = first[*known];
        if (mine.name.isEmpty() || mine.name == mine.code.text())
            mine.name = claim.name;
        if (!mine.parent)
            mine.parent = claim.parent;
        if (mine.serviceType.isEmpty())
            mine.serviceType = claim.serviceType;
    }
    return first;
}

RoundResponses merged(RoundResponses first, RoundResponses second)
{
    Questionnaire all;
    std::set_union(first.questionnaire.begin(), first.questionnaire.end(), second.questionnaire.begin(),
                   second.questionnaire.end(), std::back_inserter(all));
    rearrange(first, all);
    rearrange(second, all);
    if (first.municipality.isEmpty())
        first.municipality = second.municipality;

    first.units = mergedClaims(std::move(first.units), std::move(second.units));

    QHash<UnitCode, std::size_t> packs;
    for (std::size_t i = 0; i < first.responses.size(); ++i)
        packs.insert(first.responses[i].unit, i);
    for (UnitResponses &unit : second.responses) {
        const auto known = packs.constFind(unit.unit);
        if (known == packs.cend()) {
            packs.insert(unit.unit, first.responses.size());
            first.responses.push_back(std::move(unit));
        } else {
            std::vector<Answer> &mine = first.responses[*known].answers;
            mine.insert(mine.end(), unit.answers.begin(), unit.answers.end());
        }
    }
    for (const auto &[category, group] : second.background)
        first.background[category] += group;
    first.fingerprint = {};
    return first;
}

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
