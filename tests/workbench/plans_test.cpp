#include "workbench/plans.h"

#include "followup/cross.h"
#include "support/plans.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {
namespace {

using namespace followup;
using base::ErrorCode;
using testing::code;
using testing::PlanFile;

const RecordRef sheet{};

// A value that can only be this field's own.
Value ownValue(const FieldSpec &spec, int salt, const std::map<Kind, Id> &made)
{
    switch (spec.type) {
    case Type::Text:
        return u"%1 %2\nblåbær 😀 «sitat» 'x' \"y\" %3 ;--"_s.arg(spec.name).arg(salt);
    case Type::Line:
        return u"%1 %2 på én linje 👩‍👧"_s.arg(spec.name).arg(salt);
    case Type::Date:
        return QDate(2027, 1, 1).addDays(static_cast<qint64>(spec.field) + salt);
    case Type::Code:
        return spec.codes[static_cast<std::size_t>(salt) % spec.codes.size()].toString();
    case Type::Record:
        return made.at(spec.target);
    default:
        return spec.low + (salt + 1) % (spec.high - spec.low + 1);
    }
}

TEST_F(PlanFile, EveryFieldOfEveryRecordComesBackAfterCloseAndReopen)
{
    std::map<Kind, Id> made;
    std::map<std::pair<RecordRef, Field>, Value> written;
    for (std::size_t i = 0; i < kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        RecordRef ref{kind, 0};
        if (kind != Kind::Sheet) {
            std::vector<Setting> needed;
            for (const FieldSpec &spec : specOf(kind).fields)
                if (spec.required)
                    needed.push_back({spec.field, ownValue(spec, 0, made)});
            ref.id = made[kind] = add(kind, needed);
        }
        // One by one, as forms do; a deadline's day after its words, which set it, too.
        for (const FieldSpec &spec : specOf(kind).fields) {
            const Value value = ownValue(spec, 1, made);
            ASSERT_TRUE(write(ref, spec.field, value)) << spec.name.toString().toStdString();
            written[{ref, spec.field}] = value;
        }
    }
    reopen();
    const UnitPlan plan = loaded();
    EXPECT_EQ(plan.records.size(), kindCount);
    for (const auto &[place, value] : written) {
        const Record *record = plan.find(place.first);
        ASSERT_TRUE(record);
        EXPECT_EQ(record->value(place.second), value) << findField(place.first.kind, place.second)->name.toString().toStdString();
    }
    // The forms' own values hold what the records hold.
    EXPECT_EQ(plan.sheet.myPlan, std::get<QString>(written[{sheet, Field::MyPlan}]));
    EXPECT_EQ(plan.sheet.checklist[4].who, std::get<QString>(written[{sheet, Field::ReportWho}]));
    EXPECT_EQ(plan.measures.front().deadline, std::get<QDate>(written[{{Kind::Measure, made[Kind::Measure]}, Field::Deadline}]));
    EXPECT_EQ(plan.measures.front().status, Status::UnderWay);
    EXPECT_EQ(plan.reviews.front().worked, Worked::Partly);
    EXPECT_EQ(plan.ratings.front().level, 3);
    EXPECT_TRUE(plan.followUps.front().heldOn);
}

TEST_F(PlanFile, AUnitWithoutAPlanHasAnEmptyOneAndNothingIsWrittenForIt)
{
    const QByteArray before = testing::contentOf(path);
    EXPECT_EQ(loaded().records.size(), 1u);
    EXPECT_EQ(loaded().sheet.myPlan, QString());
    EXPECT_TRUE(plans->keys()->empty());
    EXPECT_EQ(testing::contentOf(path), before);
}

TEST_F(PlanFile, M3TheCoursesStrokesGiveTheCoursesSums)
{
    const Id day = add(Kind::Session, {{Field::Name, u"dagvakt"_s}});
    const Id night = add(Kind::Session, {{Field::Name, u"nattvakt"_s}});
    const std::vector<Id> groups = {add(Kind::Group, {{Field::Session, day}, {Field::Name, u"1"_s}}),
                                    add(Kind::Group, {{Field::Session, night}, {Field::Name, u"2"_s}})};
    const std::array satisfied = {1, 3, 0, 0, 0, 0, 0, 2, 1, 3};
    const std::array improve = {0, 0, 0, 0, 4, 1, 3, 2, 0, 0};
    std::size_t turn = 0; // strokes fall to the groups in turn, one key each
    for (const survey::Factor factor : survey::allFactors())
        for (const auto &[side, counts] : {std::pair(Side::Satisfied, satisfied), std::pair(Side::Improve, improve)})
            for (int i = 0; i < counts[factor.index()]; ++i)
                ASSERT_TRUE(plans->apply(key, {CountStrokes{groups[turn++ % 2], Stage::Group, factor, side}}));
    // One too many, and taken back by key.
    ASSERT_TRUE(plans->apply(key, {CountStrokes{groups[0], Stage::Group, survey::Factor::fromIndex(2), Side::Improve}}));
    ASSERT_TRUE(plans->apply(key, {CountStrokes{groups[0], Stage::Group, survey::Factor::fromIndex(2), Side::Improve, -1}}));
    reopen();
    const CrossSummary sums = sumStrokes(loaded());
    for (const survey::Factor factor : survey::allFactors()) {
        EXPECT_EQ(sums.of(Side::Satisfied, factor), satisfied[factor.index()]);
        EXPECT_EQ(sums.of(Side::Improve, factor), improve[factor.index()]);
    }
}

TEST_F(PlanFile, M3StrokesNeverGoBelowNone)
{
    const Id session = add(Kind::Session, {});
    const Id group = add(Kind::Group, {{Field::Session, session}});
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(plans->apply(key, {CountStrokes{group, Stage::Group, survey::Factor::fromIndex(0), Side::Improve, -1}}));
    EXPECT_TRUE(sumStrokes(loaded()).isEmpty());
}

TEST_F(PlanFile, M4M7TheCoursesFutureAndPlanAreKept)
{
    const Id flexibility = add(Kind::Choice, {{Field::Factor, std::int64_t(8)}, {Field::Direction, code(Direction::Improve)},
                                              {Field::Goal, u"Vi er fleksible på jobb"_s}});
    for (const auto &[column, text] : {std::pair(Column::Employees, u"hjelper hverandre"_s),
                                       std::pair(Column::Leader, u"legger til rette"_s),
                                       std::pair(Column::Organisation, u"har verktøy som virker"_s)})
        add(Kind::Characteristic, {{Field::Choice, flexibility}, {Field::Column, code(column)}, {Field::Text, text}});
    const Id autonomy = add(Kind::Choice, {{Field::Factor, std::int64_t(3)}, {Field::Direction, code(Direction::Improve)}});
    const Id idea = add(Kind::Idea, {{Field::Choice, autonomy}, {Field::Text, u"Vi går igjennom fullmaktene"_s}});
    const auto measure = plans->apply(key, {MakeMeasure{idea}});
    ASSERT_TRUE(measure);
    const RecordRef ref{Kind::Measure, measure->records.front()};
    ASSERT_TRUE(write(ref, Field::DeadlineText, u"August"_s));
    ASSERT_TRUE(write(ref, Field::Responsible, u"Leder"_s));
    reopen();
    const UnitPlan plan = loaded();
    EXPECT_EQ(plan.choiceFor(*survey::Factor::fromNumber(8))->goal, u"Vi er fleksible på jobb"_s);
    EXPECT_EQ(plan.characteristics.size(), 3u);
    EXPECT_EQ(plan.characteristics.back().column, Column::Organisation);
    ASSERT_EQ(plan.measures.size(), 1u);
    EXPECT_EQ(plan.measures.front().text, u"Vi går igjennom fullmaktene"_s);
    EXPECT_EQ(plan.measures.front().choice, autonomy);
    EXPECT_EQ(plan.measures.front().idea, idea);
    EXPECT_EQ(plan.measures.front().deadline, QDate(2027, 8, 31)); // today is September 2026
}

TEST_F(PlanFile, M7StatusDoneDatesTheMeasureAndReopeningItTakesTheDateAway)
{
    const RecordRef ref{Kind::Measure, add(Kind::Measure, {{Field::Text, u"x"_s}})};
    ASSERT_TRUE(write(ref, Field::Status, code(Status::Done)));
    EXPECT_EQ(loaded().measures.front().doneOn, clock.now().date());
    ASSERT_TRUE(write(ref, Field::Status, code(Status::UnderWay)));
    EXPECT_EQ(loaded().measures.front().doneOn, std::nullopt);
}

TEST_F(PlanFile, M6AVotersPlaceIsMovedNotDoubled)
{
    const Id idea = add(Kind::Idea, {{Field::Text, u"x"_s}});
    ASSERT_TRUE(plans->apply(key, {PlaceIdea{idea, u"én"_s, 10, 20}, PlaceIdea{idea, {}, 30, 40}}));
    ASSERT_TRUE(plans->apply(key, {PlaceIdea{idea, u"én"_s, 90, 80}}));
    ASSERT_EQ(loaded().votes.size(), 2u);
    EXPECT_EQ(loaded().votes.front().impact, 90);
    EXPECT_EQ(loaded().votes.back().feasibility, 40);
}

TEST_F(PlanFile, LinesKeepTheirOrderThroughMovesAndReopening)
{
    std::vector<Id> ids;
    for (const char16_t *text : {u"a", u"b", u"c", u"d"})
        ids.push_back(add(Kind::Reason, {{Field::Text, QString::fromUtf16(text)}}));
    const auto order = [&] {
        QString text;
        for (const Reason &reason : loaded().reasons)
            text += reason.text;
        return text;
    };
    ASSERT_TRUE(plans->apply(key, {MoveRecord{{Kind::Reason, ids[3]}, ids[0]}}));
    EXPECT_EQ(order(), u"dabc"_s);
    ASSERT_TRUE(plans->apply(key, {MoveRecord{{Kind::Reason, ids[0]}, std::nullopt}}));
    EXPECT_EQ(order(), u"dbca"_s);
    ASSERT_TRUE(plans->apply(key, {AddRecord{Kind::Reason, {{Field::Text, u"e"_s}}, ids[2]}}));
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Reason, ids[1]}}}));
    reopen();
    EXPECT_EQ(order(), u"deca"_s);
    ASSERT_TRUE(plans->apply(key, {RestoreRecord{{Kind::Reason, ids[1]}}}));
    EXPECT_EQ(order(), u"dbeca"_s);
}

