#include "importer/sheetchoice.h"

#include "importer/kind.h"

#include <algorithm>
#include <array>

namespace faktorbenk::importer {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLookedAt = 30; // sheets; each costs opening it

// How sure we are that the sheet is of that kind: columns we know, and most of all that nothing else fits
// better.
std::int64_t fitness(const Table &table, std::optional<Kind> wanted)
{
    constexpr std::int64_t rightKind = 100'000;
    const std::optional<Kind> looksLike = recogniseKind(table);
    if (!looksLike || (wanted && *looksLike != *wanted))
        return 0;
    const Guess seen = guess(table, *looksLike);
    const auto known = std::count_if(seen.columns.begin(), seen.columns.end(),
                                     [](const Column &column) { return column.role != ColumnRole::Dropped; });
    // A workbook may hold the answers beside lists about them; the answers are what it is for.
    return rightKind + (*looksLike == Kind::Responses ? rightKind : 0) + known;
}

} // namespace

base::Result<Table> openTable(const QString &path, std::optional<Kind> kind, const QString &sheet,
                              base::Progress *watch)
{
    return openTable(path, kind, ReadingAs{{}, {}, sheet}, watch);
}

base::Result<Table> openTable(const QString &path, std::optional<Kind> kind, const ReadingAs &as,
                              base::Progress *watch)
{
    base::Result<Table> table = Table::open(path, as, watch);
    if (!table)
        return table;
    table = chooseSheet(std::move(*table), kind, as.sheet);
    if (watch && watch->isCancelled()) // a sheet that was not looked at to its end fits nothing
        return base::failure(ErrorCode::Cancelled);
    return table;
}

base::Result<Table> chooseSheet(Table table, std::optional<Kind> kind, const QString &sheet)
{
    const QStringList sheets = table.sheets();
    if (!sheet.isEmpty()) {
        qsizetype at = sheets.indexOf(sheet);
        for (qsizetype i = 0; at < 0 && i < sheets.size(); ++i)
            if (sheets[i].compare(sheet, Qt::CaseInsensitive) == 0)
                at = i;
        if (at < 0)
            return base::failure(ErrorCode::UnknownSheet, {table.name(), sheet, sheets.join(u", "_s)});
        return table.onSheet(at);
    }
    if (sheets.size() < 2)
        return table;
    qsizetype best = -1;
    std::int64_t bestFitness = 0;
    qsizetype looked = 0;
    for (qsizetype i = 0; i < sheets.size() && looked < mostLookedAt; ++i) {
        if (table.isHidden(i))
            continue;
        ++looked;
        const std::int64_t fit = fitness(table.onSheet(i), kind);
        if (fit > bestFitness) {
            best = i;
            bestFitness = fit;
        }
    }
    return best < 0 ? std::move(table) : table.onSheet(best);
}

} // namespace faktorbenk::importer
