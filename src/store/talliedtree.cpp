#include "store/talliedtree.h"

#include "base/parallel.h"
#include "store/tallycodec.h"

namespace faktorbenk::store {

namespace {

constexpr std::size_t worthACore = 1000; // units

}

base::Result<TalliedTree> addedUp(survey::SettledTree settled, std::span<const PreparedUnit> prepared)
{
    const survey::UnitTree &tree = settled.tree;
    std::vector<survey::GroupTally> totals(tree.size());
    std::vector<std::int64_t> respondents(tree.size());
    std::vector<std::optional<survey::UnitIndex>> places(prepared.size());
    base::inParts(prepared.size(), worthACore, [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            if (places[i] = tree.find(prepared[i].code); places[i])
                totals[*places[i]] = prepared[i].tally;
    });
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        if (!places[i])
            return base::failure(base::ErrorCode::UnknownUnit, {prepared[i].code.text()});
        respondents[*places[i]] = prepared[i].tally.respondents;
    }
    for (survey::UnitIndex i = tree.size(); i-- > 1;)
        totals[*tree.at(i).parent] += totals[i];
    std::vector<QByteArray> encoded(totals.size());
    base::inParts(totals.size(), worthACore, [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            encoded[i] = encodeTally(totals[i]);
    });
    return TalliedTree{std::move(settled), std::move(respondents), std::move(totals), std::move(encoded)};
}

} // namespace faktorbenk::store
