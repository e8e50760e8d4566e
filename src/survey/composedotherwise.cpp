#include "survey/composedotherwise.h"

#include <algorithm>

namespace faktorbenk::survey {

namespace {

// Where the report puts each unit, by UnitIndex of the tree; none: it does not say.
std::vector<std::optional<UnitIndex>> claimedParents(const UnitTree &tree, const std::vector<UnitClaim> &claims)
{
    const UnitTree own = settleTree(claims, {}, {}).tree; // a parent may be claimed by its name
    std::vector<std::optional<UnitIndex>> parents(tree.size());
    for (const UnitClaim &claim : claims) {
        const auto unit = tree.find(claim.code);
        const auto place = own.find(claim.code);
        if (!claim.parent || !unit || !place || !own.at(*place).parent)
            continue;
        const UnitIndex above = *own.at(*place).parent;
        parents[*unit] = tree.find(own.at(above).code);
        if (!parents[*unit] && above == UnitTree::root) // the municipality, whatever it is called
            parents[*unit] = UnitTree::root;
    }
    return parents;
}

} // namespace

void forgetComposedOtherwise(std::vector<std::optional<CompositeFigures>> &composite, const UnitTree &tree,
                             const std::vector<UnitClaim> &claims)
{
    if (composite.empty() || claims.empty())
        return;
    const std::vector<std::optional<UnitIndex>> claimed = claimedParents(tree, claims);
    const auto above = [&](UnitIndex unit, bool asClaimed) {
        std::vector<bool> units(tree.size());
        const auto next = [&](UnitIndex each) { return asClaimed && claimed[each] ? claimed[each] : tree.at(each).parent; };
        for (auto each = next(unit); each && !units[*each]; each = next(*each)) // claims may go in a ring
            units[*each] = true;
        return units;
    };
    for (UnitIndex unit = 1; unit < tree.size(); ++unit) {
        if (!claimed[unit] || claimed[unit] == tree.at(unit).parent)
            continue;
        const std::vector<bool> then = above(unit, true), now = above(unit, false);
        for (UnitIndex area = 1; area < tree.size(); ++area)
            if (then[area] != now[area] && composite[area]) {
                composite[area]->respondents.reset();
                composite[area]->invited.reset();
            }
    }
}

} // namespace faktorbenk::survey
