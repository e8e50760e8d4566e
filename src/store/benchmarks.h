#pragma once

#include "store/connection.h"
#include "survey/benchmark.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace faktorbenk::store {

base::Result<std::vector<survey::Benchmark>> readBenchmarks(Connection &connection);
// In one transaction; a row of the same level, service type and year takes the place of the former. It can be
// undone as the latest import.
base::Result<void> writeBenchmarks(Connection &connection, const std::vector<survey::Benchmark> &rows,
                                   const QStringList &fileNames = {}, const QDateTime &when = {});
// In one transaction: these rows and no others. What an undo would write over is then forgotten.
base::Result<void> replaceBenchmarks(Connection &connection, const std::vector<survey::Benchmark> &rows);

// For one round, another row than the newest that applies.
struct BenchmarkChoice {
    survey::Benchmark::Level level = survey::Benchmark::Level::National;
    QString serviceType; // empty for National
    int year = 0;
};
base::Result<std::vector<BenchmarkChoice>> readBenchmarkChoices(Connection &connection, qint64 round);
base::Result<void> writeBenchmarkChoice(Connection &connection, qint64 round, const BenchmarkChoice &choice);
base::Result<void> removeBenchmarkChoice(Connection &connection, qint64 round, survey::Benchmark::Level level,
                                         const QString &serviceType);

} // namespace faktorbenk::store
