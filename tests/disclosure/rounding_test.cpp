// What rounding hides and what it does not: displayed means and shares as an attacker reads them.

#include "survey/mean.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace faktorbenk::disclosure {
namespace {

using survey::Tally;

// Sums of `answers` answers that display as this mean (rule N6: halves upward).
std::vector<std::int64_t> sumsThatShow(int tenths, std::int64_t answers)
{
    std::vector<std::int64_t> sums;
    for (std::int64_t sum = answers; sum <= 5 * answers; ++sum)
        if (survey::roundHalfUp(10 * sum, answers) == tenths)
            sums.push_back(sum);
    return sums;
}

// Ten answers or fewer have one sum for each displayed mean; then a subtraction is exact. A small unit and a
// factor of three or four statements come close, and shares pin the tally far longer. So the gate takes every
// released figure for exact, and the attacker of attacker_test.cpp does too.
TEST(Rounding, AMeanOfTenAnswersOrFewerTellsTheirSumExactly)
{
    for (std::int64_t answers = 1; answers <= 10; ++answers)
        for (std::int64_t sum = answers; sum <= 5 * answers; ++sum)
            EXPECT_EQ(sumsThatShow(static_cast<int>(survey::roundHalfUp(10 * sum, answers)), answers),
                      std::vector<std::int64_t>{sum});
    EXPECT_GT(sumsThatShow(40, 20).size(), 1u);
}

TEST(Rounding, SharesWithOneDecimalTellTheTallyOfHundredsOfAnswers)
{
    for (const std::int64_t answers : {20, 100, 500, 999}) {
        std::vector<int> counted(1001);
        for (std::int64_t count = 0; count <= answers; ++count)
            ++counted[static_cast<std::size_t>(survey::roundHalfUp(1000 * count, answers))];
        EXPECT_LE(*std::max_element(counted.begin(), counted.end()), 1) << answers;
    }
}

// Whoever knows the rounded means of an area and of all its units but one knows the last one's sum to within
// the sum of all the roundings; in small units often exactly. Here a's 20 answers, b's 12 and c's 4 hidden ones:
// every c that fits. Without A3 it is two of the seventeen possible sums.
TEST(Rounding, WithoutA3RoundingAloneWouldNotHideAGroup)
{
    const int area = 38, a = 40, b = 42; // tenths, as displayed
    std::set<std::int64_t> hidden;
    for (const std::int64_t whole : sumsThatShow(area, 36))
        for (const std::int64_t first : sumsThatShow(a, 20))
            for (const std::int64_t second : sumsThatShow(b, 12))
                if (const std::int64_t rest = whole - first - second; rest >= 4 && rest <= 20)
                    hidden.insert(rest);
    EXPECT_LT(hidden.size(), 8u); // of 17
    EXPECT_LE(*hidden.rbegin(), 10); // and it is known to be a low mean: 2.5 at most
}

} // namespace
} // namespace faktorbenk::disclosure
