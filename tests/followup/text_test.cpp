#include "followup/plaintext.h"
#include "followup/presenttense.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;

namespace faktorbenk::followup {
namespace {

TEST(PlainText, PasteFromWordAndExcelIsCleaned)
{
    EXPECT_EQ(plainText(u"Kom\u00adpe\u00adtanse\u00a0er\u202fgodt"_s), u"Kompetanse er godt"_s);
    EXPECT_EQ(plainText(u"en\r\nto\rtre\u2028fire\vfem"_s), u"en\nto\ntre\nfire\nfem"_s);
    EXPECT_EQ(plainText(u"a\tb\u0000c\u0007\u200b\ufeffd"_s), u"a bcd"_s);
    EXPECT_EQ(plainText(u"snu\u202eom\u202c"_s), u"snuom"_s);
}

TEST(PlainText, NorwegianLettersAndEmojiSurviveAndAreComposed)
{
    EXPECT_EQ(plainText(u"blåbærgrøt ÆØÅ 👩‍👧‍👦 ❤️ 🇳🇴"_s), u"blåbærgrøt ÆØÅ 👩‍👧‍👦 ❤️ 🇳🇴"_s);
    EXPECT_EQ(plainText(u"A\u030arstad"_s), u"Årstad"_s);
    EXPECT_EQ(plainText(QString(QChar(0xd83d)) + u"x"_s), u"x"_s); // half an emoji
}

TEST(PlainText, DoneTwiceChangesNothing)
{
    for (const QString &text : {u" a\r\n\tb\u00a0 "_s, u"e\u0301\u00ad\u0301"_s, u"👩\u200d👧"_s})
        EXPECT_EQ(plainText(plainText(text)), plainText(text));
}

TEST(PlainText, SpacesAtTheEndStayAsSomebodyIsTyping)
{
    EXPECT_EQ(plainText(u"vi hjelper "_s), u"vi hjelper "_s);
    EXPECT_EQ(plainLine(u"én\nto"_s), u"én to"_s);
}

TEST(PlainText, AnEmojiIsOneCharacter)
{
    EXPECT_EQ(characterCount(u"å😀b"_s), 3);
}

TEST(PastedLines, EachLineIsALineWithoutItsBullet)
{
    EXPECT_EQ(pastedLines(u"• én\r\n\r\n- to\n  * tre \n1. fire\n2) fem\n–\u00a0seks\n2027 er året\n-sju\n"_s),
              (QStringList{u"én"_s, u"to"_s, u"tre"_s, u"fire"_s, u"fem"_s, u"seks"_s, u"2027 er året"_s, u"-sju"_s}));
}

// As spreadsheets put cells on the clipboard: a quote around what has a line end, doubled within it.
TEST(PastedTable, RowsAndCellsAsASpreadsheetGivesThem)
{
    const QList<QStringList> rows = pastedTable(u"Tavle\t\"Leder\nog \"\"TV\"\"\"\t1. juni\r\n\t\t\r\nKvarter\t\tAugust\r\nBare tekst\t\t\r\n"_s);
    EXPECT_EQ(rows, (QList<QStringList>{{u"Tavle"_s, u"Leder\nog \"TV\""_s, u"1. juni"_s},
                                        {u"Kvarter"_s, QString(), u"August"_s},
                                        {u"Bare tekst"_s}}));
}

TEST(PastedTable, AListOfATextProgramLosesItsMarksAndAQuoteThatIsNoneStays)
{
    EXPECT_EQ(pastedTable(u"•\tén\r\n2.\tto\r\n\"tre\" ganger\r\n\"fire"_s),
              (QList<QStringList>{{u"én"_s}, {u"to"_s}, {u"\"tre\" ganger"_s}, {u"\"fire"_s}}));
    EXPECT_EQ(pastedTable(u"  \n\t\n"_s), QList<QStringList>());
}

// M4: a gentle hint, never a block. Each sentence judged by a reader, not by the program.
struct Line {
    const char16_t *text;
};

class PresentTense : public ::testing::TestWithParam<Line>
{
};
TEST_P(PresentTense, M4GivesNoHint)
{
    EXPECT_EQ(doubtPresentTense(QString::fromUtf16(GetParam().text)), std::nullopt)
        << QString::fromUtf16(GetParam().text).toStdString();
}
INSTANTIATE_TEST_SUITE_P(
    Sentences, PresentTense,
    ::testing::Values(
        Line{u"Vi hjelper hverandre når det er travelt"}, Line{u"hjelper hverandre"}, Line{u"sier ja til nye oppgaver"},
        Line{u"Lederen legger til rette for at alle skal lykkes"}, Line{u"Lederen lytter"}, Line{u"har verktøy som virker"},
        Line{u"Vi er fleksible på jobb"}, Line{u"Alle ansatte kjenner målene våre"}, Line{u"Vi gjør det vi skal"},
        Line{u"Vi hjelper dem som vil lære mer"}, Line{u"Når noen er syke, tar vi oppgavene deres"},
        Line{u"Medarbeiderne tar selv ansvar"}, Line{u"Vi ansatte snakker sammen"}, Line{u"Vi kan be om hjelp"},
        Line{u"Møtet begynner presis"}, Line{u"Ansatte og ledere møter forberedt"}, Line{u"Alle vet hva de skal gjøre"},
        Line{u"Arbeidet er delt rettferdig"}, Line{u"Vi har lært av feilene våre"}, Line{u"Gode rutiner for opplæring"},
        Line{u"Leiaren spør korleis vi har det"}, Line{u"Me hjelper kvarandre"}, Line{u"Vi tek imot nye med eit smil"},
        Line{u"Vi snakkar saman i staden for om kvarandre"}, Line{u"Leiaren gjev ros kvar veke"},
        Line{u"Eininga har tid til opplæring"}, Line{u"Alle kjem på møta"}, Line{u"Vi veit kva som er forventa av oss"},
        Line{u"Vi begge tar vakter"}, Line{u"Det er lov å spørre"}, Line{u"Kollegene mine ser meg"}, Line{u""}, Line{u"å"},
        Line{u"Flere menn i helsefag"}, Line{u"Lærere og foreldre samarbeider"}, Line{u"Vi glade amatører trener hver dag"},
        Line{u"Det finnes en plan vi alle kjenner"}, Line{u"Organisasjonen har klare rutiner"}, Line{u"😀"}));

struct Doubt {
    const char16_t *text;
    TenseDoubt doubt;
};
class NotPresentTense : public ::testing::TestWithParam<Doubt>
{
};
TEST_P(NotPresentTense, M4GivesTheHintThatFits)
{
    EXPECT_EQ(doubtPresentTense(QString::fromUtf16(GetParam().text)), GetParam().doubt)
        << QString::fromUtf16(GetParam().text).toStdString();
}
constexpr auto infinitive = TenseDoubt::Infinitive;
constexpr auto intention = TenseDoubt::Intention;
constexpr auto past = TenseDoubt::Past;
INSTANTIATE_TEST_SUITE_P(
    Sentences, NotPresentTense,
    ::testing::Values(
        Doubt{u"Å hjelpe hverandre", infinitive}, Doubt{u"å vere til stades", infinitive},
        Doubt{u"Være mer fleksible", infinitive}, Doubt{u"– Dele kunnskap", infinitive}, Doubt{u"Gi ros", infinitive},
        Doubt{u"Lytte til hverandre", infinitive}, Doubt{u"Gje kvarandre ros", infinitive},
        Doubt{u"Samarbeide på tvers", infinitive}, Doubt{u"Vi skal hjelpe hverandre", intention},
        Doubt{u"Lederen bør lytte mer", intention}, Doubt{u"Alle ansatte må ta ansvar", intention},
        Doubt{u"Vi vil bli bedre på å dele", intention}, Doubt{u"Vi ønsker en leder som ser oss", intention},
        Doubt{u"Vi kommer til å dele mer", intention}, Doubt{u"Leiaren skal gje ros", intention},
        Doubt{u"Vi ynskjer betre opplæring", intention}, Doubt{u"Når noen er syke, skal vi ta over", intention},
        Doubt{u"Ledere og medarbeidere skal møtes", intention}, Doubt{u"Vi kjem til å spørje meir", intention},
        Doubt{u"Organisasjonen burde ha tid", intention}, Doubt{u"Vi hadde gode møter", past},
        Doubt{u"Vi snakket sammen", past}, Doubt{u"Lederen lyttet til oss", past}, Doubt{u"Me snakka saman", past},
        Doubt{u"Vi brukte tiden godt", past}, Doubt{u"Det var rom for å feile", past}, Doubt{u"Leiaren fekk alle med", past},
        Doubt{u"Vi oppmuntret hverandre", past}, Doubt{u"Vi arbeidde saman", past}, Doubt{u"Alle ble hørt", past}));

} // namespace
} // namespace faktorbenk::followup
