#include "importer/reading.h"

#include "importer/compositecells.h"
#include "importer/factornames.h"
#include "importer/kind.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using survey::Tenths;
using testing::ElementsAre;
using testing::IsEmpty;
using namespace Qt::StringLiterals;

const QByteArray header =
    "Periode;Enhetskode;Enhet;Overordnet;Enhetstype;Svar;Inviterte;F1;F2;F3;F4;F5;F6;F7;F8;F9;F10\n";

TEST(Composite, aRowIsAUnitWithItsFigures)
{
    const CompositeDraft draft =
        composite({header + "2021;1;Fjordvik;;;1 230;1500;4,2;4.3;4;1,0;5,0;;-;*;<5;4,1\n"
                            "2021;110;Administrasjon;1;Administrasjon;;;;;;;;;;;;\n"});
    ASSERT_FALSE(draft.faults.hasErrors());
    EXPECT_EQ(draft.rows, 2);
    ASSERT_EQ(draft.rounds.size(), 1U);
    const survey::CompositeRound &round = draft.rounds.front();
    EXPECT_EQ(round.round, u"2021"_s);
    ASSERT_EQ(round.units.size(), 2U);
    EXPECT_EQ(round.units[0].parent, std::nullopt);
    EXPECT_EQ(round.units[1].parent, survey::UnitCode(u"1"_s));
    EXPECT_EQ(round.units[1].serviceType, u"Administrasjon"_s);
    EXPECT_EQ(round.units[0].invited,
              std::nullopt); // people of the unit itself; the report counts sub-units too
    const survey::CompositeFigures &figures = round.figures[0].figures;
    EXPECT_EQ(figures.respondents, 1230);
    EXPECT_EQ(figures.invited, 1500);
    std::vector<std::optional<Tenths>> means;
    for (const survey::CompositeFactor &factor : figures.factors)
        means.push_back(factor.mean);
    EXPECT_THAT(means, ElementsAre(Tenths(42), Tenths(43), Tenths(40), Tenths(10), Tenths(50), std::nullopt,
                                   std::nullopt, std::nullopt, std::nullopt, Tenths(41)));
    EXPECT_EQ(round.figures[1].figures, survey::CompositeFigures{});
}

TEST(Composite, N6MoreDecimalsAreRoundedHalfUpInExactDecimals)
{
    // 3,95 and 4,25 have no exact binary form; 4,2499… must not become 4,25 first.
    const CompositeDraft draft =
        composite({header + "2021;1;F;;;20;;3,95;4.25;4,2499999999999999999;4,05;4,949;;;;;\n"});
    const auto &factors = draft.rounds.front().figures.front().figures.factors;
    EXPECT_THAT((std::vector{*factors[0].mean, *factors[1].mean, *factors[2].mean, *factors[3].mean,
                             *factors[4].mean}),
                ElementsAre(Tenths(40), Tenths(43), Tenths(42), Tenths(41), Tenths(49)));
    EXPECT_EQ(shareOf(u"0,05"_s), Tenths(1));
    EXPECT_EQ(shareOf(u"39,5 %"_s), Tenths(395));
    EXPECT_EQ(shareOf(u"100"_s), Tenths(1000));
    for (const QString &bad : {u"100,1"_s, u"-1"_s, u"101"_s, u"1e1"_s, u"5,"_s, u"x5"_s})
        EXPECT_EQ(shareOf(bad), std::nullopt) << bad.toStdString();
}

TEST(Composite, sharesAreTenthsOfPercentPerFactor)
{
    const CompositeDraft draft =
        composite({"Periode;Enhetskode;Svar;F1;F1 1;F1 2;F1 3;F1 4;F1 5;F2;F2 1;F2 2;F2 3;F2 4;F2 5 (%)\n"
                   "2023;110;138;4,2;0,5;3,3;11.6;45,1;39,5 %;4,2;;;20;40;40\n"});
    EXPECT_THAT(told(draft.faults), IsEmpty());
    EXPECT_THAT(told(draft.faults, Fault::Severity::Warning), IsEmpty());
    const auto &factors = draft.rounds.front().figures.front().figures.factors;
    EXPECT_EQ(factors[0].shares,
              (survey::Distribution{Tenths(5), Tenths(33), Tenths(116), Tenths(451), Tenths(395)}));
    // What is blank is nought when the rest is everything.
    EXPECT_EQ(factors[1].shares,
              (survey::Distribution{Tenths(0), Tenths(0), Tenths(200), Tenths(400), Tenths(400)}));
}

