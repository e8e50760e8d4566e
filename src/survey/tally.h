#pragma once

#include "survey/factor.h"

#include <array>
#include <cstdint>

namespace faktorbenk::survey {

inline constexpr int answerValues = 5; // 1 (svært uenig) … 5 (svært enig), rule N1

// How many answers of each value 1…5 a group gave on one factor (rule N4). A raw figure: nothing above
// the gate may see it.
struct Tally {
    std::array<std::int64_t, answerValues> counts{};

    constexpr std::int64_t answers() const
    {
        return counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
    }
    constexpr std::int64_t sum() const
    {
        return counts[0] + 2 * counts[1] + 3 * counts[2] + 4 * counts[3] + 5 * counts[4];
    }
    constexpr Tally &operator+=(const Tally &other)
    {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += other.counts[i];
        return *this;
    }
    constexpr Tally &operator-=(const Tally &other)
    {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] -= other.counts[i];
        return *this;
    }
    friend constexpr bool operator==(const Tally &, const Tally &) = default;
};

// What the margin (rule N9) needs to know of the respondents' own means on one factor, kept exact: each
// mean is counted in 1/2520, which every mean of up to ten answers is a whole number of.
struct MeanMoments {
    static constexpr std::int64_t unitsPerPoint = 2520; // lcm(1…10)
    static constexpr int mostStatements = 10;           // per factor, so that 2520 stays exact

    std::int64_t respondents = 0; // with at least one answer on the factor
    std::int64_t sum = 0;         // Σ own mean, in 1/2520
    std::int64_t sumSquares = 0;  // Σ (own mean)², in 1/2520²

    // What one point is worth in an own mean of that many answers; looked up, as dividing is slow.
    static constexpr std::array<std::int64_t, mostStatements + 1> pointOf = [] {
        std::array<std::int64_t, mostStatements + 1> points{};
        for (std::size_t given = 1; given < points.size(); ++given)
            points[given] = unitsPerPoint / static_cast<std::int64_t>(given);
        return points;
    }();

    // One respondent: the sum of the answers given and how many they are (at most mostStatements); none adds nothing.
    constexpr void add(int answerSum, int answerCount)
    {
        const std::int64_t own = pointOf[static_cast<std::size_t>(answerCount)] * answerSum;
        respondents += answerCount != 0;
        sum += own;
        sumSquares += own * own;
    }
    constexpr MeanMoments &operator+=(const MeanMoments &other)
    {
        respondents += other.respondents;
        sum += other.sum;
        sumSquares += other.sumSquares;
        return *this;
    }
    constexpr MeanMoments &operator-=(const MeanMoments &other)
    {
        respondents -= other.respondents;
        sum -= other.sum;
        sumSquares -= other.sumSquares;
        return *this;
    }
    friend constexpr bool operator==(const MeanMoments &, const MeanMoments &) = default;
};

struct FactorTally {
    Tally answers;
    MeanMoments moments;

    constexpr FactorTally &operator+=(const FactorTally &other)
    {
        answers += other.answers;
        moments += other.moments;
        return *this;
    }
    constexpr FactorTally &operator-=(const FactorTally &other)
    {
        answers -= other.answers;
        moments -= other.moments;
        return *this;
    }
    friend constexpr bool operator==(const FactorTally &, const FactorTally &) = default;
};

// Everything raw about one group of people: a unit with all below it, or a background category.
struct GroupTally {
    std::int64_t respondents = 0; // with at least one answer to anything
    PerFactor<FactorTally> factors{};

    constexpr GroupTally &operator+=(const GroupTally &other)
    {
        respondents += other.respondents;
        for (std::size_t i = 0; i < factors.size(); ++i)
            factors[i] += other.factors[i];
        return *this;
    }
    constexpr GroupTally &operator-=(const GroupTally &other)
    {
        respondents -= other.respondents;
        for (std::size_t i = 0; i < factors.size(); ++i)
            factors[i] -= other.factors[i];
        return *this;
    }
    friend constexpr bool operator==(const GroupTally &, const GroupTally &) = default;
};

} // namespace faktorbenk::survey
