#pragma once

#include "importer/headers.h"
#include "importer/table.h"

#include <QStringList>

#include <vector>

namespace faktorbenk::importer {

// What stands in a column, as far as it may be shown to somebody who checks what the column is: never a row,
// never what one person answered, nothing at all of a column that is dropped (rules A1, A6).
struct ColumnSample
{
    enum class Shows {
        Nothing, // dropped
        Values,  // different values, sorted: of rounds, units, published means; of background only those that
                 // at least commonAtLeast of the rows looked at have
        Answers, // which kinds of answer there are, not which answers
        Figures, // of a composite report: hidden, because a unit may be below the floor
    };
    static constexpr int mostValues = 4;
    static constexpr int commonAtLeast = 5;

    Shows shows = Shows::Nothing;
    QStringList values;
    bool more = false; // there are others
    // Answers: what was seen.
    bool digits = false, labels = false, missing = false, others = false;

    friend bool operator==(const ColumnSample &, const ColumnSample &) = default;
};

struct Sample
{
    std::vector<ColumnSample> columns; // as in the guess
    std::int64_t rows = 0;             // about how many there are in the whole file, header not counted
};

// Looks at the first rows below the header only, so it takes no longer for a large file.
Sample sampleOf(const Table &table, const Guess &guess);

} // namespace faktorbenk::importer
