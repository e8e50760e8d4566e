#pragma once

#include "survey/unitlink.h"
#include "survey/unittree.h"

#include <vector>

namespace faktorbenk::survey {

enum class Change { Recoded, Renamed, Moved, Merged, Split };

struct EarlierUnit {
    UnitCode code;
    QString name;
    QString above; // the name of the unit it lay below; empty for the root

    friend bool operator==(const EarlierUnit &, const EarlierUnit &) = default;
};

// What a unit was in an earlier round, and how it became what it is. Names and codes only, no figures.
struct Lineage {
    QString round;                  // the earlier one
    std::vector<EarlierUnit> units; // none: it was not there, or only a part of it was
    std::vector<Change> changes;    // none: as now
    QString note;

    bool has(Change change) const;
    friend bool operator==(const Lineage &, const Lineage &) = default;
};

struct NamedTree {
    QString round;
    const UnitTree *tree;
};

// What `unit` was in each of the earlier rounds (newest first), one entry each, found by its code and by the
// links, round by round: what was 110 in 2021 and 11 in 2019 is 11 in 2019. A link from this round straight to
// an earlier one comes before the way over the rounds between. A unit that keeps its code while another is split
// off from it is a part of what it was, too. The whole municipality is itself, also where one of the
// two roots was made (madeRootCode).
std::vector<Lineage> lineagesOf(const NamedTree &now, UnitIndex unit, const std::vector<NamedTree> &earlier,
                                const std::vector<UnitLink> &links);

// True when no unit is another's ancestor or stands there twice: then their people can be added up.
bool areDisjoint(const UnitTree &tree, const std::vector<UnitIndex> &units);

// A name as compared by people: without case, punctuation and doubled spaces.
QString foldedName(const QString &name);

} // namespace faktorbenk::survey
