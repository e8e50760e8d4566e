#include "cli/exporting.h"

#include "cli/languageforfiles.h"
#include "cli/terminal.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "workbench/exporting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

using workbench::ExportOutcome;
using workbench::Workspace;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

report::ExportFormat formatOf(const Invocation &invocation)
{
    const auto &all = report::allExportFormats();
    return *std::find_if(all.begin(), all.end(), [&](report::ExportFormat each) {
        return report::exportFormatWord(each) == invocation.command->words.back();
    });
}

int finish(const ExportOutcome &outcome)
{
    for (const report::ExportedUnit &unit : outcome.units)
        if (unit.error)
            printAside(u"%1: %2"_s.arg(unit.code.text(), wording::errorText(*unit.error)));
    printAside(CommandLine::tr("Files made: %1. Made earlier: %2. Hidden units without a file: %3. Failed: %4.")
                   .arg(wording::count(outcome.written), wording::count(outcome.kept), wording::count(outcome.withheld),
                        wording::count(outcome.failed)));
    return outcome.failed > 0 ? InputRefused : Done;
}

} // namespace

int exportFiles(const Invocation &invocation)
{
    if (invocation.has("unit") == invocation.has("all"))
        return failUsage(CommandLine::tr("Say either --unit CODE or --all."));
    if (invocation.has("resume") && !invocation.has("all"))
        return failUsage(CommandLine::tr("--resume goes with --all."));
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    workbench::ExportChoices choices;
    choices.format = formatOf(invocation);
    choices.audience =
        invocation.value("audience") == "staff"_L1 ? disclosure::Audience::Staff : disclosure::Audience::Leader;
    choices.resume = invocation.has("resume");
    if (choices.format == report::ExportFormat::Pptx)
        choices.slideTemplate = invocation.value("template");
    if (invocation.has("overwrite"))
        choices.existing = workbench::WhenFileExists::Overwrite;
    const auto round = invocation.has("round") ? base::Result<QString>(invocation.value("round")) : (*workspace)->newestRound();
    if (!round)
        return fail(round.error());
    choices.round = *round;

    if (invocation.has("unit")) {
        const auto done = [&] {
            const LanguageForFiles language(invocation);
            return workbench::exportUnit(**workspace, survey::UnitCode(invocation.value("unit")), choices,
                                         invocation.value("out"), base::SystemClock());
        }();
        return done ? Done : fail(done.error());
    }
    TerminalProgress progress;
    const auto outcome = [&] {
        const LanguageForFiles language(invocation);
        return workbench::exportAll(**workspace, choices, invocation.value("out"), base::SystemClock(), progress);
    }();
    return outcome ? finish(*outcome) : fail(outcome.error());
}

} // namespace faktorbenk::cli
