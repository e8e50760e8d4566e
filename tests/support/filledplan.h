#pragma once

#include "workbench/plans.h"

#include <gtest/gtest.h>

// A plan in which every form has something to show, in bokmål and nynorsk, made as a unit would make it.
namespace faktorbenk::testing {

class PlanFiller
{
public:
    PlanFiller(workbench::Plans &plans, followup::PlanKey key) : m_plans(plans), m_key(std::move(key)) {}

    void fill()
    {
        preparations();
        cross();
        const auto [autonomy, flexibility] = roadMap();
        measures(autonomy, flexibility);
        followUps();
        obstacles();
        evaluation();
    }

private:
    using Field = followup::Field;
    using Kind = followup::Kind;
    using Id = followup::Id;

    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    Id add(Kind kind, std::vector<followup::Setting> values)
    {
        const auto done = m_plans.apply(m_key, {followup::AddRecord{kind, std::move(values), {}}});
        EXPECT_TRUE(done);
        return done ? done->records.front() : 0;
    }
    void set(Field field, const followup::Value &value, followup::RecordRef record = {})
    {
        EXPECT_TRUE(m_plans.apply(m_key, {followup::SetField{record, field, value, {}}}));
    }
    template <class Enum> static followup::Value code(Enum value) { return followup::codeOf(value).toString(); }
    QDate day(int fromToday) const { return m_plans.today().addDays(fromToday); }

    void preparations()
    {
        using followup::ScheduleKind;
        const auto row = [this](ScheduleKind kind, const char *what, int from, int days, const char *note, bool done) {
            const Id made = add(Kind::ScheduleRow,
                                {{Field::ScheduleKind, code(kind)}, {Field::Text, text(what)}, {Field::Starts, day(from)},
                                 {Field::Note, text(note)}, {Field::Done, followup::valueOf(done)}});
            if (days > 0)
                set(Field::Ends, day(from + days), {Kind::ScheduleRow, made});
        };
        row(ScheduleKind::Training, "Leder og tillitsvalgte", -140, 0, "Samme dag for alle tre", true);
        row(ScheduleKind::Anchoring, "Personalmøte om hvorfor vi spør", -120, 0, "TV og VO innleder", true);
        row(ScheduleKind::SurveyOpen, "", -100, 20, "Påminnelse etter ti dager", true);
        row(ScheduleKind::ResultsAvailable, "", -70, 0, "", true);
        row(ScheduleKind::UnitAnalysis, "To avdelingsmøter", -60, 30, "Hele avdelingen, også nattevakta", true);
        row(ScheduleKind::QuarterlyEvaluation, "Første av fire", 40, 0, "", false);
        row(ScheduleKind::Other, "Felles samling for ledergruppa og alle som har hatt en rolle i undersøkelsen", 75, 0,
            "Vi deler det som har virket", false);
        set(Field::InformationBefore, text("Alle får et kort brev hjem. Plakat på pauserommet."));
        set(Field::InformationDuring, text("Svarprosenten fortelles hver fredag, uten navn."));
        set(Field::InformationAfter, text("Resultatene vises samlet på avdelingsmøtet, ikke på e-post."));
        set(Field::AnchoringPlan, text("Ledergruppa og AMU har sagt ja. Enhetsleder eier arbeidet."));
        set(Field::SharedUnderstanding, text("Vi bruker en halvtime på hva faktorene betyr hos oss."));
        set(Field::Mobilising, text("Det settes av tid i vakta til å svare."));
        set(Field::FollowingUp, text("Fast punkt på personalmøtet hvert kvartal."));
        set(Field::RolesAndExpectations, text("Leder legger til rette, alle bidrar, verneombudet følger med på at ingen blir pekt ut."));
        set(Field::Involvement, text("TV og VO er med fra første møte og får resultatene samtidig med leder."));
        set(Field::CommitteeOn, day(-65));
        set(Field::CommitteeWho, text("Arbeidsmiljøgruppa"));
        set(Field::MeetingOneOn, day(-58));
        set(Field::MeetingOneWho, text("Leder og TV"));
        set(Field::MeetingTwoOn, day(-44));
        set(Field::MeetingTwoWho, text("Leder og VO"));
        set(Field::MeasuresWho, text("De som står i planen"));
        set(Field::MyPlan, text("Jeg vil lytte mer enn jeg forklarer.\nSnakke med nattevakta før sommeren."));
    }

    void strokes(Id group, followup::Stage stage, followup::Side side, const std::array<int, 10> &counts)
    {
        for (const survey::Factor factor : survey::allFactors())
            if (counts.at(factor.index()) > 0) {
                EXPECT_TRUE(m_plans.apply(m_key, {followup::CountStrokes{group, stage, factor, side, counts.at(factor.index())}}));
            }
    }

