#include "workbench/importing.h"

#include "importer/benchmarks.h"
#include "importer/columnuse.h"
#include "importer/composite.h"
#include "importer/kind.h"
#include "importer/responses.h"
#include "importer/sheetchoice.h"
#include "importer/units.h"
#include "workbench/notices.h"
#include "workbench/settling.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;

namespace {

// Both kinds of UTF-16 are one to whoever reads it here.
QString encodingOf(importer::Encoding encoding)
{
    return encodingName(encoding).startsWith("UTF-16"_L1) ? u"UTF-16"_s : encodingName(encoding);
}

QString formatName(importer::Format format)
{
    switch (format) {
    case importer::Format::Xlsx:
        return u"XLSX"_s;
    case importer::Format::Ods:
        return u"ODS"_s;
    case importer::Format::Text:
        break;
    }
    return u"CSV"_s;
}

void describe(Inspection &inspection, const importer::Guess &guess)
{
    inspection.format = formatName(guess.format);
    inspection.sheet = guess.sheet;
    inspection.sheets = guess.sheets;
    if (guess.format == importer::Format::Text) {
        inspection.encoding = encodingOf(guess.encoding);
        inspection.separator = QString(QLatin1Char(guess.separator));
    }
    for (const importer::Column &column : guess.columns) {
        inspection.columns.append(column.header);
        inspection.roles.append(importer::useOf(column));
    }
}

// What a list (D2, D3) has to say: the two drafts look the same from here.
template <class Draft> Result<Inspection> inspected(Inspection inspection, const Result<Draft> &draft, const QString &file)
{
    if (!draft) {
        if (draft.error().code == ErrorCode::Cancelled)
            return base::Failure(draft.error());
        inspection.outcome = refused(draft.error(), file);
        return inspection;
    }
    describe(inspection, draft->guess);
    inspection.outcome.rows = draft->rows - draft->blankRows;
    addFaults(inspection.outcome, draft->faults);
    return inspection;
}

template <class Draft>
Result<Draft> readList(const QString &file, importer::Kind kind, const QString &sheet,
                       Result<Draft> (*read)(const importer::Table &, base::Progress &), base::Progress &progress)
{
    const auto table = importer::openTable(file, kind, sheet, &progress);
    return table ? read(*table, progress) : base::Failure(table.error());
}

Result<Inspection> inspectResponses(const Result<importer::ResponsesDraft> &draft, const QString &file)
{
    Inspection inspection;
    // A file without a round column is in order as long as the round is named when it is imported.
    if (!draft) {
        if (draft.error().code == ErrorCode::Cancelled)
            return base::Failure(draft.error());
        inspection.outcome = refused(draft.error(), file);
        return inspection;
    }
    for (const importer::Guess &guess : draft->guesses)
        describe(inspection, guess);
    inspection.outcome.rows = draft->rows;
    inspection.outcome.respondents = draft->respondents;
    for (const survey::RoundResponses &round : draft->rounds)
        inspection.outcome.rounds.append(round.round);
    addFaults(inspection.outcome, draft->faults);
    return inspection;
}

Result<Inspection> inspectComposite(const Result<importer::CompositeDraft> &draft, const QString &file)
{
    Inspection inspection;
    inspection.kind = FileKind::Composite;
    if (!draft) {
        if (draft.error().code == ErrorCode::Cancelled)
            return base::Failure(draft.error());
        inspection.outcome = refused(draft.error(), file);
        return inspection;
    }
    for (const importer::Guess &guess : draft->guesses)
        describe(inspection, guess);
    inspection.outcome.rows = draft->rows - draft->blankRows;
    inspection.outcome.units = draft->units;
    for (const survey::CompositeRound &round : draft->rounds)
        inspection.outcome.rounds.append(round.round);
    addFaults(inspection.outcome, draft->faults);
    return inspection;
}

} // namespace

std::optional<FileKind> recogniseFile(const QString &file)
{
    const auto found = importer::recogniseKind(file);
    return found && *found ? std::optional(fileKind(**found)) : std::nullopt;
}

Result<Inspection> inspectFile(const QString &file, std::optional<FileKind> kind, base::Progress &progress,
                               const QString &sheet, const SavedMapping *mapping)
{
    Inspection inspection;
    std::optional<SettledFile> settled;
    if (mapping) {
        auto opened = settle(file, importerMapping(*mapping), progress);
        if (!opened) {
            if (opened.error().code == ErrorCode::Cancelled)
                return base::Failure(opened.error());
            inspection.outcome = refused(opened.error(), file);
            return inspection;
        }
        settled.emplace(std::move(*opened));
        kind = mapping->kind;
    }
    if (!kind) {
        const auto found = importer::recogniseKind(file, sheet, &progress);
        if (!found) {
            if (found.error().code == ErrorCode::Cancelled)
                return base::Failure(found.error());
            inspection.outcome = refused(found.error(), file);
            return inspection;
        }
        kind = *found ? fileKind(**found) : FileKind::Responses;
    }
    inspection.kind = *kind;
    switch (*kind) {
    case FileKind::Units:
        return inspected(std::move(inspection),
                         settled ? importer::readUnits(settled->table, settled->guess, progress)
                                 : readList(file, importer::Kind::Units, sheet, importer::readUnits, progress),
                         file);
    case FileKind::Benchmarks:
        return inspected(std::move(inspection),
                         settled ? importer::readBenchmarks(settled->table, settled->guess, progress)
                                 : readList(file, importer::Kind::Benchmarks, sheet, importer::readBenchmarks, progress),
                         file);
    case FileKind::Composite:
    case FileKind::Responses:
        break;
    }
    if (!settled)
        return *kind == FileKind::Composite
                   ? inspectComposite(importer::readComposite(QStringList{file}, importer::CompositeOptions{{}, sheet}, progress),
                                      file)
                   : inspectResponses(
                         importer::readResponses(QStringList{file}, importer::ResponseOptions{{}, false, sheet}, progress),
                         file);
    std::vector<importer::Table> tables;
    std::vector<importer::Guess> guesses;
    tables.push_back(std::move(settled->table));
    guesses.push_back(std::move(settled->guess));
    if (*kind == FileKind::Composite)
        return inspectComposite(importer::readComposite(tables, std::move(guesses), {}, progress), file);
    return inspectResponses(importer::readResponses(tables, std::move(guesses), {}, progress), file);
}

} // namespace faktorbenk::workbench
