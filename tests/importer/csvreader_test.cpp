#include "importer/csvreader.h"
#include "importer/dialect.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using testing::ElementsAre;
using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text, char separator = ';')
{
    CsvReader reader(text, separator);
    Rows rows;
    Row row;
    while (reader.next(row) == RowSource::Step::Row)
        rows.emplace_back(row.cells.begin(), row.cells.end());
    return rows;
}

TEST(CsvReader, everyLineEndEndsARow)
{
    const Rows expected{{"a", "b"}, {"c", "d"}};
    EXPECT_EQ(rowsOf("a;b\nc;d\n"), expected);
    EXPECT_EQ(rowsOf("a;b\r\nc;d\r\n"), expected);
    EXPECT_EQ(rowsOf("a;b\rc;d\r"), expected);
    EXPECT_EQ(rowsOf("a;b\nc;d"), expected);
}

TEST(CsvReader, blankCellsAndBlankLinesAreKept)
{
    EXPECT_EQ(rowsOf(";;\n\n;x"), (Rows{{"", "", ""}, {""}, {"", "x"}}));
    EXPECT_EQ(rowsOf("a;"), (Rows{{"a", ""}}));
    EXPECT_EQ(rowsOf("\r\n\r\n"), (Rows{{""}, {""}}));
}

TEST(CsvReader, quotesHoldSeparatorsLineEndsAndDoubledQuotes)
{
    EXPECT_EQ(rowsOf("\"a;b\";\"c\r\nd\";\"e \"\"f\"\"\"\r\ng"), (Rows{{"a;b", "c\r\nd", "e \"f\""}, {"g"}}));
    EXPECT_EQ(rowsOf("\"\";\"\"\"\""), (Rows{{"", "\""}}));
}

TEST(CsvReader, aQuoteInsideACellIsAnOrdinaryCharacter)
{
    EXPECT_EQ(rowsOf("5\" rør;b\n"), (Rows{{"5\" rør", "b"}}));
    EXPECT_EQ(rowsOf("\"a\"b;c"), (Rows{{"ab", "c"}}));
}

TEST(CsvReader, cellsAreTheSameWhereverTheyLieInTheBlocks)
{
    for (std::size_t lead = 0; lead < 130; ++lead) {
        const std::string pad(lead, 'x');
        const std::string text = pad + ";\"q;\"\"\";4;5\r\n" + pad + ";;1;2\r\n";
        EXPECT_EQ(rowsOf(text), (Rows{{pad, "q;\"", "4", "5"}, {pad, "", "1", "2"}})) << lead;
    }
}

TEST(CsvReader, longRunsOfDigitsAreCellsLikeAnyOther)
{
    for (std::size_t lead = 0; lead < 66; ++lead) {
        std::vector<std::string> row{std::string(lead, 'x')};
        for (int i = 0; i < 90; ++i)
            row.push_back(i % 31 == 30   ? ""
                          : i % 41 == 40 ? "4,0"
                                         : std::string(1, static_cast<char>('1' + i % 5)));
        std::string text;
        for (const std::string &cell : row)
            text += (text.empty() && &cell == &row.front() ? "" : ";") + cell;
        EXPECT_EQ(rowsOf(text + "\n" + text), (Rows{row, row})) << lead;
    }
}

TEST(CsvReader, aQuoteThatIsNeverClosedIsTold)
{
    CsvReader reader("a;b\n\nc;\"d\ne;f\n", ';');
    Row row;
    EXPECT_EQ(reader.next(row), RowSource::Step::Row);
    EXPECT_EQ(reader.next(row), RowSource::Step::Row);
    EXPECT_EQ(reader.next(row), RowSource::Step::UnterminatedQuote);
    EXPECT_EQ(row.number, 3);
    EXPECT_EQ(reader.next(row), RowSource::Step::End);
}

TEST(CsvReader, cellsBeyondTheLastColumnAreCountedOnly)
{
    const std::string text(100'000, ';');
    CsvReader reader(text, ';');
    Row row;
    ASSERT_EQ(reader.next(row), RowSource::Step::Row);
    EXPECT_EQ(row.cells.size(), mostColumns);
    EXPECT_EQ(row.cellCount, 100'001);
}

TEST(Dialect, theSeparatorThatOccursMostDecides)
{
    EXPECT_EQ(recogniseDialect("a;b;c\n1;2;3\n").separator, ';');
    EXPECT_EQ(recogniseDialect("a,b,c\n").separator, ',');
    EXPECT_EQ(recogniseDialect("a\tb\tc\n").separator, '\t');
    EXPECT_EQ(recogniseDialect("a;b;c\n4,2;4,3;4,4\n").separator, ';');
    EXPECT_EQ(recogniseDialect("a;b\n\"x,y,z,w,v,u\";2\n").separator, ';');
}

TEST(Dialect, aSepLineDecidesAndIsNoRow)
{
    const Dialect dialect = recogniseDialect("sep=,\r\na;b,c\r\n");
    EXPECT_EQ(dialect.separator, ',');
    EXPECT_EQ(dialect.start, 7U);
    EXPECT_EQ(recogniseDialect("sep=;\na").start, 6U);
}

} // namespace
} // namespace faktorbenk::importer
