#include "cli/asking.h"

#include "cli/ofround.h"
#include "cli/terminal.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/texttable.h"
#include "report/textreport.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"
#include "workbench/mappings.h"
#include "workbench/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

using base::Result;
using disclosure::Audience;
using disclosure::Gate;
using workbench::Workspace;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool wantsJson(const Invocation &invocation)
{
    return invocation.value("format") == "json"_L1;
}

// Opens the file, finds the round's gate, and prints what show makes of it.
template <class Show> int showGate(const Invocation &invocation, Show show)
{
    return ofRound(invocation, [&](Workspace &workspace, const QString &round) -> int {
        const auto gate = workspace.gate(round);
        if (!gate)
            return fail(gate.error());
        show(**gate);
        return Done;
    });
}

QJsonObject roundObject(const workbench::RoundInfo &round, const Gate &gate)
{
    QJsonObject object = report::municipalityObject(gate);
    object[u"round"_s] = round.name;
    object[u"units"_s] = qint64(round.units);
    object[u"imported"_s] = round.imported.isValid() ? QJsonValue(round.imported.toString(Qt::ISODate)) : QJsonValue();
    return object;
}

QStringList roundRow(const workbench::RoundInfo &round, const Gate &gate)
{
    QString answered = CommandLine::tr("none");
    if (!gate.tree().isEmpty()) {
        const auto figures = gate.unit(survey::UnitTree::root);
        answered = figures ? wording::responseText(*figures) : wording::reasonText(*figures.reason(), gate.floor());
    }
    return {round.name, wording::count(round.units), answered};
}

// Lines below: why a municipality is not shown (rule A5), and the floor.
QStringList roundNotes(const Gate &gate)
{
    QStringList lines;
    const auto reason = gate.tree().isEmpty() ? std::nullopt : gate.unit(survey::UnitTree::root).reason();
    if (reason)
        lines.append(wording::reasonText(*reason, gate.floor()) + u": "_s
                     + wording::reasonSentence(*reason, gate.floor(), wording::Hidden::Municipality) + u'\n');
    return lines << wording::floorText(gate.floor()) + u'\n';
}

} // namespace

int showRounds(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    const auto rounds = (*workspace)->rounds();
    if (!rounds)
        return fail(rounds.error());
    QJsonArray array;
    report::TextTable table({CommandLine::tr("Round"), CommandLine::tr("Units"), CommandLine::tr("Answered")}, 3);
    QStringList notes;
    for (const workbench::RoundInfo &round : *rounds) {
        const auto gate = (*workspace)->gate(round.name);
        if (!gate)
            return fail(gate.error());
        array.append(roundObject(round, **gate));
        table.add(roundRow(round, **gate));
        notes = notes + roundNotes(**gate);
    }
    notes.removeDuplicates();
    if (wantsJson(invocation))
        printResult(QJsonDocument(array).toJson());
    else
        printResult(table.text() + notes.join(QString()));
    return Done;
}

int showUnits(const Invocation &invocation)
{
    return showGate(invocation, [&](const Gate &gate) {
        if (wantsJson(invocation))
            printResult(report::unitsJson(gate));
        else
            printResult(report::unitsText(gate));
    });
}

int showReport(const Invocation &invocation)
{
    return ofRound(invocation, [&](Workspace &workspace, const QString &round) -> int {
        const auto audience = invocation.value("audience") == "staff"_L1 ? Audience::Staff : Audience::Leader;
        const auto made = workspace.report(survey::UnitCode(invocation.value("unit")), round, audience);
        if (!made)
            return fail(made.error());
        if (wantsJson(invocation))
            printResult(report::unitReportJson(*made));
        else
            printResult(report::unitReportText(*made));
        return Done;
    });
}

int showHeatmap(const Invocation &invocation)
{
    return showGate(invocation, [&](const Gate &gate) {
        if (wantsJson(invocation))
            printResult(report::heatmapJson(gate));
        else if (invocation.value("format") == "csv"_L1)
            printResult(report::heatmapCsv(gate));
        else
            printResult(report::heatmapText(gate));
    });
}

int showBackground(const Invocation &invocation)
{
    return showGate(invocation, [&](const Gate &gate) {
        if (wantsJson(invocation))
            printResult(report::backgroundJson(gate));
        else
            printResult(report::backgroundText(gate));
    });
}

int showWithheld(const Invocation &invocation)
{
    return showGate(invocation, [&](const Gate &gate) {
        const QString file = QFileInfo(invocation.value("db")).fileName();
        const QDate today = base::SystemClock().now().date();
        if (wantsJson(invocation))
            printResult(report::suppressionLogJson(gate));
        else if (invocation.value("format") == "csv"_L1)
            printResult(report::suppressionLogCsv(gate, file, today));
        else
            printResult(report::suppressionLogText(gate, file, today));
    });
}

int showOrRemoveMappings(const Invocation &invocation)
{
    // Opened for its error alone: a file that is not there has no setups, and a command refuses it.
    if (const auto workspace = Workspace::open(invocation.value("db")); !workspace)
        return fail(workspace.error());
    if (const auto name = invocation.optional("remove")) {
        if (const auto known = workbench::savedMapping(invocation.value("db"), *name); !known)
            return fail(known.error());
        if (const auto removed = workbench::removeMapping(invocation.value("db"), *name); !removed)
            return fail(removed.error());
        printAside(CommandLine::tr("Deleted the setup “%1”.").arg(*name));
        if (!invocation.has("format"))
            return Done;
    }
    const auto mappings = workbench::savedMappings(invocation.value("db"));
    if (!mappings)
        return fail(mappings.error());
    QJsonArray array;
    report::TextTable table({CommandLine::tr("Setup"), CommandLine::tr("Columns"), CommandLine::tr("Saved")}, 3);
    for (const workbench::SavedMapping &mapping : *mappings) {
        QJsonArray columns;
        for (const auto &column : mapping.columns)
            columns.append(QJsonObject{{u"header"_s, column.header}, {u"use"_s, column.use}});
        array.append(QJsonObject{{u"name"_s, mapping.name},
                                 {u"kind"_s, workbench::fileKindWord(mapping.kind)},
                                 {u"saved"_s, mapping.saved.toString(Qt::ISODate)},
                                 {u"columns"_s, columns}});
        table.add({mapping.name, wording::count(static_cast<std::int64_t>(mapping.columns.size())),
                   QLocale().toString(mapping.saved, QLocale::ShortFormat)});
    }
    if (wantsJson(invocation))
        printResult(QJsonDocument(array).toJson());
    else
        printResult(table.text());
    return Done;
}

} // namespace faktorbenk::cli