    void cross()
    {
        using followup::Side;
        using followup::Stage;
        const Id dayShift = add(Kind::Session, {{Field::Name, text("Dagvakt")}, {Field::HeldOn, day(-58)}});
        const Id nightShift = add(Kind::Session, {{Field::Name, text("Nattevakt")}, {Field::HeldOn, day(-57)}});
        const auto group = [this](Id session, const char *name, int size) {
            return add(Kind::Group, {{Field::Session, session}, {Field::Name, text(name)}, {Field::Size, std::int64_t(size)},
                                     {Field::Chair, text("Ordfører ved vinduet")}, {Field::BreadthKeeper, text("Han med bart")},
                                     {Field::Secretary, text("Hun i rødt")}});
        };
        const Id blue = group(dayShift, "Blå gruppe", 6);
        const Id green = group(dayShift, "Grønn gruppe", 5);
        const Id owls = group(nightShift, "Uglene", 4);
        strokes(blue, Stage::Individual, Side::Satisfied, {2, 4, 0, 1, 0, 1, 0, 3, 1, 4});
        strokes(blue, Stage::Group, Side::Satisfied, {1, 1, 0, 0, 0, 0, 0, 1, 0, 1});
        strokes(green, Stage::Group, Side::Satisfied, {0, 1, 0, 0, 0, 0, 0, 1, 0, 1});
        strokes(owls, Stage::Group, Side::Satisfied, {0, 1, 0, 0, 0, 0, 0, 0, 1, 1});
        strokes(blue, Stage::Group, Side::Improve, {0, 0, 2, 0, 2, 0, 1, 1, 0, 0});
        strokes(green, Stage::Group, Side::Improve, {0, 0, 1, 0, 1, 1, 1, 1, 0, 0});
        strokes(owls, Stage::Group, Side::Improve, {0, 0, 1, 0, 1, 0, 1, 0, 0, 0});
        const auto reason = [this](Side side, int factor, const char *words) {
            add(Kind::Reason, {{Field::Side, code(side)}, {Field::Factor, std::int64_t(factor)}, {Field::Text, text(words)}});
        };
        reason(Side::Satisfied, 2, "vi er godt opplært og tør å spørre");
        reason(Side::Satisfied, 10, "vi ser at det vi gjør, betyr noe for dem vi er her for");
        reason(Side::Improve, 3, "vi venter på avgjørelser vi kunne tatt selv");
        reason(Side::Improve, 8, "endringer kommer brått, særlig for dem som jobber om natta og ikke er på møtene der det blir bestemt");
    }

    std::pair<Id, Id> roadMap()
    {
        using followup::Column;
        const auto choose = [this](int factor, followup::Direction direction, const char *goal) {
            return add(Kind::Choice, {{Field::Factor, std::int64_t(factor)}, {Field::Direction, code(direction)}, {Field::Goal, text(goal)}});
        };
        const auto line = [this](Id choice, Column column, const char *words) {
            m_lines.push_back(add(Kind::Characteristic,
                                  {{Field::Choice, choice}, {Field::Column, code(column)}, {Field::Text, text(words)}}));
        };
        const Id autonomy = choose(3, followup::Direction::Improve, "Vi bruker handlingsrommet vårt");
        line(autonomy, Column::Employees, "tar avgjørelser i egne saker");
        line(autonomy, Column::Employees, "spør en kollega før vi spør lederen");
        line(autonomy, Column::Leader, "sier tydelig hva som er vårt å bestemme");
        line(autonomy, Column::Organisation, "gir fullmakter som er lette å finne");
        const Id flexibility = choose(8, followup::Direction::Improve, "Vi er fleksible på jobb");
        line(flexibility, Column::Employees, "prøver nye måter i små skritt");
        line(flexibility, Column::Leader, "forteller tidlig hva som skal endres");
        line(flexibility, Column::Organisation, "har vaktplaner som tåler bytte");
        return {autonomy, flexibility};
    }

