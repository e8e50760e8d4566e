#pragma once

#include "importer/encoding.h"
#include "importer/format.h"
#include "survey/questionnaire.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace faktorbenk::importer {

struct Row;
class Table;

// The kinds of file of the intake.
enum class Kind { Responses, Units, Benchmarks, Composite };
QString kindName(Kind kind); // «responses», «units», «benchmarks», «composite»: as the command line spells it

// What a column is taken for.
enum class ColumnRole {
    Dropped, // never read: ids, e-mail, names, times and whatever else is not known
    Round,
    Municipality,
    UnitCode,
    UnitName,
    Parent,
    PathLevel, // number: the level, from 1
    ServiceType,
    Gender,
    Age,
    Education,
    Position,
    Leadership,
    Answer, // statement
    Invited,
    Respondents,
    Source,
    Year,
    ReadDate,
    Level,
    FactorMean,  // number: the factor
    FactorShare, // number: the factor; share: the answer
};

struct Column
{
    QString header; // as written, without white space around it
    ColumnRole role = ColumnRole::Dropped;
    int number = 0;                             // PathLevel, FactorMean, FactorShare
    std::optional<survey::Statement> statement; // Answer
    int share = 0;                              // FactorShare: 1…5

    friend bool operator==(const Column &, const Column &) = default;
};

// What a file was taken for. A value, so that it can be shown, and corrected before it is used.
struct Guess
{
    QString file;
    Format format = Format::Text;
    QString sheet;      // which is read; empty when the file has none
    QStringList sheets; // all that could be
    Encoding encoding = Encoding::Utf8;
    char separator = ';'; // '\0' when there is none
    std::int64_t headerRow = 0;   // as a spreadsheet shows it; 0: none found
    std::vector<Column> columns;  // at most mostColumns (table.h)
    std::int64_t columnCount = 0; // how many there really are
    Kind kind = Kind::Responses;  // what the columns were taken for

    std::optional<std::size_t>
    find(ColumnRole role) const; // the first; there is only one but of Path…, Answer, Factor…
    bool has(ColumnRole role) const { return find(role).has_value(); }
};

// What the headers mean in a file of that kind, in bokmål, nynorsk and English. Of two columns for the same
// role the first alias in aliases.cpp wins, whatever the order of the columns; the other is Dropped.
// Answers and means that occur twice keep their role: that is the reader's fault to report.
std::vector<Column> recogniseColumns(const QStringList &headers, Kind kind);

// The header row is the first of the first rows that holds known headers (a title above it does no
// harm); without any the first that is not blank. headerRow is 0 when there is no such row at all.
Guess guess(const Table &table, Kind kind);
// The same with the header in that row, as a spreadsheet counts; headerRow is 0 when the file ends before it.
Guess guess(const Table &table, Kind kind, std::int64_t headerRow);

// A statement's column: `F1_1`, `F1.1`, `1.1`, `1_1`, `f1-1`, `Q1_1`, `Faktor 1 påstand 1`, `Factor 1
// statement 1`. None for anything else, and for a factor outside 1…10 or a statement number 0.
std::optional<survey::Statement> statementOf(const QString &header);

} // namespace faktorbenk::importer
