#include "importer/reading.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using namespace Qt::StringLiterals;
using People = std::map<QString, std::vector<std::vector<int>>>;

TEST(Responses, aRowWithAnAnswerIsARespondent)
{
    const ResponsesDraft draft = responses("Periode;Kommune;Enhetskode;Enhet;F1_1;F1_2\n"
                                           "2023;Fjordvik;110;Administrasjon;4;5\n"
                                           "2023;Fjordvik;110;Administrasjon;;3\n"
                                           "2023;Fjordvik;120;Skole;2;-\n");
    EXPECT_FALSE(draft.faults.hasErrors());
    ASSERT_THAT(draft.rounds, SizeIs(1));
    const survey::RoundResponses &round = draft.rounds.front();
    EXPECT_EQ(round.round, u"2023"_s);
    EXPECT_EQ(round.municipality, u"Fjordvik"_s);
    EXPECT_EQ(people(round), (People{{u"110"_s, {{0, 3}, {4, 5}}}, {u"120"_s, {{2, 0}}}}));
    EXPECT_THAT(claims(round), ElementsAre(u"110|Administrasjon|–|"_s, u"120|Skole|–|"_s));
    EXPECT_EQ(draft.rows, 3);
    EXPECT_EQ(draft.respondents, 3);
}

TEST(Responses, statementsAreSortedWhateverTheOrderOfColumns)
{
    const ResponsesDraft draft = responses("F10_1;F2_1;Enhet;F1_2;År;F1_1\n1;2;A;3;2023;4\n");
    const survey::RoundResponses &round = draft.rounds.front();
    std::vector<std::pair<int, int>> statements;
    for (const survey::Statement &statement : round.questionnaire)
        statements.emplace_back(statement.factor.number(), statement.number);
    EXPECT_THAT(statements, ElementsAre(std::pair(1, 1), std::pair(1, 2), std::pair(2, 1), std::pair(10, 1)));
    EXPECT_EQ(people(round), (People{{u"A"_s, {{4, 3, 2, 1}}}}));
}

TEST(Responses, rowsWithoutAnswersAreCountedAndNoRespondents)
{
    const ResponsesDraft draft = responses("Periode;Enhet;Overordnet;F1_1\n"
                                           "2023;A;;4\n"
                                           "\n"
                                           ";;;\n"
                                           "2023;B;A;\n"
                                           ";;;-\n");
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_EQ(draft.rows, 5);
    EXPECT_EQ(draft.blankRows, 4);
    EXPECT_EQ(draft.respondents, 1);
    EXPECT_THAT(arguments(draft.faults, ErrorCode::BlankRows), ElementsAre(QVariantList{4}));
    // The row names a unit all the same.
    EXPECT_THAT(claims(draft.rounds.front()), ElementsAre(u"A|A|–|"_s, u"B|B|A|"_s));
}

TEST(Responses, columnsThatAreNotReadAreNamedInOrder)
{
    const ResponsesDraft draft =
        responses("Svar-ID;Periode;Enhetskode;Orgnr;F11_1;F1_1;E-post\n7;2023;A;9;junk;4;a@b.no\n");
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_THAT(arguments(draft.faults, ErrorCode::ColumnDropped),
                ElementsAre(QVariantList{u"Svar-ID"_s}, QVariantList{u"Orgnr"_s}, QVariantList{u"F11_1"_s},
                            QVariantList{u"E-post"_s}));
}

TEST(Responses, oneFileMayHoldSeveralRounds)
{
    const ResponsesDraft draft =
        responses("Periode;Enhet;F1_1\n2021;A;1\n2023;A;2\n2021;B;3\n2023 ;A;4\n2022;A;\n");
    ASSERT_THAT(draft.rounds, SizeIs(2));
    EXPECT_EQ(draft.rounds[0].round, u"2021"_s);
    EXPECT_EQ(people(draft.rounds[0]), (People{{u"A"_s, {{1}}}, {u"B"_s, {{3}}}}));
    EXPECT_EQ(people(draft.rounds[1]), (People{{u"A"_s, {{2}, {4}}}}));
}

TEST(Responses, theRoundAskedForGoesBeforeTheFilesOwn)
{
    const ResponsesDraft with = responses("Periode;Enhet;F1_1\n2021;A;1\n;A;2\n", {u"Vår 2023"_s, false});
    ASSERT_THAT(with.rounds, SizeIs(1));
    EXPECT_EQ(with.rounds[0].round, u"Vår 2023"_s);
    EXPECT_EQ(with.rounds[0].respondents(), 2);
    const ResponsesDraft without = responses("Enhet;F1_1\nA;1\n", {u"2023"_s, false});
    EXPECT_EQ(without.rounds.at(0).round, u"2023"_s);
}

