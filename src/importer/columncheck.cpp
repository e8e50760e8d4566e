#include "importer/columncheck.h"

#include "importer/kind.h"
#include "survey/tally.h"

#include <map>

namespace faktorbenk::importer {

using base::ErrorCode;

namespace {

Fault headerFault(const Table &table, const Guess &guess, ErrorCode code, const QString &column = {},
                  QVariantList arguments = {})
{
    return {code, Fault::Severity::Error, table.name(), table.sheet(), guess.headerRow, column,
            {},   std::move(arguments)};
}

} // namespace

bool checkHeader(const Table &table, const Guess &guess, FaultList &faults)
{
    if (guess.headerRow == 0) {
        // A quote that is opened and never closed leaves no row to be a header, and so does damage.
        Row row;
        const std::unique_ptr<RowSource> rows = table.rows();
        const RowSource::Step step = rows->next(row);
        const bool open = step == RowSource::Step::UnterminatedQuote;
        Fault fault = headerFault(table, guess, open ? ErrorCode::UnterminatedQuote : ErrorCode::NoHeaderRow);
        fault.row = open ? row.number : 0;
        if (step == RowSource::Step::Broken) {
            fault.code = rows->error()->code;
            fault.arguments = rows->error()->arguments;
        }
        faults.add(std::move(fault));
        return false;
    }
    if (guess.columnCount > static_cast<std::int64_t>(mostColumns)) {
        faults.add(
            headerFault(table, guess, ErrorCode::TooManyColumns, {},
                        {static_cast<qlonglong>(guess.columnCount), static_cast<qlonglong>(mostColumns)}));
        return false;
    }
    return true;
}

void nameDroppedColumns(const Table &table, const Guess &guess, FaultList &faults)
{
    QStringList others = table.sheets();
    others.removeOne(table.sheet());
    if (!others.isEmpty()) {
        Fault note = headerFault(table, guess, ErrorCode::OtherSheets, {},
                                 {table.sheet(), others.join(QStringLiteral(", ")).left(10 * Fault::longestValue)});
        note.severity = Fault::Severity::Note;
        note.row = 0;
        faults.add(std::move(note));
    }
    for (const Column &column : guess.columns) {
        if (column.role != ColumnRole::Dropped || column.header.isEmpty())
            continue;
        Fault note = headerFault(table, guess, ErrorCode::ColumnDropped, column.header, {column.header});
        note.severity = Fault::Severity::Note;
        faults.add(std::move(note));
    }
}

void refuseKind(const Table &table, const Guess &guess, Kind kind, ErrorCode code, FaultList &faults)
{
    const std::optional<Kind> looksLike = recogniseKind(table);
    if (looksLike && *looksLike != kind)
        faults.add(
            headerFault(table, guess, ErrorCode::NotThisKind, {}, {kindName(kind), kindName(*looksLike)}));
    else
        faults.add(headerFault(table, guess, code));
}

bool checkResponseColumns(const Table &table, const Guess &guess, bool roundIsGiven, FaultList &faults)
{
    if (!checkHeader(table, guess, faults))
        return false;
    const std::int64_t before = faults.errors();
    if (!guess.has(ColumnRole::Answer)) {
        refuseKind(table, guess, Kind::Responses, ErrorCode::NoAnswerColumns, faults);
        return false;
    }
    if (!guess.has(ColumnRole::UnitCode) && !guess.has(ColumnRole::UnitName) &&
        !guess.has(ColumnRole::PathLevel))
        faults.add(headerFault(table, guess, ErrorCode::NoUnitColumn));
    if (!guess.has(ColumnRole::Round) && !roundIsGiven)
        faults.add(headerFault(table, guess, ErrorCode::NoRoundKnown));

    std::map<survey::Statement, QString> seen;
    survey::PerFactor<int> counts{};
    for (const Column &column : guess.columns) {
        if (column.role != ColumnRole::Answer)
            continue;
        const auto [it, isNew] = seen.emplace(*column.statement, column.header);
        if (isNew)
            ++counts[column.statement->factor.index()];
        else
            faults.add(headerFault(table, guess, ErrorCode::DuplicateAnswerColumn, column.header,
                                   {column.header, it->second}));
    }
    for (const survey::Factor factor : survey::allFactors())
        if (counts[factor.index()] > survey::MeanMoments::mostStatements)
            faults.add(
                headerFault(table, guess, ErrorCode::TooManyStatements, {},
                            {factor.number(), counts[factor.index()], survey::MeanMoments::mostStatements}));
    nameDroppedColumns(table, guess, faults);
    return faults.errors() == before;
}

} // namespace faktorbenk::importer
