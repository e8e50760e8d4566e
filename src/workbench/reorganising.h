#pragma once

#include "survey/reorganisation.h"
#include "workbench/workspace.h"

namespace faktorbenk::workbench {

// A round beside the one before it: what is the same unit, and what somebody should look at.
struct Reorganisation {
    QString round;
    QString earlierRound;
    std::shared_ptr<const disclosure::Gate> now;
    std::shared_ptr<const disclosure::Gate> then;
    std::vector<survey::Proposal> proposals;  // places in the trees of the two gates
    std::vector<survey::UnitLink> links;      // between the two rounds, noes included
    std::vector<survey::UnitIndex> newUnits;  // neither matched nor proposed
    std::vector<survey::UnitIndex> goneUnits; // the same, of the earlier round
};

// UnknownRound; NoEarlierRound if no round before it has units.
base::Result<Reorganisation> reorganisation(const Workspace &workspace, const QString &round);

// What the user has said of one unit. Same and Split name one earlier unit, Merged at least two, none inside
// another. It takes the place of what was said before; Different names units that are not the same.
struct LinkWish {
    survey::UnitCode unit;
    std::vector<survey::UnitCode> earlier;
    survey::UnitLink::Kind kind = survey::UnitLink::Kind::Same;
    QString note;
};
// UnknownRound, NoEarlierRound, UnknownUnit, LinkNeedsParts, LinkOverlaps. One transaction; the workspace is refreshed.
base::Result<void> linkUnit(Workspace &workspace, const QString &round, const LinkWish &wish, const base::Clock &clock);
base::Result<void> unlinkUnit(Workspace &workspace, const QString &round, const survey::UnitCode &unit);

} // namespace faktorbenk::workbench
