#include "workbench/reorganising.h"

#include "store/database.h"
#include "store/unitlinks.h"
#include "survey/lineage.h"

#include <algorithm>

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;
using survey::UnitCode;
using survey::UnitIndex;
using survey::UnitLink;

namespace {

Result<QString> roundBefore(const Workspace &workspace, const QString &round)
{
    const auto rounds = workspace.rounds();
    if (!rounds)
        return base::Failure(rounds.error());
    const auto present = std::find_if(rounds->begin(), rounds->end(), [&](const RoundInfo &each) { return each.name == round; });
    if (present == rounds->end())
        return failure(ErrorCode::UnknownRound, {round});
    const auto before = std::find_if(std::make_reverse_iterator(present), rounds->rend(),
                                     [](const RoundInfo &each) { return each.units > 0; });
    if (before == rounds->rend())
        return failure(ErrorCode::NoEarlierRound, {round});
    return before->name;
}

// Units of one tree that have no partner in the other.
std::vector<UnitIndex> alone(const survey::UnitTree &tree, const survey::UnitTree &other, auto isSpokenFor)
{
    std::vector<UnitIndex> found;
    for (UnitIndex i = 1; i < tree.size(); ++i)
        if (!other.find(tree.at(i).code) && !isSpokenFor(i))
            found.push_back(i);
    return found;
}

Result<void> check(const LinkWish &wish, const survey::UnitTree &now, const survey::UnitTree &then)
{
    if (!now.find(wish.unit))
        return failure(ErrorCode::UnknownUnit, {wish.unit.text()});
    std::vector<UnitIndex> parts;
    for (const UnitCode &code : wish.earlier) {
        const auto part = then.find(code);
        if (!part)
            return failure(ErrorCode::UnknownUnit, {code.text()});
        parts.push_back(*part);
    }
    const bool merged = wish.kind == UnitLink::Kind::Merged;
    if (parts.size() < (merged ? 2u : 1u))
        return failure(ErrorCode::LinkNeedsParts, {wish.unit.text()});
    if (!merged && wish.kind != UnitLink::Kind::Different && parts.size() > 1)
        return failure(ErrorCode::LinkNeedsParts, {wish.unit.text()});
    if (merged && !survey::areDisjoint(then, parts))
        return failure(ErrorCode::LinkOverlaps, {wish.unit.text()});
    return {};
}

} // namespace

Result<Reorganisation> reorganisation(const Workspace &workspace, const QString &round)
{
    const auto earlier = roundBefore(workspace, round);
    if (!earlier)
        return base::Failure(earlier.error());
    Reorganisation found;
    found.round = round;
    found.earlierRound = *earlier;
    const auto now = workspace.gate(round);
    const auto then = workspace.gate(*earlier);
    if (!now || !then)
        return base::Failure(now ? then.error() : now.error());
    found.now = *now;
    found.then = *then;
    const auto links = workspace.unitLinks();
    if (!links)
        return base::Failure(links.error());
    for (const UnitLink &link : *links)
        if (link.round == round && link.earlierRound == *earlier)
            found.links.push_back(link);
    const survey::UnitTree &tree = found.now->tree();
    const survey::UnitTree &before = found.then->tree();
    found.proposals = survey::proposeSameUnits(tree, before, found.links);
    const auto linked = [&](auto matches) {
        return std::any_of(found.links.begin(), found.links.end(), [&](const UnitLink &link) {
            return link.kind != UnitLink::Kind::Different && matches(link);
        });
    };
    const auto proposed = [&](auto matches) {
        return std::any_of(found.proposals.begin(), found.proposals.end(), matches);
    };
    found.newUnits = alone(tree, before, [&](UnitIndex i) {
        return linked([&](const UnitLink &link) { return link.unit == tree.at(i).code; }) ||
               proposed([&](const survey::Proposal &each) { return each.unit == i; });
    });
    found.goneUnits = alone(before, tree, [&](UnitIndex i) {
        return linked([&](const UnitLink &link) { return link.earlier == before.at(i).code; }) ||
               proposed([&](const survey::Proposal &each) { return each.earlier == i; });
    });
    return found;
}

Result<void> linkUnit(Workspace &workspace, const QString &round, const LinkWish &wish, const base::Clock &clock)
{
    const auto known = reorganisation(workspace, round);
    if (!known)
        return base::Failure(known.error());
    if (auto fit = check(wish, known->now->tree(), known->then->tree()); !fit)
        return fit;
    std::vector<UnitLink> links;
    for (const UnitCode &code : wish.earlier)
        links.push_back({round, wish.unit, known->earlierRound, code, wish.kind, wish.note.trimmed()});
    auto database = store::Database::open(workspace.path(), true);
    if (!database)
        return base::Failure(database.error());
    if (auto done = store::writeUnitLinks((*database)->connection(), links, clock.now()); !done)
        return done;
    workspace.refresh();
    return {};
}

Result<void> unlinkUnit(Workspace &workspace, const QString &round, const UnitCode &unit)
{
    const auto earlier = roundBefore(workspace, round);
    if (!earlier)
        return base::Failure(earlier.error());
    auto database = store::Database::open(workspace.path(), true);
    if (!database)
        return base::Failure(database.error());
    if (auto done = store::removeUnitLinks((*database)->connection(), round, unit, *earlier); !done)
        return done;
    workspace.refresh();
    return {};
}

} // namespace faktorbenk::workbench
