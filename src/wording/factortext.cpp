#include "wording/factortext.h"

#include <QCoreApplication>

#include <array>

namespace faktorbenk::wording {

namespace {

struct FactorWords {
    const char *professional;
    const char *everyday; // null: the same
    const char *definition;
};

// The names are the survey's; the definitions are said in our own words.
constexpr std::array<FactorWords, survey::factorCount> words = {{
    {QT_TRANSLATE_NOOP("Factor", "Intrinsic motivation"), QT_TRANSLATE_NOOP("Factor", "Task motivation"),
     QT_TRANSLATE_NOOP("Factor", "Motivation that lies in the tasks themselves")},
    {QT_TRANSLATE_NOOP("Factor", "Self-efficacy"), nullptr,
     QT_TRANSLATE_NOOP("Factor", "Confidence in one's own competence at work and in being able to master it")},
    {QT_TRANSLATE_NOOP("Factor", "Autonomy"), QT_TRANSLATE_NOOP("Factor", "Experienced independence"),
     QT_TRANSLATE_NOOP("Factor", "Being trusted, and having room to work independently")},
    {QT_TRANSLATE_NOOP("Factor", "Use of competence"), QT_TRANSLATE_NOOP("Factor", "Competence mobilisation"),
     QT_TRANSLATE_NOOP("Factor", "Getting to use one's own competence")},
    {QT_TRANSLATE_NOOP("Factor", "Mastery-oriented leadership"), QT_TRANSLATE_NOOP("Factor", "Mastery leadership"),
     QT_TRANSLATE_NOOP("Factor", "Leadership that helps employees become as good as they can be, each from "
                                 "where they stand")},
    {QT_TRANSLATE_NOOP("Factor", "Role clarity"), nullptr,
     QT_TRANSLATE_NOOP("Factor", "Clear expectations of what the role is and is not")},
    {QT_TRANSLATE_NOOP("Factor", "Relevant competence development"), nullptr,
     QT_TRANSLATE_NOOP("Factor", "Opportunities to develop competence that matters for the job")},
    {QT_TRANSLATE_NOOP("Factor", "Willingness to be flexible"), nullptr,
     QT_TRANSLATE_NOOP("Factor", "Willingness to be flexible, above all in the way one works")},
    {QT_TRANSLATE_NOOP("Factor", "Mastery climate"), nullptr,
     QT_TRANSLATE_NOOP("Factor", "A culture for working together, learning and making each other good")},
    {QT_TRANSLATE_NOOP("Factor", "Prosocial motivation"), QT_TRANSLATE_NOOP("Factor", "Motivation to be of use"),
     QT_TRANSLATE_NOOP("Factor", "The wish to contribute to what others want to achieve")},
}};

constexpr std::array<QStringView, survey::factorCount> stableNames = {
    u"Indre motivasjon", u"Mestringstro",     u"Autonomi",
    u"Bruk av kompetanse", u"Mestringsorientert ledelse", u"Rolleklarhet",
    u"Relevant kompetanseutvikling", u"Fleksibilitetsvilje", u"Mestringsklima",
    u"Prososial motivasjon"};

constexpr std::array answers = {
    QT_TRANSLATE_NOOP("Answer", "strongly disagree"), QT_TRANSLATE_NOOP("Answer", "partly disagree"),
    QT_TRANSLATE_NOOP("Answer", "neither agree nor disagree"), QT_TRANSLATE_NOOP("Answer", "partly agree"),
    QT_TRANSLATE_NOOP("Answer", "strongly agree")};

FactorNames chosen = FactorNames::Professional;

} // namespace

void chooseFactorNames(FactorNames names)
{
    chosen = names;
}

FactorNames chosenFactorNames()
{
    return chosen;
}

QString factorName(survey::Factor factor)
{
    return factorName(factor, chosen);
}

QString factorName(survey::Factor factor, FactorNames names)
{
    const FactorWords &entry = words[factor.index()];
    const bool everyday = names == FactorNames::Everyday && entry.everyday;
    return QCoreApplication::translate("Factor", everyday ? entry.everyday : entry.professional);
}

QString stableFactorName(survey::Factor factor)
{
    return stableNames[factor.index()].toString();
}

QString factorDefinition(survey::Factor factor)
{
    return QCoreApplication::translate("Factor", words[factor.index()].definition);
}

QString guidingQuestion()
{
    return QCoreApplication::translate("Factor", "What would it take for more of us to score higher on this factor?");
}

QString answerLabel(int value)
{
    return QCoreApplication::translate("Answer", answers.at(static_cast<std::size_t>(value - 1)));
}

} // namespace faktorbenk::wording
