#pragma once

#include "followup/standing.h"
#include "store/connection.h"

#include <vector>

namespace faktorbenk::store {

// What is done in each unit of a round, counted by the database in one query.
struct BoardCounts {
    QString unit;
    QString name;       // empty: not a unit of the round
    qint64 position = -1; // in the tree's order; -1: not a unit of the round
    qint64 parent = -1;   // position of the unit above
    followup::Tallied tallied;
};

// Units in tree order, then plans without a unit. The figures of the survey are not read.
base::Result<std::vector<BoardCounts>> readBoard(Connection &connection, const QString &round, const QDate &today);

} // namespace faktorbenk::store
