#include "survey/reduction.h"

namespace faktorbenk::survey {

Tally nearestTheMean(const Tally &answers)
{
    Tally nearest;
    const std::int64_t count = answers.answers();
    if (count == 0)
        return nearest;
    const std::int64_t lower = answers.sum() / count; // 1 … 5
    const std::int64_t above = answers.sum() % count; // how many must be one higher
    nearest.counts[static_cast<std::size_t>(lower - 1)] = count - above;
    if (above > 0)
        nearest.counts[static_cast<std::size_t>(lower)] = above;
    return nearest;
}

FactorTally reduced(const FactorTally &tally, Factor factor, ReleasedParts kept)
{
    if (!(kept & releasedFigures(factor))) {
        FactorTally counted;
        counted.moments.respondents = tally.moments.respondents;
        return counted;
    }
    FactorTally left = tally;
    if (!(kept & releasedDistribution(factor)))
        left.answers = nearestTheMean(tally.answers);
    return left;
}

GroupTally reduced(const GroupTally &tally, ReleasedParts kept)
{
    GroupTally left;
    left.respondents = tally.respondents;
    for (const Factor factor : allFactors())
        left.factors[factor.index()] = reduced(tally.factors[factor.index()], factor, kept);
    return left;
}

} // namespace faktorbenk::survey
