#pragma once

#include "disclosure/gate.h"
#include "workbench/importing.h"

namespace faktorbenk::workbench {

// One unit of a round as it would be, beside what it was in the round it is compared with.
struct UnitChange {
    survey::UnitCode code;
    QString name;
    int depth = 0; // in the tree, root 0
    bool isNew = false;
    bool isGone = false;
    QString formerName;                  // empty: the name is the same
    std::optional<QString> formerParent; // name of the unit above before; none: it has not moved
    QString parent;                      // name of the unit above now
    // How many answered, if the gate lets it out; otherwise why not (rules A2, A3, A5). None: the round has no
    // answers, or the unit is gone.
    std::optional<disclosure::Disclosed<disclosure::UnitFigures>> figures;

    bool isChanged() const { return isNew || isGone || !formerName.isEmpty() || formerParent.has_value(); }
};

struct RoundChange {
    QString round;
    QString comparedWith;       // the round itself as it is, or the one before it; empty: there is none
    bool isNew = false;         // not in the file yet
    bool hadResponses = false;
    bool takesResponses = false;
    bool hadComposite = false;
    bool takesComposite = false; // a composite report
    bool takesUnits = false;    // a unit list
    survey::FloorPolicy floor;
    std::vector<UnitChange> units; // in tree order, those that are gone last
};

// What accepting an intake would do. No figure in it that has not passed the gate.
struct ChangePlan {
    std::vector<RoundChange> rounds; // oldest first
    std::int64_t benchmarks = 0;     // rows of published means
    bool unitListWaits = false;      // there is no round yet for it
    // Why it cannot be accepted as it is: RoundHasResponses, RoundHasComposite, SameContentAgain (choose another
    // WhenRoundHasResponses), UnitListTwice.
    std::optional<base::Error> conflict;
};

} // namespace faktorbenk::workbench
