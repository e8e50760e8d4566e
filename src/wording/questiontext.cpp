#include "wording/questiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace faktorbenk::wording {

using followup::Field;

namespace {

struct Question {
    Field field;
    const char *text; // in English, to be translated in context SheetFields
};

constexpr std::array asked = {
    Question{Field::InformationBefore, QT_TRANSLATE_NOOP("SheetFields", "Who gets to know what before the survey?")},
    Question{Field::InformationDuring, QT_TRANSLATE_NOOP("SheetFields", "… while it is open?")},
    Question{Field::InformationAfter, QT_TRANSLATE_NOOP("SheetFields", "… and afterwards?")},
    Question{Field::AnchoringPlan, QT_TRANSLATE_NOOP("SheetFields", "Anchoring: who must want this?")},
    Question{Field::SharedUnderstanding, QT_TRANSLATE_NOOP("SheetFields", "How do we come to understand it alike?")},
    Question{Field::Mobilising, QT_TRANSLATE_NOOP("SheetFields", "What makes everybody take part?")},
    Question{Field::FollowingUp, QT_TRANSLATE_NOOP("SheetFields", "How do we follow up?")},
    Question{Field::RolesAndExpectations, QT_TRANSLATE_NOOP("SheetFields", "Roles, and what we expect of each other")},
    Question{Field::Involvement, QT_TRANSLATE_NOOP("SheetFields", "How do union and safety representatives take part?")},
    Question{Field::WorkedWell, QT_TRANSLATE_NOOP("SheetFields", "What worked well, and why?")},
    Question{Field::CouldBeBetter, QT_TRANSLATE_NOOP("SheetFields", "What can we become better at, and how?")},
    Question{Field::Insight, QT_TRANSLATE_NOOP("SheetFields", "This I understand better now")},
    Question{Field::NextStep, QT_TRANSLATE_NOOP("SheetFields", "This is my next step")},
    Question{Field::LearnMore, QT_TRANSLATE_NOOP("SheetFields", "This I want to learn more about")}};

constexpr std::size_t planningCount = 9;
constexpr std::size_t processCount = 2;
constexpr auto fields = [] {
    std::array<Field, asked.size()> list{};
    for (std::size_t i = 0; i < asked.size(); ++i)
        list[i] = asked[i].field;
    return list;
}();
constexpr std::span<const Field> all(fields);

} // namespace

std::span<const Field> planningQuestions()
{
    return all.first(planningCount);
}

std::span<const Field> processQuestions()
{
    return all.subspan(planningCount, processCount);
}

std::span<const Field> reflectionQuestions()
{
    return all.subspan(planningCount + processCount);
}

QString questionText(Field field)
{
    const auto *found = std::find_if(asked.begin(), asked.end(), [&](const Question &each) { return each.field == field; });
    return found == asked.end() ? QString() : QCoreApplication::translate("SheetFields", found->text);
}

} // namespace faktorbenk::wording
