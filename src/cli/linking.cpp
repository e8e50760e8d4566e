#include "cli/linking.h"

#include "cli/ofround.h"
#include "cli/terminal.h"
#include "report/texttable.h"
#include "wording/figuretext.h"
#include "workbench/publishing.h"
#include "workbench/reorganising.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

using Kind = survey::UnitLink::Kind;
using workbench::Workspace;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::array kindWords = {"same"_L1, "merged"_L1, "split"_L1, "different"_L1};

QString kindWord(Kind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

// As people read it; kindWord() is for programs.
QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Same:
        return CommandLine::tr("the same unit");
    case Kind::Merged:
        return CommandLine::tr("merged with others");
    case Kind::Split:
        return CommandLine::tr("a part of it");
    case Kind::Different:
        break;
    }
    return CommandLine::tr("not the same unit");
}

QJsonObject unitObject(const survey::Unit &unit)
{
    return {{u"code"_s, unit.code.text()}, {u"name"_s, unit.name}};
}

QJsonArray unitArray(const survey::UnitTree &tree, const std::vector<survey::UnitIndex> &units)
{
    QJsonArray array;
    for (const survey::UnitIndex unit : units)
        array.append(unitObject(tree.at(unit)));
    return array;
}

QByteArray linksJson(const workbench::Reorganisation &found)
{
    QJsonArray links;
    for (const survey::UnitLink &link : found.links)
        links.append(QJsonObject{{u"unit"_s, link.unit.text()},
                                 {u"earlier"_s, link.earlier.text()},
                                 {u"kind"_s, kindWord(link.kind)},
                                 {u"note"_s, link.note}});
    QJsonArray proposals;
    for (const survey::Proposal &each : found.proposals)
        proposals.append(QJsonObject{{u"unit"_s, unitObject(found.now->tree().at(each.unit))},
                                     {u"earlier"_s, unitObject(found.then->tree().at(each.earlier))},
                                     {u"sameName"_s, each.sameName},
                                     {u"sameParent"_s, each.sameParent}});
    return QJsonDocument(QJsonObject{{u"round"_s, found.round},
                                     {u"earlierRound"_s, found.earlierRound},
                                     {u"links"_s, links},
                                     {u"proposals"_s, proposals},
                                     {u"new"_s, unitArray(found.now->tree(), found.newUnits)},
                                     {u"gone"_s, unitArray(found.then->tree(), found.goneUnits)}})
        .toJson();
}

QString linksText(const workbench::Reorganisation &found)
{
    const auto label = [](const survey::UnitTree &tree, const survey::UnitCode &code) {
        const auto unit = tree.find(code);
        return unit ? u"%1 (%2)"_s.arg(tree.at(*unit).name, code.text()) : code.text();
    };
    const survey::UnitTree &now = found.now->tree();
    const survey::UnitTree &then = found.then->tree();
    report::TextTable table({found.round, found.earlierRound, CommandLine::tr("What it is"), CommandLine::tr("Note")}, 4);
    for (const survey::UnitLink &link : found.links)
        table.add({label(now, link.unit), label(then, link.earlier), kindText(link.kind), link.note});
    for (const survey::Proposal &each : found.proposals)
        table.add({label(now, now.at(each.unit).code), label(then, then.at(each.earlier).code),
                   CommandLine::tr("the same unit? (not decided)"), QString()});
    for (const survey::UnitIndex unit : found.newUnits)
        table.add({label(now, now.at(unit).code), u"–"_s, CommandLine::tr("new"), QString()});
    for (const survey::UnitIndex unit : found.goneUnits)
        table.add({u"–"_s, label(then, then.at(unit).code), CommandLine::tr("gone"), QString()});
    return table.text();
}

