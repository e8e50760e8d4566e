#pragma once

#include "store/connection.h"
#include "survey/benchmark.h"

#include <vector>

namespace faktorbenk::store {

base::Result<std::vector<survey::Benchmark>> readBenchmarks(Connection &connection);
// In one transaction; a row of the same level, service type and year takes the place of the former.
base::Result<void> writeBenchmarks(Connection &connection, const std::vector<survey::Benchmark> &rows);

} // namespace faktorbenk::store
