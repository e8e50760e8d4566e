#include "importer/reading.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using survey::Benchmark;
using survey::Tenths;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace Qt::StringLiterals;

const QByteArray header = "Kilde;År;Lest;Nivå;Enhetstype;F1;F2;F3;F4;F5;F6;F7;F8;F9;F10\n";

TEST(Benchmarks, aRowGivesMeansWithTheirSource)
{
    const BenchmarksDraft draft =
        benchmarks(header + "KS;2023;2024-01-31;nasjonal;;4,3;4.3;4;4,25;3,949;;-;5,0;1,0;4,96\n"
                            "KS;2023;31.1.2024;Tjeneste;Skole;4,3;;;;;;;;;\n"
                            "KS;2021;;Landssnitt;Skole;;;;;;;;;;4,7\n");
    ASSERT_FALSE(draft.faults.hasErrors());
    ASSERT_EQ(draft.benchmarks.size(), 3U);
    const Benchmark &national = draft.benchmarks[0];
    EXPECT_EQ(national.level, Benchmark::Level::National);
    EXPECT_EQ(national.year, 2023);
    EXPECT_EQ(national.source, u"KS"_s);
    EXPECT_EQ(national.read, QDate(2024, 1, 31));
    EXPECT_THAT(national.means, ElementsAre(Tenths(43), Tenths(43), Tenths(40), Tenths(43), Tenths(39),
                                            std::nullopt, std::nullopt, Tenths(50), Tenths(10), Tenths(50)));
    EXPECT_EQ(draft.benchmarks[1].level, Benchmark::Level::Service);
    EXPECT_EQ(draft.benchmarks[1].serviceType, u"Skole"_s);
    EXPECT_EQ(draft.benchmarks[1].read, QDate(2024, 1, 31));
    EXPECT_EQ(draft.benchmarks[2].serviceType, QString());
    EXPECT_EQ(draft.benchmarks[2].read, std::nullopt);
}

TEST(Benchmarks, meansAreRoundedInIntegers)
{
    EXPECT_EQ(meanOf(u"4.25"_s), Tenths(43));
    EXPECT_EQ(meanOf(u"3.95"_s), Tenths(40));
    EXPECT_EQ(meanOf(u"4,2499999999999999"_s), Tenths(42));
    EXPECT_EQ(meanOf(u"5,00"_s), Tenths(50));
    for (const QString &bad :
         {u"5,01"_s, u"0,99"_s, u"6"_s, u"4,"_s, u",5"_s, u"4,2,1"_s, u"x"_s, u"-4"_s, u"4 2"_s, u"1e0"_s})
        EXPECT_EQ(meanOf(bad), std::nullopt) << bad.toStdString();
}

TEST(Benchmarks, everyFaultIsNamedWithItsPlace)
{
    const BenchmarksDraft draft = benchmarks("Kilde;År;Lest;Nivå;Enhetstype;F1\n"
                                             ";2023;;nasjonal;;4,2\n"
                                             "KS;23;;nasjonal;;4,2\n"
                                             "KS;2023;31.2.2024;nasjonal;;4,2\n"
                                             "KS;2023;;fylke;;4,2\n"
                                             "KS;2023;;tjeneste;;4,2\n"
                                             "KS;2023;;nasjonal;;5,1\n"
                                             "KS;2023;;nasjonal;;4,1\n"
                                             "KS;2023;;nasjonalt;;4,1\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::MissingSource, 2, u"Kilde"_s, {}},
                                                Told{ErrorCode::BadYear, 3, u"År"_s, u"23"_s},
                                                Told{ErrorCode::BadDate, 4, u"Lest"_s, u"31.2.2024"_s},
                                                Told{ErrorCode::BadLevel, 5, u"Nivå"_s, u"fylke"_s},
                                                Told{ErrorCode::MissingServiceType, 6, u"Enhetstype"_s, {}},
                                                Told{ErrorCode::BadMean, 7, u"F1"_s, u"5,1"_s},
                                                Told{ErrorCode::DuplicateBenchmark, 9, {}, {}}));
    EXPECT_THAT(arguments(draft.faults, ErrorCode::DuplicateBenchmark),
                ElementsAre(QVariantList{u"nasjonalt"_s, QString(), 2023, 8}));
    EXPECT_THAT(draft.benchmarks, IsEmpty());
}

TEST(Benchmarks, nynorskAndEnglishWillDo)
{
    const std::vector<Benchmark> expected =
        benchmarks("Kilde;År;Nivå;Enhetstype;F1\nKS;2023;tjeneste;Skule;4,2\n").benchmarks;
    ASSERT_EQ(expected.size(), 1U);
    EXPECT_EQ(benchmarks("Kjelde;År;Nivå;Einingstype;Faktor 1\nKS;2023;Teneste;Skule;4,2\n").benchmarks,
              expected);
    EXPECT_EQ(benchmarks("Source,Year,Level,Service type,Factor 1\nKS,2023,service,Skule,4.2\n").benchmarks,
              expected);
}

TEST(Benchmarks, anotherKindOfFileIsRefused)
{
    EXPECT_THAT(arguments(benchmarks("Periode;Enhetskode;Svar;F1;F2\n").faults, ErrorCode::NotThisKind),
                ElementsAre(QVariantList{u"benchmarks"_s, u"composite"_s}));
    EXPECT_THAT(told(benchmarks("Kilde;År\nKS;2023\n").faults),
                ElementsAre(Told{ErrorCode::MissingMeanColumns, 1, {}, {}}));
}

} // namespace
} // namespace faktorbenk::importer
