#pragma once

#include "support/files.h"
#include "workbench/alarm.h"
#include "workbench/plans.h"
#include "workbench/workspace.h"

#include <gtest/gtest.h>

#include <random>

// Plans in a file of their own, and a time that stands still until it is told.
namespace faktorbenk::testing {

class HandClock final : public base::Clock
{
public:
    QDateTime now() const override { return time; }
    void pass(std::chrono::milliseconds by) { time = time.addMSecs(by.count()); }

    QDateTime time{QDate(2026, 9, 16), QTime(9, 0), Qt::OffsetFromUTC, 7200};
};

// Rings when the test says that time has passed.
class HandAlarm final : public workbench::Alarm
{
public:
    void onRing(std::function<void()> work) override { m_work = std::move(work); }
    void ringAfter(std::chrono::milliseconds time) override { left = time; }
    void silence() override { left.reset(); }

    // Lets time pass on the clock, ringing whenever it is due.
    void pass(HandClock &clock, std::chrono::milliseconds time)
    {
        while (left && *left <= time) {
            clock.pass(*left);
            time -= *left;
            left.reset();
            m_work();
        }
        clock.pass(time);
        if (left)
            *left -= time;
    }

    std::optional<std::chrono::milliseconds> left;

private:
    std::function<void()> m_work;
};

class PlanFile : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(workbench::Workspace::create(path));
        reopen();
    }
    void reopen(const char *who = "leder")
    {
        plans.reset(); // gives its right back first
        auto opened = workbench::Plans::open(path, {QString::fromUtf8(who), QStringLiteral("pc1")}, clock);
        ASSERT_TRUE(opened);
        plans = std::move(*opened);
    }
    followup::Id add(followup::Kind kind, std::vector<followup::Setting> values)
    {
        const auto applied = plans->apply(key, {followup::AddRecord{kind, std::move(values), {}}});
        EXPECT_TRUE(applied) << (applied ? 0 : static_cast<int>(applied.error().code));
        return applied ? applied->records.front() : 0;
    }
    base::Result<workbench::Plans::Applied> write(followup::RecordRef record, followup::Field field,
                                                  const followup::Value &value)
    {
        return plans->apply(key, {followup::SetField{record, field, value, {}}});
    }
    followup::UnitPlan loaded() const
    {
        auto plan = plans->load(key);
        EXPECT_TRUE(plan);
        return plan ? *plan : followup::UnitPlan();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("x.faktorbenk"));
    HandClock clock;
    followup::PlanKey key{QStringLiteral("2023"), QStringLiteral("a")};
    std::unique_ptr<workbench::Plans> plans;
};

template <class Enum> followup::Value code(Enum value)
{
    return followup::codeOf(value).toString();
}

// Anything a user can do to a plan, chosen at random from what is there.
inline followup::Change randomChange(const followup::UnitPlan &plan, std::mt19937 &random)
{
    using namespace followup;
    const auto below = [&](std::size_t bound) { return static_cast<std::size_t>(random() % bound); };
    const auto valueFor = [&](const FieldSpec &spec) -> Value {
        switch (spec.type) {
        case Type::Text:
        case Type::Line:
            return below(6) == 0 ? Value() : Value(QStringLiteral("tekst æøå 😀 %1").arg(random() % 1000));
        case Type::Date:
            return below(4) == 0 ? Value() : Value(QDate(2027, 1, 1).addDays(static_cast<qint64>(below(300))));
        case Type::Code:
            return spec.codes[below(spec.codes.size())].toString();
        case Type::Record: {
            std::vector<Id> ids;
            for (const Record &record : plan.records)
                if (record.ref.kind == spec.target)
                    ids.push_back(record.ref.id);
            return ids.empty() ? Value() : Value(ids[below(ids.size())]);
        }
        default:
            return spec.low + static_cast<std::int64_t>(below(static_cast<std::size_t>(spec.high - spec.low + 1)));
        }
    };
    const std::size_t dice = below(10);
    if (dice < 4 || plan.records.size() < 2) {
        AddRecord add{static_cast<Kind>(1 + below(kindCount - 1)), {}, {}};
        for (const FieldSpec &spec : specOf(add.kind).fields)
            add.values.push_back({spec.field, valueFor(spec)});
        return add;
    }
    const Record &record = plan.records[below(plan.records.size())];
    if (dice < 7 || record.ref.kind == Kind::Sheet) {
        const auto fields = specOf(record.ref.kind).fields;
        const FieldSpec &spec = fields[below(fields.size())];
        return SetField{record.ref, spec.field, valueFor(spec), {}};
    }
    if (dice == 7)
        return DeleteRecord{record.ref};
    std::optional<Id> before;
    for (const Record &other : plan.records)
        if (other.ref.kind == record.ref.kind && below(3) == 0)
            before = other.ref.id;
    return MoveRecord{record.ref, before};
}

} // namespace faktorbenk::testing
