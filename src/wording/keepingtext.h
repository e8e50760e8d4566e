#pragma once

#include "disclosure/gate.h"
#include "survey/undooffer.h"

#include <QString>

#include <optional>

namespace faktorbenk::wording {

// «567 av 700 svarte (81,0 %), 40 enheter»; what the gate withholds is not told.
QString roundContentText(std::int64_t units,
                         const std::optional<disclosure::Disclosed<disclosure::UnitFigures>> &municipality,
                         survey::FloorPolicy floor);
// What goes with a round besides its units and responses, and what stays. links and invitedByHand: how many.
QString deletionCost(std::int64_t links, std::int64_t invitedByHand);
// What undoing would do, in full, and what it costs.
QString undoText(const survey::UndoOffer &offer);
// Short, for a button or a heading: «Angre importen av svar-2023.csv».
QString undoTitle(const survey::UndoOffer &offer);

} // namespace faktorbenk::wording
