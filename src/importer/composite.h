#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "importer/fault.h"
#include "importer/headers.h"
#include "importer/table.h"
#include "survey/composite.h"

#include <QStringList>

#include <vector>

namespace faktorbenk::importer {

struct CompositeOptions
{
    std::optional<QString> round; // instead of what the rows say
    QString sheet = {};           // of a spreadsheet; empty: the one that looks right
};

// Composite reports (D4), read and checked, nothing stored.
struct CompositeDraft
{
    std::vector<survey::CompositeRound> rounds; // in order of appearance; empty when there are errors
    FaultList faults;
    std::vector<Guess> guesses; // one a file, in the order given
    std::int64_t rows = 0;      // over all files, header rows not counted
    std::int64_t blankRows = 0;
    std::int64_t units = 0; // rows that tell of a unit
};

// One row a unit and round; several rounds in a file and several files make one draft. Svar and Inviterte
// count sub-units. Means are 1,0–5,0 and kept as tenths, shares in percent as tenths of a percent; more
// decimals are rounded half up in exact decimals (rule N6). What isNotGiven() is not given, which is no fault.
//
// Faults: MissingUnit, MissingRound, DuplicateUnit, BadInvited (Svar as well), BadMean, BadShare, UnitCycle,
// DuplicateAnswerColumn, SameFileTwice, NoUnitColumn, NoRoundKnown, MissingMeanColumns, NotThisKind, NoUnits and
// those every table can have. Warnings, all of them about what will not be shown: RespondentsNotGiven,
// NoRespondentsColumn, SubunitsExceedUnit, SharesDoNotAddUp, SharesContradictMean, InvitedBelowRespondents;
// and UnknownParent (the parent is made).
// Errors (nothing could be read): as Source::open() for the first such file; Cancelled. progress is in bytes.
base::Result<CompositeDraft> readComposite(const QStringList &paths, const CompositeOptions &options,
                                           base::Progress &progress);
base::Result<CompositeDraft> readComposite(const std::vector<Table> &tables, const CompositeOptions &options,
                                           base::Progress &progress);
// With the columns as somebody has settled them, one guess a table: taken at their word, so there is no NotThisKind.
base::Result<CompositeDraft> readComposite(const std::vector<Table> &tables, std::vector<Guess> settled,
                                           const CompositeOptions &options, base::Progress &progress);

} // namespace faktorbenk::importer
