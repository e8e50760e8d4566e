#pragma once

#include <cstdint>

namespace faktorbenk::survey {

// numerator / denominator to the nearest whole number, halves upward; both ≥ 0, denominator > 0.
constexpr std::int64_t roundHalfUp(std::int64_t numerator, std::int64_t denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

// A number with one decimal, held as a whole number of tenths: 4,2 is 42. What is displayed is what is
// held, so that a difference of two displayed numbers is exact (rule N6, N8).
class Tenths
{
public:
    constexpr explicit Tenths(int count) : m_count(count) {}
    constexpr int count() const { return m_count; }
    constexpr double toDouble() const { return m_count / 10.0; } // for axes and JSON, never for deciding

    friend constexpr bool operator==(Tenths, Tenths) = default;
    friend constexpr auto operator<=>(Tenths, Tenths) = default;
    friend constexpr Tenths operator-(Tenths a, Tenths b) { return Tenths(a.m_count - b.m_count); }

private:
    int m_count;
};

} // namespace faktorbenk::survey
