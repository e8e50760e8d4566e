#include "report/ics/calendarfile.h"

#include <gtest/gtest.h>

namespace faktorbenk::report::ics {
namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Calendar calendarOf(const QString &summary, const QString &description = {})
{
    return {text("Plan"), text("nb"), QDateTime(QDate(2027, 3, 1), QTime(10, 0), Qt::OffsetFromUTC, 7200),
            {{text("a-1"), QDate(2027, 12, 31), summary, description, {}}}};
}

QByteArrayList linesOf(const QByteArray &calendar)
{
    EXPECT_TRUE(calendar.endsWith("\r\n"));
    EXPECT_EQ(calendar.count('\n'), calendar.count("\r\n"));
    return calendar.chopped(2).replace("\r\n", "\n").split('\n');
}

// RFC 5545, 3.1: unfolded by taking out the line's end and the one space after it.
QByteArray unfolded(QByteArray calendar) { return calendar.replace("\r\n ", ""); }

TEST(CalendarFile, ADayEndsWhenTheNextBeginsAlsoAtNewYear)
{
    const QByteArrayList lines = linesOf(calendarText(calendarOf(text("Frist"))));
    EXPECT_TRUE(lines.contains("DTSTART;VALUE=DATE:20271231"));
    EXPECT_TRUE(lines.contains("DTEND;VALUE=DATE:20280101"));
    EXPECT_TRUE(lines.contains("DTSTAMP:20270301T080000Z")) << "in UTC, whatever the clock's zone";
    EXPECT_TRUE(lines.contains("SUMMARY;LANGUAGE=nb:Frist"));
    EXPECT_EQ(lines.front(), "BEGIN:VCALENDAR");
    EXPECT_EQ(lines.back(), "END:VCALENDAR");
}

TEST(CalendarFile, SignsWithAMeaningAreEscapedAndWhatIsNotTextIsLeftOut)
{
    const QByteArray calendar = unfolded(calendarText(calendarOf(text("a\\b;c,d:e"), text("én\nto\x07\x7F"))));
    EXPECT_TRUE(calendar.contains("SUMMARY;LANGUAGE=nb:a\\\\b\\;c\\,d:e\r\n"));
    EXPECT_TRUE(calendar.contains("DESCRIPTION;LANGUAGE=nb:én\\nto\r\n"));
    EXPECT_EQ(calendar.count("BEGIN:VEVENT"), 1);
    // Nobody's text begins a line of its own.
    EXPECT_EQ(unfolded(calendarText(calendarOf(text("x"), text("y\r\nEND:VEVENT")))).count("\r\nEND:VEVENT"), 1);
}

TEST(CalendarFile, LongLinesAreFoldedAt75OctetsAndNeverInsideALetter)
{
    for (int shift = 0; shift < 6; ++shift) {
        const QString summary = QString(shift, u'x') + text("åøæ😀").repeated(60);
        const QByteArray calendar = calendarText(calendarOf(summary));
        for (const QByteArray &line : linesOf(calendar)) {
            EXPECT_LE(line.size(), 75);
            EXPECT_NE(static_cast<unsigned char>(line.trimmed().at(0)) & 0xC0, 0x80) << line.constData();
        }
        EXPECT_TRUE(unfolded(calendar).contains("SUMMARY;LANGUAGE=nb:" + summary.toUtf8() + "\r\n"));
    }
}

TEST(CalendarFile, TheSameCalendarMakesTheSameBytes)
{
    EXPECT_EQ(calendarText(calendarOf(text("Frist"))), calendarText(calendarOf(text("Frist"))));
}

} // namespace
} // namespace faktorbenk::report::ics
