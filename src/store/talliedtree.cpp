#include "store/talliedtree.h"

#include "base/parallel.h"
#include "store/tallycodec.h"

namespace faktorbenk::store {

using base::Result;

namespace {

constexpr std::size_t worthACore = 1000; // units

TalliedTree emptied(survey::SettledTree settled)
{
    const std::size_t units = settled.tree.size();
    return {std::move(settled), std::vector<std::int64_t>(units), std::vector<survey::GroupTally>(units), {}};
}

Result<void> place(TalliedTree &tree, const std::vector<PreparedUnit> &prepared)
{
    for (const PreparedUnit &unit : prepared) {
        const auto index = tree.settled.tree.find(unit.code);
        if (!index)
            return base::failure(base::ErrorCode::UnknownUnit, {unit.code.text()});
        tree.totals[*index] = unit.tally;
        tree.respondents[*index] = unit.tally.respondents;
    }
    return {};
}

TalliedTree summed(TalliedTree tree)
{
    std::vector<survey::GroupTally> &totals = tree.totals;
    for (survey::UnitIndex i = totals.size(); i-- > 1;)
        totals[*tree.settled.tree.at(i).parent] += totals[i];
    tree.encoded.resize(totals.size());
    base::inParts(totals.size(), worthACore, [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            tree.encoded[i] = encodeTally(totals[i]);
    });
    return tree;
}

} // namespace

Result<TalliedTree> addedUp(survey::SettledTree settled, const std::vector<PreparedUnit> &prepared)
{
    TalliedTree tree = emptied(std::move(settled));
    if (auto placed = place(tree, prepared); !placed)
        return base::Failure(placed.error());
    return summed(std::move(tree));
}

Result<TalliedTree> addedUp(survey::SettledTree settled, Preparation &prepared)
{
    TalliedTree tree = emptied(std::move(settled));
    for (std::size_t slice = 0; slice < prepared.slices(); ++slice)
        if (auto placed = place(tree, prepared.sliceHelping(slice)); !placed)
            return base::Failure(placed.error());
    return summed(std::move(tree));
}

} // namespace faktorbenk::store
