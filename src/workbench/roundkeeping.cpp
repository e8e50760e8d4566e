#include "workbench/roundkeeping.h"

#include "store/database.h"
#include "store/importlog.h"
#include "store/invited.h"
#include "store/undo.h"
#include "store/unitlinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<void> describe(store::Connection &connection, const store::RoundSummary &summary,
                      const std::vector<survey::UnitLink> &links, RoundContent &content)
{
    const auto imports = store::readImports(connection, summary.id);
    if (!imports)
        return base::Failure(imports.error());
    for (const store::LoggedImport &import : *imports) {
        if (import.kind == "units"_L1)
            content.unitListFile = import.fileNames.value(0);
        else
            content.responseFiles += import.fileNames;
        if (import.kind != "units"_L1)
            content.imported = import.when;
    }
    const auto byHand = store::readInvitedByHand(connection, summary.id);
    if (!byHand)
        return base::Failure(byHand.error());
    content.invitedByHand = byHand->size();
    content.links = std::count_if(links.begin(), links.end(), [&](const survey::UnitLink &link) {
        return link.round == summary.name || link.earlierRound == summary.name;
    });
    return {};
}

} // namespace

Result<std::vector<RoundContent>> roundContents(const Workspace &workspace)
{
    auto database = store::Database::open(workspace.path(), false);
    if (!database)
        return base::Failure(database.error());
    store::Connection &connection = (*database)->connection();
    const auto rounds = store::readRounds(connection);
    if (!rounds)
        return base::Failure(rounds.error());
    const auto links = store::readUnitLinks(connection);
    if (!links)
        return base::Failure(links.error());
    std::vector<RoundContent> contents;
    for (const store::RoundSummary &round : *rounds) {
        RoundContent content;
        content.name = round.name;
        content.units = round.units;
        content.hasResponses = round.hasResponses;
        if (auto done = describe(connection, round, *links, content); !done)
            return base::Failure(done.error());
        const auto gate = workspace.gate(round.name);
        if (!gate)
            return base::Failure(gate.error());
        content.floor = (*gate)->floor();
        if (!(*gate)->tree().isEmpty())
            content.municipality = (*gate)->unit(survey::UnitTree::root);
        contents.push_back(std::move(content));
    }
    return contents;
}

Result<RoundContent> roundContent(const Workspace &workspace, const QString &round)
{
    const auto contents = roundContents(workspace);
    if (!contents)
        return base::Failure(contents.error());
    const auto found = std::find_if(contents->begin(), contents->end(),
                                    [&](const RoundContent &each) { return each.name == round; });
    if (found == contents->end())
        return failure(ErrorCode::UnknownRound, {round});
    return *found;
}

Result<std::optional<survey::UndoOffer>> undoOffer(const Workspace &workspace)
{
    auto database = store::Database::open(workspace.path(), false);
    if (!database)
        return base::Failure(database.error());
    return store::readUndo((*database)->connection());
}

Result<void> undoLatest(Workspace &workspace)
{
    auto database = store::Database::open(workspace.path(), true);
    if (!database)
        return base::Failure(database.error());
    if (auto done = store::undo((*database)->connection()); !done)
        return done;
    workspace.refresh();
    return {};
}

Result<void> deleteRound(Workspace &workspace, const QString &round, const base::Clock &clock)
{
    auto database = store::Database::open(workspace.path(), true);
    if (!database)
        return base::Failure(database.error());
    if (auto done = store::deleteRound((*database)->connection(), round, clock.now()); !done)
        return done;
    workspace.refresh();
    return {};
}

} // namespace faktorbenk::workbench
