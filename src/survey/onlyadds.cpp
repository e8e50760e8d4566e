#include "survey/onlyadds.h"

#include <algorithm>
#include <string_view>

namespace faktorbenk::survey {

namespace {

using Respondent = std::basic_string_view<Answer>;

std::vector<Respondent> inOrder(const std::vector<Answer> &answers, std::size_t statements)
{
    std::vector<Respondent> respondents;
    for (std::size_t at = 0; at + statements <= answers.size() && statements > 0; at += statements)
        respondents.emplace_back(answers.data() + at, statements);
    std::sort(respondents.begin(), respondents.end());
    return respondents;
}

} // namespace

bool onlyAdds(const RoundResponses &before, const RoundResponses &after)
{
    if (before.questionnaire != after.questionnaire)
        return false;
    std::map<QString, const UnitResponses *> unitsAfter;
    for (const UnitResponses &unit : after.responses)
        unitsAfter.insert({unit.unit.text(), &unit});
    return std::all_of(before.responses.begin(), before.responses.end(), [&](const UnitResponses &unit) {
        const auto same = unitsAfter.find(unit.unit.text());
        if (same == unitsAfter.end())
            return unit.answers.empty();
        const auto all = inOrder(same->second->answers, after.questionnaire.size());
        const auto some = inOrder(unit.answers, before.questionnaire.size());
        return std::includes(all.begin(), all.end(), some.begin(), some.end());
    });
}

} // namespace faktorbenk::survey
