#pragma once

#include "disclosure/released.h"
#include "survey/unittree.h"

#include <functional>
#include <vector>

namespace faktorbenk::disclosure {

// What becomes of each unit (by UnitIndex): released (none) or the reason why not.
using Verdicts = std::vector<std::optional<Reason>>;

// What stands before a decision is taken.
struct Standing {
    // Withheld already, and stays so: the unit as a whole when this is about one factor. Its reason is kept
    // unless the unit is itself under the floor here. Empty: nothing is.
    Verdicts withheld = {};
    // Handed out already, and the same now: cannot be taken back, so it is not withheld – and what lies above it can be
    // held against it even where it is withheld, being under a floor that is higher now. Empty: none.
    std::vector<bool> handedOut = {};
    // Told earlier of other data that may be of much the same people: what lies above it can be held against it as well.
    // Whether it is told now is not for this decision. Empty: none.
    std::vector<bool> toldBefore = {};
    bool isOut(survey::UnitIndex unit) const
    {
        return (!handedOut.empty() && handedOut[unit]) || (!toldBefore.empty() && toldBefore[unit]);
    }
    // Was the unit withheld to protect another in the round before? Asked only where two ways are equally
    // good, so that what is hidden does not change from round to round without a reason. None: never.
    std::function<bool(survey::UnitIndex)> withheldBefore = {};
};

// Decides A2 and A3 for one count per unit. respondents: with everything below, by UnitIndex; a unit's
// count is never less than the sum of its sub-units' counts.
//
// A2: fewer than floor – none included – is withheld.
// A3: in every released group the remainder – its respondents less those of the largest released groups
// inside it – is nought or at least floor. The groups inside a tree are nested, so that then every sum or
// difference of released groups is too. What is withheld for this is the least that will do: the fewest
// people (each counted once for every withheld group they are in), then the fewest units, then those that
// withheldBefore, then the lowest unit codes. Where one group mends it this is the smallest that does, as
// the rule says; docs/gate.md tells how the two relate.
// The root is not withheld to protect another: its figures are known from elsewhere, and withholding everything else
// suffices – but where what is handed out already leaves no other way.
Verdicts decide(const survey::UnitTree &tree, const std::vector<std::int64_t> &respondents, std::int64_t floor,
                const Standing &standing = {});

} // namespace faktorbenk::disclosure
