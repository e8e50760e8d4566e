#pragma once

#include "disclosure/released.h"
#include "survey/unittree.h"

#include <vector>

namespace faktorbenk::disclosure {

// What becomes of each unit (by UnitIndex): released (none) or the reason why not.
using Verdicts = std::vector<std::optional<Reason>>;

// Decides A2 and A3 for one count per unit. respondents: with everything below, by UnitIndex; a unit's
// count is never less than the sum of its sub-units' counts. before: verdicts that already stand (of the
// unit as a whole, when this is about one factor); what is withheld there stays withheld, for the same
// reason unless it is itself under the floor here.
//
// A2: fewer than floor – none included – is withheld.
// A3: from the bottom up, in every released group the remainder – its respondents less those of the
// largest released groups inside it – is nought or at least floor. Where it is not, the smallest of those
// groups that mends it is withheld (ties by unit code); where no one of them does, the group itself is.
// The groups inside a tree are nested, so a remainder of nought or ≥ floor everywhere means that every sum
// or difference of released groups is too.
Verdicts decide(const survey::UnitTree &tree, const std::vector<std::int64_t> &respondents, std::int64_t floor,
                const Verdicts *before = nullptr);

} // namespace faktorbenk::disclosure
