#include "survey/responses.h"

#include "survey/backgroundcuts.h"

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

// What a run of answers comes to, added up in one word: ten bits for how many there are of each value 1…5, four for
// how many there are, the rest for their sum. Only the counts are added up over people, as many as they have room for.
constexpr unsigned bitsPerCount = 10;
constexpr unsigned givenBits = bitsPerCount * answerValues;
constexpr unsigned sumBits = givenBits + 4;
constexpr std::uint64_t countBits = (std::uint64_t{1} << givenBits) - 1;
constexpr std::size_t mostSummed = ((1U << bitsPerCount) - 1) / MeanMoments::mostStatements; // people
static_assert(MeanMoments::mostStatements < 16);

constexpr std::array<std::uint64_t, answerValues + 1> summandOf = [] {
    std::array<std::uint64_t, answerValues + 1> summands{};
    for (std::uint64_t answer = 1; answer <= answerValues; ++answer)
        summands[answer] = std::uint64_t{1} << (bitsPerCount * (answer - 1)) | std::uint64_t{1} << givenBits |
                           answer << sumBits;
    return summands;
}();

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

GroupTally everyone(const RoundResponses &round)
{
    GroupTally total;
    for (const UnitResponses &unit : round.responses)
        total += tally(round.questionnaire, unit.answers);
    return total;
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

CutFinder known(BackgroundCuts cuts)
{
    return [cuts = std::move(cuts)] {
        return cuts;
    };
}

RoundResponses merged(RoundResponses first, RoundResponses second)
{
    if (first.cuts && second.cuts) {
        const BackgroundCuts ofFirst = first.cuts();
        const BackgroundCuts ofSecond = second.cuts();
        first.cuts = known(mergedCuts({ofFirst, first.background, everyone(first)}, {ofSecond, second.background, everyone(second)}));
    } else {
        first.cuts = {};
    }
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

std::optional<Factor> overfullFactor(const Questionnaire &questionnaire)
{
    PerFactor<int> statements{};
    for (const Statement &statement : questionnaire)
        if (++statements[statement.factor.index()] > MeanMoments::mostStatements)
            return statement.factor;
    return std::nullopt;
}

GroupTally tally(const Questionnaire &questionnaire, std::span<const Answer> answers)
{
    GroupTally result;
    const std::vector<FactorRun> runs = factorRuns(questionnaire);
    const std::size_t width = questionnaire.size();
    if (width == 0)
        return result;
    for (std::size_t first = 0; first + width <= answers.size(); first += mostSummed * width) {
        const std::size_t end = std::min(first + mostSummed * width, answers.size());
        PerFactor<std::uint64_t> counts{};
        for (std::size_t row = first; row + width <= end; row += width) {
            const Answer *person = answers.data() + row;
            int givenInAll = 0;
            for (const FactorRun &run : runs) {
                std::uint64_t own = 0;
                for (std::size_t i = run.first; i < run.end; ++i)
                    own += summandOf[person[i]];
                const int given = static_cast<int>(own >> givenBits & 0xF);
                result.factors[run.factor].moments.add(static_cast<int>(own >> sumBits), given);
                counts[run.factor] += own & countBits;
                givenInAll += given;
            }
            result.respondents += givenInAll > 0;
        }
        for (std::size_t f = 0; f < counts.size(); ++f)
            for (std::size_t value = 0; value < answerValues; ++value)
                result.factors[f].answers.counts[value] +=
                    static_cast<std::int64_t>(counts[f] >> (bitsPerCount * value) & ((1U << bitsPerCount) - 1));
    }
    return result;
}

} // namespace faktorbenk::survey
