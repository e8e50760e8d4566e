#include "workbench/workspace.h"

#include "store/handedout.h"
#include "store/unitlinks.h"
#include "workbench/newfile.h"
#include "workbench/workspaceparts.h"

#include <QFileInfo>

#include <algorithm>

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;
using disclosure::Gate;

Workspace::Workspace(std::unique_ptr<store::Database> database)
    : d(std::make_unique<Private>(std::move(database)))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    auto database = store::Database::open(path, false);
    if (!database)
        return base::Failure(database.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*database)));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::DatabaseExists, {path});
    auto target = ImportTarget::open(path, base::SystemClock());
    if (!target)
        return base::Failure(target.error());
    if (auto kept = target->keep(); !kept)
        return base::Failure(kept.error());
    return open(path);
}

const QString &Workspace::path() const
{
    return d->database->path();
}

void Workspace::refresh()
{
    d->connection().lookForFile();
    d->rounds.reset();
    d->benchmarks.reset();
    d->links.reset();
    d->gates.clear();
}

Result<std::vector<RoundInfo>> Workspace::rounds() const
{
    const auto known = d->knownRounds();
    if (!known)
        return base::Failure(known.error());
    std::vector<RoundInfo> infos;
    for (const store::RoundSummary &round : **known)
        infos.push_back({round.name, round.units, round.hasResponses, round.imported, round.responsesRemoved,
                         round.hasComposite, round.hiddenSumsLeft});
    return infos;
}

Result<QString> Workspace::newestRound() const
{
    const auto known = d->knownRounds();
    if (!known)
        return base::Failure(known.error());
    const auto &rounds = **known;
    if (rounds.empty())
        return failure(ErrorCode::NoRounds, {path()});
    const auto newest = std::find_if(rounds.rbegin(), rounds.rend(), [](const auto &each) { return each.hasFigures(); });
    return newest != rounds.rend() ? newest->name : rounds.back().name;
}

Result<std::shared_ptr<const Gate>> Workspace::gate(const QString &round) const
{
    if (const auto kept = d->gates.find(round); kept != d->gates.end())
        return kept->second;
    const auto known = d->knownRounds();
    if (!known)
        return base::Failure(known.error());
    const auto summary = std::find_if((*known)->begin(), (*known)->end(),
                                      [&](const auto &each) { return each.name == round; });
    if (summary == (*known)->end())
        return failure(ErrorCode::UnknownRound, {round});
    const auto policy = floor();
    if (!policy)
        return base::Failure(policy.error());
    auto made = makeGate(*summary, *policy, {});
    if (made)
        d->gates.emplace(round, *made);
    return made;
}

Result<std::shared_ptr<const Gate>> Workspace::makeGate(const store::RoundSummary &round, const survey::FloorPolicy &floor,
                                                        const std::optional<QDateTime> &until) const
{
    auto tallies = store::readTallies(d->connection(), round);
    if (!tallies)
        return base::Failure(tallies.error());
    auto past = pastOf(round, until);
    if (!past)
        return base::Failure(past.error());
    return std::make_shared<const Gate>(std::move(*tallies), floor, *past);
}

// What was handed out of the round, and the round before it.
Result<disclosure::RoundPast> Workspace::pastOf(const store::RoundSummary &round, const std::optional<QDateTime> &until) const
{
    auto states = store::readHandedOutStates(d->connection(), round.name, until);
    if (!states)
        return base::Failure(states.error());
    disclosure::RoundPast past{std::move(*states), {}};
    QString before;
    for (const store::RoundSummary &each : *d->rounds) { // oldest first
        if (each.name == round.name)
            break;
        if (each.hasResponses)
            before = each.name;
    }
    if (!before.isEmpty())
        past.roundBefore = [this, before]() -> std::shared_ptr<const Gate> {
            const auto made = gate(before);
            return made ? *made : nullptr; // it only settles ties
        };
    return past;
}

Result<std::vector<std::shared_ptr<const Gate>>> Workspace::gatesBefore(const QString &round) const
{
    const auto known = d->knownRounds();
    if (!known)
        return base::Failure(known.error());
    std::vector<std::shared_ptr<const Gate>> earlier;
    const auto &rounds = **known; // oldest first
    const auto present = std::find_if(rounds.begin(), rounds.end(), [&](const auto &each) { return each.name == round; });
    for (auto it = std::make_reverse_iterator(present); it != rounds.rend(); ++it) {
        if (!it->hasFigures())
            continue;
        const auto then = gate(it->name);
        if (!then)
            return base::Failure(then.error());
        earlier.push_back(*then);
    }
    return earlier;
}

