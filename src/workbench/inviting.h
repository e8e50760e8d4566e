#pragma once

#include "workbench/workspace.h"

namespace faktorbenk::workbench {

// How many were invited directly in one unit, and who says so (rules N9, N11).
struct InvitedRow {
    survey::UnitIndex unit = 0; // its place in the gate's tree
    std::optional<std::int64_t> fromFiles;
    std::optional<std::int64_t> byHand; // comes before what the files say
    QDateTime noted;                    // when it was written by hand
};

struct InvitedTable {
    std::shared_ptr<const disclosure::Gate> gate; // has the numbers that count, sub-units added, and the rates
    QString unitListFile;                         // empty: no unit list
    std::vector<InvitedRow> rows;                 // in tree order
};

base::Result<InvitedTable> invitedTable(const Workspace &workspace, const QString &round); // UnknownRound
// One transaction; the workspace is refreshed. Without a number what the files say comes back; they are never
// changed. UnknownRound, UnknownUnit, BadInvited (below nought or above a million).
base::Result<void> setInvited(Workspace &workspace, const QString &round, const survey::UnitCode &unit,
                              std::optional<std::int64_t> invited, const base::Clock &clock);

} // namespace faktorbenk::workbench
