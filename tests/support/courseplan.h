#pragma once

#include "support/plans.h"

// The two examples that come with the method's course: the strokes of a cross, a future picture of
// flexibility, an action plan for autonomy. The figures are the course's; the sentences are ours.
namespace faktorbenk::testing {

inline constexpr int courseSatisfied[] = {1, 3, 0, 0, 0, 0, 0, 2, 1, 3};
inline constexpr int courseImprove[] = {0, 0, 0, 0, 4, 1, 3, 2, 0, 0};

class CoursePlan : public PlanFile
{
protected:
    void SetUp() override
    {
        PlanFile::SetUp();
        fillCross();
        fillRoadMap();
        fillActionPlan();
    }

    static QString say(const char *utf8) { return QString::fromUtf8(utf8); }

    void fillCross()
    {
        using namespace followup;
        const Id session = add(Kind::Session, {{Field::Name, say("Dagvakt")}});
        const Id group = add(Kind::Group, {{Field::Session, session}, {Field::Name, say("Gruppe 1")}});
        for (const survey::Factor factor : survey::allFactors()) {
            plans->apply(key, {CountStrokes{group, Stage::Group, factor, Side::Satisfied,
                                            courseSatisfied[factor.index()]}});
            plans->apply(key, {CountStrokes{group, Stage::Group, factor, Side::Improve,
                                            courseImprove[factor.index()]}});
        }
        for (const char *line :
             {"vi kan jobben vår og stoler på hverandre", "vi ser at det vi gjør, betyr noe for innbyggerne"})
            add(Kind::Reason, {{Field::Side, code(Side::Satisfied)}, {Field::Text, say(line)}});
        add(Kind::Reason, {{Field::Side, code(Side::Improve)},
                           {Field::Text, say("vi vil ha mer tilbakemelding i hverdagen")},
                           {Field::Factor, std::int64_t(5)}});
        add(Kind::Reason, {{Field::Side, code(Side::Improve)},
                           {Field::Text, say("kurs må handle om det vi faktisk gjør 😀")},
                           {Field::Factor, std::int64_t(7)}});
    }

    void fillRoadMap()
    {
        using namespace followup;
        const Id choice = add(Kind::Choice, {{Field::Factor, std::int64_t(8)},
                                             {Field::Direction, code(Direction::Improve)},
                                             {Field::Goal, say("Vi er fleksible på jobb")}});
        const auto line = [&](Column column, const char *text) {
            flexible.push_back(
                add(Kind::Characteristic,
                    {{Field::Choice, choice}, {Field::Column, code(column)}, {Field::Text, say(text)}}));
        };
        line(Column::Employees, "sier ja til å prøve en ny måte å gjøre det på");
        line(Column::Employees, "hjelper den som har mest å gjøre akkurat nå");
        line(Column::Leader, "forteller tidlig hva som kommer til å endre seg, og hvorfor");
        line(Column::Leader, "spør hva som skal vike når noe nytt kommer til");
        line(Column::Organisation, "har vaktplaner som tåler at noen bytter");
    }

    void fillActionPlan()
    {
        using namespace followup;
        autonomy = add(Kind::Choice, {{Field::Factor, std::int64_t(3)},
                                      {Field::Direction, code(Direction::Preserve)},
                                      {Field::Goal, say("Vi bestemmer selv hvordan vi løser oppgavene")}});
        add(Kind::Characteristic, {{Field::Choice, autonomy},
                                   {Field::Column, code(Column::Employees)},
                                   {Field::Text, say("velger selv rekkefølgen på oppgavene")}});
        add(Kind::Characteristic, {{Field::Choice, autonomy},
                                   {Field::Column, code(Column::Leader)},
                                   {Field::Text, say("avtaler mål og lar oss finne veien")}});
        const auto measure = [&](const char *text, const char *who, const char *when, Status status,
                                 const char *gain) {
            measures.push_back(add(Kind::Measure, {{Field::Choice, autonomy},
                                                   {Field::Text, say(text)},
                                                   {Field::Responsible, say(who)},
                                                   {Field::DeadlineText, say(when)},
                                                   {Field::Status, code(status)},
                                                   {Field::Gain, say(gain)}}));
        };
        measure("Vi går igjennom hvilke beslutninger hver og en kan ta selv", "Leder og tillitsvalgt",
                "August", Status::UnderWay, "Færre avklaringer i hverdagen");
        measure("Vi deler gode eksempler på personalmøtet", "Alle", "1. juni", Status::NotStarted,
                "Vi lærer av hverandre");
        measure("Fullmaktene skrives ned på én side", "Leder", "1. oktober", Status::Done, "");
    }

    std::vector<followup::Id> flexible; // characteristics
    followup::Id autonomy = 0;
    std::vector<followup::Id> measures;
};

} // namespace faktorbenk::testing
