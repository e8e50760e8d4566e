#include "workbench/autosave.h"

#include <algorithm>
#include <utility>

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;
using followup::Value;

namespace {

// Trying again does not help; another text does.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::TextTooLong || code == ErrorCode::ValueNotAllowed || code == ErrorCode::RecordGone;
}

} // namespace

Autosave::Autosave(Plans &plans, Alarm &alarm, const base::Clock &clock, KeptWords *kept, QObject *parent)
    : QObject(parent), m_plans(plans), m_alarm(alarm), m_clock(clock), m_kept(kept)
{
    m_alarm.onRing([this] { ring(); });
}

Autosave::~Autosave()
{
    m_alarm.silence();
    m_alarm.onRing([] {});
    (void)flush();
}

void Autosave::typed(const Place &place, const Value &value, const Value &seen)
{
    const QDateTime now = m_clock.now();
    if (m_waiting.empty())
        m_since = now;
    const auto [it, fresh] = m_waiting.try_emplace(place, Waiting{value, seen});
    it->second.value = value;
    it->second.refused = false;
    arrange(now);
}

// After the pause, but never later than the longest time allowed; failing saves are tried at their own pace, so that every
// keystroke does not run into the same wall. Meanwhile it is kept on this computer as soon as it would have been saved.
void Autosave::arrange(const QDateTime &now)
{
    if (m_failing) {
        const std::chrono::milliseconds left{now.msecsTo(m_tryAt)};
        m_alarm.ringAfter(std::clamp(left, std::chrono::milliseconds(0), pause));
        return;
    }
    const std::chrono::milliseconds gone{m_since.msecsTo(now)};
    m_alarm.ringAfter(std::clamp(longest - gone, std::chrono::milliseconds(0), pause));
}

void Autosave::Round::note(const base::Error &error, bool &refused)
{
    if (result)
        result = base::Failure(error);
    if (isRefusal(error.code)) {
        tell = tell || !refused;
        refused = true;
    } else {
        failing = true;
    }
}

Autosave::Begun Autosave::begin(const followup::PlanKey &plan, const followup::AddRecord &record, followup::Field field)
{
    const auto done = m_plans.apply(plan, {record});
    if (done)
        return {0, done->records.front()};
    const bool refused = isRefusal(done.error().code);
    const int draft = ++m_lastDraft;
    m_drafts.emplace(draft, Draft{plan, record, field, refused});
    if (!refused && !m_failing) {
        m_failing = true;
        m_tryAt = m_clock.now().addDuration(retryEvery);
        m_alarm.ringAfter(retryEvery);
    }
    keep();
    Q_EMIT failed(done.error());
    return {draft, {}};
}

void Autosave::typedOn(int draft, const QString &text)
{
    const auto it = m_drafts.find(draft);
    if (it == m_drafts.end())
        return;
    if (text.trimmed().isEmpty()) {
        m_drafts.erase(it);
        keep();
        return;
    }
    for (followup::Setting &each : it->second.record.values)
        if (each.field == it->second.field)
            each.value = followup::valueOf(text);
    if (std::exchange(it->second.refused, false))
        m_since = m_clock.now();
    arrange(m_clock.now());
}

void Autosave::ring()
{
    const std::chrono::milliseconds left{m_clock.now().msecsTo(m_tryAt)};
    if (m_failing && left.count() > 0) {
        keep();
        m_alarm.ringAfter(left);
    } else {
        (void)flush();
    }
}

Result<void> Autosave::save(const Place &place, const Waiting &waiting)
{
    const auto write = [&](const Value &seen) {
        return m_plans.apply(place.plan, {followup::SetField{place.record, place.field, waiting.value, seen}});
    };
    auto done = write(waiting.seen);
    // A form need not hear of every save: what we wrote ourselves is nobody else's.
    if (const auto own = m_saved.find(place); !done && done.error().code == ErrorCode::FieldConflict && own != m_saved.end())
        done = write(own->second);
    if (!done)
        return base::Failure(done.error());
    m_saved.insert_or_assign(place, waiting.value);
    return {};
}

// What was saved just before the program was stopped is not to come twice.
bool Autosave::isThere(const followup::PlanKey &plan, const followup::AddRecord &record) const
{
    const auto loaded = m_plans.load(plan);
    if (!loaded)
        return false;
    const auto isSame = [&](const followup::Record &each, const followup::Setting &set) {
        const auto kept = followup::accepted(record.kind, set.field, set.value);
        return each.value(set.field) == (kept ? *kept : set.value);
    };
    return std::any_of(loaded->records.begin(), loaded->records.end(), [&](const followup::Record &each) {
        return each.ref.kind == record.kind && std::all_of(record.values.begin(), record.values.end(),
                                                           [&](const followup::Setting &set) { return isSame(each, set); });
    });
}

