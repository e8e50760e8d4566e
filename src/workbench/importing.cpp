#include "workbench/importing.h"

#include "importer/benchmarks.h"
#include "importer/composite.h"
#include "importer/responses.h"
#include "importer/sheetchoice.h"
#include "importer/units.h"
#include "store/benchmarks.h"
#include "survey/roundname.h"
#include "workbench/newfile.h"
#include "workbench/notices.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;

namespace {

// The faults that stop everything, or an answer that the file itself is to blame.
Result<ImportOutcome> unreadable(const base::Error &error, const QString &file)
{
    if (error.code == ErrorCode::Cancelled)
        return base::Failure(error);
    return refused(error, file);
}

store::Existing existingOf(WhenRoundHasResponses choice)
{
    switch (choice) {
    case WhenRoundHasResponses::Replace:
        return store::Existing::Replace;
    case WhenRoundHasResponses::Add:
        return store::Existing::Add;
    case WhenRoundHasResponses::Refuse:
        break;
    }
    return store::Existing::Refuse;
}

// Names as people know them: without the folders.
QStringList fileNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return names;
}

} // namespace

Result<ImportOutcome> importResponses(const QStringList &files, const QString &database, const ImportOptions &options,
                                      const base::Clock &clock, base::Progress &progress)
{
    auto draft = importer::readResponses(files, importer::ResponseOptions{options.round, options.skipFaulty, options.sheet}, progress);
    if (!draft)
        return unreadable(draft.error(), files.join(u", "_s));
    ImportOutcome outcome;
    outcome.rows = draft->rows;
    outcome.respondents = draft->respondents;
    addFaults(outcome, draft->faults);
    for (const survey::RoundResponses &round : draft->rounds)
        outcome.rounds.append(round.round);
    std::sort(outcome.rounds.begin(), outcome.rounds.end(), survey::roundBefore);
    if (outcome.errors > 0)
        return outcome;

    auto target = ImportTarget::open(database, clock);
    if (!target)
        return base::Failure(target.error());
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    const auto stored = store::storeResponses(target->connection(), std::move(draft->rounds), existingOf(options.existing),
                                              options.round ? store::SameContent::InAnyRound
                                                            : store::SameContent::InTheRound,
                                              fileNames(files), clock.now(), random, progress);
    if (!stored)
        return base::Failure(stored.error());
    if (auto kept = target->keep(); !kept)
        return base::Failure(kept.error());
    addStored(outcome, *stored, files.front());
    outcome.stored = true;
    return outcome;
}

Result<ImportOutcome> importUnits(const QString &file, const QString &database, const ImportOptions &options,
                                  const base::Clock &clock, base::Progress &progress)
{
    const auto table = importer::openTable(file, importer::Kind::Units, options.sheet);
    if (!table)
        return unreadable(table.error(), file);
    const auto draft = importer::readUnits(*table, progress);
    if (!draft)
        return unreadable(draft.error(), file);
    ImportOutcome outcome;
    outcome.rows = draft->rows - draft->blankRows;
    addFaults(outcome, draft->faults);
    if (outcome.errors > 0)
        return outcome;

    auto target = ImportTarget::open(database, clock);
    if (!target)
        return base::Failure(target.error());
    const auto stored = store::storeUnits(target->connection(), draft->units, options.round,
                                          QFileInfo(file).fileName(), clock.now(), progress);
    if (!stored)
        return base::Failure(stored.error());
    if (auto kept = target->keep(); !kept)
        return base::Failure(kept.error());
    addStored(outcome, *stored, file);
    if (options.round)
        outcome.rounds.append(*options.round);
    outcome.stored = true;
    return outcome;
}

Result<ImportOutcome> importBenchmarks(const QString &file, const QString &database, const base::Clock &clock,
                                       base::Progress &progress, const QString &sheet)
{
    const auto table = importer::openTable(file, importer::Kind::Benchmarks, sheet);
    if (!table)
        return unreadable(table.error(), file);
    const auto draft = importer::readBenchmarks(*table, progress);
    if (!draft)
        return unreadable(draft.error(), file);
    ImportOutcome outcome;
    outcome.rows = draft->rows - draft->blankRows;
    addFaults(outcome, draft->faults);
    if (outcome.errors > 0)
        return outcome;

    auto target = ImportTarget::open(database, clock);
    if (!target)
        return base::Failure(target.error());
    if (auto stored = store::writeBenchmarks(target->connection(), draft->benchmarks, {QFileInfo(file).fileName()}, clock.now()); !stored)
        return base::Failure(stored.error());
    if (auto kept = target->keep(); !kept)
        return base::Failure(kept.error());
    outcome.stored = true;
    return outcome;
}

Result<ImportOutcome> importComposite(const QStringList &files, const QString &database, const ImportOptions &options,
                                      const base::Clock &clock, base::Progress &progress)
{
    auto draft = importer::readComposite(files, importer::CompositeOptions{options.round, options.sheet}, progress);
    if (!draft)
        return unreadable(draft.error(), files.join(u", "_s));
    ImportOutcome outcome;
    outcome.rows = draft->rows - draft->blankRows;
    addFaults(outcome, draft->faults);
    for (const survey::CompositeRound &round : draft->rounds)
        outcome.rounds.append(round.round);
    std::sort(outcome.rounds.begin(), outcome.rounds.end(), survey::roundBefore);
    if (outcome.errors > 0)
        return outcome;

    auto target = ImportTarget::open(database, clock);
    if (!target)
        return base::Failure(target.error());
    const auto existing = options.existing == WhenRoundHasResponses::Replace ? store::Existing::Replace
                                                                             : store::Existing::Refuse;
    const auto stored = store::storeComposite(target->connection(), std::move(draft->rounds), existing,
                                              options.round ? store::SameContent::InAnyRound
                                                            : store::SameContent::InTheRound,
                                              fileNames(files), clock.now(), progress);
    if (!stored)
        return base::Failure(stored.error());
    if (auto kept = target->keep(); !kept)
        return base::Failure(kept.error());
    addStored(outcome, *stored, files.front());
    outcome.stored = true;
    return outcome;
}

} // namespace faktorbenk::workbench
