#include "importer/office/numberlook.h"
#include "importer/office/xlsxrows.h"
#include "importer/office/xlsxtext.h"
#include "importer/sheetfiles.h"

#include <gmock/gmock.h>

#include <random>

namespace faktorbenk::importer {
namespace {

using testing::ElementsAre;
using namespace Qt::StringLiterals;
using office::NumberLook;

std::vector<std::string> cell(const std::string &xml, const XlsxParts &parts = {})
{
    return rowsOf(xlsx("<row>" + xml + "</row>", parts));
}

TEST(Xlsx, everyKindOfCellBecomesWhatPeopleSee)
{
    const XlsxParts strings{"<si><t>delt</t></si>", {}, {}, {}};
    EXPECT_THAT(cell(R"(<c t="s"><v>0</v></c>)", strings), ElementsAre("1: delt", "end"));
    EXPECT_THAT(cell(R"(<c t="inlineStr"><is><t>inne</t></is></c>)"), ElementsAre("1: inne", "end"));
    EXPECT_THAT(cell(R"(<c t="str"><f>A1</f><v>regnet</v></c>)"), ElementsAre("1: regnet", "end"));
    EXPECT_THAT(cell(R"(<c t="b"><v>1</v></c><c t="b"><v>0</v></c>)"), ElementsAre("1: SANN|USANN", "end"));
    EXPECT_THAT(cell(R"(<c t="d"><v>2023-03-23T00:00:00.000</v></c><c t="d"><v>2023-03-23T12:30:00</v></c>)"),
                ElementsAre("1: 2023-03-23|2023-03-23 12:30:00", "end"));
    EXPECT_THAT(cell("<c><v>4</v></c><c><v>4.0</v></c><c><v>0.30000000000000004</v></c><c><v>4E3</v></c>"),
                ElementsAre("1: 4|4|0.3|4000", "end"));
    EXPECT_THAT(cell("<c><v/></c><c><v></v></c><c/><c><v>1</v></c>"), ElementsAre("1: |||1", "end"));
}

TEST(Xlsx, richTextIsOneTextAndPhoneticHintsAreNone)
{
    const XlsxParts strings{"<si><r><rPr><b/></rPr><t>Sør</t></r><r><t xml:space=\"preserve\"> "
                            "ås</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>",
                            {},
                            {},
                            {}};
    EXPECT_THAT(cell(R"(<c t="s"><v>0</v></c>)", strings), ElementsAre("1: Sør ås", "end"));
    EXPECT_THAT(
        cell(
            R"(<c t="inlineStr"><is><r><t>Sør</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t> ås</t></r></is></c>)"),
        ElementsAre("1: Sør ås", "end"));
}

TEST(Xlsx, escapesOfWhatXmlCannotHoldAreUndone)
{
    std::string room;
    EXPECT_EQ(office::withoutEscapes("a_x000D__x000A_b", room),
              "a\nb"); // the CR vanishes, the line end stays
    EXPECT_EQ(office::withoutEscapes("_x00D8_re", room), "Øre");
    EXPECT_EQ(office::withoutEscapes("_x005F_x000D_", room), "_x000D_");
    EXPECT_EQ(office::withoutEscapes("_xD83D__xDE00_", room), "\xF0\x9F\x98\x80");
    EXPECT_EQ(office::withoutEscapes("_xD83D_a_x00ZZ_ _x1", room), "a_x00ZZ_ _x1");
}

TEST(Xlsx, anErrorAndAFormulaNeverComputedAreNotBlank)
{
    EXPECT_THAT(cell(R"(<c t="e"><v>#N/A</v></c><c><f>SUM(A1)</f></c><c><f>B2</f><v></v></c>)"),
                ElementsAre("1: !#N/A|!=SUM(A1)|!=B2", "end"));
    // Computed to nothing is blank.
    EXPECT_THAT(cell(R"(<c t="str"><f>IF(A1,"","x")</f><v></v></c><c><v>1</v></c>)"),
                ElementsAre("1: |1", "end"));
}

TEST(Xlsx, rowsAndCellsMayLeaveOutWhereTheyAre)
{
    EXPECT_THAT(
        rowsOf(xlsx(
            R"(<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"><c><v>1</v></c></row>)"
            "<row><c><v>2</v></c></row>")),
        ElementsAre("1: 1||3|4", "5: 1|||", "6: 2|||", "end"));
}

TEST(Xlsx, aRowInWhichNothingStandsIsNoRowAndTheOthersKeepTheirNumbers)
{
    EXPECT_THAT(
        rowsOf(xlsx(R"(<row r="2"><c r="A2"><v>1</v></c></row><row r="3"/><row r="4"><c r="B4" s="1"/></row>)"
                    R"(<row r="9"><c r="A9"><v>2</v></c></row>)")),
        ElementsAre("2: 1", "9: 2", "end"));
}

TEST(Xlsx, numbersShowAsTheirFormatSays)
{
    const XlsxParts parts{
        {},
        R"(<numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="[$-414]d/\ mmmm\ yyyy;@"/>)",
        R"(<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="9"/>)",
        {}};
    const std::string row =
        R"(<c s="1"><v>42</v></c><c s="2"><v>45008</v></c><c s="3"><v>45008</v></c><c s="4"><v>0.8</v></c>)";
    EXPECT_THAT(cell(row, parts), ElementsAre("1: 0042|2023-03-23|2023-03-23|80%", "end"));
}

TEST(Xlsx, datesCountFrom1904WhereTheFileSaysSo)
{
    // 43546 + 1462 = 45008.
    const XlsxParts parts{{}, {}, R"(<xf numFmtId="0"/><xf numFmtId="14"/>)", R"(date1904="1")"};
    EXPECT_THAT(cell(R"(<c s="1"><v>43546</v></c>)", parts), ElementsAre("1: 2023-03-23", "end"));
}

TEST(NumberLook, formatCodesAreDatesWhenTheyNameDaysAndYearsOutsideQuotes)
{
    using Kind = NumberLook::Kind;
    for (const char *code :
         {"yyyy-mm-dd", "dd.mm.yyyy", "d/m/yy h:mm", "[$-414]mmm yy", "mmmm", "[Red]D.M.YYYY;@"})
        EXPECT_EQ(office::lookOfCode(code).kind, Kind::Date) << code;
    for (const char *code : {"General", "0", "0.0", "#,##0", "@", "\"dag\" 0", "0\\d", "[Red]0.0",
                             "_-* #,##0.00_-", "0.0E+00", "[>9]0;0"})
        EXPECT_EQ(office::lookOfCode(code).kind, Kind::Plain) << code;
    EXPECT_EQ(office::lookOfCode("yyyy").kind, Kind::Year);
    EXPECT_EQ(office::lookOfCode("[h]:mm:ss").kind, Kind::Time);
    EXPECT_EQ(office::lookOfCode("0.0%").kind, Kind::Percent);
    EXPECT_EQ(office::lookOfCode("000"), (NumberLook{Kind::Padded, 3}));
}

TEST(NumberLook, theDayThatNeverWasIsStillCounted)
{
    const NumberLook date{NumberLook::Kind::Date, 0};
    EXPECT_EQ(office::shown("1", date, false), "1900-01-01");
    EXPECT_EQ(office::shown("59", date, false), "1900-02-28");
    EXPECT_EQ(office::shown("61", date, false), "1900-03-01");
    EXPECT_EQ(office::shown("2958465", date, false), "9999-12-31");
    EXPECT_EQ(office::shown("2958466", date, false), "2958466");
    EXPECT_EQ(office::shown("45008.5", date, false), "2023-03-23 12:00:00");
    EXPECT_EQ(office::shown("45008.99999999", date, false), "2023-03-24");
    for (const char *none : {"", "abc", "nan", "inf", "1,5", "0x10"})
        EXPECT_EQ(office::shown(none, {}, false), std::nullopt) << none;
}

TEST(Xlsx, whatCannotBeIsBroken)
{
    for (const char *row :
         {R"(<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>)", // backwards
          R"(<row r="1"><c r="A2"><v>1</v></c></row>)",                       // of another row
          R"(<row r="0"/>)", R"(<row r="1048577"/>)", R"(<row r="x"/>)", R"(<row r="2"/><row r="2"/>)",
          R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)", R"(<row r="1"><c t="s"><v>0</v></c></row>)",
          R"(<row r="1"><c><v>1</v></c>)", R"(<row r="1"><c><v>&x;</v></c></row>)",
          R"(<row r="1"><c><v>]]></v></c></row>)", "<row r=\"1\"><c t=\"str\"><v>\x01</v></c></row>",
          "<row r=\"1\"><c t=\"str\"><v>\xC3</v></c></row>", "<row r=\"1\" r=\"1\"/>"})
        EXPECT_EQ(rowsOf(xlsx(row)).back(), "broken") << row;
}

