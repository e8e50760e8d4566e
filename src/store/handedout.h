#pragma once

#include "store/connection.h"
#include "survey/handedout.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace faktorbenk::store {

// One time that something was handed out (rule A3, «over all files handed out»).
struct HandOut {
    QDateTime when;
    QString round;
    QString what;                        // in the words of whoever handed it out
    bool forStaff = false;               // rule A7: without distributions
    std::optional<survey::UnitCode> unit; // none: all
    survey::FloorPolicy floor;           // it was made under
};

// Oldest first.
base::Result<std::vector<HandOut>> readHandOuts(Connection &connection);

// The different states of a round that something was handed out of, oldest first. For the gate and for nothing
// else. until: only those of which something was out by then. DatabaseDamaged.
base::Result<std::vector<std::shared_ptr<const survey::HandedOutState>>>
readHandedOutStates(Connection &connection, const QString &round, const std::optional<QDateTime> &until = {});

// Notes it, in one transaction; the state is kept once, however often something is handed out of it. floor of
// handOut is not looked at: the state has it.
base::Result<void> noteHandedOut(Connection &connection, const survey::HandedOutState &state, const HandOut &handOut);

// Writes other groups into the states of the round, as many as readHandedOutStates() gives, in its order, inside another's
// transaction. Nothing else of them changes.
base::Result<void> rewriteHandedOutStates(Connection &connection, const QString &round,
                                          const std::vector<survey::HandedOutState> &states);

// To be called when responses of the round may have gone, moved or changed: survey::HandedOutState::isOnlyAddedTo is
// false from now on. since: only of states that nothing was handed out of before.
base::Result<void> noteMoreThanAdded(Connection &connection, const QString &round, const QDateTime &since = {});

} // namespace faktorbenk::store
