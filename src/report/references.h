#pragma once

#include "disclosure/unitreport.h"

#include <QString>

#include <cstdint>

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

// The one that a unit is first held against: its service, or for a municipality the nation. None: there is none of `columns`
// that reports are held against.
const ReferenceColumn *mainReference(const disclosure::UnitReport &report, const std::vector<ReferenceColumn> &columns);
// «Sammenlignet med «Tjenesten nasjonalt»: 5 er 0,2 eller mer under, 5 er innenfor feilmarginen.» Counts what the report tells,
// and says how many factors it says nothing of; empty where it says nothing of any.
QString findingText(const disclosure::UnitReport &report, const ReferenceColumn &column);

// How its column is drawn beside that of our unit, which is filled with the accent: told apart by lightness and edge, so that
// print without colours tells them apart, too. Colours as in palette.h.
struct ReferenceLook {
    std::uint32_t fill;
    std::uint32_t edge;
    double dash; // of the edge, in points; 0: unbroken
};
ReferenceLook lookOf(disclosure::Comparison::With with);

} // namespace faktorbenk::report
