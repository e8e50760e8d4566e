#pragma once

#include "disclosure/gate.h"

namespace faktorbenk::disclosure {

// What is shown of a round now and was not then, and whether anything went the other way. No figures.
//
// Which groups are hidden now and were shown then is not told one by one: beside a change of the floor from 5 to 6 it
// would say of each how many have answered (rule A5). The suppression log has what is hidden now.
struct NewlyShown {
    std::vector<survey::UnitIndex> units; // as a whole; in tree order, of the gate of now
    bool parts = false;                   // factors, distributions or categories of background besides
    bool lessOfSome = false;              // something is hidden now that was shown then
};
// Both gates of the same data. audience: for staff distributions do not count (rule A7).
NewlyShown newlyShown(const Gate &then, const Gate &now, Audience audience);

} // namespace faktorbenk::disclosure
