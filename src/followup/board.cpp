#include "followup/board.h"

#include <algorithm>

namespace faktorbenk::followup {

std::int64_t phasesDone(const Standing &standing)
{
    return std::count(standing.phases.begin(), standing.phases.end(), PhaseState::Done);
}

} // namespace faktorbenk::followup
