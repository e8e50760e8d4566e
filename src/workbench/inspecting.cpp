#include "workbench/importing.h"

#include "importer/benchmarks.h"
#include "importer/columnuse.h"
#include "importer/kind.h"
#include "importer/responses.h"
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

void describe(Inspection &inspection, const importer::Guess &guess)
{
    inspection.encoding = encodingOf(guess.encoding);
    inspection.separator = QString(QLatin1Char(guess.separator));
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

} // namespace

Result<Inspection> inspectFile(const QString &file, std::optional<FileKind> kind, base::Progress &progress,
                               const SavedMapping *mapping)
{
    Inspection inspection;
    std::optional<SettledFile> settled;
    if (mapping) {
        auto opened = settle(file, importerMapping(*mapping));
        if (!opened) {
            inspection.outcome = refused(opened.error(), file);
            return inspection;
        }
        settled.emplace(std::move(*opened));
        kind = mapping->kind;
    }
    if (!kind) {
        const auto found = importer::recogniseKind(file);
        if (!found) {
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
                                 : importer::readUnits(file, progress),
                         file);
    case FileKind::Benchmarks:
        return inspected(std::move(inspection),
                         settled ? importer::readBenchmarks(settled->table, settled->guess, progress)
                                 : importer::readBenchmarks(file, progress),
                         file);
    case FileKind::Composite:
        inspection.outcome = refused({ErrorCode::FileIsComposite, {file}}, file);
        return inspection;
    case FileKind::Responses:
        break;
    }
    if (!settled)
        return inspectResponses(importer::readResponses(QStringList{file}, importer::ResponseOptions{}, progress), file);
    std::vector<importer::Table> tables;
    tables.push_back(std::move(settled->table));
    return inspectResponses(importer::readResponses(tables, {std::move(settled->guess)}, {}, progress), file);
}

} // namespace faktorbenk::workbench
