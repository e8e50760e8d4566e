#include "importer/reading.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace Qt::StringLiterals;
using enum Fault::Severity;

TEST(ResponseFaults, everyBadAnswerIsNamedWithItsPlace)
{
    const ResponsesDraft draft = responses("sep=;\nPeriode;Enhet;F1_1;F1_2\n"
                                           "2023;A;6;ja\n"
                                           "\n"
                                           "2023;\"A\";1;\"3.5\"\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::BadAnswer, 2, u"F1_1"_s, u"6"_s},
                                                Told{ErrorCode::BadAnswer, 2, u"F1_2"_s, u"ja"_s},
                                                Told{ErrorCode::BadAnswer, 4, u"F1_2"_s, u"3.5"_s}));
    EXPECT_EQ(draft.faults.kept().front().file, u"file1.csv"_s);
    EXPECT_EQ(draft.faults.kept().front().arguments, QVariantList{u"6"_s});
    EXPECT_THAT(draft.rounds, IsEmpty()); // nothing of what was refused can be stored
}

TEST(ResponseFaults, aLineBreakInQuotesIsNoRowOfItsOwn)
{
    const ResponsesDraft draft = responses("Periode;Enhet;F1_1\r\n2023;\"A\r\nB\";4\r\n2023;C;9\r\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::BadAnswer, 3, u"F1_1"_s, u"9"_s}));
}

TEST(ResponseFaults, aPersonWithoutUnitOrRoundIsAFault)
{
    const ResponsesDraft draft =
        responses("Periode;Enhetskode;Enhet;F1_1\n2023;;Skole;4\n;A;;4\n \t;A;;4\n2023;A;;4\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::MissingUnit, 2, u"Enhetskode"_s, u""_s},
                                                Told{ErrorCode::MissingRound, 3, u"Periode"_s, u""_s},
                                                Told{ErrorCode::MissingRound, 4, u"Periode"_s, u""_s}));
}

TEST(ResponseFaults, aRowOfTheWrongLengthIsAFault)
{
    const ResponsesDraft draft = responses("Periode;Enhet;F1_1;F1_2\n2023;A;4\n2023;A;4;5;x\n2023;A;4;5\n");
    EXPECT_THAT(told(draft.faults),
                ElementsAre(Told{ErrorCode::RaggedRow, 2, {}, {}}, Told{ErrorCode::RaggedRow, 3, {}, {}}));
    EXPECT_THAT(arguments(draft.faults, ErrorCode::RaggedRow),
                ElementsAre(QVariantList{3, 4}, QVariantList{5, 4}));
}

TEST(ResponseFaults, aQuoteThatIsNeverClosedRefusesTheFile)
{
    const QByteArray file = "Periode;Enhet;F1_1\n2023;A;4\n2023;\"A;4\n2023;A;4\n";
    EXPECT_THAT(told(responses(file).faults), ElementsAre(Told{ErrorCode::UnterminatedQuote, 3, {}, {}}));
    EXPECT_TRUE(responses(file, {{}, true}).faults.hasErrors());
    EXPECT_THAT(told(responses("\"Periode;Enhet\n").faults),
                ElementsAre(Told{ErrorCode::UnterminatedQuote, 1, {}, {}}));
}

TEST(ResponseFaults, aHeaderRowThatWillNotDoIsTold)
{
    const auto codes = [](const QByteArray &bytes) {
        std::vector<ErrorCode> result;
        for (const Told &one : told(responses(bytes).faults))
            result.push_back(one.code);
        return result;
    };
    EXPECT_THAT(codes("\n\n"), ElementsAre(ErrorCode::NoHeaderRow));
    EXPECT_THAT(codes("Vare;Pris\nMelk;20\n"), ElementsAre(ErrorCode::NoAnswerColumns));
    EXPECT_THAT(codes("Enhetskode;Enhet;Overordnet\n1;A;\n"), ElementsAre(ErrorCode::NotThisKind));
    EXPECT_THAT(codes("Periode;F1_1\n2023;4\n"), ElementsAre(ErrorCode::NoUnitColumn));
    EXPECT_THAT(codes("Enhet;F1_1\nA;4\n"), ElementsAre(ErrorCode::NoRoundKnown));
    EXPECT_THAT(codes("Periode;Enhet;F1_1\n2023;A;\n"), ElementsAre(ErrorCode::NoRespondents));
    EXPECT_THAT(codes("Periode;Enhet;F1_1\n"), ElementsAre(ErrorCode::NoRespondents));
}

