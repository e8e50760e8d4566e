#pragma once

#include "disclosure/unitreport.h"

#include <QString>

namespace faktorbenk::report {

// What reports are compared with, as columns of a table: one for each kind, one for each earlier round.
struct ReferenceColumn {
    disclosure::Comparison::With with;
    QString name; // of an earlier round; else empty

    friend bool operator==(const ReferenceColumn &, const ReferenceColumn &) = default;
};

ReferenceColumn columnOf(const disclosure::Comparison &comparison);
// Those that occur in the report, in the order of Comparison::With, rounds newest first.
std::vector<ReferenceColumn> referenceColumns(const disclosure::UnitReport &report);
// None where the factor is not compared with it.
const disclosure::Comparison *comparisonIn(const disclosure::FactorReport &factor, const ReferenceColumn &column);
// «Kommunen», «Tjenesten nasjonalt», «2021».
QString columnTitle(const ReferenceColumn &column);

} // namespace faktorbenk::report
