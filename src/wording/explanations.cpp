#include "wording/explanations.h"

#include "wording/methodtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// A static library's resources must be asked for by name, outside any namespace.
static void loadExplanationsResource()
{
    Q_INIT_RESOURCE(explanations);
}

namespace faktorbenk::wording {

namespace {

QString keyOf(Question question)
{
    switch (question) {
    case Question::Mean:
        return u"mean"_s;
    case Question::TwoTenths:
        return u"twoTenths"_s;
    case Question::Margin:
        return u"margin"_s;
    case Question::Hidden:
        return u"hidden"_s;
    case Question::Shares:
        return u"shares"_s;
    case Question::ResponseRate:
        return u"responseRate"_s;
    case Question::Trend:
        return u"trend"_s;
    case Question::Presenting:
        break;
    }
    return u"presenting"_s;
}

QJsonObject read(Language language)
{
    loadExplanationsResource();
    QFile file(u":/explanations/%1.json"_s.arg(languageCode(language)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Explanation explanationIn(const QJsonObject &all, Question question, Language language)
{
    const QJsonObject found = all[keyOf(question)].toObject();
    Explanation explanation{found["question"_L1].toString(), {}};
    for (const QJsonValue &paragraph : found["answer"_L1].toArray())
        explanation.answer += paragraph.toString();
    if (question == Question::Presenting) // said once, with the method's other texts
        if (const auto method = methodText(language))
            for (const QString &tip : method->tips)
                explanation.answer += u"• "_s + tip;
    return explanation;
}

} // namespace

Explanation explanationOf(Question question, Language language)
{
    return explanationIn(read(language), question, language);
}

std::vector<Explanation> explanationsOf(const std::vector<Question> &questions, Language language)
{
    const QJsonObject all = read(language);
    std::vector<Explanation> explanations;
    for (const Question question : questions)
        explanations.push_back(explanationIn(all, question, language));
    return explanations;
}

} // namespace faktorbenk::wording