Result<disclosure::UnitReport> Workspace::report(const survey::UnitCode &unit, const QString &round,
                                                 disclosure::Audience audience) const
{
    const auto now = gate(round);
    if (!now)
        return base::Failure(now.error());
    const auto index = (*now)->tree().find(unit);
    if (!index)
        return failure(ErrorCode::UnknownUnit, {unit.text()});
    const auto published = benchmarksFor(round);
    if (!published)
        return base::Failure(published.error());
    const auto links = unitLinks();
    if (!links)
        return base::Failure(links.error());
    const auto earlier = gatesBefore(round);
    if (!earlier)
        return base::Failure(earlier.error());
    return disclosure::reportUnit(**now, *earlier, *published, *index, audience, *links);
}

Result<disclosure::Trend> Workspace::trend(const survey::UnitCode &unit, const QString &round) const
{
    const auto now = gate(round);
    const auto links = unitLinks();
    if (!now || !links)
        return base::Failure(now ? links.error() : now.error());
    const auto index = (*now)->tree().find(unit);
    if (!index)
        return failure(ErrorCode::UnknownUnit, {unit.text()});
    const auto earlier = gatesBefore(round);
    if (!earlier)
        return base::Failure(earlier.error());
    return disclosure::trendOf(**now, *earlier, *index, *links);
}

Result<Workspace::Turnout> Workspace::turnout(const QString &round) const
{
    const auto now = gate(round);
    const auto links = unitLinks();
    if (!now || !links)
        return base::Failure(now ? links.error() : now.error());
    const auto earlier = gatesBefore(round);
    if (!earlier)
        return base::Failure(earlier.error());
    const Gate *before = earlier->empty() ? nullptr : earlier->front().get();
    return Turnout{disclosure::turnoutOf(**now, before, *links), before ? before->round() : QString()};
}

Result<Workspace::Turnout> Workspace::turnout(const QString &round, const survey::UnitCode &unit) const
{
    const auto now = gate(round);
    const auto links = unitLinks();
    if (!now || !links)
        return base::Failure(now ? links.error() : now.error());
    const auto index = (*now)->tree().find(unit);
    if (!index)
        return failure(ErrorCode::UnknownUnit, {unit.text()});
    const auto earlier = gatesBefore(round);
    if (!earlier)
        return base::Failure(earlier.error());
    const Gate *before = earlier->empty() ? nullptr : earlier->front().get();
    return Turnout{{disclosure::turnoutOf(**now, *index, before, *links)}, before ? before->round() : QString()};
}

Result<std::vector<disclosure::BackgroundReport>> Workspace::background(const QString &round,
                                                                        disclosure::Audience audience) const
{
    const auto made = gate(round);
    if (!made)
        return base::Failure(made.error());
    return disclosure::reportBackground(**made, audience);
}

Result<std::vector<survey::Benchmark>> Workspace::benchmarks() const
{
    if (!d->benchmarks) {
        auto read = store::readBenchmarks(d->connection());
        if (!read)
            return base::Failure(read.error());
        d->benchmarks = std::move(*read);
    }
    return *d->benchmarks;
}

Result<std::vector<survey::Benchmark>> Workspace::benchmarksFor(const QString &round) const
{
    auto rows = benchmarks();
    const auto known = d->knownRounds();
    if (!rows || !known)
        return base::Failure(rows ? known.error() : rows.error());
    const auto summary = std::find_if((*known)->begin(), (*known)->end(), [&](const auto &each) { return each.name == round; });
    if (summary == (*known)->end())
        return failure(ErrorCode::UnknownRound, {round});
    const auto choices = store::readBenchmarkChoices(d->connection(), summary->id);
    if (!choices)
        return base::Failure(choices.error());
    for (const store::BenchmarkChoice &choice : *choices) {
        const auto isOfKind = [&choice](const survey::Benchmark &row) {
            return row.level == choice.level && row.serviceType.compare(choice.serviceType, Qt::CaseInsensitive) == 0;
        };
        const bool isThere = std::any_of(rows->begin(), rows->end(), [&](const survey::Benchmark &row) {
            return isOfKind(row) && row.year == choice.year;
        });
        if (isThere) // else the row is gone, and the rule decides
            std::erase_if(*rows, [&](const survey::Benchmark &row) { return isOfKind(row) && row.year != choice.year; });
    }
    return rows;
}

Result<std::vector<survey::UnitLink>> Workspace::unitLinks() const
{
    if (!d->links) {
        auto read = store::readUnitLinks(d->connection());
        if (!read)
            return base::Failure(read.error());
        d->links = std::move(*read);
    }
    return *d->links;
}

} // namespace faktorbenk::workbench
