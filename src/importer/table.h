#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "importer/format.h"
#include "importer/source.h"

#include <QStringList>

#include <memory>
#include <optional>
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
    // Places of cells in which a spreadsheet shows an error (#N/A) or has not computed a formula. Their text
    // tells which; it is never a value.
    std::span<const std::uint32_t> errorCells;
};

// Where rows come from, whatever the format. A format whose rows may leave out blank cells at the end fills
// them up to the header's width itself, so that a row that is too short means damage.
class RowSource
{
public:
    enum class Step { Row, End, UnterminatedQuote, Broken };

    virtual ~RowSource() = default;
    // Step::UnterminatedQuote: row.number is the row in which the quote opens; nothing follows.
    // Step::Broken: error() tells why; nothing follows, and nothing that came before is to be used.
    virtual Step next(Row &row) = 0;
    virtual std::optional<base::Error> error() const { return std::nullopt; }
    virtual std::int64_t position() const = 0; // of size(), for progress
    virtual std::int64_t size() const = 0;
};

// What somebody knows better of how a file is written than its bytes tell; what is left out is recognised.
struct ReadingAs
{
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    QString sheet; // of a file that has sheets; openTable() in sheetchoice.h looks for it

    friend bool operator==(const ReadingAs &, const ReadingAs &) = default;
};

namespace office {
class Workbook;
}

// A file as a table: what it is written in, and its rows as often as wanted. What kind of file it is follows
// from its bytes, never from the ending of its name. Of a file with several sheets it is one; openTable() in
// sheetchoice.h finds the right one.
class Table
{
public:
    // The first sheet that is not hidden, if there are sheets. Errors: as Source::open() and
    // office::Workbook::open(); FileIsPasswordProtected and FileIsLegacyExcel for what older programs wrote.
    // Of spreadsheets `watch` is told how far opening has come, and is asked whether to stop for as long as the table
    // and its rows live: then opening, or the next row, fails as Cancelled. Text is opened in no time.
    static base::Result<Table> open(const QString &path, const ReadingAs &as = {}, base::Progress *watch = nullptr);
    static base::Result<Table> fromBytes(const QString &name, QByteArray bytes);
    static Table fromSource(Source source, const ReadingAs &as = {});

    const QString &name() const { return m_name; }
    Format format() const;
    QString sheet() const;      // empty when there are none
    QStringList sheets() const; // all of them, in the order of the file; hidden ones are marked by isHidden()
    bool isHidden(qsizetype sheet) const;
    Table onSheet(qsizetype sheet) const; // the same file, another sheet; only for files with sheets
    Encoding encoding() const { return m_source ? m_source->encoding() : Encoding::Utf8; }
    char separator() const { return m_separator; } // '\0' when there is none
    survey::Fingerprint contentHash() const;       // of the bytes as they lie in the file

    // From the first row on. Must not outlive the table.
    std::unique_ptr<RowSource> rows() const;
    // The same rows in several runs that can be read at once, each counting its rows from 1: at most `most`,
    // none much smaller than leastBytes, divided at line ends. Whether a line end was inside quotes shows
    // when the run before it ends with Step::UnterminatedQuote: then what follows it is worth nothing.
    std::vector<std::unique_ptr<RowSource>> rowsInParts(std::size_t most, std::size_t leastBytes) const;

private:
    Table() = default;
    static base::Result<Table> fromWorkbook(base::Result<std::shared_ptr<const office::Workbook>> workbook);

    QString m_name;
    std::optional<Source> m_source; // of text
    char m_separator = '\0';
    std::size_t m_start = 0;                            // past a `sep=` line
    std::shared_ptr<const office::Workbook> m_workbook; // else
    qsizetype m_sheet = 0;
};

} // namespace faktorbenk::importer
