#include "cli/bringing.h"

#include "cli/terminal.h"
#include "report/texttable.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "workbench/importing.h"
#include "workbench/mappings.h"
#include "workbench/publishing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

using workbench::FileKind;
using workbench::ImportOutcome;
using workbench::Notice;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// file:sheet:row:column: message, what is not there left out.
QString noticeLine(const Notice &notice)
{
    QStringList place{notice.file};
    if (!notice.sheet.isEmpty())
        place.append(notice.sheet);
    if (notice.row > 0) {
        place.append(QString::number(notice.row));
        if (!notice.column.isEmpty())
            place.append(QString(notice.column).replace(u'\n', u' '));
    }
    QString mark;
    if (notice.severity == Notice::Severity::Warning)
        mark = CommandLine::tr("warning: ");
    else if (notice.severity == Notice::Severity::Note)
        mark = CommandLine::tr("note: ");
    return place.join(u':') + u": "_s + mark + wording::errorText(notice.what).replace(u'\n', u' ');
}

void printNotices(const ImportOutcome &outcome)
{
    std::int64_t shown = 0;
    for (const Notice &notice : outcome.notices) {
        printAside(noticeLine(notice));
        shown += notice.severity == Notice::Severity::Error;
    }
    if (shown < outcome.errors)
        printAside(CommandLine::tr("… and %1 more faults.").arg(wording::count(outcome.errors - shown)));
}

int finish(const base::Result<ImportOutcome> &outcome, const QString &sentence)
{
    if (!outcome)
        return fail(outcome.error());
    printNotices(*outcome);
    if (!outcome->stored) {
        printAside(CommandLine::tr("Nothing was stored. Faults: %1.").arg(wording::count(outcome->errors)));
        return InputRefused;
    }
    printAside(sentence);
    return Done;
}

workbench::ImportOptions options(const Invocation &invocation)
{
    workbench::ImportOptions options;
    options.round = invocation.optional("round");
    options.mapping = invocation.optional("mapping");
    options.skipFaulty = invocation.has("skip-faulty");
    options.sheet = invocation.value("sheet");
    if (invocation.has("replace"))
        options.existing = workbench::WhenRoundHasResponses::Replace;
    if (invocation.has("add"))
        options.existing = workbench::WhenRoundHasResponses::Add;
    return options;
}

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Responses:
        return CommandLine::tr("response export");
    case FileKind::Units:
        return CommandLine::tr("unit list");
    case FileKind::Benchmarks:
        return CommandLine::tr("published means");
    case FileKind::Composite:
        break;
    }
    return CommandLine::tr("composite report");
}

FileKind kindFromWord(const QString &word)
{
    return word == "units"_L1        ? FileKind::Units
           : word == "benchmarks"_L1 ? FileKind::Benchmarks
           : word == "composite"_L1  ? FileKind::Composite
                                     : FileKind::Responses;
}

} // namespace

int importResponses(const Invocation &invocation)
{
    if (invocation.has("replace") && invocation.has("add"))
        return failUsage(CommandLine::tr("--replace and --add cannot be used together."));
    TerminalProgress progress;
    const auto outcome = workbench::importResponses(invocation.arguments, invocation.value("db"), options(invocation),
                                                    base::SystemClock(), progress);
    const auto sentence = outcome ? CommandLine::tr("Stored %1 respondents in %2 units, round %3.")
                                        .arg(wording::count(outcome->respondents), wording::count(outcome->units),
                                             outcome->rounds.join(u", "_s))
                                  : QString();
    return finish(outcome, sentence);
}

int importUnits(const Invocation &invocation)
{
    TerminalProgress progress;
    const auto outcome = workbench::importUnits(invocation.arguments.front(), invocation.value("db"),
                                                options(invocation), base::SystemClock(), progress);
    return finish(outcome, outcome ? CommandLine::tr("Stored a unit list of %1 units.").arg(wording::count(outcome->rows)) : QString());
}

