// «Changed since last»: what the history gives, against what was done by hand.
#include "workbench/news.h"

#include "support/plans.h"
#include "workbench/intake.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {
namespace {

using namespace followup;
using testing::code;
using testing::PlanFile;
using namespace std::chrono_literals;

struct NewsTest : PlanFile {
    // What is told of the plans since the moment that since() was called.
    void look() { since = clock.now(); clock.pass(1h); }
    News asked(disclosure::Audience audience = disclosure::Audience::Leader, const std::optional<survey::UnitCode> &unit = {}) const
    {
        const auto workspace = Workspace::open(path);
        EXPECT_TRUE(workspace);
        auto news = (*workspace)->news({since, unit, audience}, clock.now());
        EXPECT_TRUE(news) << (news ? 0 : static_cast<int>(news.error().code));
        return news ? std::move(*news) : News();
    }
    std::vector<NewsKind> kinds(disclosure::Audience audience = disclosure::Audience::Leader) const
    {
        std::vector<NewsKind> found;
        for (const PlanNews &each : asked(audience).plans)
            found.push_back(each.item.kind);
        return found;
    }
    Id measure(const char16_t *text, Status status = Status::NotStarted, const char16_t *deadline = u"")
    {
        return add(Kind::Measure, {{Field::Text, QString::fromUtf16(text)},
                                   {Field::Status, code(status)},
                                   {Field::DeadlineText, QString::fromUtf16(deadline)}});
    }

    QDateTime since;
};
using Kinds = std::vector<NewsKind>;

TEST_F(NewsTest, NothingDoneIsNothingTold)
{
    measure(u"før");
    look();
    EXPECT_TRUE(asked().isEmpty());
}

TEST_F(NewsTest, WhatWasChangedOftenIsToldOnceFromThenToNow)
{
    const Id choice = add(Kind::Choice, {{Field::Factor, std::int64_t(8)}, {Field::Goal, u"Vi er med"_s}});
    look();
    ASSERT_TRUE(write({Kind::Choice, choice}, Field::Goal, u"Vi er fleksible"_s));
    clock.pass(24h);
    reopen("annen leder");
    ASSERT_TRUE(write({Kind::Choice, choice}, Field::Goal, u"Vi er fleksible på jobb"_s));
    const News news = asked();
    ASSERT_EQ(news.plans.size(), 1u);
    const NewsItem &item = news.plans[0].item;
    EXPECT_EQ(item.kind, NewsKind::GoalChanged);
    EXPECT_EQ(item.factor->number(), 8);
    EXPECT_EQ(item.fields, (std::vector<FieldNews>{{Kind::Choice, Field::Goal, u"Vi er med"_s, u"Vi er fleksible på jobb"_s}}));
    EXPECT_EQ(item.when, clock.now()) << "the latest change of it";
    EXPECT_EQ(item.who, u"annen leder"_s);
    EXPECT_EQ(news.plans[0].unitName, u"a"_s) << "the round is not in the file: the unit's code";
    EXPECT_FALSE(news.plans[0].inRound);
}

TEST_F(NewsTest, WhatWasUndoneOrChangedBackOrDeletedAndRestoredIsNotTold)
{
    const Id kept = measure(u"før");
    look();
    measure(u"angret");
    ASSERT_TRUE(plans->undo(key));
    ASSERT_TRUE(write({Kind::Measure, kept}, Field::Responsible, u"Leder"_s));
    clock.pass(1min);
    ASSERT_TRUE(write({Kind::Measure, kept}, Field::Responsible, {}));
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Measure, kept}}}));
    ASSERT_TRUE(plans->apply(key, {RestoreRecord{{Kind::Measure, kept}}}));
    const Id brief = measure(u"kom og gikk");
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Measure, brief}}}));
    EXPECT_EQ(kinds(), Kinds());
}

TEST_F(NewsTest, UndoneAndRedoneIsToldOnce)
{
    look();
    measure(u"nytt");
    ASSERT_TRUE(plans->undo(key));
    ASSERT_TRUE(plans->redo(key));
    EXPECT_EQ(kinds(), Kinds{NewsKind::MeasureAdded});
}