TEST(Composite, everyFactorIsKnownByBothItsNamesInThreeLanguages)
{
    const QStringList bokmål = {u"Indre motivasjon"_s,
                                u"Mestringstro"_s,
                                u"Autonomi"_s,
                                u"Bruk av kompetanse"_s,
                                u"Mestringsorientert ledelse"_s,
                                u"Rolleklarhet"_s,
                                u"Relevant kompetanseutvikling"_s,
                                u"Fleksibilitetsvilje"_s,
                                u"Mestringsklima"_s,
                                u"Prososial motivasjon"_s};
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(factorOfHeading(bokmål[i])->number(), i + 1);
        EXPECT_EQ(factorOfHeading(u"F%1 "_s.arg(i + 1) + bokmål[i])->number(), i + 1);
        EXPECT_EQ(factorOfHeading(u"%1. "_s.arg(i + 1) + bokmål[i])->number(), i + 1);
        EXPECT_EQ(factorOfHeading(u"Faktor %1"_s.arg(i + 1))->number(), i + 1);
        EXPECT_EQ(factorShareOfHeading(bokmål[i] + u" 3"_s)->factor.number(), i + 1);
        EXPECT_EQ(factorShareOfHeading(u"F%1 3"_s.arg(i + 1))->value, 3);
    }
    EXPECT_EQ(factorOfHeading(u"Oppgavemotivasjon"_s)->number(), 1);
    EXPECT_EQ(factorOfHeading(u"Opplevd selvstendighet"_s)->number(), 3);
    EXPECT_EQ(factorOfHeading(u"Kompetansemobilisering"_s)->number(), 4);
    EXPECT_EQ(factorOfHeading(u"MESTRINGSLEDELSE"_s)->number(), 5);
    EXPECT_EQ(factorOfHeading(u"Nytteorientert motivasjon"_s)->number(), 10);
    EXPECT_EQ(factorOfHeading(u"Nyttemotivasjon"_s)->number(), 10);
    EXPECT_EQ(factorOfHeading(u"Meistringstru"_s)->number(), 2);
    EXPECT_EQ(factorOfHeading(u"Rolleklarleik"_s)->number(), 6);
    EXPECT_EQ(factorOfHeading(u"Willingness to be flexible"_s)->number(), 8);
    for (const QString &other :
         {u"F11"_s, u"F0"_s, u"3"_s, u"F2 Autonomi"_s, u"Faktor"_s, u"Svar"_s, u"F01"_s, QString()})
        EXPECT_EQ(factorOfHeading(other), std::nullopt) << other.toStdString();
}

TEST(Composite, aFileWithNamesForHeadingsIsRecognised)
{
    EXPECT_EQ(recogniseKind(table("Periode;Enhet;Svar;Oppgavemotivasjon;Mestringstro\n")), Kind::Composite);
    const CompositeDraft draft =
        composite({"År;Eining;Talsvar;Oppgavemotivasjon;Meistringstru\n2021;Skulen;12;4,1;4,2\n"});
    ASSERT_EQ(draft.rounds.size(), 1U);
    EXPECT_EQ(draft.rounds.front().units.front().code.text(), u"Skulen"_s); // no code: the name is the code
    EXPECT_EQ(draft.rounds.front().figures.front().figures.factors[1].mean, Tenths(42));
}

TEST(Composite, figuresWithADecimalPointAreNotTakenForAHeaderOfStatements)
{
    const QByteArray rows = "2021;110;Administrasjon;1;A;20;30;4.1;4.2;4.3;4.4;4.5;4.1;3.2;4.4;4.2;4.5\n";
    EXPECT_EQ(recogniseKind(table(header + rows)), Kind::Composite);
    EXPECT_EQ(composite({header + rows}).units, 1);
    EXPECT_EQ(recogniseKind(table("Kilde;År;Nivå;F1;F2;F3\nKS;2023;nasjonal;4.1;4.2;4.3\n")),
              Kind::Benchmarks);
}

TEST(Composite, severalRoundsAndSeveralFilesAreOneDraft)
{
    const CompositeDraft draft =
        composite({header + "2019;1;F;;;20;;4,1;;;;;;;;;\n2021;1;F;;;22;;4,2;;;;;;;;;\n",
                   header + "2021;a;A;1;;10;;4,3;;;;;;;;;\n"});
    ASSERT_EQ(draft.rounds.size(), 2U);
    EXPECT_EQ(draft.rounds[0].round, u"2019"_s);
    EXPECT_EQ(draft.rounds[1].figures.size(), 2U);
    EXPECT_EQ(draft.units, 3);
}

TEST(Composite, theRoundMayBeNamedInsteadOfTheFilesOwn)
{
    const CompositeDraft draft = composite({"Enhetskode;Svar;F1\n1;20;4,1\n"}, {u"Vår 2021"_s});
    ASSERT_EQ(draft.rounds.size(), 1U);
    EXPECT_EQ(draft.rounds.front().round, u"Vår 2021"_s);
}

TEST(Composite, theSameFiguresHaveTheSameFingerprintHoweverTheyAreWritten)
{
    const auto print = [](const QByteArray &rows) {
        return composite({rows}).rounds.front().fingerprint;
    };
    const auto one = print(header + "2021;1;F;;;20;30;4,1;4,25;;;;;;;;\n2021;a;A;1;;10;;4,3;;;;;;;;;\n");
    EXPECT_EQ(print("Enhetskode,Periode,Svar,F2,F1,Inviterte\na,2021,10,-,4.3,\n1,2021,20,4.3,4.1,30\n"),
              one);
    EXPECT_NE(print(header + "2021;1;F;;;20;30;4,1;4,25;;;;;;;;\n2021;a;A;1;;11;;4,3;;;;;;;;;\n"), one);
    EXPECT_NE(print(header + "2021;1;F;;;20;30;4,1;4,25;;;;;;;;\n2021;b;A;1;;10;;4,3;;;;;;;;;\n"), one);
}

TEST(Composite, signsForWhatIsNotGivenAreNoFaults)
{
    for (const QString &sign : {u""_s, u"-"_s, u"–"_s, u"*"_s, u"**"_s, u"<5"_s, u"< 10"_s, u"færre enn 5"_s,
                                u"Færre enn 5 svar"_s, u"skjult"_s, u"ikke oppgitt"_s, u"ukjent"_s, u".."_s})
        EXPECT_TRUE(isNotGiven(sign)) << sign.toStdString();
    for (const QString &other : {u"4,1"_s, u"5"_s, u"<"_s, u"ja"_s, u"-4"_s, u"0"_s})
        EXPECT_FALSE(isNotGiven(other)) << other.toStdString();
}

} // namespace
} // namespace faktorbenk::importer
