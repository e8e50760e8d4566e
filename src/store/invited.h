#pragma once

#include "store/roundreader.h"

#include <QDateTime>
#include <QHash>

namespace faktorbenk::store {

struct InvitedByHand {
    std::int64_t invited = 0; // directly in the unit
    QDateTime noted;
};

// Numbers written by hand come before the unit list's, and never change it (rule N11).
base::Result<QHash<survey::UnitCode, InvitedByHand>> readInvitedByHand(Connection &connection, qint64 round);
// The same, only the numbers: what UnitTree::withInvited() takes.
base::Result<QHash<survey::UnitCode, std::int64_t>> readInvitedNumbers(Connection &connection, qint64 round);
// In one transaction. Without a number the unit list's comes back.
base::Result<void> writeInvitedByHand(Connection &connection, qint64 round, const survey::UnitCode &unit,
                                      std::optional<std::int64_t> invited, const QDateTime &when);
// What the files say, unit by unit: the numbers directly in a unit without those written by hand.
base::Result<QHash<survey::UnitCode, std::int64_t>> readInvitedFromFiles(Connection &connection, qint64 round);

} // namespace faktorbenk::store
