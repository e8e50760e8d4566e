#pragma once

#include "survey/unit.h"

#include <QString>

namespace faktorbenk::survey {

// What somebody has said of a unit of one round and a unit of an earlier one. Units with the same code in both
// rounds are the same without a word said; a unit that was merged has one link to each of its parts.
struct UnitLink {
    enum class Kind {
        Same,      // the one is the other, whatever code or name it has now
        Merged,    // the earlier unit went into this one, with others
        Split,     // this unit is a part of what the earlier one was
        Different, // they are not the same, whatever codes and names say; so it is not asked about again
    };

    QString round;
    UnitCode unit;
    QString earlierRound;
    UnitCode earlier;
    Kind kind = Kind::Same;
    QString note; // the user's own words; may be empty

    friend bool operator==(const UnitLink &, const UnitLink &) = default;
};

} // namespace faktorbenk::survey
