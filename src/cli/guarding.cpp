#include "cli/guarding.h"

#include "cli/terminal.h"
#include "report/texttable.h"
#include "wording/figuretext.h"
#include "workbench/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

using disclosure::Audience;
using workbench::HandOut;
using workbench::Workspace;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<std::int64_t> peopleFrom(const QString &word)
{
    bool isNumber = false;
    const qlonglong people = word.toLongLong(&isNumber);
    return isNumber && people <= 1'000'000 ? std::optional<std::int64_t>(people) : std::nullopt;
}

// What is out already stays out: whoever lowers the floor is told.
void warnOfHandOuts(const std::vector<HandOut> &above)
{
    if (above.empty())
        return;
    printAside(CommandLine::tr("warning: %n report(s) were handed out under a higher floor. They stay as they are; what is "
                               "shown from now on is kept from being combined with them.",
                               nullptr, static_cast<int>(above.size())));
    for (const HandOut &each : above)
        printAside(u"  %1  %2  %3"_s.arg(each.when.toString(Qt::ISODate), each.round, each.what));
}

QJsonObject handOutObject(const HandOut &each)
{
    return {{u"when"_s, each.when.toString(Qt::ISODate)},
            {u"round"_s, each.round},
            {u"what"_s, each.what},
            {u"audience"_s, each.audience == Audience::Staff ? u"staff"_s : u"leader"_s},
            {u"unit"_s, each.unit ? QJsonValue(each.unit->text()) : QJsonValue()},
            {u"floor"_s, QJsonObject{{u"figures"_s, qint64(each.floor.figures)},
                                     {u"distributions"_s, qint64(each.floor.distributions)}}}};
}

} // namespace

int showOrSetFloor(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    if (invocation.arguments.isEmpty() && (invocation.has("distributions") || invocation.has("reason")))
        return failUsage(CommandLine::tr("Say what the floor is to be: floor N --reason TEXT."));
    if (!invocation.arguments.isEmpty()) {
        const QString word = invocation.arguments.front();
        const auto figures = peopleFrom(word);
        if (!figures)
            return failUsage(CommandLine::tr("“%1” is not a whole number.").arg(word));
        const QString shareWord = invocation.value("distributions", word);
        const auto distributions = peopleFrom(shareWord);
        if (!distributions)
            return failUsage(CommandLine::tr("“%1” is not a whole number.").arg(shareWord));
        if (*distributions < *figures)
            return failUsage(CommandLine::tr("The floor of distributions cannot be lower than that of the other figures."));
        const survey::FloorPolicy policy{*figures, *distributions};
        const auto above = (*workspace)->handedOutAbove(policy);
        if (!above)
            return fail(above.error());
        if (auto set = (*workspace)->setFloor(policy, invocation.value("reason"), base::SystemClock()); !set)
            return fail(set.error());
        warnOfHandOuts(*above);
    }
    const auto floor = (*workspace)->floor();
    if (!floor)
        return fail(floor.error());
    printResult(wording::floorText(*floor) + u'\n');
    const auto changes = (*workspace)->floorChanges();
    if (!changes)
        return fail(changes.error());
    const auto both = [](const survey::FloorPolicy &policy) {
        const QString figures = QString::number(policy.figures);
        return policy.distributions == policy.figures ? figures : figures + u'/' + QString::number(policy.distributions);
    };
    for (const workbench::FloorChange &change : *changes)
        printResult(u"%1  %2 → %3  %4\n"_s.arg(change.when.toString(Qt::ISODate), both(change.from), both(change.to),
                                               change.reason));
    return Done;
}

int showOrNoteHandedOut(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    if (const auto what = invocation.optional("note")) {
        const auto asked = invocation.optional("round");
        const auto round = asked ? base::Result<QString>(*asked) : (*workspace)->newestRound();
        if (!round)
            return fail(round.error());
        const auto audience = invocation.value("audience") == "staff"_L1 ? Audience::Staff : Audience::Leader;
        const auto code = invocation.optional("unit");
        const auto unit = code ? std::optional(survey::UnitCode(*code)) : std::nullopt;
        if (auto noted = (*workspace)->noteHandedOut(*round, *what, audience, unit, base::SystemClock()); !noted)
            return fail(noted.error());
    }
    const auto handOuts = (*workspace)->handedOut();
    if (!handOuts)
        return fail(handOuts.error());
    if (invocation.value("format") == "json"_L1) {
        QJsonArray array;
        for (const HandOut &each : *handOuts)
            array.append(handOutObject(each));
        printResult(QJsonDocument(array).toJson());
        return Done;
    }
    if (handOuts->empty()) {
        printResult(CommandLine::tr("Nothing has been handed out.") + u'\n');
        return Done;
    }
    report::TextTable table({CommandLine::tr("When"), CommandLine::tr("Round"), CommandLine::tr("What"), CommandLine::tr("Unit"),
                             CommandLine::tr("For whom"), CommandLine::tr("Floor")}, 5);
    for (const HandOut &each : *handOuts)
        table.add({QLocale().toString(each.when, QLocale::ShortFormat), each.round, each.what,
                   each.unit ? each.unit->text() : CommandLine::tr("all"),
                   each.audience == Audience::Staff ? CommandLine::tr("all staff") : CommandLine::tr("leaders and representatives"),
                   wording::count(each.floor.figures)});
    printResult(table.text());
    return Done;
}

int removeResponses(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    const QString round = invocation.value("round");
    const auto backups = (*workspace)->removeResponses(round, base::SystemClock());
    if (!backups)
        return fail(backups.error());
    printAside(CommandLine::tr("The single responses of round %1 are removed, and all that is hidden. What is shown is as it was. Nothing can be "
                               "added to the round any more, and its units cannot be arranged anew; it can be replaced.")
                   .arg(round));
    for (const QString &backup : *backups)
        printAside(CommandLine::tr("warning: %1 is an older copy that may still have them. Delete it if it is not needed.").arg(backup));
    return Done;
}

} // namespace faktorbenk::cli
