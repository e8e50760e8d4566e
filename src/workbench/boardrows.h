#pragma once

#include "base/result.h"
#include "workbench/plans.h"

namespace faktorbenk::store {
class Connection;
}

namespace faktorbenk::workbench {

// HR's board, from whatever has the file open. All units of the round in tree order, then plans without a unit.
base::Result<std::vector<BoardRow>> readBoardRows(store::Connection &connection, const QString &round, const QDate &today);

} // namespace faktorbenk::workbench