TEST_F(NewsTest, AMeasureIsToldByWhatBecameOfIt)
{
    const Id done = measure(u"ferdig", Status::UnderWay);
    const Id stopped = measure(u"stoppet", Status::UnderWay);
    const Id started = measure(u"i gang");
    const Id opened = measure(u"åpnet", Status::Stopped);
    const Id deleted = measure(u"slettet");
    const Id binned = measure(u"hentet");
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Measure, binned}}}));
    look();
    const auto set = [this](Id id, Status status) {
        clock.pass(1min);
        ASSERT_TRUE(write({Kind::Measure, id}, Field::Status, code(status)));
    };
    set(done, Status::Done);
    set(stopped, Status::Stopped);
    set(started, Status::UnderWay);
    set(opened, Status::NotStarted);
    clock.pass(1min);
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Measure, deleted}}}));
    clock.pass(1min);
    ASSERT_TRUE(plans->apply(key, {RestoreRecord{{Kind::Measure, binned}}}));
    clock.pass(1min);
    measure(u"nytt");
    EXPECT_EQ(kinds(), (Kinds{NewsKind::MeasureAdded, NewsKind::MeasureRestored, NewsKind::MeasureDeleted,
                              NewsKind::MeasureReopened, NewsKind::MeasureStarted, NewsKind::MeasureStopped,
                              NewsKind::MeasureDone}))
        << "newest first";
    EXPECT_EQ(asked().plans[2].item.subject, u"slettet"_s);
}

TEST_F(NewsTest, ADeadlineThatHasPassedSinceIsToldOnceAndByNobody)
{
    measure(u"før", Status::NotStarted, u"01.09.2026");      // overdue on 16 September already
    measure(u"siden", Status::UnderWay, u"17.09.2026");
    measure(u"ferdig", Status::Done, u"17.09.2026");
    measure(u"ikke ennå", Status::NotStarted, u"20.09.2026"); // on its day it is not overdue
    look();
    clock.pass(24h * 4);
    const News news = asked();
    ASSERT_EQ(news.plans.size(), 1u);
    EXPECT_EQ(news.plans[0].item.kind, NewsKind::MeasureOverdue);
    EXPECT_EQ(news.plans[0].item.subject, u"siden"_s);
    EXPECT_EQ(news.plans[0].item.day, QDate(2026, 9, 17));
    EXPECT_EQ(news.plans[0].item.who, QString());
}

TEST_F(NewsTest, AFollowUpIsHeldWhenItsDayHasComeAlsoWhereItWasPlannedBefore)
{
    add(Kind::FollowUp, {{Field::HeldOn, QDate(2026, 9, 18)}});
    look();
    EXPECT_EQ(kinds(), Kinds());
    add(Kind::FollowUp, {{Field::HeldOn, QDate(2026, 12, 1)}});
    EXPECT_EQ(kinds(), Kinds{NewsKind::FollowUpPlanned});
    clock.pass(24h * 3);
    EXPECT_EQ(kinds(), (Kinds{NewsKind::FollowUpHeld, NewsKind::FollowUpPlanned}));
}

TEST_F(NewsTest, M1TheReportToTheCommitteeIsAStepOfItsOwn)
{
    look();
    ASSERT_TRUE(write({}, Field::ReportOn, QDate(2026, 9, 15)));
    const News news = asked();
    ASSERT_EQ(news.plans.size(), 1u);
    EXPECT_EQ(news.plans[0].item.kind, NewsKind::StepDone);
    EXPECT_EQ(news.plans[0].item.step, Step::Reported);
    look();
    ASSERT_TRUE(write({}, Field::ReportOn, {}));
    EXPECT_EQ(kinds(), Kinds{NewsKind::StepTakenBack});
}

TEST_F(NewsTest, CharacteristicsOfAFactorAreToldTogetherAndGoWithIt)
{
    const Id choice = add(Kind::Choice, {{Field::Factor, std::int64_t(3)}});
    const auto line = [&](const char16_t *text) {
        return add(Kind::Characteristic, {{Field::Choice, choice}, {Field::Text, QString::fromUtf16(text)}});
    };
    const Id first = line(u"spør");
    look();
    line(u"hjelper");
    ASSERT_TRUE(write({Kind::Characteristic, first}, Field::Text, u"spør først"_s));
    const News news = asked();
    ASSERT_EQ(news.plans.size(), 1u);
    EXPECT_EQ(news.plans[0].item.kind, NewsKind::PictureChanged);
    EXPECT_EQ(news.plans[0].item.factor->number(), 3);
    EXPECT_EQ(news.plans[0].item.fields.size(), 2u);
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Choice, choice}}}));
    EXPECT_EQ(kinds(), Kinds{NewsKind::FactorDropped});
}

