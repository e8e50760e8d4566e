#include "importer/listreader.h"

#include "importer/text.h"

#include <algorithm>

namespace faktorbenk::importer {

using base::ErrorCode;

QString ListRow::text(std::size_t column) const
{
    return column < m_row.cells.size() ? cleanText(m_row.cells[column]) : QString();
}

QString ListRow::text(ColumnRole role) const
{
    const std::optional<std::size_t> column = m_guess.find(role);
    return column ? text(*column) : QString();
}

Fault ListRow::fault(ErrorCode code, QVariantList arguments) const
{
    return {code, Fault::Severity::Error, m_guess.file, m_guess.sheet, number(), {}, {}, std::move(arguments)};
}

Fault ListRow::fault(ErrorCode code, ColumnRole role, QVariantList arguments) const
{
    Fault fault = this->fault(code, std::move(arguments));
    if (const std::optional<std::size_t> column = m_guess.find(role)) {
        fault.column = m_guess.columns[*column].header;
        fault.value = text(*column);
    }
    return fault;
}

bool ListRow::addErrorCells(FaultList &faults) const
{
    bool any = false;
    for (const std::uint32_t column : m_row.errorCells) {
        if (column >= m_guess.columns.size() || m_guess.columns[column].role == ColumnRole::Dropped)
            continue;
        Fault fault = this->fault(ErrorCode::CellShowsError, {text(std::size_t{column}).left(Fault::longestValue)});
        fault.column = m_guess.columns[column].header;
        fault.value = text(std::size_t{column});
        faults.add(std::move(fault));
        any = true;
    }
    return any;
}

ListCounts readList(const Table &table, const Guess &guess, FaultList &faults, base::Progress &progress,
                    const std::function<void(const ListRow &)> &take)
{
    constexpr std::int64_t rowsBetweenLooks = 1024;
    ListCounts counts;
    const std::unique_ptr<RowSource> rows = table.rows();
    Row row;
    for (;;) {
        const RowSource::Step step = rows->next(row);
        const ListRow here(guess, row);
        if (step == RowSource::Step::UnterminatedQuote)
            faults.add(here.fault(ErrorCode::UnterminatedQuote));
        if (step == RowSource::Step::Broken && rows->error()->code == ErrorCode::Cancelled) {
            counts.cancelled = true;
            return counts;
        }
        if (step == RowSource::Step::Broken)
            faults.add(here.fault(rows->error()->code, rows->error()->arguments));
        if (step != RowSource::Step::Row)
            break;
        if (row.number % rowsBetweenLooks == 1) {
            progress.report(rows->position(), rows->size());
            progress.reportRows(counts.rows);
            counts.cancelled = progress.isCancelled();
            if (counts.cancelled)
                return counts;
        }
        if (row.number <= guess.headerRow)
            continue;
        ++counts.rows;
        const bool whole = row.cellCount == static_cast<std::int64_t>(row.cells.size());
        const auto surplus = row.cells.subspan(std::min(row.cells.size(), guess.columns.size()));
        if (!whole || !std::all_of(surplus.begin(), surplus.end(), isBlank))
            faults.add(here.fault(ErrorCode::RaggedRow, {static_cast<qlonglong>(row.cellCount),
                                                         static_cast<qlonglong>(guess.columns.size())}));
        else if (std::all_of(row.cells.begin(), row.cells.end(), isBlank))
            ++counts.blankRows;
        else if (!here.addErrorCells(faults))
            take(here);
    }
    progress.report(rows->size(), rows->size());
    progress.reportRows(counts.rows);
    if (counts.blankRows > 0)
        faults.add({ErrorCode::BlankRows,
                    Fault::Severity::Note,
                    guess.file,
                    guess.sheet,
                    0,
                    {},
                    {},
                    {static_cast<qlonglong>(counts.blankRows)}});
    return counts;
}

} // namespace faktorbenk::importer
