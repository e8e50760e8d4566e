#pragma once

#include "store/connection.h"
#include "survey/floor.h"

#include <QDateTime>

#include <vector>

namespace faktorbenk::store {

struct LoggedFloor {
    QDateTime when;
    survey::FloorPolicy floor;
    QString reason; // empty for the standard the file was made with
};

// Oldest first; the last one is in force (rule A2).
base::Result<std::vector<LoggedFloor>> readFloors(Connection &connection);
base::Result<void> logFloor(Connection &connection, const survey::FloorPolicy &floor, const QString &reason,
                            const QDateTime &when);

} // namespace faktorbenk::store