TEST_F(PlanFile, ThereIsOneChoiceOfAFactorAndAnotherPlansRecordsAreOutOfReach)
{
    const Id choice = add(Kind::Choice, {{Field::Factor, std::int64_t(4)}});
    EXPECT_EQ(plans->apply(key, {AddRecord{Kind::Choice, {{Field::Factor, std::int64_t(4)}}, {}}}).error().code,
              ErrorCode::RecordExists);
    ASSERT_TRUE(plans->apply(key, {DeleteRecord{{Kind::Choice, choice}}}));
    add(Kind::Choice, {{Field::Factor, std::int64_t(4)}});
    EXPECT_EQ(plans->apply(key, {RestoreRecord{{Kind::Choice, choice}}}).error().code, ErrorCode::RecordExists);
    const PlanKey other{u"2023"_s, u"b"_s};
    EXPECT_EQ(plans->apply(other, {SetField{{Kind::Choice, choice}, Field::Goal, u"x"_s, {}}}).error().code,
              ErrorCode::RecordGone);
    EXPECT_EQ(plans->apply(other, {AddRecord{Kind::Idea, {{Field::Choice, choice}}, {}}}).error().code,
              ErrorCode::RecordGone);
    EXPECT_EQ(plans->load(other)->records.size(), 1u);
}

