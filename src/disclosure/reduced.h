#pragma once

#include "disclosure/decisions.h"
#include "survey/reducedround.h"

#include <memory>
#include <vector>

namespace faktorbenk::disclosure {

class Gate;

// «Fjern enkeltsvar»: the round with the figures that the gate releases to leaders, and no others; and the states that
// something was handed out of, oldest first, with those of their figures that are still in the round and released, and
// with what else was found when they could still be compared. gate: made of these tallies and states.
//
// What is left is a release of the gate's, copied; so rule A3 is what keeps anybody from working out more of the file. It
// says how many have answered in every group, also of hidden ones, since decisions lean on that.
survey::ReducedRound reduceRound(const survey::RoundTallies &tallies, const Gate &gate,
                                 const std::vector<std::shared_ptr<const survey::HandedOutState>> &states);

// What is left of a variable's categories, by UnitIndex of their tree.
std::vector<survey::ReleasedParts> keptOf(survey::BackgroundVariable variable, const survey::UnitTree &categories,
                                          const survey::Reduction &reduction);

// Notes in a state of a reduced round, as it is now, what there is of it.
void markReduced(survey::HandedOutState &state, const survey::Reduction &reduction);

} // namespace faktorbenk::disclosure