    void measures(Id autonomy, Id flexibility)
    {
        const auto idea = [this](Id choice, const char *words, int impact, int feasibility, const char *why) {
            const Id made = add(Kind::Idea, {{Field::Choice, choice}, {Field::Text, text(words)}, {Field::PlacementReason, text(why)}});
            if (impact >= 0) {
                EXPECT_TRUE(m_plans.apply(m_key, {followup::PlaceIdea{made, {}, impact, feasibility}}));
            }
            return made;
        };
        const Id decisions = idea(autonomy, "Gå igjennom hvilke avgjørelser hver enkelt kan ta", 80, 80, "Koster et møte, sparer mange");
        idea(autonomy, "Skrive ny fullmaktsmatrise for hele kommunen", 80, 20, "Utenfor vårt bord");
        idea(flexibility, "Bytteprøve i vaktplanen én måned", 20, 80, "Lett å prøve");
        idea(flexibility, "Rullere oppgaver hver dag", 20, 20, "Mye uro for lite");
        idea(flexibility, "Fast ukeslutt der vi forteller hva som kommer", -1, -1, "");
        const auto made = m_plans.apply(m_key, {followup::MakeMeasure{decisions}});
        ASSERT_TRUE(made);
        const followup::RecordRef first{Kind::Measure, made->records.front()};
        set(Field::Responsible, text("Leder og tillitsvalgt"), first);
        set(Field::DeadlineText, day(-5).toString(QStringLiteral("dd.MM.yyyy")), first);
        set(Field::Status, code(followup::Status::UnderWay), first);
        set(Field::Gain, text("Kortere ventetid 😀"), first);
        m_measures.push_back(first.id);
        const auto measure = [this](Id choice, const char *words, const char *who, const char *when, followup::Status status) {
            m_measures.push_back(add(Kind::Measure, {{Field::Choice, choice}, {Field::Text, text(words)}, {Field::Responsible, text(who)},
                                                     {Field::Direction, code(followup::Direction::Improve)},
                                                     {Field::DeadlineText, text(when)}}));
            set(Field::Status, code(status), {Kind::Measure, m_measures.back()});
        };
        measure(autonomy, "Sette opp en tavle med hva vi kan avgjøre selv", "Verneombud", "August", followup::Status::NotStarted);
        measure(flexibility, "Prøve bytteordning i vaktplanen", "Alle på nattevakta", "uke 40", followup::Status::Done);
        measure(flexibility, "Innføre ny programvare for vaktbytte", "Enhetsleder", "", followup::Status::Stopped);
    }

    void followUps()
    {
        for (const int when : {-30, 60}) {
            const Id held = add(Kind::FollowUp, {{Field::HeldOn, day(when)}, {Field::LeaderPresent, followup::valueOf(true)},
                                                 {Field::SafetyPresent, followup::valueOf(true)}});
            if (when > 0)
                continue;
            const followup::RecordRef ref{Kind::FollowUp, held};
            set(Field::Examples, text("Tre saker ble løst uten å vente på møtet."), ref);
            set(Field::Praise, text("De som tok imot de nye vikarene"), ref);
            set(Field::Needs, text("Mer tid til overlapp mellom vaktene"), ref);
            set(Field::Reviewed, text("Det går framover, men tavla mangler."), ref);
            int level = 5;
            for (const Id line : m_lines)
                EXPECT_TRUE(m_plans.apply(m_key, {followup::RateCharacteristic{held, line, std::max(1, level--)}}));
            add(Kind::MeasureReview, {{Field::FollowUp, held}, {Field::Measure, m_measures.front()},
                                      {Field::Worked, code(followup::Worked::Partly)}, {Field::Note, text("Mangler ett møte")}});
        }
    }

    void obstacles()
    {
        add(Kind::Obstacle, {{Field::Factor, std::int64_t(8)}, {Field::Text, text("Sykefravær gjør at vi faller tilbake til gamle vaner")},
                             {Field::Strategy, text("To kjenner alltid opplegget, så det ikke henger på én")}});
        add(Kind::Obstacle, {{Field::Text, text("Tida går")}, {Field::Strategy, text("Fast kvarter på hvert personalmøte")}});
        add(Kind::DocumentLink, {{Field::Factor, std::int64_t(3)}, {Field::Document, text("Arbeidsgiverstrategien")},
                                 {Field::Extract, text("Medarbeidere har tillit og handlingsrom.")}});
    }

    void evaluation()
    {
        set(Field::WorkedWell, text("Gruppene kom fort i gang fordi rollene var trukket."));
        set(Field::CouldBeBetter, text("Nattevakta må få eget møte neste gang."));
        set(Field::Insight, text("Vi trodde vi ventet på lederen. Vi ventet på hverandre."));
        set(Field::NextStep, text("Jeg spør tidligere."));
        set(Field::LearnMore, text("Korleis andre einingar gjer det."));
    }

    workbench::Plans &m_plans;
    followup::PlanKey m_key;
    std::vector<Id> m_lines, m_measures;
};

} // namespace faktorbenk::testing
