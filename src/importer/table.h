#pragma once

#include "base/result.h"
#include "importer/source.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace faktorbenk::importer {

inline constexpr std::size_t mostColumns = 16384; // what a spreadsheet has

// One row of a table. Everything in it is valid until the next row is asked for.
struct Row
{
    std::int64_t number = 0;                 // as a spreadsheet shows it, from 1
    std::span<const std::string_view> cells; // UTF-8, quotes taken off; at most mostColumns
    std::int64_t cellCount = 0;              // how many there really were
};

// Where rows come from, whatever the format: CSV today; a reader of XLSX or ODS implements the same. A
// format whose rows may leave out blank cells at the end fills them up to the header's width itself, so
// that a row that is too short means damage.
class RowSource
{
public:
    enum class Step { Row, End, UnterminatedQuote };

    virtual ~RowSource() = default;
    // Step::UnterminatedQuote: row.number is the row in which the quote opens; nothing follows.
    virtual Step next(Row &row) = 0;
    virtual std::int64_t position() const = 0; // of size(), for progress
    virtual std::int64_t size() const = 0;
};

// What somebody knows better of how a file is written than its bytes tell; what is left out is recognised.
struct ReadingAs
{
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    QString sheet; // of a file that has sheets

    friend bool operator==(const ReadingAs &, const ReadingAs &) = default;
};

// A file as a table: what it is written in, and its rows as often as wanted.
class Table
{
public:
    static base::Result<Table> open(const QString &path, const ReadingAs &as = {}); // errors: as Source::open()
    static Table fromSource(Source source, const ReadingAs &as = {});

    const QString &name() const { return m_source.name(); }
    QString sheet() const { return {}; } // CSV has none
    Encoding encoding() const { return m_source.encoding(); }
    char separator() const { return m_separator; }
    survey::Fingerprint contentHash() const { return m_source.contentHash(); }

    // From the first row on. Must not outlive the table.
    std::unique_ptr<RowSource> rows() const;
    // The same rows in several runs that can be read at once, each counting its rows from 1: at most `most`,
    // none much smaller than leastBytes, divided at line ends. Whether a line end was inside quotes shows
    // when the run before it ends with Step::UnterminatedQuote: then what follows it is worth nothing.
    std::vector<std::unique_ptr<RowSource>> rowsInParts(std::size_t most, std::size_t leastBytes) const;

private:
    Table(Source source, char separator, std::size_t start)
        : m_source(std::move(source)), m_separator(separator), m_start(start)
    {
    }

    Source m_source;
    char m_separator;
    std::size_t m_start; // past a `sep=` line
};

} // namespace faktorbenk::importer