TEST(ResponseFaults, theSameStatementTwiceIsAFault)
{
    const ResponsesDraft draft = responses("Periode;Enhet;F1_1;F1.1\n2023;A;4;4\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::DuplicateAnswerColumn, 1, u"F1.1"_s, {}}));
    EXPECT_THAT(arguments(draft.faults, ErrorCode::DuplicateAnswerColumn),
                ElementsAre(QVariantList{u"F1.1"_s, u"F1_1"_s}));
}

TEST(ResponseFaults, moreThanTenStatementsInAFactorAreTooMany)
{
    const auto columns = [](int from, int to) {
        QByteArray header = "Periode;Enhet";
        QByteArray row = "\n2023;A";
        for (int i = from; i <= to; ++i) {
            header += ";F3_" + QByteArray::number(i);
            row += ";4";
        }
        return header + row + "\n";
    };
    EXPECT_FALSE(responses(columns(1, 10)).faults.hasErrors());
    EXPECT_THAT(arguments(responses(columns(1, 11)).faults, ErrorCode::TooManyStatements),
                ElementsAre(QVariantList{3, 11, 10}));
    EXPECT_THAT(arguments(responses({columns(1, 6), columns(7, 12)}).faults, ErrorCode::TooManyStatements),
                ElementsAre(QVariantList{3, 12, 10}));
}

TEST(ResponseFaults, rowsThatDisagreeAboutAUnitAreTold)
{
    const ResponsesDraft draft = responses("Periode;Enhetskode;Enhet;Overordnet;Enhetstype;F1_1\n"
                                           "2023;1;A;0;Skole;4\n"
                                           "2023;1;B;;Bhg;4\n"
                                           "2023;1;A;9;Skole;4\n"
                                           "2023;1;A;9;Skole;4\n"
                                           "2023;1;B;0;Skole;4\n");
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::ConflictingParent, 4, u"Overordnet"_s, {}}));
    EXPECT_THAT(told(draft.faults, Warning),
                ElementsAre(Told{ErrorCode::ConflictingName, 3, u"Enhet"_s, {}},
                            Told{ErrorCode::ConflictingServiceType, 3, u"Enhetstype"_s, {}}));
    EXPECT_THAT(arguments(draft.faults, ErrorCode::ConflictingParent),
                ElementsAre(QVariantList{u"1"_s, u"9"_s, u"0"_s}));
}

TEST(ResponseFaults, faultyRowsCanBeLeftOutWhole)
{
    const ResponsesDraft draft = responses("Periode;Enhetskode;Overordnet;Kjønn;F1_1\n"
                                           "2023;1;0;Mann;4\n"
                                           "2023;2;0;Kvinne;7\n" // its unit and category go with it
                                           "2023;;0;Mann;4\n"
                                           "2023;1;9;Mann;4\n"
                                           "2023;1;9;Mann;4\n"
                                           "2023;1;0;Mann\n"
                                           "2023;1;0;Mann;5\n",
                                           {{}, true});
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_EQ(draft.rows, 7);
    EXPECT_EQ(draft.skippedRows, 5);
    EXPECT_EQ(draft.respondents, 2);
    EXPECT_THAT(arguments(draft.faults, ErrorCode::RowsSkipped), ElementsAre(QVariantList{5}));
    EXPECT_THAT(told(draft.faults, Warning), testing::SizeIs(4)); // a disagreement is told once
    EXPECT_THAT(claims(draft.rounds.at(0)), ElementsAre(u"1||0|"_s));
    EXPECT_EQ(draft.rounds.at(0).background.size(), 1U);
    EXPECT_EQ(draft.rounds.at(0).background.begin()->second.respondents, 2);
}

TEST(ResponseFaults, theListIsLimitedAndTheTotalIsNot)
{
    QByteArray file = "Periode;Enhet;F1_1;Navn\n";
    for (int i = 0; i < 5000; ++i)
        file += "2023;A;x;y\n";
    file += "\n";
    const ResponsesDraft draft = responses(file);
    EXPECT_EQ(draft.faults.errors(), 5000);
    EXPECT_EQ(told(draft.faults).size(), FaultList::standardLimit);
    EXPECT_THAT(arguments(draft.faults, ErrorCode::BlankRows), testing::SizeIs(1)); // the flood hides no note
}

} // namespace
} // namespace faktorbenk::importer
