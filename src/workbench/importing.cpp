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
#include "workbench/settling.h"

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

// The mapping that was asked for. None: none was.
Result<std::optional<importer::Mapping>> mappingOf(const QString &database, const ImportOptions &options, FileKind kind)
{
    if (!options.mapping)
        return std::nullopt;
    const auto saved = savedMapping(database, *options.mapping);
    if (!saved)
        return base::Failure(saved.error());
    if (saved->kind != kind)
        return base::failure(ErrorCode::MappingOfAnotherKind, {saved->name, importer::kindName(importerKind(saved->kind))});
    return importerMapping(*saved);
}

Result<importer::ResponsesDraft> readExports(const QStringList &files, const importer::Mapping *mapping,
                                             const importer::ResponseOptions &options, base::Progress &progress)
{
    if (!mapping)
        return importer::readResponses(files, options, progress);
    std::vector<importer::Table> tables;
    std::vector<importer::Guess> guesses;
    for (const QString &path : files) {
        auto file = settle(path, *mapping, progress);
        if (!file)
            return base::Failure(file.error());
        tables.push_back(std::move(file->table));
        guesses.push_back(std::move(file->guess));
    }
    return importer::readResponses(tables, std::move(guesses), options, progress);
}

Result<importer::CompositeDraft> readReports(const QStringList &files, const importer::Mapping *mapping,
                                             const importer::CompositeOptions &options, base::Progress &progress)
{
    if (!mapping)
        return importer::readComposite(files, options, progress);
    std::vector<importer::Table> tables;
    std::vector<importer::Guess> guesses;
    for (const QString &path : files) {
        auto file = settle(path, *mapping, progress);
        if (!file)
            return base::Failure(file.error());
        tables.push_back(std::move(file->table));
        guesses.push_back(std::move(file->guess));
    }
    return importer::readComposite(tables, std::move(guesses), options, progress);
}

// A list, read as its look tells or as the mapping does.
template <class Read>
auto readList(const QString &path, importer::Kind kind, const QString &sheet, const importer::Mapping *mapping,
              base::Progress &progress, Read read)
    -> decltype(read(std::declval<const importer::Table &>()))
{
    if (mapping) {
        const auto file = settle(path, *mapping, progress);
        if (!file)
            return base::Failure(file.error());
        return read(file->table, file->guess);
    }
    const auto table = importer::openTable(path, kind, sheet, &progress);
    if (!table)
        return base::Failure(table.error());
    return read(*table);
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
    const auto mapping = mappingOf(database, options, FileKind::Responses);
    if (!mapping)
        return base::Failure(mapping.error());
    auto draft = readExports(files, *mapping ? &**mapping : nullptr, {options.round, options.skipFaulty, options.sheet}, progress);
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
    const auto mapping = mappingOf(database, options, FileKind::Units);
    if (!mapping)
        return base::Failure(mapping.error());
    const auto draft = readList(file, importer::Kind::Units, options.sheet, *mapping ? &**mapping : nullptr, progress,
                                [&](const auto &...what) {
        return importer::readUnits(what..., progress);
    });
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

Result<ImportOutcome> importBenchmarks(const QString &file, const QString &database, const ImportOptions &options,
                                       const base::Clock &clock, base::Progress &progress)
{
    const auto mapping = mappingOf(database, options, FileKind::Benchmarks);
    if (!mapping)
        return base::Failure(mapping.error());
    const auto draft = readList(file, importer::Kind::Benchmarks, options.sheet, *mapping ? &**mapping : nullptr, progress,
                                [&](const auto &...what) {
        return importer::readBenchmarks(what..., progress);
    });
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
    const auto mapping = mappingOf(database, options, FileKind::Composite);
    if (!mapping)
        return base::Failure(mapping.error());
    auto draft = readReports(files, *mapping ? &**mapping : nullptr, {options.round, options.sheet}, progress);
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
