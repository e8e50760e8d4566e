#pragma once

#include "survey/responses.h"
#include "survey/unittree.h"

#include <vector>

namespace faktorbenk::disclosure {

// Candidates of one variable, a bit each.
using CategorySet = std::uint32_t;

// One variable when it is chosen which of its categories are released.
struct VariableChoice {
    struct Candidate {
        survey::UnitIndex group; // place in the variable's tree
        std::int64_t people;     // at least the floor
        bool isOut = false;      // handed out already from the same data
        bool wasWithheld = false; // to protect another in the round before
    };
    // The categories must not be released all of them while a variable of `beside` may still tell people apart.
    struct Danger {
        CategorySet categories;
        survey::VariableSet beside;
    };

    survey::BackgroundVariable variable;
    std::vector<Candidate> candidates; // at most survey::mostExaminedCategories, in the order of the tree
    std::int64_t people;               // all people there are, whatever they say of themselves
    std::vector<Danger> dangers;
    std::vector<survey::UnitIndex> never = {}; // groups that are no candidates and have no reason yet
};

struct BackgroundGroupAt {
    survey::BackgroundVariable variable;
    survey::UnitIndex group;
};

// The candidates to withhold, and all that are in `never`.
std::vector<BackgroundGroupAt> leastWithheld(const std::vector<VariableChoice> &variables, std::int64_t floor);

} // namespace faktorbenk::disclosure
