// The recogniser of header rows: no text is too odd for it, and what it says of a column fits the column.

#include "importer/headers.h"
#include "readeverything.h"

using namespace faktorbenk;
using namespace faktorbenk::importer;

namespace {

void check(const Column &column)
{
    const bool isStatement = column.role == ColumnRole::Answer;
    if (isStatement != column.statement.has_value())
        fuzz::contradiction("an answer column without a statement, or the reverse");
    if (isStatement && column.statement->number < 1)
        fuzz::contradiction("statement 0");
    const bool isFactor = column.role == ColumnRole::FactorMean || column.role == ColumnRole::FactorShare;
    if (isFactor && (column.number < 1 || column.number > 10))
        fuzz::contradiction("a factor outside 1 to 10");
}

} // namespace

// A header a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList headers = text.split(QLatin1Char('\n'));
    for (const Kind kind : {Kind::Responses, Kind::Units, Kind::Benchmarks, Kind::Composite}) {
        const std::vector<Column> columns = recogniseColumns(headers, kind);
        if (static_cast<qsizetype>(columns.size()) != headers.size())
            fuzz::contradiction("headers and columns differ in number");
        for (const Column &column : columns)
            check(column);
    }
    return 0;
}
