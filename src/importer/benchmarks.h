#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "importer/fault.h"
#include "importer/headers.h"
#include "importer/table.h"
#include "survey/benchmark.h"

#include <vector>

namespace faktorbenk::importer {

// Published means (D3), read and checked, nothing stored.
struct BenchmarksDraft
{
    std::vector<survey::Benchmark> benchmarks; // in the order of the file; empty when there are errors
    FaultList faults;
    Guess guess;
    std::int64_t rows = 0; // header row not counted
    std::int64_t blankRows = 0;
};

// Means are 1,0–5,0 with comma or point; more decimals are rounded half up in integers (rule N6); blank
// means not published. Faults: MissingSource, BadYear, BadDate, BadLevel, MissingServiceType, BadMean,
// DuplicateBenchmark, NotThisKind, MissingMeanColumns and those every table can have. Errors (nothing could
// be read): as Source::open(); Cancelled. progress is in bytes.
base::Result<BenchmarksDraft> readBenchmarks(const QString &path, base::Progress &progress);
base::Result<BenchmarksDraft> readBenchmarks(const Table &table, base::Progress &progress);
// With the columns as somebody has settled them: they are taken at their word, so there is no NotThisKind.
base::Result<BenchmarksDraft> readBenchmarks(const Table &table, const Guess &settled, base::Progress &progress);

// «4,25» → 43. None: no number from 1 to 5.
std::optional<survey::Tenths> meanOf(const QString &text);

} // namespace faktorbenk::importer
