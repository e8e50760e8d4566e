#include "followup/change.h"

namespace faktorbenk::followup {

Deed deedOf(const std::vector<Change> &changes)
{
    if (changes.size() != 1)
        return Deed::Several;
    constexpr std::array deeds = {Deed::Wrote,   Deed::Added,  Deed::Moved, Deed::Deleted, Deed::Restored,
                                  Deed::Counted, Deed::Placed, Deed::Added, Deed::Rated};
    static_assert(deeds.size() == std::variant_size_v<Change>);
    return deeds[changes.front().index()];
}

} // namespace faktorbenk::followup
