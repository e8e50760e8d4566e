#pragma once

#include "survey/mean.h"
#include "survey/responses.h"

#include <optional>
#include <vector>

namespace faktorbenk::survey {

// The report gave one that was hidden when the single responses of the round were removed: it is gone.
inline constexpr Tenths removedMean{0};

// What a composite report publishes of one factor in one unit: figures that were computed, and rounded,
// elsewhere. They are shown as they are and never averaged again. None: the report does not give it.
struct CompositeFactor {
    std::optional<Tenths> mean;         // 10 … 50, or removedMean
    std::optional<Distribution> shares; // tenths of a percent; sums to about 1000

    friend bool operator==(const CompositeFactor &, const CompositeFactor &) = default;
};

// What it publishes of one unit with everything below it.
struct CompositeFigures {
    std::optional<std::int64_t> respondents; // none: unknown
    std::optional<std::int64_t> invited;     // sub-units included, as respondents are; none: unknown
    PerFactor<CompositeFactor> factors{};

    // Does it say that somebody has answered? A number that is not given may be any number.
    bool speaksOfPeople() const { return respondents.value_or(1) > 0; }
    friend bool operator==(const CompositeFigures &, const CompositeFigures &) = default;
};

struct CompositeUnit {
    UnitCode unit;
    CompositeFigures figures;

    friend bool operator==(const CompositeUnit &, const CompositeUnit &) = default;
};

// What an import of composite reports (D4) hands to the store for one round.
struct CompositeRound {
    QString round;
    QString municipality;              // empty: the file does not say
    std::vector<UnitClaim> units;      // every unit with a row; invited is in the figures, as it counts sub-units
    std::vector<CompositeUnit> figures; // one per row
    Fingerprint fingerprint;
};

} // namespace faktorbenk::survey