int importBenchmarks(const Invocation &invocation)
{
    if (invocation.has("known") == !invocation.arguments.isEmpty())
        return failUsage(CommandLine::tr("Name a file, or give --known."));
    TerminalProgress progress;
    const QString file = invocation.has("known") ? workbench::knownBenchmarksFile() : invocation.arguments.front();
    const auto outcome = workbench::importBenchmarks(file, invocation.value("db"), options(invocation),
                                                     base::SystemClock(), progress);
    return finish(outcome, outcome ? CommandLine::tr("Stored %1 rows of published means.").arg(wording::count(outcome->rows)) : QString());
}

int importComposite(const Invocation &invocation)
{
    TerminalProgress progress;
    const auto outcome = workbench::importComposite(invocation.arguments, invocation.value("db"), options(invocation),
                                                    base::SystemClock(), progress);
    const auto sentence = outcome ? CommandLine::tr("Stored a composite report of %1 units, round %2.")
                                        .arg(wording::count(outcome->units), outcome->rounds.join(u", "_s))
                                  : QString();
    return finish(outcome, sentence);
}

int checkFile(const Invocation &invocation)
{
    std::optional<FileKind> kind;
    if (const auto word = invocation.optional("as"))
        kind = kindFromWord(*word);
    if (invocation.has("mapping") != invocation.has("db"))
        return failUsage(CommandLine::tr("--mapping and --db go together here."));
    std::optional<workbench::SavedMapping> mapping;
    if (const auto name = invocation.optional("mapping")) {
        const auto saved = workbench::savedMapping(invocation.value("db"), *name);
        if (!saved)
            return fail(saved.error());
        if (kind && *kind != saved->kind)
            return failUsage(CommandLine::tr("The setup “%1” is for another kind of file: %2.")
                                 .arg(*name, kindName(saved->kind)));
        mapping = *saved;
    }
    TerminalProgress progress;
    const auto inspection = workbench::inspectFile(invocation.arguments.front(), kind, progress,
                                                   invocation.value("sheet"), mapping ? &*mapping : nullptr);
    if (!inspection)
        return fail(inspection.error());
    const ImportOutcome &outcome = inspection->outcome;
    if (!inspection->columns.isEmpty()) {
        const QString separator = inspection->separator == "\t"_L1 ? CommandLine::tr("tab") : inspection->separator;
        const QString &file = invocation.arguments.front();
        const QString kindOfFile = kindName(inspection->kind);
        const QString line =
            inspection->sheets.isEmpty()
                ? CommandLine::tr("%1: %2, %3, separator %4").arg(file, kindOfFile, inspection->encoding, separator)
                : CommandLine::tr("%1: %2, %3, sheet %4").arg(file, kindOfFile, inspection->format, inspection->sheet);
        printResult(line + u"\n\n"_s);
        report::TextTable table({CommandLine::tr("Column"), CommandLine::tr("Taken for")}, 2);
        for (qsizetype i = 0; i < inspection->columns.size(); ++i)
            table.add({inspection->columns[i], inspection->roles.value(i)});
        printResult(table.text() + u'\n');
        if (inspection->kind == FileKind::Responses)
            printResult(CommandLine::tr("Rows: %1. Respondents: %2. Rounds: %3.")
                            .arg(wording::count(outcome.rows), wording::count(outcome.respondents),
                                 outcome.rounds.join(u", "_s))
                        + u'\n');
        else if (inspection->kind == FileKind::Composite)
            printResult(CommandLine::tr("Rows: %1. Rounds: %2.")
                            .arg(wording::count(outcome.rows), outcome.rounds.join(u", "_s))
                        + u'\n');
        else
            printResult(CommandLine::tr("Rows: %1.").arg(wording::count(outcome.rows)) + u'\n');
    }
    printResult(CommandLine::tr("Faults: %1.").arg(wording::count(outcome.errors)) + u'\n');
    printNotices(outcome);
    return outcome.errors > 0 ? InputRefused : Done;
}

} // namespace faktorbenk::cli
