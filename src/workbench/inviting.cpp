#include "workbench/inviting.h"

#include "store/database.h"
#include "store/importlog.h"
#include "store/invited.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr std::int64_t mostInvited = 1'000'000;

Result<qint64> idOf(store::Connection &connection, const QString &name)
{
    const auto round = store::findRound(connection, name);
    if (!round)
        return base::Failure(round.error());
    if (!*round)
        return failure(ErrorCode::UnknownRound, {name});
    return (*round)->id;
}

} // namespace

Result<InvitedTable> invitedTable(const Workspace &workspace, const QString &round)
{
    InvitedTable table;
    const auto gate = workspace.gate(round);
    if (!gate)
        return base::Failure(gate.error());
    table.gate = *gate;
    auto database = store::Database::open(workspace.path(), false);
    if (!database)
        return base::Failure(database.error());
    store::Connection &connection = (*database)->connection();
    const auto id = idOf(connection, round);
    if (!id)
        return base::Failure(id.error());
    const auto imports = store::readImports(connection, *id);
    if (!imports)
        return base::Failure(imports.error());
    for (const store::LoggedImport &import : *imports)
        if (import.kind == "units"_L1)
            table.unitListFile = import.fileNames.value(0);
    const auto fromFiles = store::readInvitedFromFiles(connection, *id);
    if (!fromFiles)
        return base::Failure(fromFiles.error());
    const auto byHand = store::readInvitedByHand(connection, *id);
    if (!byHand)
        return base::Failure(byHand.error());
    for (survey::UnitIndex i = 0; i < table.gate->tree().size(); ++i) {
        const survey::UnitCode &code = table.gate->tree().at(i).code;
        InvitedRow row{i, std::nullopt, std::nullopt, {}};
        if (const auto said = fromFiles->constFind(code); said != fromFiles->cend())
            row.fromFiles = *said;
        if (const auto written = byHand->constFind(code); written != byHand->cend()) {
            row.byHand = written->invited;
            row.noted = written->noted;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<void> setInvited(Workspace &workspace, const QString &round, const survey::UnitCode &unit,
                        std::optional<std::int64_t> invited, const base::Clock &clock)
{
    if (invited && (*invited < 0 || *invited > mostInvited))
        return failure(ErrorCode::BadInvited, {QString::number(*invited)});
    const auto gate = workspace.gate(round);
    if (!gate)
        return base::Failure(gate.error());
    if (!(*gate)->tree().find(unit))
        return failure(ErrorCode::UnknownUnit, {unit.text()});
    auto database = store::Database::open(workspace.path(), true);
    if (!database)
        return base::Failure(database.error());
    const auto id = idOf((*database)->connection(), round);
    if (!id)
        return base::Failure(id.error());
    if (auto done = store::writeInvitedByHand((*database)->connection(), *id, unit, invited, clock.now()); !done)
        return done;
    workspace.refresh();
    return {};
}

} // namespace faktorbenk::workbench
