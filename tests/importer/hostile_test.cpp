#include "importer/kind.h"
#include "importer/reading.h"

#include <gmock/gmock.h>

#include <random>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using testing::ElementsAre;
using namespace Qt::StringLiterals;

TEST(Hostile, aHundredThousandColumnsAreTooMany)
{
    QByteArray file = "Periode;Enhet;F1_1" + QByteArray(100'000, ';') + "\n2023;A;4\n";
    const ResponsesDraft draft = responses(file);
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::TooManyColumns, 1, {}, {}}));
    EXPECT_THAT(arguments(draft.faults, ErrorCode::TooManyColumns),
                ElementsAre(QVariantList{100'003, 16'384}));
}

TEST(Hostile, aRowOfAHundredThousandCellsIsOneFault)
{
    const ResponsesDraft draft =
        responses("Periode;Enhet;F1_1\n2023;A;4" + QByteArray(100'000, ';') + "\n2023;A;5\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::RaggedRow, 2, {}, {}}));
}

TEST(Hostile, aColumnFullOfRoundsIsNoRoundColumn)
{
    QByteArray file = "Periode;Enhet;F1_1\n";
    for (int i = 0; i < 20'000; ++i)
        file += QByteArray::number(i) + ";A;4\n";
    const ResponsesDraft draft = responses(file);
    EXPECT_EQ(draft.faults.errors(), 1);
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::TooManyCategories, 102, u"Periode"_s, {}}));
}

TEST(Hostile, aUnitThatNeverAgreesWithItselfDoesNotFillTheMemory)
{
    QByteArray file = "Periode;Enhetskode;Enhet;F1_1\n";
    for (int i = 0; i < 5000; ++i)
        file += "2023;A;name " + QByteArray::number(i) + ";4\n";
    const ResponsesDraft draft = responses(file);
    EXPECT_EQ(draft.respondents, 5000);
    EXPECT_EQ(told(draft.faults, Fault::Severity::Warning).size(), 100U);
}

TEST(Hostile, randomBytesEndInAnErrorOrAFaultAndNeverInACrash)
{
    std::mt19937 random(20230323);
    base::NoProgress progress;
    const QByteArray alphabet = "12345;;;\n\r\"\t,=-F_.\xC3\xB8\xE5 A";
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = round % 2 ? QByteArray("Periode;Enhet;Nivå 1;Kjønn;F1_1;F2_1\n") : QByteArray();
        const int size = static_cast<int>(random() % 2000);
        for (int i = 0; i < size; ++i)
            bytes +=
                round % 3 == 0
                    ? static_cast<char>(random() & 0xFF)
                    : alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        const base::Result<Source> source = Source::fromBytes(u"random"_s, bytes);
        if (!source)
            continue;
        std::vector<Table> tables;
        tables.push_back(table(bytes));
        for (const bool skip : {false, true}) {
            const base::Result<ResponsesDraft> draft = readResponses(tables, {u"2023"_s, skip}, progress);
            ASSERT_TRUE(draft);
            EXPECT_TRUE(draft->faults.hasErrors() || !draft->rounds.empty());
        }
        ASSERT_TRUE(readUnits(tables[0], progress));
        ASSERT_TRUE(readBenchmarks(tables[0], progress));
    }
}

TEST(Hostile, aFileCutBeforeItsLastAnswerIsRefused)
{
    const QByteArray whole = "Periode;Enhet;F1_1;F1_2;F1_3\n2023;A;4;5;4\n2023;A;3;2;1";
    const qsizetype lastRow = whole.indexOf("2023;A;3");
    const qsizetype lastAnswer = whole.size() - 1; // its separator stands before it
    for (qsizetype end = lastRow + 1; end < lastAnswer; ++end)
        EXPECT_THAT(told(responses(whole.first(end)).faults),
                    ElementsAre(Told{ErrorCode::RaggedRow, 3, {}, {}}))
            << end;
    EXPECT_FALSE(responses(whole).faults.hasErrors());
}

} // namespace
} // namespace faktorbenk::importer