TEST_F(NewsTest, WhatIsTheLeadersOwnAndWhoPutStrokesWhereIsNeverTold)
{
    const Id session = add(Kind::Session, {{Field::Name, u"Dagvakt"_s}});
    const Id group = add(Kind::Group, {{Field::Session, session}});
    const Id followUp = add(Kind::FollowUp, {{Field::HeldOn, QDate(2026, 9, 1)}});
    const Id idea = add(Kind::Idea, {{Field::Text, u"idé"_s}});
    look();
    for (const Field own : {Field::MyPlan, Field::Insight, Field::NextStep, Field::LearnMore})
        ASSERT_TRUE(write({}, own, u"bare for meg"_s));
    ASSERT_TRUE(plans->apply(key, {CountStrokes{group, Stage::Individual, *survey::Factor::fromNumber(1), Side::Improve, 1}}));
    ASSERT_TRUE(plans->apply(key, {PlaceIdea{idea, u"Kari"_s, 10, 20}}));
    ASSERT_TRUE(write({Kind::Group, group}, Field::Secretary, u"Kari"_s));
    ASSERT_TRUE(write({Kind::FollowUp, followUp}, Field::Praise, u"Kari"_s));
    EXPECT_TRUE(asked().isEmpty());
}

TEST_F(NewsTest, A7ForStaffThereIsNoWordOfPreparationsNorOfWhoWrote)
{
    look();
    ASSERT_TRUE(write({}, Field::Involvement, u"TV og VO er med"_s));
    add(Kind::Obstacle, {{Field::Text, u"tid"_s}});
    measure(u"nytt");
    EXPECT_EQ(kinds(), (Kinds{NewsKind::PreparationsChanged, NewsKind::MeasureAdded, NewsKind::ObstaclesChanged}));
    EXPECT_EQ(kinds(disclosure::Audience::Staff), Kinds{NewsKind::MeasureAdded});
    EXPECT_EQ(asked(disclosure::Audience::Staff).plans[0].item.who, QString());
}

TEST_F(NewsTest, WhoLooksKeepsNobodyFromWriting)
{
    look();
    const auto workspace = Workspace::open(path);
    ASSERT_TRUE((*workspace)->news({since, {}, {}}, clock.now()));
    EXPECT_TRUE(plans->right().mayWrite());
    measure(u"nytt");
    EXPECT_EQ((*workspace)->news({since, {}, {}}, clock.now())->plans.size(), 1u);
}

TEST_F(NewsTest, UnitsAreToldApart)
{
    look();
    measure(u"her");
    key.unit = u"b"_s;
    measure(u"der");
    EXPECT_EQ(asked().plans.size(), 2u);
    const News one = asked(disclosure::Audience::Leader, survey::UnitCode(u"b"_s));
    ASSERT_EQ(one.plans.size(), 1u);
    EXPECT_EQ(one.plans[0].item.subject, u"der"_s);
}

TEST_F(NewsTest, WhatHappensInTheSecondOfALookIsToldRatherTwiceThanNever)
{
    const News news = asked();
    EXPECT_LT(news.until, clock.now());
    EXPECT_GE(news.until.msecsTo(clock.now()), 1000);
    EXPECT_LT(news.until.msecsTo(clock.now()), 2000);
}

// The figures' state. Alfa has ten who answered, Beta five, Gamma four; the municipality 29, of whom ten directly.
struct FigureNewsTest : ::testing::Test {
    using Kind = FigureNews::Kind;

