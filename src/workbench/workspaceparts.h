#pragma once

#include "store/benchmarks.h"
#include "store/database.h"
#include "store/roundreader.h"
#include "workbench/workspace.h"

#include <map>
#include <optional>

namespace faktorbenk::workbench {

// What a Workspace holds.
struct Workspace::Private {
    explicit Private(std::unique_ptr<store::Database> opened) : database(std::move(opened)) {}

    store::Connection &connection() { return database->connection(); }

    std::unique_ptr<store::Database> database;
    // Read once and kept until refresh().
    std::optional<std::vector<store::RoundSummary>> rounds;
    std::optional<std::vector<survey::Benchmark>> benchmarks;
    std::optional<std::vector<survey::UnitLink>> links;
    std::map<QString, std::shared_ptr<const disclosure::Gate>> gates;

    base::Result<const std::vector<store::RoundSummary> *> knownRounds()
    {
        if (!rounds) {
            auto read = store::readRounds(connection());
            if (!read)
                return base::Failure(read.error());
            rounds = std::move(*read);
        }
        return &*rounds;
    }
};

} // namespace faktorbenk::workbench
