#pragma once

#include "base/progress.h"
#include "importer/fault.h"
#include "importer/headers.h"
#include "importer/table.h"

#include <functional>

namespace faktorbenk::importer {

// A row of a short list (D2, D3), its cells by what their columns mean.
class ListRow
{
public:
    ListRow(const Guess &guess, const Row &row) : m_guess(guess), m_row(row) {}

    std::int64_t number() const { return m_row.number; }
    QString text(ColumnRole role) const; // empty when there is no such column or cell
    QString text(std::size_t column) const;
    // A fault of this row, in the column of that role – or of the row as a whole.
    Fault fault(base::ErrorCode code, QVariantList arguments = {}) const;
    Fault fault(base::ErrorCode code, ColumnRole role, QVariantList arguments = {}) const;
    // Adds a fault for every cell that is read and in which the spreadsheet shows an error; true if there were any.
    bool addErrorCells(FaultList &faults) const;

private:
    const Guess &m_guess;
    const Row &m_row;
};

struct ListCounts
{
    std::int64_t rows = 0; // header row not counted
    std::int64_t blankRows = 0;
    bool cancelled = false;
};

// Hands over every row below the header that is not blank. These lists are typed by hand, so a row may be
// shorter than the header; a longer one with anything in it is a fault (RaggedRow) and not handed over, nor is one
// with a cell that shows an error.
ListCounts readList(const Table &table, const Guess &guess, FaultList &faults, base::Progress &progress,
                    const std::function<void(const ListRow &)> &take);

} // namespace faktorbenk::importer
