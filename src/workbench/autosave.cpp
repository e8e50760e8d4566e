#include "workbench/autosave.h"

#include <algorithm>

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

Autosave::Autosave(Plans &plans, Alarm &alarm, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_plans(plans), m_alarm(alarm), m_clock(clock)
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

// After the pause, but never later than the longest time allowed; failing saves are tried at their own pace, for which
// the alarm is set already, so that every keystroke does not run into the same wall.
void Autosave::arrange(const QDateTime &now)
{
    if (m_failing)
        return;
    const std::chrono::milliseconds gone{m_since.msecsTo(now)};
    m_alarm.ringAfter(std::clamp(longest - gone, std::chrono::milliseconds(0), pause));
}

void Autosave::ring()
{
    (void)flush();
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

Result<void> Autosave::flush()
{
    m_alarm.silence();
    Result<void> result;
    bool failing = false;
    bool tell = false;
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
        if (result)
            result = done;
        if (done.error().code == ErrorCode::FieldConflict) {
            it->second.conflict = true;
            const Value mine = it->second.value;
            const auto plan = m_plans.load(place.plan);
            const followup::Record *record = plan ? plan->find(place.record) : nullptr;
            Q_EMIT conflicted(place, record ? record->value(place.field) : Value(), mine);
        } else if (isRefusal(done.error().code)) {
            tell = tell || !it->second.refused;
            it->second.refused = true;
        } else {
            failing = true;
        }
    }
    m_failing = failing;
    m_since = m_clock.now();
    if (failing)
        m_alarm.ringAfter(retryEvery);
    if (failing || tell)
        Q_EMIT failed(result.error());
    return result;
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
    Q_EMIT saved(place);
    return {};
}

void Autosave::keepTheirs(const Place &place)
{
    m_waiting.erase(place);
}

} // namespace faktorbenk::workbench
