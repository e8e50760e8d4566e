#include "importer/reading.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;
using namespace Qt::StringLiterals;

QStringList claimsOf(const QByteArray &bytes)
{
    const ResponsesDraft draft = responses(bytes);
    EXPECT_FALSE(draft.faults.hasErrors());
    return draft.rounds.empty() ? QStringList() : claims(draft.rounds[0]);
}

TEST(UnitPlace, withoutACodeTheNameIsTheCode)
{
    EXPECT_THAT(claimsOf("Periode;Enhet;Overordnet;F1_1\n2023; Skole ;Fjordvik;4\n"),
                ElementsAre(u"Skole|Skole|Fjordvik|"_s));
}

TEST(UnitPlace, aPathMakesAUnitOfEveryLevel)
{
    const ResponsesDraft draft = responses("Periode;Nivå 1;Nivå 2;Nivå 3;Enhetstype;F1_1\n"
                                           "2023;Fjordvik;Oppvekst;Bø skole;Skole;4\n"
                                           "2023;Fjordvik;Oppvekst;;Administrasjon;3\n"
                                           "2023;Fjordvik;Teknisk;Drift;;2\n");
    ASSERT_FALSE(draft.faults.hasErrors());
    EXPECT_THAT(claims(draft.rounds.at(0)),
                UnorderedElementsAre(u"Fjordvik|Fjordvik|–|"_s,
                                     u"Fjordvik/Oppvekst|Oppvekst|Fjordvik|Administrasjon"_s,
                                     u"Fjordvik/Oppvekst/Bø skole|Bø skole|Fjordvik/Oppvekst|Skole"_s,
                                     u"Fjordvik/Teknisk|Teknisk|Fjordvik|"_s,
                                     u"Fjordvik/Teknisk/Drift|Drift|Fjordvik/Teknisk|"_s));
    const auto answers = people(draft.rounds.at(0));
    EXPECT_EQ(answers.at(u"Fjordvik/Oppvekst"_s), (std::vector<std::vector<int>>{{3}}));
    EXPECT_EQ(answers.size(), 3U);
}

TEST(UnitPlace, equalNamesOnDifferentPathsAreDifferentUnits)
{
    const ResponsesDraft draft =
        responses("Periode;Nivå 1;Nivå 2;F1_1\n2023;Oppvekst;Stab;4\n2023;Helse;Stab;3\n");
    EXPECT_EQ(people(draft.rounds.at(0)).size(), 2U);
}

TEST(UnitPlace, aCodeIsPlacedByItsPath)
{
    EXPECT_THAT(claimsOf("Periode;Enhetskode;Enhet;Nivå 1;Nivå 2;F1_1\n"
                         "2023;110;Bø skole;Oppvekst;Bø skole;4\n" // the last level is the unit itself
                         "2023;120;Bø SFO;Oppvekst;Bø skole;4\n"   // this one lies below it
                         "2023;130;Drift;Teknisk;;4\n"),
                UnorderedElementsAre(u"110|Bø skole|Oppvekst|"_s, u"120|Bø SFO|110|"_s,
                                     u"130|Drift|Teknisk|"_s, u"Oppvekst|Oppvekst|–|"_s,
                                     u"Teknisk|Teknisk|–|"_s));
}

TEST(UnitPlace, aCodeWithoutNameIsNamedByTheLastLevel)
{
    EXPECT_THAT(claimsOf("Periode;Enhetskode;Nivå 1;Nivå 2;F1_1\n2023;110;Oppvekst;Bø skole;4\n"),
                UnorderedElementsAre(u"110|Bø skole|Oppvekst|"_s, u"Oppvekst|Oppvekst|–|"_s));
}

TEST(UnitPlace, aNamedParentGoesBeforeThePath)
{
    EXPECT_THAT(claimsOf("Periode;Enhetskode;Enhet;Overordnet;Nivå 1;F1_1\n2023;110;Skole;7;Oppvekst;4\n"),
                ElementsAre(u"110|Skole|7|"_s));
}

TEST(UnitPlace, whatOneRowLeavesOutAnotherMayTell)
{
    EXPECT_THAT(claimsOf("Periode;Enhetskode;Enhet;Overordnet;Enhetstype;F1_1\n"
                         "2023;110;;;;4\n2023;110;Skole;;;4\n2023;110;;1;;4\n2023; 110 ;;;Skole;4\n"),
                ElementsAre(u"110|Skole|1|Skole"_s));
}

TEST(UnitPlace, unitsOfDifferentRoundsDoNotDisagree)
{
    const ResponsesDraft draft =
        responses("Periode;Enhetskode;Overordnet;F1_1\n2021;1;0;4\n2023;1;9;4\n2021;1;0;4\n");
    EXPECT_FALSE(draft.faults.hasErrors());
    EXPECT_THAT(claims(draft.rounds.at(0)), ElementsAre(u"1||0|"_s));
    EXPECT_THAT(claims(draft.rounds.at(1)), ElementsAre(u"1||9|"_s));
}

} // namespace
} // namespace faktorbenk::importer
