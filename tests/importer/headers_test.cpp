#include "importer/kind.h"
#include "importer/reading.h"

namespace faktorbenk::importer {
namespace {

using namespace Qt::StringLiterals;
using enum ColumnRole;

std::vector<ColumnRole> roles(const QStringList &headers, Kind kind = Kind::Responses)
{
    std::vector<ColumnRole> result;
    for (const Column &column : recogniseColumns(headers, kind))
        result.push_back(column.role);
    return result;
}

TEST(Headers, anAnswerColumnIsKnownInEverySpelling)
{
    const survey::Statement expected{*survey::Factor::fromNumber(1), 2};
    for (const QString &header : {u"F1_2"_s, u"F1.2"_s, u"1.2"_s, u"1_2"_s, u"f1-2"_s, u"Q1_2"_s, u"q1.2"_s,
                                  u"F 1_2"_s, u"Faktor 1 påstand 2"_s, u"FAKTOR 1, PÅSTAND 2"_s,
                                  u"Factor 1 statement 2"_s, u"Faktor1Påstand2"_s, u"Faktor 01 påstand 02"_s})
        EXPECT_EQ(statementOf(header), expected) << header.toStdString();
    EXPECT_EQ(statementOf(u"F10_3"_s), (survey::Statement{*survey::Factor::fromNumber(10), 3}));
}

TEST(Headers, whatOnlyLooksLikeAnAnswerColumnIsNone)
{
    for (const QString &header : {u"F11_1"_s, u"F0_1"_s, u"F1_0"_s, u"F1"_s, u"F1 1"_s, u"F1_1_1"_s, u"1-1"_s,
                                  u"11"_s, u"2023.1"_s, u"F1_1a"_s, u"AF1_1"_s, QString()})
        EXPECT_EQ(statementOf(header), std::nullopt) << header.toStdString();
}

TEST(Headers, threeLanguagesMeanTheSame)
{
    const std::vector<ColumnRole> expected{Round,  Municipality, UnitCode,  UnitName, Parent,    ServiceType,
                                           Gender, Age,          Education, Position, Leadership};
    EXPECT_EQ(
        roles({u"Periode"_s, u"Kommune"_s, u"Enhetskode"_s, u"Enhet"_s, u"Overordnet"_s, u"Enhetstype"_s,
               u"Kjønn"_s, u"Alder"_s, u"Utdanning"_s, u"Stillingsprosent"_s, u"Lederansvar"_s}),
        expected);
    EXPECT_EQ(
        roles({u"Måling"_s, u"Verksemd"_s, u"Einingskode"_s, u"Eining"_s, u"Overordna eining"_s, u"Teneste"_s,
               u"Kjønn"_s, u"Aldersgruppe"_s, u"Utdanningsnivå"_s, u"Stilling %"_s, u"Leiaransvar"_s}),
        expected);
    EXPECT_EQ(roles({u"Year"_s, u"Municipality"_s, u"Unit code"_s, u"Unit"_s, u"PARENT"_s, u"service_type"_s,
                     u"Gender"_s, u"Age group"_s, u"Education level"_s, u"Position %"_s, u"Leadership"_s}),
              expected);
}

TEST(Headers, whatTheProgramCallsAServiceTypeIsKnownWhenItComesBack)
{
    for (const QString &header : {u"Tjenestetype"_s, u"Tenestetype"_s, u"Service type"_s})
        EXPECT_EQ(roles({header}), (std::vector{ServiceType})) << header.toStdString();
}

TEST(Headers, theFirstAliasWinsWhateverTheOrderOfColumns)
{
    EXPECT_EQ(roles({u"Orgnr"_s, u"OrgId"_s, u"Enhetskode"_s}), (std::vector{Dropped, Dropped, UnitCode}));
    EXPECT_EQ(roles({u"Orgnr"_s, u"OrgId"_s}), (std::vector{Dropped, UnitCode}));
    EXPECT_EQ(roles({u"OrgNavn"_s, u"Avdeling"_s, u"Enhetsnavn"_s, u"Enhet"_s}),
              (std::vector{Dropped, Dropped, Dropped, UnitName}));
    EXPECT_EQ(roles({u"Enhet"_s, u"Enhet"_s}), (std::vector{UnitName, Dropped}));
}

TEST(Headers, whatIdentifiesAPersonIsNeverMapped)
{
    for (const QString &header : {u"Svar-ID"_s, u"Respondent"_s, u"E-post"_s, u"Navn"_s, u"Fnr"_s,
                                  u"Tidspunkt"_s, u"Starttid"_s, u"IP"_s, u"Stilling"_s})
        EXPECT_EQ(roles({header}), std::vector{Dropped}) << header.toStdString();
}

TEST(Headers, pathLevelsAreKnownByNumber)
{
    const std::vector<Column> columns =
        recogniseColumns({u"Nivå 2"_s, u"nivå1"_s, u"Level 3"_s}, Kind::Responses);
    EXPECT_EQ(columns[0].role, PathLevel);
    EXPECT_EQ(columns[0].number, 2);
    EXPECT_EQ(columns[1].number, 1);
    EXPECT_EQ(columns[2].number, 3);
}

TEST(Headers, aTitleAboveTheHeaderRowDoesNoHarm)
{
    const Guess found = guess(table("Resultat 2023\n\nPeriode;Enhet;F1_1\n2023;A;4\n"), Kind::Responses);
    EXPECT_EQ(found.headerRow, 3);
    EXPECT_EQ(found.separator, ';');
    EXPECT_EQ(found.columns.size(), 3U);
}

TEST(Kind, theHeaderRowTellsWhichKindOfFileItIs)
{
    EXPECT_EQ(recogniseKind(table("Periode;Enhet;F1_1\n")), Kind::Responses);
    EXPECT_EQ(recogniseKind(table("Enhetskode;Enhet;Overordnet;Enhetstype;Inviterte\n")), Kind::Units);
    EXPECT_EQ(recogniseKind(table("Kilde;År;Lest;Nivå;Enhetstype;F1;F2\n")), Kind::Benchmarks);
    EXPECT_EQ(recogniseKind(
                  table("Periode;Enhetskode;Enhet;Overordnet;Enhetstype;Svar;Inviterte;F1;F2;F1 1;F1 2\n")),
              Kind::Composite);
    EXPECT_EQ(recogniseKind(table("Vare;Pris\nMelk;20\n")), std::nullopt);
}

} // namespace
} // namespace faktorbenk::importer
