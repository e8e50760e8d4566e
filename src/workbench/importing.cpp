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

// Several files of one kind, read as their looks tell or as the mapping does.
template <class Read>
auto readSeveral(const QStringList &files, const importer::Mapping *mapping, base::Progress &progress, Read read)
    -> decltype(read(files))
{
    if (!mapping)
        return read(files);
    std::vector<importer::Table> tables;
    std::vector<importer::Guess> guesses;
    for (const QString &path : files) {
        auto file = settle(path, *mapping, progress);
        if (!file)
            return base::Failure(file.error());
        tables.push_back(std::move(file->table));
        guesses.push_back(std::move(file->guess));
    }
    return read(tables, std::move(guesses));
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

// The rounds a file speaks of, oldest first.
template <class Rounds>
QStringList namesOf(const Rounds &rounds)
{
    QStringList names;
    for (const auto &round : rounds)
        names.append(round.round);
    std::sort(names.begin(), names.end(), survey::roundBefore);
    return names;
}

// The reading is done; what has faults changes nothing. Else write(connection) puts it into the file, whole or not
// at all, and what it answers is told by tell(outcome, answer).
template <class Write, class Tell>
Result<ImportOutcome> put(ImportOutcome outcome, const QString &database, const base::Clock &clock, Write write, Tell tell)
{
    if (outcome.errors > 0)
        return outcome;
    auto target = ImportTarget::open(database, clock);
    if (!target)
        return base::Failure(target.error());
    const auto written = write(target->connection());
    if (!written)
        return base::Failure(written.error());
    if (auto kept = target->keep(); !kept)
        return base::Failure(kept.error());
    tell(outcome, written);
    keepWhatMayBeTold(outcome, database);
    outcome.stored = true;
    return outcome;
}

store::SameContent sameContentOf(const ImportOptions &options)
{
    return options.round ? store::SameContent::InAnyRound : store::SameContent::InTheRound;
}

} // namespace

Result<ImportOutcome> importResponses(const QStringList &files, const QString &database, const ImportOptions &options,
                                      const base::Clock &clock, base::Progress &progress)
{
    const auto mapping = mappingOf(database, options, FileKind::Responses);
    if (!mapping)
        return base::Failure(mapping.error());
    const importer::ResponseOptions reading{options.round, options.skipFaulty, options.sheet};
    auto draft = readSeveral(files, *mapping ? &**mapping : nullptr, progress, [&](auto &&...what) {
        return importer::readResponses(std::forward<decltype(what)>(what)..., reading, progress);
    });
    if (!draft)
        return unreadable(draft.error(), files.join(u", "_s));
    ImportOutcome outcome;
    outcome.rows = draft->rows;
    outcome.respondents = draft->respondents;
    addFaults(outcome, draft->faults);
    outcome.rounds = namesOf(draft->rounds);
    const auto write = [&](store::Connection &connection) {
        QRandomGenerator random = QRandomGenerator::securelySeeded();
        return store::storeResponses(connection, std::move(draft->rounds), existingOf(options.existing),
                                     sameContentOf(options), fileNames(files), clock.now(), random, progress);
    };
    return put(std::move(outcome), database, clock, write, [&](ImportOutcome &told, const auto &stored) {
        addStored(told, *stored, files.front());
    });
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
    const auto write = [&](store::Connection &connection) {
        return store::storeUnits(connection, draft->units, options.round, QFileInfo(file).fileName(), clock.now(), progress);
    };
    return put(std::move(outcome), database, clock, write, [&](ImportOutcome &told, const auto &stored) {
        addStored(told, *stored, file);
        if (options.round)
            told.rounds.append(*options.round);
    });
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
    const auto write = [&](store::Connection &connection) {
        return store::writeBenchmarks(connection, draft->benchmarks, {QFileInfo(file).fileName()}, clock.now());
    };
    return put(std::move(outcome), database, clock, write, [](ImportOutcome &, const auto &) { });
}

Result<ImportOutcome> importComposite(const QStringList &files, const QString &database, const ImportOptions &options,
                                      const base::Clock &clock, base::Progress &progress)
{
    const auto mapping = mappingOf(database, options, FileKind::Composite);
    if (!mapping)
        return base::Failure(mapping.error());
    const importer::CompositeOptions reading{options.round, options.sheet};
    auto draft = readSeveral(files, *mapping ? &**mapping : nullptr, progress, [&](auto &&...what) {
        return importer::readComposite(std::forward<decltype(what)>(what)..., reading, progress);
    });
    if (!draft)
        return unreadable(draft.error(), files.join(u", "_s));
    ImportOutcome outcome;
    outcome.rows = draft->rows - draft->blankRows;
    addFaults(outcome, draft->faults);
    outcome.rounds = namesOf(draft->rounds);
    const auto existing = options.existing == WhenRoundHasResponses::Replace ? store::Existing::Replace
                                                                             : store::Existing::Refuse;
    const auto write = [&](store::Connection &connection) {
        return store::storeComposite(connection, std::move(draft->rounds), existing, sameContentOf(options),
                                     fileNames(files), clock.now(), progress);
    };
    return put(std::move(outcome), database, clock, write, [&](ImportOutcome &told, const auto &stored) {
        addStored(told, *stored, files.front());
    });
}

} // namespace faktorbenk::workbench
