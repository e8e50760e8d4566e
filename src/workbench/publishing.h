#pragma once

#include "base/progress.h"
#include "workbench/workspace.h"

namespace faktorbenk::workbench {

// The published means of a file as a table to be edited, and which of them a round is held against.

// The rows that come with the program, each with its source (data/referansesnitt.csv).
base::Result<std::vector<survey::Benchmark>> knownBenchmarks();
QString knownBenchmarksFile(); // the same, as a file to import
// «4,2», «4.25» → tenths, halves upward. None: no number from 1 to 5. An empty text is no mean at all: see the row.
std::optional<survey::Tenths> meanFromText(const QString &text);

// What keeps rows from being saved. Errors as of the import of published means: MissingSource, BadYear,
// MissingServiceType, DuplicateBenchmark, BadMean (a row without a single mean).
struct RowFault {
    std::size_t row;
    base::Error what;
};
std::vector<RowFault> faultsOf(const std::vector<survey::Benchmark> &rows);

// These rows and no others, in one transaction; the workspace is refreshed. Precondition: no faults.
base::Result<void> saveBenchmarks(Workspace &workspace, const std::vector<survey::Benchmark> &rows);

// The row a round is held against by the rule (the newest not newer than the round, else the newest) or by the
// user's choice; one for every level and service type there are means of.
struct BenchmarkUse {
    survey::Benchmark::Level level = survey::Benchmark::Level::National;
    QString serviceType;
    int year = 0;
    bool chosen = false; // by the user
};
base::Result<std::vector<BenchmarkUse>> benchmarkUses(const Workspace &workspace, const QString &round);
// Without a year the rule decides again. UnknownRound.
base::Result<void> chooseBenchmark(Workspace &workspace, const QString &round, survey::Benchmark::Level level,
                                   const QString &serviceType, std::optional<int> year);

} // namespace faktorbenk::workbench