TEST(Responses, severalFilesMakeOneDraft)
{
    const ResponsesDraft draft =
        responses({"Periode;Enhet;F1_1;F2_1\n2023;A;1;2\n", "Periode;Enhet;F2_1;F3_1\n2023;A;3;4\n",
                   "Periode;Enhet;F1_1\n2021;A;5\n"});
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_THAT(draft.guesses, SizeIs(3));
    ASSERT_THAT(draft.rounds, SizeIs(2));
    EXPECT_THAT(draft.rounds[0].questionnaire, SizeIs(3));
    EXPECT_EQ(people(draft.rounds[0]), (People{{u"A"_s, {{0, 3, 4}, {1, 2, 0}}}}));
    // A round has no statement that none of its own files asks.
    EXPECT_THAT(draft.rounds[1].questionnaire, SizeIs(1));
    EXPECT_EQ(people(draft.rounds[1]), (People{{u"A"_s, {{5}}}}));
}

TEST(Responses, theSameFileTwiceIsRefused)
{
    const QByteArray file = "Periode;Enhet;F1_1\n2023;A;1\n";
    const ResponsesDraft draft = responses({file, file});
    EXPECT_THAT(arguments(draft.faults, ErrorCode::SameFileTwice), ElementsAre(QVariantList{u"file2.csv"_s}));
    EXPECT_THAT(draft.rounds, IsEmpty());
}

TEST(Responses, textThatLooksLikeAFormulaIsText)
{
    const ResponsesDraft draft = responses("Periode;Enhetskode;Enhet;F1_1\n2023;+1;=1+1;4\n2023;@x;-A;4\n");
    EXPECT_THAT(claims(draft.rounds.at(0)), ElementsAre(u"+1|=1+1|–|"_s, u"@x|-A|–|"_s));
}

TEST(Responses, aRowMayStopShortOfWhatIsNotNeeded)
{
    const ResponsesDraft draft = responses("Periode;Enhet;F1_1;F1_2;Kjønn;Kommentar\n"
                                           "2023;A;1;2\n2023;A;3;4;Mann;;;\n");
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_EQ(draft.respondents, 2);
}

class StopAtOnce final : public base::Progress
{
public:
    void report(std::int64_t, std::int64_t) override {}
    bool isCancelled() const override { return true; }
};

TEST(Responses, readingCanBeStopped)
{
    StopAtOnce stop;
    std::vector<Table> tables;
    tables.push_back(table("Periode;Enhet;F1_1\n2023;A;1\n"));
    EXPECT_EQ(readResponses(tables, {}, stop).error().code, ErrorCode::Cancelled);
}

TEST(Fingerprint, isTheSameForTheSameResponses)
{
    const auto print = [](const QByteArray &bytes) {
        return responses(bytes).rounds.at(0).fingerprint;
    };
    const survey::Fingerprint one = print("Periode;Enhet;F1_1;F1_2\n2023;Å;1;2\n2023;B;3;\n2023;B;4;5\n");
    EXPECT_EQ(print("Enhet,F1_2,F1_1,Periode,Navn\nB,5,4,2023,x\nB,-,\"3\",2023,y\n\n\xC5,2,1,2023,z\n"),
              one);
    EXPECT_EQ(print("Periode;Enhet;F1_1;F1_2;F9_1\n2023;Å;1;2;\n2023;B;3;;\n2023;B;4;5;\n"), one);
    EXPECT_NE(print("Periode;Enhet;F1_1;F1_2\n2023;Å;1;2\n2023;B;3;\n2023;B;5;4\n"), one);
    EXPECT_NE(print("Periode;Enhet;F1_1;F1_2\n2023;B;1;2\n2023;B;3;\n2023;Å;4;5\n"), one);
    EXPECT_NE(print("Periode;Enhet;F1_1;F2_1\n2023;Å;1;2\n2023;B;3;\n2023;B;4;5\n"), one);
    EXPECT_NE(print("Periode;Enhet;F1_1;F1_2\n2023;Å;1;2\n2023;B;3;\n2023;B;4;5\n2023;B;4;5\n"), one);
}

} // namespace
} // namespace faktorbenk::importer
