#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace faktorbenk::survey {

inline constexpr int factorCount = 10;

// One of the ten factors, 1–10. Cannot hold anything else.
class Factor
{
public:
    static constexpr std::optional<Factor> fromNumber(int number)
    {
        if (number < 1 || number > factorCount)
            return std::nullopt;
        return Factor(number);
    }
    static constexpr Factor fromIndex(std::size_t index) { return Factor(static_cast<int>(index) + 1); }

    constexpr int number() const { return m_number; }
    constexpr std::size_t index() const { return static_cast<std::size_t>(m_number - 1); }

    friend constexpr bool operator==(Factor, Factor) = default;
    friend constexpr auto operator<=>(Factor, Factor) = default;

private:
    explicit constexpr Factor(int number) : m_number(number) {}
    int m_number;
};

template <class T> using PerFactor = std::array<T, factorCount>;

constexpr std::array<Factor, factorCount> allFactors()
{
    return {Factor::fromIndex(0), Factor::fromIndex(1), Factor::fromIndex(2), Factor::fromIndex(3),
            Factor::fromIndex(4), Factor::fromIndex(5), Factor::fromIndex(6), Factor::fromIndex(7),
            Factor::fromIndex(8), Factor::fromIndex(9)};
}

} // namespace faktorbenk::survey
