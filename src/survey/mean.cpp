#include "survey/mean.h"

namespace faktorbenk::survey {

std::optional<Tenths> mean(const Tally &tally)
{
    const std::int64_t answers = tally.answers();
    if (answers == 0)
        return std::nullopt;
    return Tenths(static_cast<int>(roundHalfUp(10 * tally.sum(), answers)));
}

std::optional<Distribution> distribution(const Tally &tally)
{
    const std::int64_t answers = tally.answers();
    if (answers == 0)
        return std::nullopt;
    const auto share = [&](std::size_t i) {
        return Tenths(static_cast<int>(roundHalfUp(1000 * tally.counts[i], answers)));
    };
    return Distribution{share(0), share(1), share(2), share(3), share(4)};
}

} // namespace faktorbenk::survey
