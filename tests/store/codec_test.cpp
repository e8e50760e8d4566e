#include "store/answerpack.h"
#include "store/roundreader.h"
#include "store/tallycodec.h"

#include <gtest/gtest.h>

#include <random>

namespace faktorbenk::store {
namespace {

TEST(AnswerPack, EveryAnswerAndEveryLengthComesBack)
{
    std::mt19937 random(1);
    for (std::size_t length = 0; length < 200; ++length) {
        std::vector<survey::Answer> answers(length);
        for (auto &answer : answers)
            answer = static_cast<survey::Answer>(random() % 6);
        EXPECT_EQ(unpackAnswers(packAnswers(answers), length), answers);
    }
}

TEST(AnswerPack, ThreeAnswersAreOneByte)
{
    const std::vector<survey::Answer> answers{5, 4, 3};
    EXPECT_EQ(packAnswers(answers), QByteArray(1, static_cast<char>(5 + 6 * 4 + 36 * 3)));
}

TEST(AnswerPack, DamagedBytesAreNotTakenForAnswers)
{
    EXPECT_FALSE(unpackAnswers(QByteArray(1, '\xff'), 3));
    EXPECT_FALSE(unpackAnswers(QByteArray(2, '\0'), 3));
}

TEST(TallyCodec, ATallyComesBack)
{
    survey::GroupTally tally;
    tally.respondents = 500'000;
    std::int64_t next = 1;
    for (auto &factor : tally.factors) {
        for (auto &count : factor.answers.counts)
            count = next = next * 3 % 1'000'003;
        factor.moments = {127, 128, std::int64_t(1) << 61};
    }
    EXPECT_EQ(decodeTally(encodeTally(tally)), tally);
}

TEST(TallyCodec, CutOrLengthenedBytesAreNoTally)
{
    const QByteArray bytes = encodeTally(survey::GroupTally{});
    EXPECT_TRUE(decodeTally(bytes));
    EXPECT_FALSE(decodeTally(bytes.chopped(1)));
    EXPECT_FALSE(decodeTally(bytes + '\0'));
    EXPECT_FALSE(decodeTally(QByteArray(bytes.size(), '\xff')));
}

TEST(Questionnaire, ComesBackFromItsText)
{
    const survey::Questionnaire questionnaire{{survey::Factor::fromIndex(0), 1}, {survey::Factor::fromIndex(9), 12}};
    EXPECT_EQ(questionnaireText(questionnaire), QStringLiteral("1.1 10.12"));
    EXPECT_EQ(questionnaireFromText(QStringLiteral("1.1 10.12")), questionnaire);
    EXPECT_FALSE(questionnaireFromText(QStringLiteral("11.1")));
}

} // namespace
} // namespace faktorbenk::store
