#include "workbench/plans.h"

#include "store/database.h"
#include "store/planhistory.h"
#include "store/planrecords.h"
#include "workbench/boardrows.h"
#include "workbench/changing.h"
#include "workbench/dailycopy.h"

#include <algorithm>

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;
using followup::Change;
using followup::PlanKey;
using followup::RecordRef;

namespace {

// Typing goes on with the step begun while it pauses for less than this, and for no longer than this in all.
constexpr qint64 typingPause = 5'000;  // ms
constexpr qint64 typingLength = 60'000; // ms

// People wait for this while they write; what could not be saved is tried again.
constexpr std::chrono::milliseconds longestWait{1'000};

// The one field a list of changes writes; none if it does anything else.
const followup::SetField *typingOf(const std::vector<Change> &changes)
{
    const auto *set = changes.size() == 1 ? std::get_if<followup::SetField>(&changes.front()) : nullptr;
    if (!set)
        return nullptr;
    const followup::FieldSpec *spec = followup::findField(set->record.kind, set->field);
    return spec && (spec->type == followup::Type::Text || spec->type == followup::Type::Line) ? set : nullptr;
}

std::optional<PlanStep> stepFrom(const std::optional<store::StoredStep> &stored)
{
    if (!stored)
        return std::nullopt;
    return PlanStep{stored->id, stored->touched, stored->by, stored->deed, stored->record};
}

} // namespace

struct Plans::Private {
    Private(std::unique_ptr<store::Database> opened, const Author &author, const base::Clock &time)
        : database(std::move(opened)), right(author, time), copy(*database, time), clock(time)
    {
        right.attach(database.get());
    }

    store::Connection &connection() { return database->connection(); }

    // Before each writing: a file that went away and is back is opened anew, which a copy under way would forbid.
    void findAgain()
    {
        connection().lookForFile();
        if (!connection().isLost())
            return;
        copy.putOff();
        seenVersion = -1; // another connection counts from the beginning
    }

    std::unique_ptr<store::Database> database;
    WriteRight right; // after database: it gives itself back before the file is closed
    DailyCopy copy;   // likewise: it is made whole
    const base::Clock &clock;

    struct Typing {
        PlanKey key;
        RecordRef record;
        followup::Field field;
        qint64 step;
        QDateTime began;
        QDateTime last;
    };
    std::optional<Typing> typing;

    qint64 seenVersion = 0;
    store::ChangeMarks seenMarks;

    // Everything of this transaction that anybody may see is seen by us.
    Result<void> rememberMarks()
    {
        const auto marks = store::readMarks(connection());
        if (!marks)
            return base::Failure(marks.error());
        const auto version = store::dataVersion(connection());
        if (!version)
            return base::Failure(version.error());
        seenMarks = *marks;
        seenVersion = *version;
        return {};
    }

    // The step that typing in this field goes on with; none: a new one is made.
    Result<std::optional<qint64>> stepToGoOnWith(const PlanKey &key, qint64 plan, const std::vector<Change> &changes,
                                                 const QDateTime &now)
    {
        const followup::SetField *set = typingOf(changes);
        if (!set || !typing || typing->key != key || typing->record != set->record || typing->field != set->field ||
            typing->last.msecsTo(now) > typingPause || typing->began.msecsTo(now) > typingLength || now < typing->last)
            return std::nullopt;
        const auto latest = store::latestStep(connection(), plan);
        if (!latest)
            return base::Failure(latest.error());
        return *latest == typing->step ? std::optional(typing->step) : std::nullopt;
    }

    // A line that is begun by its first letter: what is typed on is the same step, and undone with it.
    static std::optional<Typing> typingInNew(const PlanKey &key, const std::vector<Change> &changes,
                                             const Applied &applied, const QDateTime &now)
    {
        const auto *added = changes.size() == 1 ? std::get_if<followup::AddRecord>(&changes.front()) : nullptr;
        if (!added)
            return std::nullopt;
        for (const followup::Setting &each : added->values) {
            const followup::FieldSpec *spec = followup::findField(added->kind, each.field);
            if (spec && (spec->type == followup::Type::Text || spec->type == followup::Type::Line))
                return Typing{key, {added->kind, applied.records.front()}, each.field, applied.step, now, now};
        }
        return std::nullopt;
    }

    void remember(const PlanKey &key, const std::vector<Change> &changes, const Applied &applied, bool wentOn,
                  const QDateTime &now)
    {
        const followup::SetField *set = typingOf(changes);
        if (applied.step == 0)
            return;
        if (!set)
            typing = typingInNew(key, changes, applied, now);
        else if (wentOn)
            typing->last = now;
        else
            typing = Typing{key, set->record, set->field, applied.step, now, now};
    }

