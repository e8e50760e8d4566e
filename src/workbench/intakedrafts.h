#pragma once

#include "store/roundreader.h"
#include "survey/benchmark.h"
#include "survey/composite.h"
#include "survey/responses.h"
#include "workbench/intake.h"

namespace faktorbenk::workbench {

// What the files of an intake hold, read and found to be in order.
struct IntakeDrafts {
    struct Round {
        survey::RoundResponses responses;
        bool isNamedByHand = false; // the files do not say which round it is
    };
    struct UnitList {
        QString file;
        QString round; // empty: not said
        std::vector<survey::UnitClaim> claims;
    };

    struct Report {
        survey::CompositeRound figures;
        bool isNamedByHand = false;
    };

    QStringList responseFiles;
    QStringList reportFiles;
    QStringList otherFiles; // lists
    std::vector<Round> rounds; // each name once, oldest first
    std::vector<Report> reports; // composite reports, by round, oldest first
    std::vector<UnitList> unitLists;
    std::vector<survey::Benchmark> benchmarks;
};

// Which round each unit list describes, in the order of drafts.unitLists (intake.h, acceptIntake); none: it
// waits for the first round. UnitListTwice.
base::Result<std::vector<std::optional<QString>>> roundsOfLists(const IntakeDrafts &drafts,
                                                                const std::vector<store::RoundSummary> &known);

} // namespace faktorbenk::workbench
