#include "importer/answerreader.h"

#include <gtest/gtest.h>

namespace faktorbenk::importer {
namespace {

constexpr int bad = AnswerReader::bad;

int read(std::string_view cell)
{
    AnswerReader reader;
    return reader.read(cell);
}

TEST(Answer, aDigitFromOneToFiveIsAnAnswer)
{
    for (int value = 1; value <= 5; ++value)
        EXPECT_EQ(read(std::to_string(value)), value);
    for (const char *cell : {"4,0", "4.0", "4.00", " 4 ", "4\xC2\xA0", "4 - Delvis enig", "4 – Enig",
                             "4: litt enig", "4 (Delvis enig)"})
        EXPECT_EQ(read(cell), 4) << cell;
}

TEST(Answer, labelsAreReadInThreeLanguages)
{
    const std::vector<std::vector<const char *>> labels = {
        {"Svært uenig", "svært ueinig", "STRONGLY DISAGREE"},
        {"Delvis uenig", "Litt uenig", "Uenig", "Delvis ueinig", "Ueinig", "Disagree"},
        {"Verken eller", "Verken/eller", "Verken enig eller uenig", "Verken einig eller ueinig", "Nøytral",
         "Både og", "Neither agree nor disagree"},
        {"Delvis enig", "Litt enig", "Enig", "Litt einig", "Einig", "Agree"},
        {"Svært enig", "Svært einig", "Strongly agree"},
    };
    for (std::size_t value = 0; value < labels.size(); ++value)
        for (const char *label : labels[value])
            EXPECT_EQ(read(label), static_cast<int>(value) + 1) << label;
}

TEST(Answer, thereAreManyWaysToSayNothing)
{
    for (const char *cell : {"", " ", "\xC2\xA0", "-", "–", "Vet ikke", "vet  ikke", "Veit ikkje",
                             "Ikke besvart", "Ikkje svara", "Don't know", "Don’t know", "Not answered"})
        EXPECT_EQ(read(cell), 0) << cell;
}

TEST(Answer, anythingElseIsNoAnswer)
{
    for (const char *cell : {"0", "6", "9", "3.5", "3,5", "ja", "44", "-4", "+4", "04", "4 - Svært enig",
                             "6 - Enig", "=4", "4,", "1e0", "\xC2\xB2", "enig 4"})
        EXPECT_EQ(read(cell), bad) << cell;
}

TEST(Answer, theSameSpellingMeansTheSameEveryTime)
{
    AnswerReader reader;
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(reader.read("Enig"), 4);
        EXPECT_EQ(reader.read("ja"), bad);
        EXPECT_EQ(reader.read("-"), 0);
    }
}

} // namespace
} // namespace faktorbenk::importer
