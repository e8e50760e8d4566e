#include "importer/reading.h"

#include <gmock/gmock.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using survey::BackgroundVariable;
using testing::ElementsAre;
using namespace Qt::StringLiterals;

TEST(Background, countsEveryCategoryByItself)
{
    const ResponsesDraft draft = responses("Periode;Enhet;Kjønn;Alder;F1_1;F1_2;F2_1\n"
                                           "2023;A;Kvinne;40-49;4;5;1\n"
                                           "2023;B; Kvinne ;;3;;\n"
                                           "2023;A;Mann;40-49;;;2\n"
                                           "2023;A;Mann;;;;\n"); // answers nothing, so counts nowhere
    const survey::BackgroundTallies &tallies = draft.rounds.at(0).background;
    ASSERT_EQ(tallies.size(), 3U);
    const survey::GroupTally &women = tallies.at({BackgroundVariable::Gender, u"Kvinne"_s});
    EXPECT_EQ(women.respondents, 2);
    EXPECT_THAT(women.factors[0].answers.counts, ElementsAre(0, 0, 1, 1, 1));
    EXPECT_EQ(women.factors[0].moments.respondents, 2);
    // Own means 4,5 and 3,0 in 1/2520: 11340 and 7560.
    EXPECT_EQ(women.factors[0].moments.sum, 11340 + 7560);
    EXPECT_EQ(women.factors[0].moments.sumSquares, 11340LL * 11340 + 7560LL * 7560);
    EXPECT_THAT(women.factors[1].answers.counts, ElementsAre(1, 0, 0, 0, 0));
    const survey::GroupTally &men = tallies.at({BackgroundVariable::Gender, u"Mann"_s});
    EXPECT_EQ(men.respondents, 1);
    EXPECT_EQ(men.factors[0], survey::FactorTally{});
    EXPECT_EQ(tallies.at({BackgroundVariable::Age, u"40-49"_s}).respondents, 2);
}

TEST(Background, manyCombinationsAddUpToTheSame)
{
    // 3 × 40 × 40 combinations are more than are held at a time.
    QByteArray file = "Periode;Enhet;Kjønn;Alder;Utdanning;F1_1\n";
    for (int i = 0; i < 4800; ++i)
        file += "2023;A;k" + QByteArray::number(i % 3) + ";a" + QByteArray::number(i / 3 % 40) + ";u" +
                QByteArray::number(i / 120) + ";" + QByteArray::number(1 + i % 5) + "\n";
    const ResponsesDraft draft = responses(file);
    const survey::BackgroundTallies &tallies = draft.rounds.at(0).background;
    EXPECT_EQ(tallies.size(), 83U);
    EXPECT_EQ(tallies.at({BackgroundVariable::Gender, u"k1"_s}).respondents, 1600);
    EXPECT_EQ(tallies.at({BackgroundVariable::Age, u"a39"_s}).respondents, 120);
    const survey::GroupTally &education = tallies.at({BackgroundVariable::Education, u"u7"_s});
    EXPECT_EQ(education.respondents, 120); // rows 840…959: each answer 24 times
    EXPECT_THAT(education.factors[0].answers.counts, ElementsAre(24, 24, 24, 24, 24));
}

TEST(Background, addsUpOverFilesWithDifferentStatements)
{
    const ResponsesDraft draft =
        responses({"Periode;Enhet;Kjønn;F1_1\n2023;A;Mann;4\n", "Periode;Enhet;Kjønn;F1_2\n2023;A;Mann;2\n"});
    const survey::GroupTally &men = draft.rounds.at(0).background.at({BackgroundVariable::Gender, u"Mann"_s});
    EXPECT_EQ(men.respondents, 2);
    EXPECT_THAT(men.factors[0].answers.counts, ElementsAre(0, 1, 0, 1, 0));
}

TEST(Background, aVariableWithAnIdInItIsRefusedOnce)
{
    QByteArray file = "Periode;Enhet;Leder;F1_1\n";
    for (int i = 0; i < 300; ++i)
        file += "2023;A;Person " + QByteArray::number(i) + ";4\n";
    const ResponsesDraft draft = responses(file);
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::TooManyCategories, 202, u"Leder"_s, {}}));
    EXPECT_THAT(arguments(draft.faults, ErrorCode::TooManyCategories),
                ElementsAre(QVariantList{u"Leder"_s, 200}));
}

TEST(Background, aCategoryAsLongAsATextIsAFault)
{
    const QByteArray longText(101, 'x');
    const ResponsesDraft draft =
        responses("Periode;Enhet;Alder;F1_1\n2023;A;" + longText + ";4\n2023;A;" + longText.repeated(100) +
                  ";4\n" + "2023;A;" + longText.chopped(1) + ";4\n");
    const QString shown(100, u'x');
    EXPECT_THAT(told(draft.faults), ElementsAre(Told{ErrorCode::CategoryTooLong, 2, u"Alder"_s, shown},
                                                Told{ErrorCode::CategoryTooLong, 3, u"Alder"_s, shown}));
}

} // namespace
} // namespace faktorbenk::importer
