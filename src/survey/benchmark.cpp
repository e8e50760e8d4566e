#include "survey/benchmark.h"

namespace faktorbenk::survey {

namespace {

bool sameServiceType(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

const Benchmark *applicableBenchmark(const std::vector<Benchmark> &rows, Benchmark::Level level,
                                     const QString &serviceType, std::optional<int> roundYear,
                                     std::optional<Factor> factor)
{
    if (level == Benchmark::Level::Service && serviceType.trimmed().isEmpty())
        return nullptr;
    const Benchmark *newest = nullptr;
    const Benchmark *newestInTime = nullptr;
    for (const Benchmark &row : rows) {
        if (row.level != level || (factor && !row.means[factor->index()]))
            continue;
        if (level == Benchmark::Level::Service && !sameServiceType(row.serviceType, serviceType))
            continue;
        if (!newest || row.year > newest->year)
            newest = &row;
        if (roundYear && row.year <= *roundYear && (!newestInTime || row.year > newestInTime->year))
            newestInTime = &row;
    }
    return newestInTime ? newestInTime : newest;
}

} // namespace faktorbenk::survey