// The sheet by both ways.
void expectSameWays(const std::string &sheet)
{
    office::XlsxContext context;
    context.strings.append("Å");
    context.looks = {{}, {NumberLook::Kind::Date, 0}};
    const office::Container file{u"x"_s, tests::zipBytes({{"a.xml", sheet}})};
    office::XlsxRows shortest(file, "a.xml", 0, context);
    office::XlsxRows expat(file, "a.xml", 0, context, office::XlsxRows::Way::ExpatOnly);
    ASSERT_EQ(rowsOf(shortest), rowsOf(expat)) << sheet.substr(0, 2000);
}

TEST(Xlsx, theShortWayTellsWhatExpatTells)
{
    // Bits of rows, most of them in order, put together at random.
    const std::vector<std::string> bits = {
        R"(<c><v>4</v></c>)",
        R"(<c s="1"><v>45008</v></c>)",
        R"(<c t="s"><v>0</v></c>)",
        R"(<c t="str"><v>a&amp;b &#248;&#xD8;</v></c>)",
        R"(<c t="inlineStr"><is><t xml:space="preserve"> Øvre ås ]] </t></is></c>)",
        R"(<c t="inlineStr"><is><r><t>a</t></r></is></c>)",
        R"(<c/>)",
        R"(<c ><v/></c>)",
        R"(<c><f>A1</f><v>3</v></c>)",
        "<c>\n<v>3</v> </c>",
        R"(<c cm="1"><v>3</v></c>)",
        R"(<c t='str'><v>x</v></c>)",
        "</row><row>",
        "</row>\n<row>",
        R"(</row><row/><row spans="1:2" ht="12" hidden="1">)",
        "</row><!-- <row> --><row>",
        "<!-- </row> -->",
        "<c t=\"str\"><v><![CDATA[</row>]]></v></c>",
        "</row><?pi </row>?><row>",
        std::string("<c t=\"str\"><v>") + std::string(70'000, 'x') + "</v></c>"};
    const std::vector<std::string> harmful = {
        "<c><v>&none;</v></c>", "<c><v>]]></v></c>", "<c", "</row", "\xC3", "<d>", "&#0;",
        "<c r=\"A9999\"/>"};
    std::mt19937 random(20230323);
    for (int round = 0; round < 400; ++round) {
        std::string sheet = "<worksheet><sheetData><row>";
        for (auto i = random() % 40; i > 0; --i)
            sheet += bits[random() % bits.size()];
        if (round % 4 == 0)
            sheet += harmful[random() % harmful.size()];
        sheet += "</row></sheetData><mergeCells/></worksheet>";
        expectSameWays(sheet);
    }
}

} // namespace
} // namespace faktorbenk::importer
