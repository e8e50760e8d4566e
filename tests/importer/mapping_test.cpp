#include "importer/mapping.h"

#include "importer/columnuse.h"
#include "importer/reading.h"
#include "importer/sample.h"

namespace faktorbenk::importer {
namespace {

using namespace Qt::StringLiterals;

// An office's own words: no header here is known but the answers.
const QByteArray ownWords = "Runde;Arbeidsplass nr;Arbeidsplass;F1_1;F1_2\n"
                            "2023;110;Servicetorget;4;5\n2023;110;Servicetorget;3;\n";

QStringList uses(const Guess &guess)
{
    QStringList words;
    for (const Column &column : guess.columns)
        words.append(useOf(column));
    return words;
}

Column use(const char *word)
{
    return columnOfUse(QString::fromLatin1(word)).value();
}

TEST(Corrections, everyUseHasAWordThatLeadsBackToIt)
{
    for (const Kind kind : {Kind::Responses, Kind::Units, Kind::Benchmarks, Kind::Composite})
        for (const Column &column : possibleUses(kind, 4))
            EXPECT_EQ(columnOfUse(useOf(column)), column) << useOf(column).toStdString();
    for (const QString &word : {u"answer 11.1"_s, u"answer"_s, u"level 0"_s, u"mean 11"_s, u"anything"_s, QString()})
        EXPECT_FALSE(columnOfUse(word)) << word.toStdString();
}

TEST(Corrections, whatOnlyOneColumnCanBeIsTakenFromTheOther)
{
    const Guess found = guess(table("Enhet;Avdeling;F1_1\n"), Kind::Responses);
    ASSERT_EQ(uses(found), (QStringList{u"unit"_s, u"dropped"_s, u"answer 1.1"_s}));
    EXPECT_EQ(uses(corrected(found, 1, use("unit"))), (QStringList{u"dropped"_s, u"unit"_s, u"answer 1.1"_s}));
    EXPECT_EQ(corrected(found, 7, use("unit")).columns, found.columns);
}

TEST(Corrections, aFileThatNobodyCouldGuessIsReadAsSettled)
{
    const Table own = table(ownWords);
    base::NoProgress progress;
    std::vector<Table> tables;
    tables.push_back(table(ownWords));
    const auto asGuessed = readResponses(tables, {}, progress);
    ASSERT_TRUE(asGuessed);
    EXPECT_TRUE(asGuessed->faults.hasErrors());

    importer::Setup setup;
    setup.columns = {{0, use("round")}, {1, use("unit code")}, {2, use("unit")}};
    const auto settled = readResponses(tables, {guess(own, setup)}, {}, progress);
    ASSERT_TRUE(settled);
    EXPECT_FALSE(settled->faults.hasErrors());
    ASSERT_EQ(settled->rounds.size(), 1U);
    EXPECT_EQ(settled->rounds[0].round, u"2023"_s);
    EXPECT_EQ(people(settled->rounds[0]), (std::map<QString, std::vector<std::vector<int>>>{{u"110"_s, {{3, 0}, {4, 5}}}}));
}

TEST(Corrections, aListOfAnotherLookIsTakenAtTheUsersWord)
{
    // It has a column F1 and a source, so it looks like published means.
    const Table list = table("Kilde;Sted;F1\nx;Alfa;4\n");
    importer::Setup setup;
    setup.kind = Kind::Units;
    setup.columns = {{1, use("unit code")}};
    base::NoProgress progress;
    const auto draft = readUnits(list, guess(list, setup), progress);
    ASSERT_TRUE(draft);
    ASSERT_EQ(draft->units.size(), 1U);
    EXPECT_EQ(draft->units[0].code.text(), u"Alfa"_s);
}

TEST(Corrections, encodingSeparatorAndHeaderRowCanBeSetByHand)
{
    // Two bytes that are valid UTF-8 for «å» and stand for two letters in Windows-1252.
    const auto asLatin = Source::fromBytes(u"x"_s, "Tittel\nEnhet|År\n\xC3\xA5|1\n", Encoding::Windows1252);
    ASSERT_TRUE(asLatin);
    const Table forced = Table::fromSource(
        std::move(*Source::fromBytes(u"x"_s, "Tittel\nEnhet|\xC5r\n\xC3\xA5|1\n", Encoding::Windows1252)), {{}, '|', {}});
    const Guess found = guess(forced, importer::Setup{Kind::Responses, {}, 2, {}});
    EXPECT_EQ(found.headerRow, 2);
    ASSERT_EQ(found.columns.size(), 2U);
    EXPECT_EQ(found.columns[1].header, u"År"_s);
    EXPECT_EQ(found.separator, '|');
    EXPECT_EQ(guess(forced, Kind::Responses, 9).headerRow, 0);
}

TEST(Corrections, whatIsNoUtf8IsRefusedAsUtf8)
{
    const auto source = Source::fromBytes(u"x"_s, "Enhet;\xC5r\n", Encoding::Utf8);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, base::ErrorCode::FileBrokenEncoding);
    EXPECT_FALSE(Source::fromBytes(u"x"_s, QByteArray("a\0b\n", 4), Encoding::Windows1252));
}

TEST(Mappings, areKnownByHeadersNotByPlace)
{
    importer::Setup setup;
    setup.columns = {{0, use("round")}, {1, use("unit code")}, {2, use("unit")}};
    const Table own = table(ownWords);
    const Mapping mapping = mappingOf(u"portalen"_s, guess(own, setup), setup);

    const Table next = table("F1.2;ARBEIDSPLASS;Arbeidsplass-nr.;runde ;f1_1\n5;Bok;120;2025;4\n");
    const Guess asRead = guess(next, Kind::Responses);
    EXPECT_TRUE(looksTheSame(mapping, asRead));
    EXPECT_EQ(uses(guess(next, setupFrom(mapping, asRead))),
              (QStringList{u"answer 1.2"_s, u"unit"_s, u"unit code"_s, u"round"_s, u"answer 1.1"_s}));
}

TEST(Mappings, doNotLookTheSameWithAColumnMoreOrLess)
{
    const Table own = table(ownWords);
    const Mapping mapping = mappingOf(u"x"_s, guess(own, importer::Setup()), {});
    EXPECT_TRUE(looksTheSame(mapping, guess(own, Kind::Responses)));
    const auto looks = [&](const char *header) { return looksTheSame(mapping, guess(table(header), Kind::Responses)); };
    EXPECT_FALSE(looks("Runde;Arbeidsplass nr;Arbeidsplass;F1_1\n"));
    EXPECT_FALSE(looks("Runde;Arbeidsplass nr;Arbeidsplass;F1_1;F1_2;F1_3\n"));
    EXPECT_TRUE(looks("Runde;Arbeidsplass nr;Arbeidsplass;F1_1;F1_2;\n")) << "a blank header says nothing";
}

TEST(Mappings, tellStatementsApartThatLookAlikeWithoutPunctuation)
{
    EXPECT_NE(headerKey(u"F1_01"_s), headerKey(u"F10_1"_s));
    EXPECT_EQ(headerKey(u"Q1_1"_s), headerKey(u"F1.1"_s));
    EXPECT_EQ(headerKey(u"Enhets-kode "_s), headerKey(u"enhetskode"_s));
}

TEST(Mappings, twoColumnsOfTheSameNameAreTakenInTheirOrder)
{
    importer::Setup setup;
    setup.columns = {{0, use("unit code")}, {1, use("unit")}};
    const Table own = table("Sted;Sted;F1_1\n1;Alfa;4\n");
    const Mapping mapping = mappingOf(u"x"_s, guess(own, setup), setup);
    const Table next = table("F1_1;Sted;Sted\n");
    EXPECT_EQ(uses(guess(next, setupFrom(mapping, guess(next, Kind::Responses)))),
              (QStringList{u"answer 1.1"_s, u"unit code"_s, u"unit"_s}));
}

TEST(Samples, A1showNoAnswerAndNothingOfADroppedColumn)
{
    QByteArray text = "Enhet;E-post;Alder;F1_1;F1_2\n";
    for (int i = 0; i < 6; ++i)
        text += "Alfa;hemmelig;40-49;4;Svært enig\n";
    text += "Beta;hemmelig;70;2;\n";
    const Table file = table(text);
    const Sample sample = sampleOf(file, guess(file, Kind::Responses));
    using Shows = ColumnSample::Shows;
    EXPECT_EQ(sample.columns[0], (ColumnSample{Shows::Values, {u"Alfa"_s, u"Beta"_s}}));
    EXPECT_EQ(sample.columns[1], ColumnSample());
    EXPECT_EQ(sample.columns[2], (ColumnSample{Shows::Values, {u"40-49"_s}, true})) << "one person's age is not shown";
    EXPECT_EQ(sample.columns[3], (ColumnSample{Shows::Answers, {}, false, true}));
    EXPECT_EQ(sample.columns[4], (ColumnSample{Shows::Answers, {}, false, false, true, true}));
    EXPECT_EQ(sample.rows, 7);
}

TEST(Samples, A2showNoFigureOfACompositeReport)
{
    const Table file = table("Enhet;Svar;F1\nAlfa;3;4,2\n");
    const Sample sample = sampleOf(file, guess(file, Kind::Composite));
    for (const std::size_t column : {1U, 2U})
        EXPECT_EQ(sample.columns[column], (ColumnSample{ColumnSample::Shows::Figures, {}})) << column;
}

TEST(Samples, ofALargeFileTellAboutHowManyRowsThereAre)
{
    QByteArray text = "Enhet;F1_1\n";
    for (int i = 0; i < 10'000; ++i)
        text += "Alfa;4\n";
    const Table file = table(text);
    EXPECT_EQ(sampleOf(file, guess(file, Kind::Responses)).rows, 10'000);
}

} // namespace
} // namespace faktorbenk::importer
