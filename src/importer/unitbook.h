#pragma once

#include "importer/interner.h"
#include "survey/responses.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace faktorbenk::importer {

// What a row says of its unit, as the cells stand; empty where there is no such column.
struct UnitCells
{
    bool byCode = false; // there is a code column, so no code means no unit
    std::string_view code;
    std::string_view name;
    std::string_view parent;
    std::string_view serviceType;
    std::span<const std::string_view> path; // Nivå 1, Nivå 2 …
};

// Two rows that disagree about a unit.
struct UnitConflict
{
    enum class About { Parent, Name, ServiceType } about;
    QString code;
    QString said;
    QString earlier;
};

// The units of one round as its rows tell them. The first row that says something decides.
//
// With a code column the code is the unit; without one the name is, or the path joined by `/`. Path columns
// place the unit: its last level is the unit itself if it is its name (or there is no name), else the unit
// lies below it. Every level above becomes a unit of its own unless some row belongs to it.
class UnitBook
{
public:
    using Index = std::uint32_t;

    // A row that says what a settled one has said before: one look-up.
    std::optional<Index> known(const UnitCells &cells);
    // Any row. None: it names no unit. conflicts: what is new of disagreement; parentConflict: this row's
    // parent disagrees, told before or not – then nothing of the row is taken.
    struct Settled
    {
        std::optional<Index> unit;
        bool parentConflict = false;
    };
    Settled settle(const UnitCells &cells, std::vector<UnitConflict> &conflicts);

    // Takes in the units of a later part of the rows; places: where each of them is now. None: the two
    // disagree about a unit, as only reading the rows one after the other can tell.
    [[nodiscard]] std::optional<std::vector<Index>> absorb(UnitBook &&later);

    std::size_t size() const { return m_units.size(); }
    const survey::UnitCode &code(Index unit) const { return m_units[unit].claim.code; }
    // Every unit with a row of its own (in order of appearance), then those only named as path elements.
    std::vector<survey::UnitClaim> claims() const;

private:
    struct Unit
    {
        survey::UnitClaim claim;
        QStringList path; // its own, when path columns tell
        QStringList parentPath;
        QStringList reported; // disagreements told already
    };
    // Beyond that many ways to write a unit every row is settled anew: a hostile file must not fill the memory.
    static constexpr Interner::Id mostSpellings = 1'000'000;
    static constexpr Index nobody = ~Index{0};

    Interner::Id spellingOf(const UnitCells &cells);

    std::vector<Unit> m_units;
    QHash<QString, Index> m_byCode;
    Interner m_spellings;         // all that a row says of its unit, as it stands
    std::vector<Index> m_bySpelling; // nobody: that spelling has not been settled
    std::string m_spelling;       // room to join in
};

} // namespace faktorbenk::importer