    Result<void> applyAll(const PlanKey &key, const std::vector<Change> &changes, const QDateTime &now, Applied &applied,
                          bool &wentOn)
    {
        if (auto may = right.check(); !may)
            return may;
        const auto plan = store::findOrMakePlan(connection(), key);
        if (!plan)
            return base::Failure(plan.error());
        const auto former = stepToGoOnWith(key, *plan, changes, now);
        if (!former)
            return base::Failure(former.error());
        wentOn = former->has_value();
        Result<qint64> step = wentOn ? Result<qint64>(**former)
                                     : store::beginStep(connection(), *plan, followup::deedOf(changes),
                                                        store::StepKind::Change, {}, now, right.author().name);
        if (!step)
            return base::Failure(step.error());
        if (wentOn)
            if (auto resumed = store::resumeStep(connection(), *step, now); !resumed)
                return resumed;
        Changing changing(connection(), *plan, now);
        for (const Change &change : changes) {
            auto made = changing.carryOut(change);
            if (!made)
                return base::Failure(made.error());
            applied.records.push_back(*made);
        }
        if (auto ended = store::endStep(connection()); !ended)
            return ended;
        const auto dropped = wentOn ? Result<bool>(false) : store::dropEmptyStep(connection(), *step);
        if (!dropped)
            return base::Failure(dropped.error());
        if (*dropped)
            return {};
        applied.step = *step;
        return store::abandonUndone(connection(), *plan);
    }

