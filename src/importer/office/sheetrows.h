#pragma once

#include "importer/table.h"

#include <memory>
#include <string>
#include <vector>

namespace faktorbenk::importer::office {

// Text that lives as long as the row it belongs to.
class TextArena
{
public:
    std::string_view keep(std::string_view text);
    std::string_view keep(std::string_view first, std::string_view second);
    void forget();                               // everything; the first page is used again
    std::int64_t size() const { return m_size; } // bytes since forget()

private:
    char *room(std::size_t size);
    std::vector<std::unique_ptr<char[]>> m_pages;
    std::size_t m_left = 0;
    char *m_next = nullptr;
    std::int64_t m_size = 0;
};

// What reading any sheet comes to: cells are placed, a row is handed over when something is in it. Rows in
// which nothing stands are no rows – a sheet goes on for ever. Rows are as wide as the widest before them,
// because a spreadsheet does not write the blank cells at the end.
class SheetRows : public RowSource
{
public:
    Step next(Row &row) final;
    std::optional<base::Error> error() const final { return m_error; }

protected:
    explicit SheetRows(QString name) : m_name(std::move(name)) {}

    // Reads on until a row is complete: placed by the calls below. False: there is none left, or fail() was
    // called.
    virtual bool readRow() = 0;

    void beginRow(std::int64_t number);
    // column from 0. text must live until the next row; see arena(). What lies beyond the last column is
    // counted only.
    void place(std::int64_t column, std::string_view text, bool isError = false);
    // The row once more, `times` in all, without reading.
    void repeat(std::int64_t times) { m_repeats = times; }
    bool hasContent() const { return !m_cells.empty(); }
    std::int64_t number() const { return m_number; }
    TextArena &arena() { return m_arena; }
    void fail(base::Error error);
    void failDamaged(const QString &detail);
    bool hasFailed() const { return m_error.has_value(); }
    const QString &name() const { return m_name; }

private:
    QString m_name;
    TextArena m_arena;
    std::vector<std::string_view> m_cells;
    std::vector<std::uint32_t> m_errorCells;
    std::int64_t m_number = 0;
    std::int64_t m_reallyWide = 0;
    std::int64_t m_repeats = 1;
    std::int64_t m_repeated = 0;
    std::size_t m_widest = 0;
    std::int64_t m_delivered = 0; // cells, of mostCells
    std::optional<base::Error> m_error;
};

} // namespace faktorbenk::importer::office
