#pragma once

#include <QDate>

#include <cstdint>

namespace faktorbenk::survey {

// The fewest respondents a group must have to have figures at all (rule A2).
struct FloorPolicy {
    static constexpr std::int64_t standard = 5;
    static constexpr std::int64_t lowest = 3; // never lower, whoever asks

    std::int64_t figures = standard;
    std::int64_t distributions = standard; // never lower than figures
    QDate since = {};                      // when it was set; invalid: not known

    friend bool operator==(const FloorPolicy &, const FloorPolicy &) = default;
};

} // namespace faktorbenk::survey