TEST_F(PlanFile, AFailedChangeLeavesNothingOfTheOthersItCameWith)
{
    const auto done = plans->apply(key, {AddRecord{Kind::Reason, {{Field::Text, u"a"_s}}, {}},
                                         SetField{{Kind::Reason, 999}, Field::Text, u"b"_s, {}}});
    EXPECT_EQ(done.error().code, ErrorCode::RecordGone);
    EXPECT_TRUE(loaded().reasons.empty());
    EXPECT_FALSE(*plans->undoable(key));
}

TEST_F(PlanFile, AFieldSomebodyElseHasWrittenInIsNeverOverwritten)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"deres"_s));
    const auto done = plans->apply(key, {SetField{sheet, Field::MyPlan, u"mitt"_s, Value(u"gammelt"_s)}});
    EXPECT_EQ(done.error().code, ErrorCode::FieldConflict);
    EXPECT_EQ(done.error().arguments, (QVariantList{u"deres"_s, u"mitt"_s}));
    EXPECT_EQ(loaded().sheet.myPlan, u"deres"_s);
    EXPECT_TRUE(plans->apply(key, {SetField{sheet, Field::MyPlan, u"deres"_s, Value()}})); // the same by chance
    EXPECT_TRUE(plans->apply(key, {SetField{sheet, Field::MyPlan, u"mitt"_s, Value(u"deres"_s)}}));
}

TEST_F(PlanFile, PlansOutliveTheirRound)
{
    ASSERT_TRUE(write(sheet, Field::MyPlan, u"min plan"_s));
    EXPECT_EQ(*plans->keys(), std::vector{key}); // there never was a round 2023 in this file
    reopen();
    EXPECT_EQ(loaded().sheet.myPlan, u"min plan"_s);
}

} // namespace
} // namespace faktorbenk::workbench
