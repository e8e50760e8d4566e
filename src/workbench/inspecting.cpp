#include "workbench/importing.h"

#include "importer/benchmarks.h"
#include "importer/composite.h"
#include "importer/kind.h"
#include "importer/responses.h"
#include "importer/sheetchoice.h"
#include "importer/units.h"
#include "workbench/notices.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;
using importer::ColumnRole;

namespace {

FileKind kindOf(importer::Kind kind)
{
    switch (kind) {
    case importer::Kind::Units:
        return FileKind::Units;
    case importer::Kind::Benchmarks:
        return FileKind::Benchmarks;
    case importer::Kind::Composite:
        return FileKind::Composite;
    case importer::Kind::Responses:
        break;
    }
    return FileKind::Responses;
}

QString encodingName(importer::Encoding encoding)
{
    switch (encoding) {
    case importer::Encoding::Utf16LittleEndian:
    case importer::Encoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case importer::Encoding::Windows1252:
        return u"Windows-1252"_s;
    case importer::Encoding::Utf8:
        break;
    }
    return u"UTF-8"_s;
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

// Stable English words, for programs as well as for people.
QString roleName(const importer::Column &column)
{
    switch (column.role) {
    case ColumnRole::Dropped:
        return u"dropped"_s;
    case ColumnRole::Round:
        return u"round"_s;
    case ColumnRole::Municipality:
        return u"municipality"_s;
    case ColumnRole::UnitCode:
        return u"unit code"_s;
    case ColumnRole::UnitName:
        return u"unit"_s;
    case ColumnRole::Parent:
        return u"parent"_s;
    case ColumnRole::PathLevel:
        return u"level %1"_s.arg(column.number);
    case ColumnRole::ServiceType:
        return u"service type"_s;
    case ColumnRole::Gender:
        return u"gender"_s;
    case ColumnRole::Age:
        return u"age"_s;
    case ColumnRole::Education:
        return u"education"_s;
    case ColumnRole::Position:
        return u"position"_s;
    case ColumnRole::Leadership:
        return u"leadership"_s;
    case ColumnRole::Answer:
        return u"answer %1.%2"_s.arg(column.statement->factor.number()).arg(column.statement->number);
    case ColumnRole::Invited:
        return u"invited"_s;
    case ColumnRole::Respondents:
        return u"respondents"_s;
    case ColumnRole::Source:
        return u"source"_s;
    case ColumnRole::Year:
        return u"year"_s;
    case ColumnRole::ReadDate:
        return u"read"_s;
    case ColumnRole::Level:
        return u"level"_s;
    case ColumnRole::FactorMean:
        return u"mean %1"_s.arg(column.number);
    case ColumnRole::FactorShare:
        return u"share %1.%2"_s.arg(column.number).arg(column.share);
    }
    return {};
}

void describe(Inspection &inspection, const importer::Guess &guess)
{
    inspection.format = formatName(guess.format);
    inspection.sheet = guess.sheet;
    inspection.sheets = guess.sheets;
    if (guess.format == importer::Format::Text) {
        inspection.encoding = encodingName(guess.encoding);
        inspection.separator = QString(QLatin1Char(guess.separator));
    }
    for (const importer::Column &column : guess.columns) {
        inspection.columns.append(column.header);
        inspection.roles.append(roleName(column));
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
    const auto table = importer::openTable(file, kind, sheet);
    return table ? read(*table, progress) : base::Failure(table.error());
}

Result<Inspection> inspectResponses(const QString &file, const QString &sheet, base::Progress &progress)
{
    Inspection inspection;
    // A file without a round column is in order as long as the round is named when it is imported.
    const auto draft = importer::readResponses(QStringList{file}, importer::ResponseOptions{{}, false, sheet}, progress);
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

Result<Inspection> inspectComposite(const QString &file, const QString &sheet, base::Progress &progress)
{
    Inspection inspection;
    inspection.kind = FileKind::Composite;
    const auto draft = importer::readComposite(QStringList{file}, importer::CompositeOptions{{}, sheet}, progress);
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
    return found && *found ? std::optional(kindOf(**found)) : std::nullopt;
}

Result<Inspection> inspectFile(const QString &file, std::optional<FileKind> kind, base::Progress &progress,
                               const QString &sheet)
{
    Inspection inspection;
    if (!kind) {
        const auto found = importer::recogniseKind(file, sheet);
        if (!found) {
            inspection.outcome = refused(found.error(), file);
            return inspection;
        }
        kind = *found ? kindOf(**found) : FileKind::Responses;
    }
    inspection.kind = *kind;
    switch (*kind) {
    case FileKind::Units:
        return inspected(std::move(inspection), readList(file, importer::Kind::Units, sheet, importer::readUnits, progress), file);
    case FileKind::Benchmarks:
        return inspected(std::move(inspection), readList(file, importer::Kind::Benchmarks, sheet, importer::readBenchmarks, progress),
                         file);
    case FileKind::Composite:
        return inspectComposite(file, sheet, progress);
    case FileKind::Responses:
        break;
    }
    return inspectResponses(file, sheet, progress);
}

} // namespace faktorbenk::workbench
