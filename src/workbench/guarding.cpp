#include "workbench/workspace.h"

#include "disclosure/reduced.h"
#include "store/floors.h"
#include "store/handedout.h"
#include "store/removing.h"
#include "workbench/workspaceparts.h"

#include <algorithm>

// What a Workspace does to guard what was promised: the floor, what was handed out, and the single responses.
namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<survey::FloorPolicy> Workspace::floor() const
{
    const auto log = store::readFloors(d->connection());
    if (!log)
        return base::Failure(log.error());
    if (log->empty())
        return survey::FloorPolicy{};
    survey::FloorPolicy floor = log->back().floor;
    floor.since = log->back().when.date();
    return floor;
}

Result<std::vector<FloorChange>> Workspace::floorChanges() const
{
    const auto log = store::readFloors(d->connection());
    if (!log)
        return base::Failure(log.error());
    std::vector<FloorChange> changes;
    for (std::size_t i = 1; i < log->size(); ++i)
        changes.push_back({(*log)[i].when, (*log)[i - 1].floor, (*log)[i].floor, (*log)[i].reason});
    return changes;
}

Result<void> Workspace::setFloor(survey::FloorPolicy floor, const QString &reason, const base::Clock &clock)
{
    if (floor.figures < survey::FloorPolicy::lowest)
        return failure(ErrorCode::FloorTooLow, {qlonglong(floor.figures)});
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::FloorNeedsReason);
    floor.distributions = std::max(floor.distributions, floor.figures);
    auto writable = store::Database::open(path(), true);
    if (!writable)
        return base::Failure(writable.error());
    if (auto done = store::logFloor((*writable)->connection(), floor, reason.trimmed(), clock.now()); !done)
        return done;
    refresh();
    return {};
}

Result<std::vector<HandOut>> Workspace::handedOut() const
{
    auto read = store::readHandOuts(d->connection());
    if (!read)
        return base::Failure(read.error());
    std::vector<HandOut> handOuts;
    for (store::HandOut &each : *read)
        handOuts.push_back({each.when, std::move(each.round), std::move(each.what),
                            each.forStaff ? disclosure::Audience::Staff : disclosure::Audience::Leader,
                            std::move(each.unit), each.floor});
    return handOuts;
}

Result<std::vector<HandOut>> Workspace::handedOutAbove(const survey::FloorPolicy &floor) const
{
    auto all = handedOut();
    if (!all)
        return all;
    std::erase_if(*all, [&](const HandOut &each) {
        return each.floor.figures <= floor.figures && each.floor.distributions <= floor.distributions;
    });
    return all;
}

Result<void> Workspace::noteHandedOut(const QString &round, const QString &what, disclosure::Audience audience,
                                      const std::optional<survey::UnitCode> &unit, const base::Clock &clock)
{
    const auto shown = gate(round); // as it was when it was handed out
    if (!shown)
        return base::Failure(shown.error());
    if (unit && !(*shown)->tree().find(*unit))
        return failure(ErrorCode::UnknownUnit, {unit->text()});
    auto writable = store::Database::open(path(), true);
    if (!writable)
        return base::Failure(writable.error());
    const auto summary = store::findRound((*writable)->connection(), round);
    if (!summary)
        return base::Failure(summary.error());
    if (!*summary)
        return failure(ErrorCode::UnknownRound, {round});
    const auto tallies = store::readTallies((*writable)->connection(), **summary);
    if (!tallies)
        return base::Failure(tallies.error());
    const store::HandOut handOut{clock.now(), round, what, audience == disclosure::Audience::Staff, unit, {}};
    if (auto noted = store::noteHandedOut((*writable)->connection(), disclosure::handedOutState(*tallies, **shown), handOut);
        !noted)
        return noted;
    refresh();
    return {};
}

Result<QStringList> Workspace::removeResponses(const QString &round, const base::Clock &clock)
{
    auto writable = store::Database::open(path(), true);
    if (!writable)
        return base::Failure(writable.error());
    const auto summary = store::findRound((*writable)->connection(), round);
    if (!summary)
        return base::Failure(summary.error());
    if (!*summary)
        return failure(ErrorCode::UnknownRound, {round});
    const auto leave = [&]() -> Result<survey::ReducedRound> {
        refresh(); // nobody else can write now, and somebody may have
        const auto shown = gate(round);
        if (!shown)
            return base::Failure(shown.error());
        const auto tallies = store::readTallies(d->connection(), **summary);
        if (!tallies)
            return base::Failure(tallies.error());
        const auto states = store::readHandedOutStates(d->connection(), round);
        if (!states)
            return base::Failure(states.error());
        return disclosure::reduceRound(*tallies, **shown, *states);
    };
    if (auto removed = store::removeResponses((*writable)->connection(), **summary, clock.now(), leave); !removed)
        return base::Failure(removed.error());
    refresh();
    return store::backupsBeside(path());
}

} // namespace faktorbenk::workbench
