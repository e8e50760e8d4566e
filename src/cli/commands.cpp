#include "cli/commands.h"

#include "cli/asking.h"
#include "cli/bringing.h"
#include "cli/exporting.h"
#include "cli/guarding.h"
#include "cli/keeping.h"
#include "cli/linking.h"
#include "cli/news.h"
#include "cli/papers.h"
#include "cli/terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

namespace {

const OptionSpec database{"db", "DB", QT_TRANSLATE_NOOP("CommandLine", "the Faktorbenk file"), true};
const OptionSpec round{"round", "R", QT_TRANSLATE_NOOP("CommandLine", "the round; without it, the newest")};
const OptionSpec intoRound{"round", "R", QT_TRANSLATE_NOOP("CommandLine", "the round, instead of what the file says")};
const OptionSpec sheet{"sheet", "NAME", QT_TRANSLATE_NOOP("CommandLine", "the sheet of a spreadsheet; without it, the one that looks right")};
const OptionSpec textOrJson{"format", "F", QT_TRANSLATE_NOOP("CommandLine", "text for people (the default) or JSON"),
                            false, {"text", "json"}};

const OptionSpec names{"names", "NAMES",
                       QT_TRANSLATE_NOOP("CommandLine", "what the factors are called; professional is the default"),
                       false, {"professional", "everyday"}};
const OptionSpec mapping{"mapping", "NAME",
                         QT_TRANSLATE_NOOP("CommandLine", "a setup saved in DB: how the file is to be read")};
const OptionSpec yes{"yes", nullptr, QT_TRANSLATE_NOOP("CommandLine", "do it without being asked")};
const OptionSpec unitCode{"unit", "CODE", QT_TRANSLATE_NOOP("CommandLine", "the unit's code"), true};

using Action = int (*)(const Invocation &);

struct Entry {
    CommandSpec spec;
    Action action;
};

int printMan(const Invocation &)
{
    printResult(manPage(commands()));
    return Done;
}

const OptionSpec fileLanguage{"lang", "L", QT_TRANSLATE_NOOP("CommandLine", "the language of the files; without it, the user's"), false,
                              {"nb", "nn", "en"}};
const OptionSpec overwrite{"overwrite", nullptr, QT_TRANSLATE_NOOP("CommandLine", "replace files that are there already")};

// What all exports of results are asked for with.
const std::vector<OptionSpec> exportOptions = {
    round,
    {"audience", "A", QT_TRANSLATE_NOOP("CommandLine", "for whom; staff gets no distributions"), false, {"leader", "staff"}},
    fileLanguage,
    names,
    {"resume", nullptr, QT_TRANSLATE_NOOP("CommandLine", "go on with an export of all units that was stopped")},
    overwrite};
const OptionSpec slideTemplate{"template", "FILE", QT_TRANSLATE_NOOP("CommandLine", "a presentation whose look the slides take; its own slides are left out")};

// Every format is asked for in the same way.
Entry exportEntry(report::ExportFormat format, const char *summary)
{
    Entry entry{{{u"export"_s, report::exportFormatWord(format)}, "", 0, 0, summary,
                 {database,
                  {"unit", "CODE", QT_TRANSLATE_NOOP("CommandLine", "one unit")},
                  {"all", nullptr, QT_TRANSLATE_NOOP("CommandLine", "every unit, with a list of contents and what is hidden")},
                  {"out", "PATH", QT_TRANSLATE_NOOP("CommandLine", "the file for one unit, the folder for all"), true}}},
                exportFiles};
    entry.spec.options.insert(entry.spec.options.end(), exportOptions.begin(), exportOptions.end());
    if (format == report::ExportFormat::Pptx)
        entry.spec.options.push_back(slideTemplate);
    return entry;
}

Entry exportAllEntry()
{
    Entry entry{{{u"export"_s, u"all"_s}, "", 0, 0,
                 QT_TRANSLATE_NOOP("CommandLine", "Makes files of every unit in several formats at once, with one list of contents."),
                 {database,
                  {"formats", "F,F…", QT_TRANSLATE_NOOP("CommandLine", "which, with commas between: xlsx,pptx; without it, all there are")},
                  {"out", "FOLDER", QT_TRANSLATE_NOOP("CommandLine", "the folder"), true}}},
                exportFiles};
    entry.spec.options.insert(entry.spec.options.end(), exportOptions.begin(), exportOptions.end());
    entry.spec.options.push_back(slideTemplate);
    return entry;
}

const OptionSpec paperSize{"size", "S", QT_TRANSLATE_NOOP("CommandLine", "the size of the paper; without it, a4"), false, {"a4", "a3"}};
const OptionSpec outFile{"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the file to make"), true};