void printBenchmarks(const std::vector<survey::Benchmark> &rows, const std::vector<workbench::BenchmarkUse> &uses, bool json)
{
    QJsonArray array;
    QStringList header{CommandLine::tr("Means of"), CommandLine::tr("Year")};
    for (const survey::Factor factor : survey::allFactors())
        header.append(u"F%1"_s.arg(factor.number()));
    header << CommandLine::tr("Use") << CommandLine::tr("Read") << CommandLine::tr("Source");
    report::TextTable table(header, 1);
    for (const survey::Benchmark &row : rows) {
        const bool service = row.level == survey::Benchmark::Level::Service;
        const auto use = std::find_if(uses.begin(), uses.end(), [&](const workbench::BenchmarkUse &each) {
            return each.level == row.level && each.serviceType == row.serviceType && each.year == row.year;
        });
        QStringList cells{service ? row.serviceType : CommandLine::tr("Norway"), QString::number(row.year)};
        QJsonArray means;
        for (const auto &mean : row.means) {
            cells.append(mean ? wording::number(*mean) : u"–"_s);
            means.append(mean ? QJsonValue(mean->toDouble()) : QJsonValue());
        }
        cells << (use == uses.end() ? QString() : use->chosen ? CommandLine::tr("chosen") : CommandLine::tr("used"))
              << (row.read ? QLocale().toString(*row.read, QLocale::ShortFormat) : CommandLine::tr("unknown")) << row.source;
        table.add(cells);
        array.append(QJsonObject{{u"level"_s, service ? u"service"_s : u"national"_s},
                                 {u"serviceType"_s, service ? QJsonValue(row.serviceType) : QJsonValue()},
                                 {u"year"_s, row.year},
                                 {u"source"_s, row.source},
                                 {u"read"_s, row.read ? QJsonValue(row.read->toString(Qt::ISODate)) : QJsonValue()},
                                 {u"means"_s, means},
                                 {u"used"_s, use != uses.end()},
                                 {u"chosen"_s, use != uses.end() && use->chosen}});
    }
    if (json)
        printResult(QJsonDocument(array).toJson());
    else
        printResult(table.text());
}

} // namespace

int showLinks(const Invocation &invocation)
{
    return ofRound(invocation, [&](Workspace &workspace, const QString &round) -> int {
        const auto found = workbench::reorganisation(workspace, round);
        if (!found)
            return fail(found.error());
        if (invocation.value("format") == "json"_L1)
            printResult(linksJson(*found));
        else
            printResult(linksText(*found));
        return Done;
    });
}

int linkUnit(const Invocation &invocation)
{
    return ofRound(invocation, [&](Workspace &workspace, const QString &round) -> int {
        workbench::LinkWish wish;
        wish.unit = survey::UnitCode(invocation.value("unit"));
        for (const QString &code : invocation.arguments)
            wish.earlier.push_back(survey::UnitCode(code));
        const auto kind = std::find(kindWords.begin(), kindWords.end(), invocation.value("as", u"same"_s));
        wish.kind = static_cast<Kind>(kind - kindWords.begin());
        wish.note = invocation.value("note");
        if (auto done = workbench::linkUnit(workspace, round, wish, base::SystemClock()); !done)
            return fail(done.error());
        return Done;
    });
}

int unlinkUnit(const Invocation &invocation)
{
    return ofRound(invocation, [&](Workspace &workspace, const QString &round) -> int {
        if (auto done = workbench::unlinkUnit(workspace, round, survey::UnitCode(invocation.value("unit"))); !done)
            return fail(done.error());
        return Done;
    });
}

int showOrChooseBenchmarks(const Invocation &invocation)
{
    return ofRound(invocation, [&](Workspace &workspace, const QString &round) -> int {
        const auto rows = workspace.benchmarks();
        if (!rows)
            return fail(rows.error());
        if (const auto wanted = invocation.optional("use")) {
            const auto level = invocation.has("service") ? survey::Benchmark::Level::Service : survey::Benchmark::Level::National;
            const auto row = std::find_if(rows->begin(), rows->end(), [&](const survey::Benchmark &each) {
                return each.level == level && each.serviceType == invocation.value("service") &&
                       (*wanted == "newest"_L1 || QString::number(each.year) == *wanted);
            });
            if (row == rows->end())
                return failUsage(CommandLine::tr("There are no such published means."));
            const auto year = *wanted == "newest"_L1 ? std::nullopt : std::optional(row->year);
            if (auto done = workbench::chooseBenchmark(workspace, round, level, row->serviceType, year); !done)
                return fail(done.error());
        }
        const auto uses = workbench::benchmarkUses(workspace, round);
        if (!uses)
            return fail(uses.error());
        printBenchmarks(*rows, *uses, invocation.value("format") == "json"_L1);
        return Done;
    });
}

} // namespace faktorbenk::cli
