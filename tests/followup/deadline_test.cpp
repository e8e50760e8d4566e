#include "followup/deadline.h"

#include <gtest/gtest.h>

namespace faktorbenk::followup {
namespace {

struct Case {
    const char16_t *words;
    const char *day; // ISO, empty: none
};

// M7. Days from a calendar; without a year the next one from today, 16 September 2026 (a Wednesday in week 38).
class Deadline : public ::testing::TestWithParam<Case>
{
};

TEST_P(Deadline, M7WordsBecomeADay)
{
    const QDate today(2026, 9, 16);
    const auto day = deadlineDay(QString::fromUtf16(GetParam().words), today);
    EXPECT_EQ(day ? day->toString(Qt::ISODate).toStdString() : std::string(), GetParam().day)
        << QString::fromUtf16(GetParam().words).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, Deadline,
    ::testing::Values(Case{u"01.06.2027", "2027-06-01"}, Case{u"1.6.27", "2027-06-01"}, Case{u"1.6.", "2027-06-01"},
                      Case{u"30.9", "2026-09-30"}, Case{u"2027-06-01", "2027-06-01"}, Case{u"1/6", "2027-06-01"},
                      Case{u"1/6-27", "2027-06-01"}, Case{u"innen 15.12.2026", "2026-12-15"},
                      Case{u"1.10.2026 og 1.12.2026", "2026-12-01"}, Case{u"16.09", "2026-09-16"}, Case{u"15.09", "2027-09-15"},
                      Case{u"31.02.2027", ""}, Case{u"29.02", "2028-02-29"}, Case{u"kl. 12.30 hver dag", ""}));

INSTANTIATE_TEST_SUITE_P(
    Months, Deadline,
    ::testing::Values(Case{u"August", "2027-08-31"}, Case{u"i august", "2027-08-31"}, Case{u"innen august 2028", "2028-08-31"},
                      Case{u"1. juni", "2027-06-01"}, Case{u"1. juni 2028", "2028-06-01"}, Case{u"1 juni", "2027-06-01"},
                      Case{u"september", "2026-09-30"}, Case{u"juni/juli", "2027-07-31"}, Case{u"før oktober", "2026-09-30"},
                      Case{u"medio november", "2026-11-15"}, Case{u"primo mars", "2027-03-10"},
                      Case{u"slutten av februar", "2027-02-28"}, Case{u"Des. 2026", "2026-12-31"}, Case{u"1st June", "2027-06-01"},
                      Case{u"June 1, 2027", "2027-06-01"}, Case{u"by 3 October", "2026-10-03"},
                      Case{u"desember", "2026-12-31"}, Case{u"mars 2027", "2027-03-31"}));

INSTANTIATE_TEST_SUITE_P(
    Weeks, Deadline,
    ::testing::Values(Case{u"uke 34", "2027-08-27"}, Case{u"Uke 40", "2026-10-02"}, Case{u"uke 38", "2026-09-18"},
                      Case{u"veke 2", "2027-01-15"}, Case{u"uke 40-42", "2026-10-16"}, Case{u"uke 34–36", "2027-09-10"},
                      Case{u"u 45", "2026-11-06"}, Case{u"week 1 2028", "2028-01-07"}, Case{u"uke 53", "2027-01-01"},
                      Case{u"uke 0", ""}, Case{u"uke 60", ""}));

INSTANTIATE_TEST_SUITE_P(
    FeastsAndSeasons, Deadline,
    ::testing::Values(Case{u"innen jul", "2026-12-24"}, Case{u"før jol", "2026-12-24"}, Case{u"nyttår", "2026-12-31"},
                      Case{u"påske", "2027-03-28"}, Case{u"før påske 2028", "2028-04-16"}, Case{u"pinse", "2027-05-16"},
                      Case{u"høsten 2026", "2026-11-30"}, Case{u"hausten", "2026-11-30"}, Case{u"våren 2027", "2027-05-31"},
                      Case{u"før sommeren", "2027-06-20"}, Case{u"innen sommerferien", "2027-06-20"},
                      Case{u"sommeren 2027", "2027-08-31"}, Case{u"1. kvartal", "2027-03-31"}, Case{u"Q4", "2026-12-31"},
                      Case{u"3. kvartal 2027", "2027-09-30"}, Case{u"første halvår 2027", "2027-06-30"},
                      Case{u"høstferien", "2026-10-02"}));

INSTANTIATE_TEST_SUITE_P(
    Relative, Deadline,
    ::testing::Values(Case{u"om to uker", "2026-09-30"}, Case{u"innen 3 måneder", "2026-12-16"},
                      Case{u"om ein månad", "2026-10-16"}, Case{u"neste uke", "2026-09-25"}, Case{u"neste måned", "2026-10-31"},
                      Case{u"i morgen", "2026-09-17"}, Case{u"i dag", "2026-09-16"}, Case{u"2027", "2027-12-31"},
                      Case{u"om én uke", "2026-09-23"}));

INSTANTIATE_TEST_SUITE_P(NoDay, Deadline,
                         ::testing::Values(Case{u"", ""}, Case{u"fortløpende", ""}, Case{u"snarest", ""},
                                           Case{u"når vi har tid", ""}, Case{u"maisåkeren", ""}, Case{u"julian bestemmer", ""},
                                           Case{u"hver tredje onsdag", ""}, Case{u"13. 13. 2027", ""}));

} // namespace
} // namespace faktorbenk::followup
