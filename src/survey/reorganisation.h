#pragma once

#include "survey/unitlink.h"
#include "survey/unittree.h"

#include <vector>

namespace faktorbenk::survey {

// A unit that may be an earlier one under a new code. A guess: nothing is matched before the user says yes.
struct Proposal {
    UnitIndex unit;    // in the later tree
    UnitIndex earlier; // in the earlier one
    bool sameName;     // else very similar
    bool sameParent;

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

// Units whose code is new and that are linked to nothing, each with the earlier unit – its code gone, its name the
// same or very similar – that it most likely is. A similar name counts only below the same parent; the same
// name also elsewhere if only one gone unit has it. In tree order. answered: the links between the two rounds;
// what is Different is not proposed again.
std::vector<Proposal> proposeSameUnits(const UnitTree &now, const UnitTree &earlier,
                                       const std::vector<UnitLink> &answered);

// The same but for a few letters, or one has all words of the other. Both are folded (foldedName).
bool areSimilarNames(const QString &a, const QString &b);

} // namespace faktorbenk::survey
