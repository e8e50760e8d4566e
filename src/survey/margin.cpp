#include "survey/margin.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace faktorbenk::survey {

__extension__ typedef __int128 Wide; // Σx²·n outgrows 64 bits at about 5 000 respondents

double marginHalfWidth(double standardDeviation, std::int64_t n, std::optional<std::int64_t> invited)
{
    const auto people = static_cast<double>(n);
    const double t = boost::math::quantile(boost::math::students_t(people - 1), 0.975);
    const double infinite = t * standardDeviation / std::sqrt(people);
    if (!invited || *invited < n)
        return infinite;
    const auto all = static_cast<double>(*invited);
    return infinite * std::sqrt((all - people) / (all - 1));
}

std::optional<Margin> margin(const MeanMoments &moments, std::optional<std::int64_t> invited)
{
    const std::int64_t n = moments.respondents;
    if (n < 2)
        return std::nullopt;
    // Σ(x−x̄)² = Σx² − (Σx)²/n. The two terms nearly cancel, so they are taken apart in whole numbers
    // before anything becomes a floating-point number: x is counted in 1/2520.
    const Wide wide = Wide(moments.sumSquares) * n - Wide(moments.sum) * moments.sum;
    const double squares = static_cast<double>(wide) / static_cast<double>(n)
                           / static_cast<double>(MeanMoments::unitsPerPoint * MeanMoments::unitsPerPoint);
    const double deviation = std::sqrt(squares / static_cast<double>(n - 1));
    const double halfWidth = marginHalfWidth(deviation, n, invited);
    return Margin{Hundredths(static_cast<int>(std::floor(halfWidth * 100 + 0.5))), invited && *invited >= n};
}

} // namespace faktorbenk::survey
