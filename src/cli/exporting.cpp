#include "cli/exporting.h"

#include "cli/languageforfiles.h"
#include "cli/terminal.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"
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

// The last word of the command, or of «export all» those asked for; none: one of them is no format.
std::vector<report::ExportFormat> formatsOf(const Invocation &invocation)
{
    const auto &all = report::allExportFormats();
    if (invocation.command->words.back() == "all"_L1 && !invocation.has("formats"))
        return all;
    const QString asked = invocation.has("formats") ? invocation.value("formats") : invocation.command->words.back();
    std::vector<report::ExportFormat> formats;
    for (const QString &word : asked.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::find_if(all.begin(), all.end(), [&](report::ExportFormat each) { return report::exportFormatWord(each) == word.trimmed(); });
        if (found == all.end())
            return {};
        if (std::find(formats.begin(), formats.end(), *found) == formats.end())
            formats.push_back(*found);
    }
    return formats;
}

QString formatWords(const std::vector<report::ExportFormat> &formats)
{
    QStringList words;
    for (const report::ExportFormat each : formats)
        words.append(report::exportFormatWord(each));
    return words.join(u',');
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

// Rule A5: no file either without the sentence.
void sayWhyHidden(Workspace &workspace, const survey::UnitCode &unit, const workbench::ExportChoices &choices)
{
    const auto report = workspace.report(unit, choices.round, choices.audience);
    if (report && !report->figures())
        printAside(wording::reasonSentence(*report->figures().reason(), report->floor(),
                                           report->isRoot() ? wording::Hidden::Municipality : wording::Hidden::Unit));
}

} // namespace

int exportFiles(const Invocation &invocation)
{
    const bool ofAll = invocation.has("all") || invocation.command->words.back() == "all"_L1;
    if (invocation.has("unit") == ofAll)
        return failUsage(CommandLine::tr("Say either --unit CODE or --all."));
    if (invocation.has("resume") && !ofAll)
        return failUsage(CommandLine::tr("--resume goes with --all."));
    const std::vector<report::ExportFormat> formats = formatsOf(invocation);
    if (formats.empty())
        return failUsage(CommandLine::tr("“%1” cannot be used here: %2").arg(invocation.value("formats"), formatWords(report::allExportFormats())));
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    workbench::ExportChoices choices;
    choices.formats = formats;
    choices.audience =
        invocation.value("audience") == "staff"_L1 ? disclosure::Audience::Staff : disclosure::Audience::Leader;
    choices.resume = invocation.has("resume");
    if (std::find(formats.begin(), formats.end(), report::ExportFormat::Pptx) != formats.end())
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
        if (!done) {
            const int code = fail(done.error());
            if (done.error().code == base::ErrorCode::UnitWithheld)
                sayWhyHidden(**workspace, survey::UnitCode(invocation.value("unit")), choices);
            return code;
        }
        if (*done == workbench::UnitExport::Made)
            return Done;
        printAside(CommandLine::tr("The plan of %1 has no deadline and no follow-up to come, so there is no calendar.").arg(invocation.value("unit")));
        return InputRefused;
    }
    TerminalProgress progress;
    const auto outcome = [&] {
        const LanguageForFiles language(invocation);
        return workbench::exportAll(**workspace, choices, invocation.value("out"), base::SystemClock(), progress);
    }();
    return outcome ? finish(*outcome) : fail(outcome.error());
}

} // namespace faktorbenk::cli
