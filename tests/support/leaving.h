#pragma once

#include "store/handedout.h"
#include "store/removing.h"

// For tests that remove single responses without a gate.
namespace faktorbenk::testing {

// Of every group the same parts are left.
inline store::Leave leaving(store::Connection &connection, const store::RoundSummary &round, survey::ReleasedParts kept)
{
    return [&connection, round, kept]() -> base::Result<survey::ReducedRound> {
        auto tallies = store::readTallies(connection, round);
        if (!tallies)
            return base::Failure(tallies.error());
        survey::ReducedRound left{std::move(*tallies), {}};
        left.tallies.reduction = survey::Reduction{{5, 8}, std::vector(left.tallies.totals.size(), kept), {}};
        for (survey::GroupTally &tally : left.tallies.totals)
            tally = survey::reduced(tally, kept);
        for (auto &[key, tally] : left.tallies.background) {
            tally = survey::reduced(tally, kept);
            left.tallies.reduction->background.insert({key, kept});
        }
        return left;
    };
}
constexpr survey::ReleasedParts everyPart = ~survey::ReleasedParts(0) >> 11; // 21 bits

} // namespace faktorbenk::testing
