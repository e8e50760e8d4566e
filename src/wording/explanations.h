#pragma once

#include "wording/language.h"

#include <QStringList>

#include <vector>

namespace faktorbenk::wording {

// What people ask when they read results, and a plain answer in a few short paragraphs. The product's own
// words, one file a language in resources/explanations.
enum class Question {
    Mean,
    TwoTenths,    // rule N8
    Margin,       // rule N9
    Hidden,       // rules A2, A3, A5
    Shares,       // rule N7
    ResponseRate, // rule N11
    Trend,
    Presenting, // what whoever presents does well to remember
};

struct Explanation
{
    QString question;
    QStringList answer; // paragraphs
};

Explanation explanationOf(Question question, Language language);
// Several at once, in their order: the file is read once.
std::vector<Explanation> explanationsOf(const std::vector<Question> &questions, Language language);

} // namespace faktorbenk::wording
