#include "report/xlsx/celltext.h"

#include <gtest/gtest.h>

namespace faktorbenk::report::xlsx {
namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TEST(CellText, HasNothingThatXmlForbids)
{
    EXPECT_EQ(cellText(text("a\x01" "b\x1f" "c\td\ne")), "abc\td\ne");
    EXPECT_EQ(cellText(text("a") + QChar(0xD83D) + text("b") + QChar(0xDE00) + QChar(0xFFFF)), "ab");
    EXPECT_EQ(cellText(text("\xF0\x9F\x98\x80")), "\xF0\x9F\x98\x80");
}

TEST(CellText, EscapesWhatASpreadsheetWouldTakeForAnEscape)
{
    EXPECT_EQ(cellText(text("_x0041_")), "_x005F_x0041_");
    EXPECT_EQ(cellText(text("_x004_ _x00g1_ _x0041")), "_x004_ _x00g1_ _x0041") << "these are none";
}

TEST(CellText, IsNotLongerThanACell)
{
    EXPECT_EQ(QString::fromUtf8(cellText(QString(40'000, QChar(0x00E5)))).size(), 32'767);
}

TEST(CellText, AnAmpersandInAHeaderIsAnAmpersand)
{
    EXPECT_EQ(headerText(text("Vei & vann\n&D")), "Vei && vann &&D");
}

TEST(SheetName, IsAlwaysOneThatIsAllowed)
{
    EXPECT_EQ(sheetName(text("a/b:c[d]*?\\")), text("a-b-c-d----"));
    EXPECT_EQ(sheetName(text("'x'")), text("x"));
    EXPECT_EQ(sheetName(text("''")), text("-"));
    EXPECT_EQ(sheetName(QString(50, QLatin1Char('x'))).size(), 31);
}

} // namespace
} // namespace faktorbenk::report::xlsx