int Autosave::takeUp(const KeptWords::Words &words)
{
    int taken = 0;
    for (const KeptWords::Typed &each : words.typed) {
        const auto plan = m_plans.load(each.plan);
        if (plan && each.record.kind != followup::Kind::Sheet && !plan->find(each.record))
            (void)m_plans.apply(each.plan, {followup::RestoreRecord{each.record}}); // else the save tells
        taken += m_waiting.try_emplace(Place{each.plan, each.record, each.field}, Waiting{each.value, each.seen}).second;
    }
    for (const KeptWords::Begun &each : words.begun)
        if (!isThere(each.plan, each.record)) {
            m_drafts.emplace(++m_lastDraft, Draft{each.plan, each.record, each.field});
            ++taken;
        }
    m_since = m_clock.now();
    (void)flush();
    return taken;
}

void Autosave::keep()
{
    if (!m_kept)
        return;
    KeptWords::Words words;
    for (const auto &[place, waiting] : m_waiting)
        words.typed.push_back({place.plan, place.record, place.field, waiting.value, waiting.seen});
    for (const auto &[number, draft] : m_drafts)
        words.begun.push_back({draft.plan, draft.record, draft.field});
    m_isKept = m_kept->keep(words).has_value(); // a second net: what is wrong with the first one has been told
}

Result<void> Autosave::flush()
{
    m_alarm.silence();
    Round round;
    std::vector<Place> places;
    for (const auto &[place, waiting] : m_waiting)
        if (!waiting.conflict)
            places.push_back(place);
    for (const Place &place : places) {
        const auto it = m_waiting.find(place);
        if (it == m_waiting.end())
            continue; // a slot of somebody listening has dealt with it
        const auto done = save(place, it->second);
        if (done) {
            m_waiting.erase(it);
            Q_EMIT saved(place);
            continue;
        }
        if (done.error().code == ErrorCode::FieldConflict) {
            const auto plan = m_plans.load(place.plan);
            const followup::Record *record = plan ? plan->find(place.record) : nullptr;
            const Value theirs = record ? record->value(place.field) : Value();
            const Value mine = it->second.value;
            if (theirs == mine) { // whoever wrote it, it says the same
                m_waiting.erase(it);
                Q_EMIT saved(place);
                continue;
            }
            if (round.result)
                round.result = done;
            it->second.conflict = true;
            it->second.theirs = theirs;
            Q_EMIT conflicted(place, theirs, mine);
        } else {
            round.note(done.error(), it->second.refused);
        }
    }
    std::vector<int> drafts;
    for (const auto &[number, draft] : m_drafts)
        drafts.push_back(number);
    for (const int number : drafts) {
        const auto it = m_drafts.find(number);
        if (it == m_drafts.end())
            continue;
        const followup::Kind kind = it->second.record.kind;
        const auto done = m_plans.apply(it->second.plan, {it->second.record});
        if (!done) {
            round.note(done.error(), it->second.refused);
            continue;
        }
        m_drafts.erase(it);
        Q_EMIT begun(number, {kind, done->records.front()});
    }
    m_failing = round.failing;
    m_since = m_clock.now();
    if (round.failing) {
        m_tryAt = m_since.addDuration(retryEvery);
        m_alarm.ringAfter(retryEvery);
    }
    keep();
    if (round.failing || round.tell)
        Q_EMIT failed(round.result.error());
    return round.result;
}

std::vector<std::pair<Autosave::Place, Value>> Autosave::unsaved() const
{
    std::vector<std::pair<Place, Value>> list;
    for (const auto &[place, waiting] : m_waiting)
        list.emplace_back(place, waiting.value);
    return list;
}

Result<void> Autosave::keepMine(const Place &place)
{
    const auto it = m_waiting.find(place);
    if (it == m_waiting.end())
        return {};
    const auto done = m_plans.apply(place.plan, {followup::SetField{place.record, place.field, it->second.value, {}}});
    if (!done)
        return base::Failure(done.error());
    m_waiting.erase(it);
    keep();
    Q_EMIT saved(place);
    return {};
}

void Autosave::keepTheirs(const Place &place)
{
    m_waiting.erase(place);
    keep();
}

std::optional<Autosave::Conflict> Autosave::conflictIn(const followup::PlanKey &plan) const
{
    for (const auto &[place, waiting] : m_waiting)
        if (waiting.conflict && place.plan == plan)
            return Conflict{place, waiting.theirs, waiting.value};
    return std::nullopt;
}

} // namespace faktorbenk::workbench
