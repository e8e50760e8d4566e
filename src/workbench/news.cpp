// «Changed since last»: put together from the history of the plans and from what the file logs of its figures.

#include "workbench/news.h"

#include "disclosure/newlyshown.h"
#include "disclosure/unitreport.h"
#include "store/changedsince.h"
#include "store/floors.h"
#include "store/importlog.h"
#include "store/removing.h"
#include "workbench/workspaceparts.h"

#include <QFileInfo>

#include <algorithm>

namespace faktorbenk::workbench {

using base::Result;
using disclosure::Audience;
using disclosure::Gate;
using survey::UnitCode;

namespace {

// Whether a unit is the wanted one or lies below it.
bool isWithin(const survey::UnitTree &tree, const UnitCode &unit, const std::optional<UnitCode> &wanted)
{
    if (!wanted || unit == *wanted)
        return true;
    for (auto at = tree.find(unit); at; at = tree.at(*at).parent)
        if (tree.at(*at).code == *wanted)
            return true;
    return false;
}

QString nameIn(const Gate &gate, const UnitCode &unit)
{
    const auto at = gate.tree().find(unit);
    if (!at)
        return unit.text();
    return *at == survey::UnitTree::root ? disclosure::municipalityName(gate) : gate.tree().at(*at).name;
}

survey::FloorPolicy floorThen(const std::vector<store::LoggedFloor> &log, const QDateTime &then)
{
    survey::FloorPolicy floor;
    for (const store::LoggedFloor &each : log)
        if (each.when <= then || &each == &log.front()) {
            floor = each.floor;
            floor.since = each.when.date();
        }
    return floor;
}

} // namespace

Result<News> Workspace::news(const NewsWanted &wanted, const QDateTime &now) const
{
    const auto records = store::readChangedSince(d->connection(), wanted.since, now.date());
    if (!records)
        return base::Failure(records.error());
    News news;
    news.since = wanted.since;
    // What the file logs to the second must not fall between two looks: rather told twice.
    news.until = now.addSecs(-1).addMSecs(-now.time().msec());
    for (followup::NewsItem &item : followup::newsOf(*records, wanted.since, now.date())) {
        if (wanted.audience == Audience::Staff) {
            if (!followup::isForStaff(item.kind))
                continue;
            item.who.clear();
        }
        const UnitCode unit(item.plan.unit);
        const auto gate = this->gate(item.plan.round);
        if (!gate && gate.error().code != base::ErrorCode::UnknownRound)
            return base::Failure(gate.error());
        const auto place = gate ? (*gate)->tree().find(unit) : std::nullopt;
        if (gate ? !isWithin((*gate)->tree(), unit, wanted.unit) : wanted.unit && *wanted.unit != unit)
            continue;
        news.plans.push_back({std::move(item), gate ? nameIn(**gate, unit) : unit.text(), place.has_value(),
                              place == survey::UnitTree::root});
    }
    auto figures = figureNews(wanted);
    if (!figures)
        return base::Failure(figures.error());
    news.figures = std::move(*figures);
    return news;
}

Result<std::shared_ptr<const Gate>> Workspace::gateAt(const store::RoundSummary &round, const QDateTime &then) const
{
    const auto imports = store::readImports(d->connection(), round.id);
    const auto floors = store::readFloors(d->connection());
    const auto now = floor();
    if (!imports || !floors || !now)
        return base::Failure(!imports ? imports.error() : !floors ? floors.error() : now.error());
    const bool cameSince = std::any_of(imports->begin(), imports->end(), [&](const auto &each) { return each.when > then; });
    const survey::FloorPolicy before = floorThen(*floors, then);
    if (cameSince || (before.figures == now->figures && before.distributions == now->distributions))
        return nullptr;
    return makeGate(round, before, then);
}

Result<std::vector<FigureNews>> Workspace::figureNews(const NewsWanted &wanted) const
{
    using Kind = FigureNews::Kind;
    std::vector<FigureNews> news;
    const bool staff = wanted.audience == Audience::Staff;
    const auto changes = floorChanges();
    const auto rounds = d->knownRounds();
    const auto handOuts = handedOut();
    if (!changes || !rounds || !handOuts)
        return base::Failure(!changes ? changes.error() : !rounds ? rounds.error() : handOuts.error());
    QDateTime floorChanged;
    for (const FloorChange &change : *changes) {
        if (change.when <= wanted.since)
            continue;
        floorChanged = change.when;
        FigureNews each{Kind::FloorChanged};
        each.when = change.when;
        each.from = change.from;
        each.to = change.to;
        each.words = change.reason;
        news.push_back(std::move(each));
    }
    for (const store::RoundSummary &round : **rounds) {
        const auto imports = store::readImports(d->connection(), round.id);
        const auto removed = store::responsesRemovedAt(d->connection(), round);
        if (!imports || !removed)
            return base::Failure(!imports ? imports.error() : removed.error());
        for (const store::LoggedImport &import : *imports) {
            if (import.when <= wanted.since)
                continue;
            FigureNews each{Kind::ResultsRead, round.name};
            each.when = import.when;
            each.fileKind = import.kind;
            for (const QString &file : import.fileNames)
                each.files += QFileInfo(file).fileName();
            news.push_back(std::move(each));
        }
        if (*removed > wanted.since) {
            FigureNews each{Kind::ResponsesRemoved, round.name};
            each.when = *removed;
            news.push_back(std::move(each));
        }
        // The suppression log is for leaders and representatives (rule A8).
        if (staff || !floorChanged.isValid() || !round.hasFigures())
            continue;
        const auto then = gateAt(round, wanted.since);
        const auto now = gate(round.name);
        if (!then || !now)
            return base::Failure(!then ? then.error() : now.error());
        if (!*then)
            continue;
        const disclosure::NewlyShown shown = disclosure::newlyShown(**then, **now, wanted.audience);
        const auto add = [&](Kind kind, const std::optional<UnitCode> &unit = {}) {
            FigureNews each{kind, round.name, unit};
            each.when = floorChanged;
            if (unit)
                each.unitName = nameIn(**now, *unit);
            news.push_back(std::move(each));
        };
        for (const survey::UnitIndex at : shown.units)
            if (const UnitCode &unit = (*now)->tree().at(at).code; isWithin((*now)->tree(), unit, wanted.unit))
                add(Kind::UnitShown, unit);
        if (shown.parts)
            add(Kind::MoreShown);
        if (shown.lessOfSome)
            add(Kind::MoreHidden);
    }
    for (const HandOut &handOut : *handOuts) {
        if (handOut.when <= wanted.since || (staff && handOut.audience != Audience::Staff))
            continue;
        const auto gate = this->gate(handOut.round); // none: the round was deleted; what is out stays out
        if (handOut.unit && wanted.unit && (gate ? !isWithin((*gate)->tree(), *handOut.unit, wanted.unit) : *handOut.unit != *wanted.unit))
            continue;
        FigureNews each{Kind::HandedOut, handOut.round, handOut.unit};
        each.when = handOut.when;
        each.words = handOut.what;
        each.audience = handOut.audience;
        if (handOut.unit)
            each.unitName = gate ? nameIn(**gate, *handOut.unit) : handOut.unit->text();
        news.push_back(std::move(each));
    }
    std::stable_sort(news.begin(), news.end(), [](const FigureNews &a, const FigureNews &b) { return a.when > b.when; });
    return news;
}

} // namespace faktorbenk::workbench
