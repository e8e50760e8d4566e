#pragma once

#include "store/connection.h"
#include "survey/unitlink.h"

#include <QDateTime>

#include <vector>

namespace faktorbenk::store {

// Of all rounds, by round, unit and earlier unit.
base::Result<std::vector<survey::UnitLink>> readUnitLinks(Connection &connection);

// In one transaction. Whatever was said of the link's unit and its earlier round gives way to these links – but a
// «Different» only to what is said of the same two units, and it takes nothing else's place.
// All links are of one unit and one earlier round. UnknownRound.
base::Result<void> writeUnitLinks(Connection &connection, const std::vector<survey::UnitLink> &links,
                                  const QDateTime &when);
// Everything that was said of the unit and that earlier round, refusals included. UnknownRound.
base::Result<void> removeUnitLinks(Connection &connection, const QString &round, const survey::UnitCode &unit,
                                   const QString &earlierRound);

} // namespace faktorbenk::store
