#include "cli/keeping.h"

#include "cli/terminal.h"
#include "report/json.h"
#include "report/texttable.h"
#include "wording/figuretext.h"
#include "wording/keepingtext.h"
#include "wording/reasontext.h"
#include "workbench/inviting.h"
#include "workbench/roundkeeping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

using workbench::Workspace;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int refusal(Answer answer)
{
    return answer == Answer::CannotAsk ? WrongUsage : InputRefused;
}

QJsonValue numberOrNull(const std::optional<std::int64_t> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QString sourceText(const workbench::InvitedRow &row, const QString &list)
{
    if (row.byHand)
        return CommandLine::tr("written by hand, %1").arg(QLocale().toString(row.noted.date(), QLocale::ShortFormat));
    if (row.fromFiles)
        return list.isEmpty() ? CommandLine::tr("from the unit list") : CommandLine::tr("from the unit list %1").arg(list);
    return CommandLine::tr("unknown");
}

void printInvited(const workbench::InvitedTable &table, bool json)
{
    const survey::UnitTree &tree = table.gate->tree();
    QJsonArray array;
    report::TextTable text({CommandLine::tr("Unit"), CommandLine::tr("Code"), CommandLine::tr("Invited here"),
                            CommandLine::tr("With sub-units"), CommandLine::tr("Source")},
                           2);
    QStringList below;
    for (const workbench::InvitedRow &row : table.rows) {
        const survey::Unit &unit = tree.at(row.unit);
        const auto figures = table.gate->unit(row.unit);
        const bool knowsTotal = figures && figures->invited;
        QJsonObject object{{u"code"_s, unit.code.text()},
                           {u"name"_s, unit.name},
                           {u"invited"_s, numberOrNull(unit.invitedHere)},
                           {u"fromFiles"_s, numberOrNull(row.fromFiles)},
                           {u"byHand"_s, numberOrNull(row.byHand)},
                           {u"noted"_s, row.byHand ? QJsonValue(row.noted.toString(Qt::ISODate)) : QJsonValue()},
                           {u"withSubUnits"_s, knowsTotal ? QJsonValue(qint64(*figures->invited)) : QJsonValue()},
                           {u"floor"_s, report::floorObject(table.gate->floor())}};
        if (const auto reason = figures.reason()) {
            const QString why = wording::reasonSentence(*reason, table.gate->floor(),
                                                        unit.parent ? wording::Hidden::Unit : wording::Hidden::Municipality);
            object[u"explanation"_s] = why;
            below.append(u"–: "_s + why + u'\n');
        }
        array.append(object);
        text.add({QString(2 * unit.depth, u' ') + unit.name, unit.code.text(),
                  unit.invitedHere ? wording::count(*unit.invitedHere) : u"–"_s, knowsTotal ? wording::count(*figures->invited) : u"–"_s,
                  sourceText(row, table.unitListFile)});
    }
    below.removeDuplicates();
    if (json)
        printResult(QJsonDocument(array).toJson());
    else
        printResult(text.text() + below.join(QString()) + wording::floorText(table.gate->floor()) + u'\n');
}

} // namespace

int deleteRound(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    const auto content = workbench::roundContent(**workspace, invocation.arguments.front());
    if (!content)
        return fail(content.error());
    const QString question = CommandLine::tr("Round %1 is deleted: %2. %3")
                                 .arg(content->name,
                                      wording::roundContentText(content->units, content->municipality, content->floor),
                                      wording::deletionCost(content->links, content->invitedByHand));
    if (const Answer answer = confirmed(invocation, question); answer != Answer::Yes)
        return refusal(answer);
    if (auto done = workbench::deleteRound(**workspace, content->name, base::SystemClock()); !done)
        return fail(done.error());
    printAside(CommandLine::tr("Deleted round %1.").arg(content->name));
    return Done;
}

int undoLatest(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    const auto offer = workbench::undoOffer(**workspace);
    if (!offer)
        return fail(offer.error());
    if (!*offer)
        return fail({base::ErrorCode::NoImportToUndo, {}});
    if (const Answer answer = confirmed(invocation, wording::undoText(**offer)); answer != Answer::Yes)
        return refusal(answer);
    if (auto done = workbench::undoLatest(**workspace); !done)
        return fail(done.error());
    printAside(CommandLine::tr("Done. Everything is as it was before."));
    return Done;
}

int showOrSetInvited(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    const auto round = invocation.has("round") ? base::Result<QString>(invocation.value("round")) : (*workspace)->newestRound();
    if (!round)
        return fail(round.error());
    const bool writes = !invocation.arguments.isEmpty() || invocation.has("remove");
    if (writes) {
        if (!invocation.has("unit") || (invocation.has("remove") && !invocation.arguments.isEmpty()))
            return failUsage(CommandLine::tr("Give --unit with a number or with --remove."));
        std::optional<std::int64_t> invited;
        if (!invocation.has("remove")) {
            bool isNumber = false;
            invited = invocation.arguments.front().toLongLong(&isNumber);
            if (!isNumber)
                return failUsage(CommandLine::tr("“%1” is not a whole number.").arg(invocation.arguments.front()));
        }
        const survey::UnitCode unit(invocation.value("unit"));
        if (auto done = workbench::setInvited(**workspace, *round, unit, invited, base::SystemClock()); !done)
            return fail(done.error());
    }
    const auto table = workbench::invitedTable(**workspace, *round);
    if (!table)
        return fail(table.error());
    if (!writes || invocation.has("format"))
        printInvited(*table, invocation.value("format") == "json"_L1);
    return Done;
}

} // namespace faktorbenk::cli
