#include "importer/headers.h"

#include "importer/aliases.h"
#include "importer/factornames.h"
#include "importer/table.h"
#include "importer/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace faktorbenk::importer {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchedRows = 20;         // how far down a header row may stand
constexpr qsizetype longestHeader = 120; // beyond this it is no name we know

// Known by their number or their factor, and more than one of them: these are recognised by pattern.
Column numberedColumn(const QString &header, Kind kind)
{
    Column column{header, ColumnRole::Dropped, 0, std::nullopt};
    if (kind == Kind::Responses) {
        if (std::none_of(header.begin(), header.end(), [](QChar c) { return c.isDigit(); }))
            return column;
        if ((column.statement = statementOf(header)))
            column.role = ColumnRole::Answer;
        static const QRegularExpression level(u"^(?:nivå|niva|level)([1-9][0-9]?)$"_s);
        if (const auto match = level.match(comparableName(header)); match.hasMatch()) {
            column.role = ColumnRole::PathLevel;
            column.number = match.captured(1).toInt();
        }
        return column;
    }
    if (kind == Kind::Units)
        return column;
    const auto share = kind == Kind::Composite ? factorShareOfHeading(header) : std::nullopt;
    if (const auto factor = share ? std::nullopt : factorOfHeading(header)) {
        column.role = ColumnRole::FactorMean;
        column.number = factor->number();
    } else if (share) {
        column.role = ColumnRole::FactorShare;
        column.number = share->factor.number();
        column.share = share->value;
    }
    return column;
}

QStringList headersOf(const Row &row)
{
    QStringList headers;
    for (const std::string_view cell : row.cells)
        // A cell that is longer than any name is cut before it is looked at; four bytes are the longest
        // letter.
        headers.append(cleanText(cell.substr(0, 4 * longestHeader + 4)));
    return headers;
}

// A row of means («4.1») looks like a header of statements by their bare numbers. Such a header is believed
// only beside a column for the unit, which every response export has.
void disbelieveBareNumbers(std::vector<Column> &columns)
{
    for (const Column &column : columns)
        if (column.role == ColumnRole::UnitCode || column.role == ColumnRole::UnitName ||
            column.role == ColumnRole::PathLevel)
            return;
    for (Column &column : columns)
        if (column.role == ColumnRole::Answer && column.header.front().isDigit()) {
            column.role = ColumnRole::Dropped;
            column.statement.reset();
        }
}

// What is known of a table before its rows are.
Guess unread(const Table &table, Kind kind)
{
    Guess found;
    found.file = table.name();
    found.format = table.format();
    found.sheet = table.sheet();
    found.sheets = table.sheets();
    found.encoding = table.encoding();
    found.separator = table.separator();
    found.kind = kind;
    return found;
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Responses:
        return u"responses"_s;
    case Kind::Units:
        return u"units"_s;
    case Kind::Benchmarks:
        return u"benchmarks"_s;
    case Kind::Composite:
        return u"composite"_s;
    }
    return {};
}

std::optional<std::size_t> Guess::find(ColumnRole role) const
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const Column &c) { return c.role == role; });
    if (it == columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(it - columns.begin());
}

std::optional<survey::Statement> statementOf(const QString &header)
{
    // Words between the numbers are taken only with a word before them, and a bare pair of numbers only
    // with a point or an underscore: «1-1» may be a date and «F1 1» is a share in a composite report.
    static const QRegularExpression pattern(
        u"^(?:(?:[fq][\\s_.-]*)?([0-9]{1,2})[_.]([0-9]{1,2})"
        u"|[fq]([0-9]{1,2})-([0-9]{1,2})"
        u"|(?:faktor|factor|f)[\\s_.:-]*([0-9]{1,2})[\\s_.,:;/–-]*"
        u"(?:påstand|utsagn|utsegn|spørsmål|statement|question|item|[pqs])[\\s_.:-]*([0-9]{1,2}))$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (header.size() > longestHeader)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(header);
    if (!match.hasMatch())
        return std::nullopt;
    const int last = match.lastCapturedIndex();
    const std::optional<survey::Factor> factor = survey::Factor::fromNumber(match.captured(last - 1).toInt());
    const int number = match.captured(last).toInt();
    if (!factor || number == 0)
        return std::nullopt;
    return survey::Statement{*factor, number};
}

std::vector<Column> recogniseColumns(const QStringList &headers, Kind kind)
{
    std::vector<Column> columns;
    QHash<QString, std::size_t> byName; // the first of equal headers
    for (const QString &header : headers) {
        if (header.size() <= longestHeader) {
            const QString name = comparableName(header);
            if (!byName.contains(name))
                byName.insert(name, columns.size());
            columns.push_back(numberedColumn(header, kind));
        } else {
            columns.push_back({header.left(longestHeader), ColumnRole::Dropped, 0, std::nullopt});
        }
    }
    std::vector<ColumnRole> taken;
    for (const Alias &alias : aliasesOf(kind)) {
        const auto it = byName.constFind(alias.name.toString());
        if (it == byName.cend() || columns[*it].role != ColumnRole::Dropped)
            continue;
        if (std::find(taken.begin(), taken.end(), alias.role) != taken.end())
            continue;
        taken.push_back(alias.role);
        columns[*it].role = alias.role;
    }
    return columns;
}

Guess guess(const Table &table, Kind kind)
{
    Guess best = unread(table, kind);
    int bestKnown = -1;
    const std::unique_ptr<RowSource> rows = table.rows();
    Row row;
    for (int i = 0; i < searchedRows && rows->next(row) == RowSource::Step::Row; ++i) {
        if (std::all_of(row.cells.begin(), row.cells.end(), isBlank))
            continue;
        std::vector<Column> columns = recogniseColumns(headersOf(row), kind);
        disbelieveBareNumbers(columns);
        const auto known = static_cast<int>(std::count_if(
            columns.begin(), columns.end(), [](const Column &c) { return c.role != ColumnRole::Dropped; }));
        if (known > bestKnown) {
            bestKnown = known;
            best.headerRow = row.number;
            best.columnCount = row.cellCount;
            best.columns = std::move(columns);
        }
    }
    return best;
}

Guess guess(const Table &table, Kind kind, std::int64_t headerRow)
{
    Guess found = unread(table, kind);
    const std::unique_ptr<RowSource> rows = table.rows();
    Row row;
    while (rows->next(row) == RowSource::Step::Row && row.number <= headerRow) {
        if (row.number < headerRow)
            continue;
        found.headerRow = row.number;
        found.columnCount = row.cellCount;
        found.columns = recogniseColumns(headersOf(row), kind);
    }
    return found;
}

} // namespace faktorbenk::importer