    // Undo and redo are the same but for the direction.
    Result<PlanStep> turn(const PlanKey &key, bool back)
    {
        typing.reset();
        findAgain();
        if (auto claimed = right.claim(); !claimed)
            return base::Failure(claimed.error());
        std::optional<PlanStep> turned;
        const auto done = connection().transaction([&]() -> Result<void> {
            if (auto may = right.check(); !may)
                return may;
            const auto plan = store::findPlan(connection(), key);
            if (!plan)
                return base::Failure(plan.error());
            const auto step = !*plan ? Result<std::optional<store::StoredStep>>(std::nullopt)
                              : back ? store::undoableStep(connection(), **plan)
                                     : store::redoableStep(connection(), **plan);
            if (!step)
                return base::Failure(step.error());
            turned = stepFrom(*step);
            if (!turned)
                return failure(back ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
            if (auto begun = store::beginStep(connection(), **plan, turned->deed,
                                              back ? store::StepKind::Undo : store::StepKind::Redo, turned->id, clock.now(),
                                              right.author().name);
                !begun)
                return base::Failure(begun.error());
            if (auto put = store::putBack(connection(), turned->id, back ? store::Which::Before : store::Which::After);
                !put)
                return put;
            if (auto ended = store::endStep(connection()); !ended)
                return ended;
            return store::setStepState(connection(), turned->id, back ? store::StepState::Undone : store::StepState::Done);
        });
        if (!done)
            return base::Failure(done.error());
        if (auto seen = noticeOwn(); !seen)
            return base::Failure(seen.error());
        return *turned;
    }

    // Our own changes are not news to us. What others did meanwhile stays to be noticed: only the history's end
    // moves, and only if nobody else wrote.
    Result<void> noticeOwn()
    {
        const auto version = store::dataVersion(connection());
        if (!version || *version != seenVersion)
            return {};
        return rememberMarks();
    }
};

Plans::Plans(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

Plans::~Plans() = default;

Result<std::unique_ptr<Plans>> Plans::open(const QString &path, const Author &author, const base::Clock &clock, Take take)
{
    auto database = store::Database::open(path, true);
    if (!database && (database.error().code == ErrorCode::DatabaseReadOnly ||
                      database.error().code == ErrorCode::DatabaseCannotCreate))
        database = store::Database::open(path, false);
    if (!database)
        return base::Failure(database.error());
    auto opened = std::make_unique<Private>(std::move(*database), author, clock);
    if (auto set = opened->connection().waitForOthers(longestWait); !set)
        return base::Failure(set.error());
    // Somebody is in the middle of writing: open for reading, and take the right later.
    if (take == Take::WhenWriting) {
        if (auto looked = opened->right.takeWhenWriting(); !looked)
            return base::Failure(looked.error());
    } else if (auto taken = opened->right.take(); !taken && taken.error().code != ErrorCode::DatabaseLocked)
        return base::Failure(taken.error());
    if (auto seen = opened->rememberMarks(); !seen)
        return base::Failure(seen.error());
    return std::unique_ptr<Plans>(new Plans(std::move(opened)));
}

const QString &Plans::path() const
{
    return d->database->path();
}

WriteRight &Plans::right()
{
    return d->right;
}

QDate Plans::today() const
{
    return d->clock.now().date();
}

Result<followup::UnitPlan> Plans::load(const PlanKey &key) const
{
    const auto plan = store::findPlan(d->connection(), key);
    if (!plan)
        return base::Failure(plan.error());
    if (!*plan) {
        const std::size_t fields = followup::specOf(followup::Kind::Sheet).fields.size();
        return followup::planFrom(key, {{RecordRef{}, std::vector<followup::Value>(fields)}});
    }
    auto records = store::readRecords(d->connection(), **plan);
    if (!records)
        return base::Failure(records.error());
    return followup::planFrom(key, std::move(*records));
}

Result<followup::Tallied> Plans::tally(const followup::UnitPlan &plan) const
{
    followup::Tallied tallied = followup::tally(plan, today());
    const auto id = store::findPlan(d->connection(), plan.key);
    if (!id)
        return base::Failure(id.error());
    if (!*id)
        return tallied;
    const auto added = store::lastMeasureAdded(d->connection(), **id);
    if (!added)
        return base::Failure(added.error());
    tallied.lastMeasureAdded = *added;
    return tallied;
}

Result<std::vector<PlanKey>> Plans::keys() const
{
    return store::readPlanKeys(d->connection());
}

Result<Plans::Applied> Plans::apply(const PlanKey &key, const std::vector<Change> &changes)
{
    Applied applied;
    bool wentOn = false;
    const QDateTime now = d->clock.now();
    d->findAgain();
    if (auto claimed = d->right.claim(); !claimed)
        return base::Failure(claimed.error());
    if (d->right.isMine())
        d->copy.beforeChange();
    const auto done =
        d->connection().transaction([&] { return d->applyAll(key, changes, now, applied, wentOn); });
    if (!done) {
        d->typing.reset();
        return base::Failure(done.error());
    }
    d->remember(key, changes, applied, wentOn, now);
    if (auto seen = d->noticeOwn(); !seen)
        return base::Failure(seen.error());
    return applied;
}

Result<std::optional<PlanStep>> Plans::undoable(const PlanKey &key) const
{
    const auto plan = store::findPlan(d->connection(), key);
    if (!plan)
        return base::Failure(plan.error());
    if (!*plan)
        return std::nullopt;
    return store::undoableStep(d->connection(), **plan).map(stepFrom);
}

Result<std::optional<PlanStep>> Plans::redoable(const PlanKey &key) const
{
    const auto plan = store::findPlan(d->connection(), key);
    if (!plan)
        return base::Failure(plan.error());
    if (!*plan)
        return std::nullopt;
    return store::redoableStep(d->connection(), **plan).map(stepFrom);
}

Result<PlanStep> Plans::undo(const PlanKey &key)
{
    return d->turn(key, true);
}

Result<PlanStep> Plans::redo(const PlanKey &key)
{
    return d->turn(key, false);
}

Result<std::vector<FieldVersion>> Plans::versions(const PlanKey &key, RecordRef record, followup::Field field) const
{
    const followup::FieldSpec *spec = followup::findField(record.kind, field);
    if (!spec)
        return failure(ErrorCode::ValueNotAllowed, {followup::specOf(record.kind).name.toString()});
    const auto plan = store::findPlan(d->connection(), key);
    if (!plan)
        return base::Failure(plan.error());
    std::vector<FieldVersion> versions;
    if (!*plan)
        return versions;
    const auto stored = store::readVersions(d->connection(), **plan, record, *spec);
    if (!stored)
        return base::Failure(stored.error());
    for (const store::StoredVersion &each : *stored)
        versions.push_back({store::valueFromStored(*spec, each.value), each.when, each.by});
    return versions;
}

Result<std::vector<BinEntry>> Plans::bin(const PlanKey &key) const
{
    const auto plan = store::findPlan(d->connection(), key);
    if (!plan)
        return base::Failure(plan.error());
    std::vector<BinEntry> bin;
    if (!*plan)
        return bin;
    auto stored = store::readBin(d->connection(), **plan);
    if (!stored)
        return base::Failure(stored.error());
    for (store::StoredRecord &each : *stored) {
        const auto who = store::deletedBy(d->connection(), each.record.ref);
        if (!who)
            return base::Failure(who.error());
        bin.push_back({std::move(each.record), each.deleted, *who});
    }
    return bin;
}

Result<std::vector<BoardRow>> Plans::board(const QString &round) const
{
    return readBoardRows(d->connection(), round, today());
}

bool Plans::goOnCopying()
{
    return d->copy.goOn();
}

Result<ChangesElsewhere> Plans::lookForChanges()
{
    d->findAgain();
    const auto version = store::dataVersion(d->connection());
    if (!version)
        return base::Failure(version.error());
    if (*version == d->seenVersion)
        return ChangesElsewhere{};
    const store::ChangeMarks before = d->seenMarks;
    if (auto seen = d->rememberMarks(); !seen)
        return base::Failure(seen.error());
    const ChangesElsewhere changes{before.plans != d->seenMarks.plans || before.typed != d->seenMarks.typed, before.results != d->seenMarks.results};
    if (changes.plans)
        d->typing.reset();
    return changes;
}

} // namespace faktorbenk::workbench
