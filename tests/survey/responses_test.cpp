#include "survey/responses.h"

#include <gtest/gtest.h>

namespace faktorbenk::survey {
namespace {

Statement statement(int factor, int number) { return {*Factor::fromNumber(factor), number}; }

TEST(Responses, N4TallyCountsEachAnswerAndN1LeavesOutTheMissing)
{
    const Questionnaire questionnaire{statement(1, 1), statement(1, 2), statement(2, 1)};
    const std::vector<Answer> answers{5, 4, 0, /* */ 3, 0, 1, /* */ 0, 0, 0};
    const GroupTally group = tally(questionnaire, answers);
    EXPECT_EQ(group.respondents, 2); // the third answered nothing
    EXPECT_EQ(group.factors[0].answers, (Tally{{0, 0, 1, 1, 1}}));
    EXPECT_EQ(group.factors[0].moments.respondents, 2);
    EXPECT_EQ(group.factors[1].answers, (Tally{{1, 0, 0, 0, 0}}));
    EXPECT_EQ(group.factors[1].moments.respondents, 1);
}

TEST(Responses, MergingPutsAnswersUnderTheSameStatement)
{
    RoundResponses first;
    first.questionnaire = {statement(1, 1), statement(2, 1)};
    first.responses = {{UnitCode(QStringLiteral("a")), {1, 2}}};
    RoundResponses second;
    second.questionnaire = {statement(1, 1), statement(1, 2)};
    second.responses = {{UnitCode(QStringLiteral("a")), {3, 4}}, {UnitCode(QStringLiteral("b")), {5, 5}}};
    const RoundResponses both = merged(first, second);
    ASSERT_EQ(both.questionnaire, (Questionnaire{statement(1, 1), statement(1, 2), statement(2, 1)}));
    ASSERT_EQ(both.responses.size(), 2u);
    EXPECT_EQ(both.responses[0].answers, (std::vector<Answer>{1, 0, 2, 3, 4, 0}));
    EXPECT_EQ(both.responses[1].answers, (std::vector<Answer>{5, 5, 0}));
    EXPECT_EQ(both.respondents(), 3);
}

TEST(Responses, N2AQuestionnaireOfAnyLengthIsTallied)
{
    for (int statements = 1; statements <= MeanMoments::mostStatements; ++statements) {
        Questionnaire questionnaire;
        std::vector<Answer> answers;
        for (int i = 1; i <= statements; ++i) {
            questionnaire.push_back(statement(7, i));
            answers.push_back(4);
        }
        const FactorTally factor = tally(questionnaire, answers).factors[6];
        EXPECT_EQ(factor.answers.counts[3], statements);
        EXPECT_EQ(factor.moments.sum, 4 * MeanMoments::unitsPerPoint);
    }
}

} // namespace
} // namespace faktorbenk::survey
