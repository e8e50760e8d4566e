#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "importer/fault.h"
#include "importer/headers.h"
#include "importer/table.h"
#include "survey/responses.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace faktorbenk::importer {

struct ResponseOptions
{
    std::optional<QString> round; // instead of what the rows say
    // Rows with faults are left out whole, and their faults become warnings. Faults of the file as such
    // refuse it still.
    bool skipFaulty = false;
    QString sheet = {}; // of every file; empty: the one that looks like responses
};

// Response exports (D1), read and checked, nothing stored.
struct ResponsesDraft
{
    // In order of appearance, each with at least one respondent. Empty when there are errors: what was
    // refused cannot be stored by mistake. Respondents stand in the order they were read; who stores them
    // must shuffle them (rule A1).
    std::vector<survey::RoundResponses> rounds;
    FaultList faults;
    std::vector<Guess> guesses; // one a file, in the order given

    // Over all files, header rows not counted.
    std::int64_t rows = 0;        // = respondents + blankRows + refused or skipped ones
    std::int64_t blankRows = 0;   // without a single answer: no respondents, though they may name a unit
    std::int64_t skippedRows = 0; // left out by skipFaulty
    std::int64_t respondents = 0;
};

inline constexpr std::size_t mostRounds = 100; // in one draft; more are no rounds

// Several files make one draft; what they say of the same round is put together, and a statement that only
// one of them asks is missing for the people in the others.
//
// A row shorter than the header is taken when only background, service type, municipality or dropped
// columns are wanting, as spreadsheets leave out blank cells at the end; a row that ends before its last
// answer is a fault (RaggedRow), because a lost separator would look the same and shift answers unseen. A
// longer row is taken when all that is too much is blank.
//
// Errors (nothing could be read): as Source::open() for the first such file; Cancelled. Everything else is
// in the draft's faults. progress is in bytes, and tells the rows.
base::Result<ResponsesDraft> readResponses(const QStringList &paths, const ResponseOptions &options,
                                           base::Progress &progress);
base::Result<ResponsesDraft> readResponses(const std::vector<Table> &tables, const ResponseOptions &options,
                                           base::Progress &progress);
// With the columns as somebody has settled them, one guess a table.
base::Result<ResponsesDraft> readResponses(const std::vector<Table> &tables, std::vector<Guess> settled,
                                           const ResponseOptions &options, base::Progress &progress);
struct Division; // how large files are read on several cores; no matter how, the same comes of it
base::Result<ResponsesDraft> readResponses(const std::vector<Table> &tables, const ResponseOptions &options,
                                           base::Progress &progress, const Division &division);

} // namespace faktorbenk::importer
