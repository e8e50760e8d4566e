#include "importer/sheetchoice.h"
#include "importer/sheetfiles.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using testing::ElementsAre;
using namespace Qt::StringLiterals;

std::vector<std::string> row(const std::string &cells)
{
    return rowsOf(
        ods("<table:table table:name=\"A\"><table:table-row>" + cells + "</table:table-row></table:table>"));
}

std::string text(const std::string &inside)
{
    return "<table:table-cell office:value-type=\"string\">" + inside + "</table:table-cell>";
}

TEST(Ods, everyKindOfCellBecomesWhatPeopleSee)
{
    EXPECT_THAT(
        row(R"(<table:table-cell office:value-type="float" office:value="4"><text:p>4,00</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="float" office:value="42"><text:p>0042</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="percentage" office:value="0.8"><text:p>80 %</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2023-03-23"><text:p>23.03.23</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>SANN</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="string" office:string-value="hel"><text:p>h</text:p></table:table-cell>)"),
        ElementsAre("1: 4|0042|80%|2023-03-23|SANN|hel", "end"));
}

TEST(Ods, spacesTabsLineBreaksAndParagraphsAreKeptAndOtherSpaceIsNot)
{
    EXPECT_THAT(row(text("<text:p>\n  a  b<text:s "
                         "text:c=\"2\"/>c<text:tab/>d<text:line-break/>e</text:p><text:p>f</text:p>")),
                ElementsAre("1: a b  c\td\ne\nf", "end"));
    EXPECT_THAT(row(text("<text:p><text:span>a</text:span><text:a>b</text:a></text:p>")),
                ElementsAre("1: ab", "end"));
}

TEST(Ods, commentsAndPicturesAreNoText)
{
    EXPECT_THAT(
        row(text(
            "<office:annotation><text:p>nei</text:p></office:annotation><draw:frame><text:p>nei</text:p>"
            "</draw:frame><text:p>ja<office:annotation><text:p>nei</text:p></office:annotation></text:p>")),
        ElementsAre("1: ja", "end"));
}

TEST(Ods, repeatedCellsAndRowsStandThereAsOften)
{
    EXPECT_THAT(
        rowsOf(ods(
            "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"2\">"
            "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
            "office:value=\"5\"/>"
            "<table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell "
            "office:value-type=\"float\" "
            "office:value=\"1\"/><table:table-cell "
            "table:number-columns-repeated=\"16379\"/></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"10\"><table:table-cell/></table:table-row>"
            "<table:table-row><table:table-cell office:value-type=\"float\" "
            "office:value=\"2\"/></table:table-row>"
            "<table:table-row "
            "table:number-rows-repeated=\"1048563\"><table:table-cell/></table:table-row></table:table>")),
        ElementsAre("1: 5|5|||1", "2: 5|5|||1", "13: 2||||", "end"));
}

TEST(Ods, anErrorAndAFormulaNeverComputedAreNotBlank)
{
    EXPECT_THAT(
        row(R"(<table:table-cell table:formula="of:=1" office:value-type="string" office:string-value="" )"
            R"(calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>)"
            R"(<table:table-cell table:formula="of:=[.A1]"/>)"),
        ElementsAre("1: !#DIV/0!|!=", "end"));
}

TEST(Ods, rowsBeyondTheLastOneAreBroken)
{
    EXPECT_EQ(rowsOf(ods("<table:table table:name=\"A\"><table:table-row "
                         "table:number-rows-repeated=\"1048576\"><table:table-cell/>"
                         "</table:table-row><table:table-row><table:table-cell office:value-type=\"float\" "
                         "office:value=\"1\"/>"
                         "</table:table-row></table:table>"))
                  .back(),
              "broken");
}

TEST(Ods, aSheetIsFoundBehindOthersAndAHiddenOneIsNotTheFirst)
{
    const std::string one = "<table:table-row><table:table-cell office:value-type=\"float\" "
                            "office:value=\"1\"/></table:table-row>";
    const std::string two = "<table:table-row><table:table-cell office:value-type=\"float\" "
                            "office:value=\"2\"/></table:table-row>";
    const QByteArray bytes =
        ods("<table:table table:name=\"Skjult\" table:style-name=\"h\">" + one +
                "</table:table><table:table table:name=\"Æ &amp; Ø\">" + two + "</table:table>",
            "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties "
            "table:display=\"false\"/></style:style>");
    const Table table = *Table::fromBytes(u"x"_s, bytes);
    EXPECT_EQ(table.sheets(), (QStringList{u"Skjult"_s, u"Æ & Ø"_s}));
    EXPECT_EQ(table.sheet(), u"Æ & Ø"_s);
    EXPECT_THAT(rowsOf(*table.rows()), ElementsAre("1: 2", "end"));
    EXPECT_THAT(rowsOf(*table.onSheet(0).rows()), ElementsAre("1: 1", "end"));
}

TEST(Ods, aTableWithinACellIsNoSheet)
{
    EXPECT_THAT(row("<table:table-cell><table:table table:name=\"inne\"><table:table-row><table:table-cell "
                    "office:value-type=\"float\" "
                    "office:value=\"9\"/></table:table-row></table:table></table:table-cell>"
                    "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>"),
                ElementsAre("1: |1", "end"));
}

TEST(Source, aRowOfMeansIsNoHeaderOfStatements)
{
    const Table table =
        *Table::fromBytes(u"x"_s, "Kilde;År;Nivå;Enhetstype;F1;F2;F3\nX;2023;tjeneste;Skole;4.1;3.9;4.4\n");
    EXPECT_EQ(guess(table, Kind::Benchmarks).headerRow, 1);
    EXPECT_FALSE(guess(table, Kind::Responses).has(ColumnRole::Answer));
}

} // namespace
} // namespace faktorbenk::importer
