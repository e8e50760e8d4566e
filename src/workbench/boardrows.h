#pragma once

#include "followup/board.h"
#include "store/connection.h"

#include <vector>

namespace faktorbenk::workbench {

// All units of a round in tree order, then plans without a unit. Only read.
base::Result<std::vector<followup::BoardRow>> boardRows(store::Connection &connection, const QString &round, const QDate &today);

} // namespace faktorbenk::workbench
