#pragma once

#include "followup/standing.h"

namespace faktorbenk::followup {

// One unit on HR's board: what is done and what is due. No figure of the survey is in it.
struct BoardRow {
    QString unit; // its code
    QString name;
    int depth = 0;       // in the tree; 0 the municipality
    bool inRound = true; // false: a plan whose unit is not among the round's (any more)
    Tallied tallied;
    Standing standing;
    bool followUpMissing = false; // due before today and not held
};

// How many of the five phases are done.
std::int64_t phasesDone(const Standing &standing);

} // namespace faktorbenk::followup
