#include "wording/explanations.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace faktorbenk::wording {
namespace {

constexpr std::array languages = {Language::Bokmal, Language::Nynorsk, Language::English};
constexpr std::array questions = {Question::Mean,   Question::TwoTenths, Question::Margin,
                                  Question::Hidden, Question::Shares,    Question::ResponseRate,
                                  Question::Trend,  Question::Presenting};

TEST(Explanations, EveryQuestionHasWordsInEveryLanguage)
{
    QSet<QString> seen;
    for (const Language language : languages)
        for (const Question question : questions) {
            const Explanation explanation = explanationOf(question, language);
            EXPECT_FALSE(explanation.question.isEmpty());
            ASSERT_FALSE(explanation.answer.isEmpty()) << explanation.question.toStdString();
            for (const QString &paragraph : explanation.answer)
                EXPECT_FALSE(paragraph.trimmed().isEmpty());
            EXPECT_FALSE(seen.contains(explanation.answer.front())) << "said twice, or not translated";
            seen.insert(explanation.answer.front());
        }
}

TEST(Explanations, TheyAreShort)
{
    for (const Language language : languages)
        for (const Question question : questions) {
            const QString words = explanationOf(question, language).answer.join(QLatin1Char(' '));
            EXPECT_LE(words.count(QLatin1Char(' ')), 110) << words.toStdString();
        }
}

TEST(Explanations, N7TheExampleIsTenPeopleThreeStatementsThirtyAnswers)
{
    for (const Language language : languages) {
        const QString words = explanationOf(Question::Shares, language).answer.join(QLatin1Char(' '));
        for (const char *figure : {"10", "3", "30", "12"})
            EXPECT_TRUE(
                words.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(figure)))))
                << figure;
        // 12 of 30 answers are 40 %, and 12 answers of at most 3 a person come from 4 people at least.
        EXPECT_TRUE(words.contains(QStringLiteral("40,0")) || words.contains(QStringLiteral("40.0")));
    }
}

TEST(Explanations, N6NumbersStandAsTheLanguageWritesThem)
{
    for (const Question question : questions)
        for (const Language language : languages) {
            const Explanation explanation = explanationOf(question, language);
            const QString words = explanation.question + explanation.answer.join(QString());
            const QString wrong =
                language == Language::English ? QStringLiteral("\\d,\\d") : QStringLiteral("\\d\\.\\d");
            EXPECT_FALSE(words.contains(QRegularExpression(wrong))) << words.toStdString();
        }
}

} // namespace
} // namespace faktorbenk::wording