    void SetUp() override
    {
        QByteArray csv = "Periode;Kommune;Enhetskode;Enhet;Overordnet;F1_1;F1_2\n";
        const auto people = [&](int count, const QByteArray &place) {
            for (int i = 0; i < count; ++i)
                csv += "2023;Fjordvik;" + place + ";4;5\n";
        };
        people(10, "1;Fjordvik;");
        people(10, "a;Alfa;1");
        people(5, "b;Beta;1");
        people(4, "c;Gamma;1");
        const QString file = folder.filePath(u"svar.csv"_s);
        testing::write(file, csv);
        base::NoProgress progress;
        const auto outcome = importTogether({file}, path, clock, progress);
        ASSERT_TRUE(outcome && outcome->stored);
        clock.pass(1h);
    }
    void setFloor(std::int64_t floor)
    {
        clock.pass(24h);
        ASSERT_TRUE((*Workspace::open(path))->setFloor({floor, floor}, u"avtalt"_s, clock));
        clock.pass(1h);
    }
    std::vector<FigureNews> since(const QDateTime &when, disclosure::Audience audience = disclosure::Audience::Leader) const
    {
        const auto workspace = Workspace::open(path);
        auto news = (*workspace)->news({when, {}, audience}, clock.now());
        EXPECT_TRUE(news);
        return news ? std::move(news->figures) : std::vector<FigureNews>();
    }
    static std::vector<Kind> kindsOf(const std::vector<FigureNews> &news)
    {
        std::vector<Kind> kinds;
        for (const FigureNews &each : news)
            kinds.push_back(each.kind);
        return kinds;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"f.faktorbenk"_s);
    testing::HandClock clock;
};

TEST_F(FigureNewsTest, WhatCameInIsToldWithItsFileAndNothingElse)
{
    const auto news = since(clock.now().addDays(-1));
    ASSERT_EQ(kindsOf(news), std::vector{Kind::ResultsRead});
    EXPECT_EQ(news[0].round, u"2023"_s);
    EXPECT_EQ(news[0].files, QStringList{u"svar.csv"_s});
    EXPECT_TRUE(since(clock.now()).empty());
}

// At five Gamma alone is hidden: what is left beside Alfa and Beta, 29 − 10 − 5 = 14 people, is enough (rule A3). At
// four nobody is; at six Beta, too.
TEST_F(FigureNewsTest, A2ALowerFloorTellsWhichUnitsAreShownNow)
{
    const QDateTime before = clock.now();
    setFloor(4);
    const auto news = since(before);
    ASSERT_EQ(kindsOf(news), (std::vector{Kind::FloorChanged, Kind::UnitShown}));
    EXPECT_EQ(news[0].from.figures, 5);
    EXPECT_EQ(news[0].to.figures, 4);
    EXPECT_EQ(news[0].words, u"avtalt"_s);
    EXPECT_EQ(news[1].unit, survey::UnitCode(u"c"_s));
    EXPECT_EQ(news[1].unitName, u"Gamma"_s);
}

TEST_F(FigureNewsTest, A5AHigherFloorDoesNotTellWhichUnitsAreHiddenNow)
{
    const QDateTime before = clock.now();
    setFloor(6);
    const auto news = since(before);
    ASSERT_EQ(kindsOf(news), (std::vector{Kind::FloorChanged, Kind::MoreHidden}));
    for (const FigureNews &each : news)
        EXPECT_FALSE(each.unit) << "beside «from 5 to 6» its name would say that five have answered";
}

TEST_F(FigureNewsTest, AFloorThatWasChangedAndChangedBackHidesAndShowsNothing)
{
    const QDateTime before = clock.now();
    setFloor(6);
    setFloor(5);
    EXPECT_EQ(kindsOf(since(before)), (std::vector{Kind::FloorChanged, Kind::FloorChanged}));
}

TEST_F(FigureNewsTest, A8ForStaffThereIsNoWordOfWhatIsHiddenNorOfWhatLeadersWereGiven)
{
    const QDateTime before = clock.now();
    setFloor(6);
    const auto workspace = Workspace::open(path);
    ASSERT_TRUE((*workspace)->noteHandedOut(u"2023"_s, u"til leder"_s, disclosure::Audience::Leader, {}, clock));
    ASSERT_TRUE((*workspace)->noteHandedOut(u"2023"_s, u"til alle"_s, disclosure::Audience::Staff, {}, clock));
    EXPECT_EQ(since(before).size(), 4u);
    const auto staff = since(before, disclosure::Audience::Staff);
    ASSERT_EQ(staff.size(), 2u);
    for (const FigureNews &each : staff)
        EXPECT_TRUE(each.kind == Kind::FloorChanged || each.words == u"til alle"_s);
}

} // namespace
} // namespace faktorbenk::workbench