// Commands in the order of the help text, each with what carries it out.
const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all = {
        {{{u"import"_s, u"responses"_s}, "FILE…", 1, -1,
          QT_TRANSLATE_NOOP("CommandLine", "Stores response exports; makes DB if it does not exist. All or nothing."),
          {database, intoRound, mapping, sheet,
           {"skip-faulty", nullptr, QT_TRANSLATE_NOOP("CommandLine", "leave rows with faults out instead of refusing")},
           {"replace", nullptr, QT_TRANSLATE_NOOP("CommandLine", "instead of the responses the round already has")},
           {"add", nullptr, QT_TRANSLATE_NOOP("CommandLine", "to the responses the round already has")}}},
         importResponses},
        {{{u"import"_s, u"units"_s}, "FILE", 1, 1,
          QT_TRANSLATE_NOOP("CommandLine", "Stores a unit list: the tree, the service types, how many were invited."),
          {database, intoRound, mapping, sheet}},
         importUnits},
        {{{u"import"_s, u"benchmarks"_s}, "[FILE]", 0, 1,
          QT_TRANSLATE_NOOP("CommandLine", "Stores published means, national and per service type."),
          {database, mapping, sheet,
           {"known", nullptr, QT_TRANSLATE_NOOP("CommandLine", "those that come with the program, instead of a file")}}},
         importBenchmarks},
        {{{u"import"_s, u"composite"_s}, "FILE…", 1, -1,
          QT_TRANSLATE_NOOP("CommandLine", "Stores composite reports: figures per unit instead of answers. Responses of the "
                                           "round stay as they are, and come first."),
          {database, intoRound, mapping, sheet,
           {"replace", nullptr, QT_TRANSLATE_NOOP("CommandLine", "instead of the composite figures the round already has")}}},
         importComposite},
        {{{u"check"_s}, "FILE", 1, 1,
          QT_TRANSLATE_NOOP("CommandLine", "Says what a file is taken for and lists its faults. Stores nothing."),
          {{"as", "KIND", QT_TRANSLATE_NOOP("CommandLine", "what to take it for; without it, its header tells"), false,
            {"responses", "units", "benchmarks", "composite"}},
           {"db", "DB", QT_TRANSLATE_NOOP("CommandLine", "the Faktorbenk file that has the setup")},
           mapping, sheet}},
         checkFile},
        {{{u"mappings"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Lists the setups that were saved from the import window, or deletes one."),
          {database,
           {"remove", "NAME", QT_TRANSLATE_NOOP("CommandLine", "delete the setup of this name; what was read in with it stays")},
           textOrJson}},
         showOrRemoveMappings},
        {{{u"rounds"_s}, "", 0, 0, QT_TRANSLATE_NOOP("CommandLine", "Lists the rounds, oldest first."),
          {database, textOrJson}},
         showRounds},
        {{{u"units"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Shows the units as a tree, with the status of each."),
          {database, round, textOrJson}},
         showUnits},
        {{{u"report"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Shows a unit's ten factors, compared."),
          {database,
           {"unit", "CODE", QT_TRANSLATE_NOOP("CommandLine", "the unit's code"), true},
           round,
           {"audience", "A", QT_TRANSLATE_NOOP("CommandLine", "for whom; staff gets no distributions"), false,
            {"leader", "staff"}},
           names, textOrJson}},
         showReport},
        {{{u"heatmap"_s}, "", 0, 0, QT_TRANSLATE_NOOP("CommandLine", "Shows the means of all units and factors."),
          {database, round,
           {"format", "F", QT_TRANSLATE_NOOP("CommandLine", "text for people (the default), JSON or CSV"), false,
            {"text", "json", "csv"}}}},
         showHeatmap},
        {{{u"background"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Shows the whole municipality by gender, age and so on, one at a time."),
          {database, round, textOrJson}},
         showBackground},
        {{{u"withheld"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Shows what is withheld, and why: the suppression log."),
          {database, round,
           {"format", "F", QT_TRANSLATE_NOOP("CommandLine", "text for people (the default), JSON or CSV"), false,
            {"text", "json", "csv"}}}},
         showWithheld},
        {{{u"changes"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Shows what is different since a day: goals, measures, follow-ups and reports in the plans, and what "
                                           "was read in, handed out, hidden or shown. No figures."),
          {database,
           {"since", "DATE", QT_TRANSLATE_NOOP("CommandLine", "the day, for example 2026-10-01"), true},
           {"unit", "CODE", QT_TRANSLATE_NOOP("CommandLine", "one unit with what is below it; without it, the whole municipality")},
           {"audience", "A", QT_TRANSLATE_NOOP("CommandLine", "for whom; staff does not see who wrote, how the work is prepared or what is hidden"), false,
            {"leader", "staff"}},
           textOrJson}},
         showChanges},
        {{{u"floor"_s}, "[N]", 0, 1,
          QT_TRANSLATE_NOOP("CommandLine", "Shows the fewest respondents a group must have to be shown, or sets it."),
          {database, {"reason", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "why it is set; kept in the file")},
           {"distributions", "M", QT_TRANSLATE_NOOP("CommandLine", "a higher floor for distributions; without it, the same")}}},
         showOrSetFloor},
        {{{u"handed-out"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Shows what has been handed out, or notes that something was; figures that come later "
                                           "are kept from being combined with it."),
          {database,
           {"note", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "notes a hand-out of the round as it is now: what it was, to whom")},
           round,
           {"unit", "CODE", QT_TRANSLATE_NOOP("CommandLine", "the unit it was about; without it, all")},
           {"audience", "A", QT_TRANSLATE_NOOP("CommandLine", "for whom; staff gets no distributions"), false,
            {"leader", "staff"}},
           textOrJson}},
         showOrNoteHandedOut},
        {{{u"remove"_s, u"responses"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Removes the single responses of a round for good, and all that is hidden in it now. What is shown "
                                           "stays. What is hidden does not come back with a lower floor; nothing can be added to the "
                                           "round any more, and its units cannot be arranged anew."),
          {database, {"round", "R", QT_TRANSLATE_NOOP("CommandLine", "the round"), true}}},
         removeResponses},
        {{{u"benchmarks"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Shows the published means and which a round is held against, or chooses another."),
          {database, round,
           {"use", "YEAR", QT_TRANSLATE_NOOP("CommandLine", "hold the round against the means of this year; “newest”: by the rule again")},
           {"service", "TYPE", QT_TRANSLATE_NOOP("CommandLine", "with --use: of this service type, instead of the whole country")},
           textOrJson}},
         showOrChooseBenchmarks},
        {{{u"invited"_s}, "[N]", 0, 1,
          QT_TRANSLATE_NOOP("CommandLine", "Shows how many were invited and who says so, or writes a unit's number by hand."),
          {database, round,
           {"unit", "CODE", QT_TRANSLATE_NOOP("CommandLine", "the unit N is written for: the people directly in it")},
           {"remove", nullptr, QT_TRANSLATE_NOOP("CommandLine", "remove the number written by hand; the unit list's comes back")},
           textOrJson}},
         showOrSetInvited},
        {{{u"links"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Shows units that are new or gone since the round before, and how they are linked."),
          {database, round, textOrJson}},
         showLinks},
        {{{u"link"_s}, "EARLIER…", 1, -1,
          QT_TRANSLATE_NOOP("CommandLine", "Says which unit or units of the round before a unit was."),
          {database, unitCode, round,
           {"as", "KIND", QT_TRANSLATE_NOOP("CommandLine", "what happened; without it, same"), false,
            {"same", "merged", "split", "different"}},
           {"note", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "a note that is shown with the comparison")}}},
         linkUnit},
        {{{u"unlink"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Forgets what was said of a unit and the round before."),
          {database, unitCode, round}},
         unlinkUnit},
        {{{u"delete"_s, u"round"_s}, "ROUND", 1, 1,
          QT_TRANSLATE_NOOP("CommandLine", "Deletes a round with its units and responses, after asking."),
          {database, yes}},
         deleteRound},
        {{{u"undo"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Takes back the latest import or deletion, after asking."),
          {database, yes}},
         undoLatest},
        exportEntry(report::ExportFormat::Xlsx,
                    QT_TRANSLATE_NOOP("CommandLine", "Makes an Excel workbook of a unit, or of every unit and of all together.")),
        exportEntry(report::ExportFormat::Pptx,
                    QT_TRANSLATE_NOOP("CommandLine", "Makes a PowerPoint presentation of a unit, or of every unit.")),
        exportEntry(report::ExportFormat::Ics,
                    QT_TRANSLATE_NOOP("CommandLine", "Makes a calendar of the deadlines and follow-ups in a unit's plan, or in every unit's.")),
        exportAllEntry(),
        exportEntry(report::ExportFormat::Pdf,
                    QT_TRANSLATE_NOOP("CommandLine", "Makes a PDF report of a unit, or of every unit, to be read or printed.")),
        {{{u"export"_s, u"plan"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Makes a PDF of a unit's plan, one paper at a time; of an empty plan, a form to be filled in by hand."),
          {database, unitCode, round,
           {"paper", "P", QT_TRANSLATE_NOOP("CommandLine", "the form to print; without it, the action plan. my-plan is the leader's own notes, which no other file has"),
            false, {"plan", "cross", "roadmap", "followups", "preparations", "my-plan", "meetings", "ideas", "obstacles", "evaluation", "cards"}},
           paperSize, fileLanguage, outFile, overwrite}},
         exportPlan},
        {{{u"export"_s, u"poster"_s}, "", 0, 0,
          QT_TRANSLATE_NOOP("CommandLine", "Makes a PDF poster about the survey, to be put up before it."),
          {{"db", "DB", QT_TRANSLATE_NOOP("CommandLine", "the Faktorbenk file that knows the municipality; without it, there is room to write")},
           round, paperSize, fileLanguage, outFile, overwrite}},
         exportPoster},
        {{{u"man"_s}, "", 0, 0, QT_TRANSLATE_NOOP("CommandLine", "Writes this manual as a man page."), {}}, printMan},
    };
    return all;
}

} // namespace

const std::vector<CommandSpec> &commands()
{
    static const std::vector<CommandSpec> specs = [] {
        std::vector<CommandSpec> list;
        for (const Entry &entry : entries())
            list.push_back(entry.spec);
        return list;
    }();
    return specs;
}

int run(const Invocation &invocation)
{
    for (const Entry &entry : entries())
        if (entry.spec.words == invocation.command->words)
            return entry.action(invocation);
    return WrongUsage;
}

} // namespace faktorbenk::cli
