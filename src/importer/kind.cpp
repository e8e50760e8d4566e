#include "importer/kind.h"

#include "importer/sheetchoice.h"

namespace faktorbenk::importer {

std::optional<Kind> recogniseKind(const Table &table)
{
    // A row of figures may look like a header too («4.1» names a statement), but it stands below its own.
    const Guess answers = guess(table, Kind::Responses);
    const Guess means = guess(table, Kind::Benchmarks);
    const bool meansAbove = means.has(ColumnRole::FactorMean) && means.headerRow < answers.headerRow;
    if (answers.has(ColumnRole::Answer) && !meansAbove)
        return Kind::Responses;
    if (means.has(ColumnRole::FactorMean)) {
        if (means.has(ColumnRole::Source) || means.has(ColumnRole::Level))
            return Kind::Benchmarks;
        const Guess composite = guess(table, Kind::Composite);
        if (composite.has(ColumnRole::UnitCode) || composite.has(ColumnRole::UnitName) ||
            composite.has(ColumnRole::Respondents))
            return Kind::Composite;
        return std::nullopt;
    }
    const Guess units = guess(table, Kind::Units);
    const bool unit = units.has(ColumnRole::UnitCode) || units.has(ColumnRole::UnitName);
    // A unit's name alone could be any list; something must be said of it.
    const bool said =
        units.has(ColumnRole::Parent) || units.has(ColumnRole::Invited) || units.has(ColumnRole::ServiceType);
    if (unit && said)
        return Kind::Units;
    return std::nullopt;
}

base::Result<std::optional<Kind>> recogniseKind(const QString &path, const QString &sheet,
                                                base::Progress *watch)
{
    const base::Result<Table> table = openTable(path, std::nullopt, sheet, watch);
    if (!table)
        return tl::unexpected(table.error());
    return recogniseKind(*table);
}

} // namespace faktorbenk::importer
