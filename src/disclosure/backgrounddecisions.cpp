#include "disclosure/backgrounddecisions.h"

#include "disclosure/categorychoice.h"

#include <algorithm>

namespace faktorbenk::disclosure {

using survey::BackgroundVariable;
using survey::Factor;
using survey::FloorPolicy;
using survey::UnitIndex;

namespace {

using AllVerdicts = std::map<BackgroundVariable, Verdicts>;

class Deciding
{
public:
    Deciding(const BackgroundQuestion &question, const FloorPolicy &floor) : m_question(question), m_floor(floor) {}

    // before: what is withheld already and stays so.
    AllVerdicts about(const Part &part, const AllVerdicts &before) const
    {
        const std::int64_t floor = part.floor(m_floor);
        AllVerdicts verdicts;
        std::map<BackgroundVariable, Standing> standings;
        for (const auto &[variable, groups] : m_question.groups) {
            Standing &standing = standings[variable];
            standing.withheld = before.at(variable);
            const GroupPast &past = m_question.past.at(variable);
            // Where none can be shown it makes no difference what is left.
            addPast(standing, part, groups.tree, groups.totals, m_floor, past.handedOut,
                    m_question.cuts ? past.remains : std::optional<Remains>());
            Verdicts &own = verdicts[variable];
            own.resize(groups.tree.size());
            for (UnitIndex group = 0; group < own.size(); ++group) {
                if (part.respondents(groups.totals[group]) < floor)
                    own[group] = Reason::BelowFloor;
                else if (!standing.withheld.empty())
                    own[group] = standing.withheld[group];
                if (group > 0 && !own[group] && !m_question.cuts)
                    own[group] = Reason::ReadAgain;
                if (group > 0 && !own[group] && m_question.hasOtherData)
                    own[group] = Reason::ProtectsAnother;
            }
        }
        choose(part, standings, verdicts);
        return verdicts;
    }

private:
    void choose(const Part &part, const std::map<BackgroundVariable, Standing> &standings, AllVerdicts &verdicts) const
    {
        if (!m_question.cuts)
            return;
        std::vector<VariableChoice> choices;
        for (auto &[variable, own] : verdicts)
            choices.push_back(choiceOf(variable, part, standings.at(variable), own));
        for (const BackgroundGroupAt &withheld : leastWithheld(choices, part.floor(m_floor)))
            verdicts.at(withheld.variable)[withheld.group] = Reason::ProtectsAnother;
    }

    VariableChoice choiceOf(BackgroundVariable variable, const Part &part, const Standing &standing, const Verdicts &verdicts) const
    {
        const CategoryTree &groups = m_question.groups.at(variable);
        const GroupPast &past = m_question.past.at(variable);
        VariableChoice choice{variable, {}, part.respondents(groups.totals[survey::UnitTree::root]), {}};
        for (UnitIndex group = 1; group < verdicts.size(); ++group)
            if (!verdicts[group]) {
                const bool isOut = !standing.handedOut.empty() && standing.handedOut[group];
                choice.candidates.push_back({group, part.respondents(groups.totals[group]), isOut,
                                             past.withheldBefore && past.withheldBefore(group, part.bit)});
            }
        limit(choice);
        for (const survey::BackgroundCut &cut : *m_question.cuts)
            if (cut.variable == variable && (!cut.factor || cut.factor == part.factor))
                addDanger(choice, cut, part);
        if (part.floor(m_floor) > survey::cutsKnownBelow) // nobody knows of the unions that are not listed
            for (std::size_t i = 0; i < choice.candidates.size(); ++i)
                if (choice.candidates[i].people < choice.people)
                    choice.dangers.push_back({CategorySet{1} << i, 0});
        return choice;
    }

    // An import examines no more; whoever asks for more gets the largest looked into.
    static void limit(VariableChoice &choice)
    {
        if (choice.candidates.size() <= survey::mostExaminedCategories)
            return;
        std::stable_sort(choice.candidates.begin(), choice.candidates.end(),
                         [](const auto &a, const auto &b) { return a.people > b.people; });
        for (std::size_t i = survey::mostExaminedCategories; i < choice.candidates.size(); ++i)
            choice.never.push_back(choice.candidates[i].group);
        choice.candidates.resize(survey::mostExaminedCategories);
        std::sort(choice.candidates.begin(), choice.candidates.end(),
                  [](const auto &a, const auto &b) { return a.group < b.group; });
    }

    void addDanger(VariableChoice &choice, const survey::BackgroundCut &cut, const Part &part) const
    {
        const std::int64_t floor = part.floor(m_floor);
        if (cut.people && *cut.people >= floor)
            return;
        CategorySet categories = 0;
        std::int64_t people = 0;
        for (const QString &name : cut.categories) {
            const auto found = std::find_if(choice.candidates.begin(), choice.candidates.end(), [&](const auto &each) {
                return m_question.groups.at(choice.variable).tree.at(each.group).name == name;
            });
            if (found == choice.candidates.end())
                return; // not to be shown in any case
            categories |= CategorySet{1} << (found - choice.candidates.begin());
            people += found->people;
        }
        if (people == choice.people)
            return; // that is everybody
        // Made of whole units, each large enough to stand by itself: the units tell it already.
        if (cut.people == 0 && cut.beside == 0 && isEveryUnitLargeEnough(part))
            return;
        choice.dangers.push_back({categories, cut.beside});
    }

    bool isEveryUnitLargeEnough(const Part &part) const
    {
        return std::all_of(m_question.directly.begin(), m_question.directly.end(), [&](const survey::GroupTally &unit) {
            const std::int64_t people = part.respondents(unit);
            return people == 0 || people >= part.floor(m_floor);
        });
    }

    const BackgroundQuestion &m_question;
    const FloorPolicy &m_floor;
};

} // namespace

std::map<BackgroundVariable, GroupVerdicts> decideBackground(const BackgroundQuestion &question, const FloorPolicy &floor)
{
    const Deciding deciding(question, floor);
    bool isFirst = true;
    AllVerdicts nothing;
    for (const auto &[variable, groups] : question.groups) {
        nothing[variable];
        isFirst = isFirst && question.past.at(variable).handedOut.empty() && !question.past.at(variable).remains;
    }
    std::map<BackgroundVariable, GroupVerdicts> verdicts;
    const AllVerdicts whole = deciding.about({survey::releasedWhole, std::nullopt, false}, nothing);
    for (const auto &[variable, own] : whole)
        verdicts[variable].whole = own;
    for (const Factor factor : survey::allFactors()) {
        const AllVerdicts figures = deciding.about({survey::releasedFigures(factor), factor, false}, whole);
        const bool asFigures = floor.distributions == floor.figures && isFirst;
        const AllVerdicts distributions =
            asFigures ? figures : deciding.about({survey::releasedDistribution(factor), factor, true}, figures);
        for (auto &[variable, own] : verdicts) {
            own.figures[factor.index()] = figures.at(variable);
            own.distributions[factor.index()] = distributions.at(variable);
        }
    }
    return verdicts;
}

} // namespace faktorbenk::disclosure
