#pragma once

#include "survey/tally.h"

#include <optional>

namespace faktorbenk::survey {

// A number with two decimals, held as whole hundredths.
class Hundredths
{
public:
    constexpr explicit Hundredths(int count) : m_count(count) {}
    constexpr int count() const { return m_count; }
    constexpr double toDouble() const { return m_count / 100.0; }
    friend constexpr bool operator==(Hundredths, Hundredths) = default;
    friend constexpr auto operator<=>(Hundredths, Hundredths) = default;

private:
    int m_count;
};

struct Margin {
    Hundredths halfWidth;
    bool knowsInvited; // false: no finite-population term, and the reader is told so

    friend constexpr bool operator==(const Margin &, const Margin &) = default;
};

// The unit's own 95 % margin of a factor's mean, rule N9:
// t(n−1; 0,975) · s/√n · √((N−n)/(N−1)), from the respondents' own means.
// invited: N with sub-units; none, or fewer than n (a fault in the unit list), leaves the last term out.
// None for n < 2.
std::optional<Margin> margin(const MeanMoments &moments, std::optional<std::int64_t> invited);

// The same from a standard deviation; unrounded. Precondition: n ≥ 2.
double marginHalfWidth(double standardDeviation, std::int64_t n, std::optional<std::int64_t> invited);

} // namespace faktorbenk::survey
