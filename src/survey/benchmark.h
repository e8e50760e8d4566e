#pragma once

#include "survey/factor.h"
#include "survey/tenths.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace faktorbenk::survey {

// One published row of means: the whole country, or one service type in it (rule N10). Public knowledge,
// so it does not pass the gate; but wherever it is shown its source, year and the day it was read follow.
struct Benchmark {
    enum class Level { National, Service };

    Level level = Level::National;
    QString serviceType; // empty for National
    int year = 0;
    QString source;
    std::optional<QDate> read;
    PerFactor<std::optional<Tenths>> means{};

    friend bool operator==(const Benchmark &, const Benchmark &) = default;
};

// The newest row of the level (and service type) that is not newer than the round's year and has this
// factor (none: whatever it has); if all are newer, or the round has no year, the newest. None if there is no such row.
// The pointer is into rows.
const Benchmark *applicableBenchmark(const std::vector<Benchmark> &rows, Benchmark::Level level,
                                     const QString &serviceType, std::optional<int> roundYear,
                                     std::optional<Factor> factor = {});

} // namespace faktorbenk::survey
