#pragma once

#include "disclosure/suppression.h"
#include "survey/handedout.h"

namespace faktorbenk::disclosure {

// A state of the groups that something was handed out of.
struct HandedOutBefore {
    const survey::HandedOutGroups *groups;
    survey::FloorPolicy floor;  // it was handed out under
    bool isOnlyAddedTo = false; // survey::HandedOutState
    // Where the figures of now are from: none from a composite report, some, or all. What is from a report cannot be held
    // against what was told then, only how many answered.
    enum class Composite { None, Some, All } composite = Composite::None;
    // The round is what was left when its single responses were removed: what was found then of groups->since holds.
    bool isReduced = false;
};

// What is left of the groups of a round whose single responses were removed.
struct Remains {
    survey::FloorPolicy floor;               // in force then
    std::vector<survey::ReleasedParts> kept; // by UnitIndex
};

// Where the figures are from; what is from a report is people who have answered, and no answers. Not for a round whose single
// responses were removed, of which the same is true.
HandedOutBefore::Composite compositeOf(const std::vector<survey::GroupTally> &totals);

// One thing that is told of every group, and what it takes to compare it with what was told earlier.
struct Part {
    survey::ReleasedParts bit = survey::releasedWhole;
    std::optional<survey::Factor> factor; // none: how many answered
    bool isDistribution = false;

    std::int64_t respondents(const survey::GroupTally &tally) const;
    std::int64_t floor(const survey::FloorPolicy &policy) const;
};

// How the groups now are related to those of then; and, by UnitIndex of now, what was let out then and is the same.
survey::HandedOutGroups::Since relationOf(const survey::UnitTree &tree, const std::vector<survey::GroupTally> &totals,
                                          const HandedOutBefore &before);
std::vector<bool> unchanged(const Part &part, const survey::UnitTree &tree, const std::vector<survey::GroupTally> &totals,
                            const HandedOutBefore &before);
// Where a group was then. The municipality is itself, whatever it is called.
std::optional<survey::UnitIndex> placeOf(const survey::UnitTree &tree, survey::UnitIndex unit, const survey::UnitTree &then);

// Adds to `standing` what follows from the states that something was handed out of (rule A3, «over all files
// handed out»), each with the floor it was handed out under:
// - The same data as now, and a floor that is not higher now: what was let out stays out; the decision builds
//   on it.
// - The same data, and a higher floor: what was withheld stays withheld.
// - Other data, what was let out then and is the same now: stays out. So does what is made of such groups, where only
//   the units lie in others than then.
// - Other data that only adds to that of then, in the same places: what was withheld inside something that was let out
//   stays withheld, and a group that was let out is withheld now when the difference between then and now – or what is
//   left of it when the differences of the groups inside it are taken away – is of some people, but of fewer than the
//   highest of the floors. Where the group cannot be withheld any more, those inside it are. How many people a
//   difference is of is told from the difference itself, which is all an attacker has too.
// - A composite report after another. What is from a report is known by its totals: people who have answered, and no answers.
//   Differences are of how many answered alone, as for data that are only added to. Nothing of then stays out by itself, as
//   others may stand behind the same number. Where everything that was told then is given again and is the same, and units lie
//   where they lay, more may be told: it is decided together with what was told. Else nothing is told but what was told then;
//   where units lie elsewhere, only if it is the same.
// - A report after responses, responses after a report, or both in one round: nothing is told but what was told then and is the
//   same, and differences in how many answered count as well.
// - Other data in which somebody may have gone, moved or answered otherwise, or where units lie in others than then:
//   nothing is told but what was told then.
void addHandedOut(Standing &standing, const Part &part, const survey::UnitTree &tree,
                  const std::vector<survey::GroupTally> &totals, const survey::FloorPolicy &floor,
                  const std::vector<HandedOutBefore> &states);

// The same, of a round whose single responses may have been removed. What was not released then is gone: it stays withheld
// (Reason::Removed where the floor is lower now, so that nothing else would hide it). With a floor that is not higher now,
// all that was released stays released; with a higher one less is, and what was handed out counts as ever.
void addPast(Standing &standing, const Part &part, const survey::UnitTree &tree, const std::vector<survey::GroupTally> &totals,
             const survey::FloorPolicy &floor, const std::vector<HandedOutBefore> &states, const std::optional<Remains> &remains);

} // namespace faktorbenk::disclosure
