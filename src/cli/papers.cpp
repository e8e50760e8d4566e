#include "cli/papers.h"

#include "cli/languageforfiles.h"
#include "cli/terminal.h"
#include "workbench/planpapers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

namespace {

report::PaperSize sizeOf(const Invocation &invocation)
{
    return invocation.value("size") == "a3"_L1 ? report::PaperSize::A3 : report::PaperSize::A4;
}

workbench::WhenFileExists existing(const Invocation &invocation)
{
    return invocation.has("overwrite") ? workbench::WhenFileExists::Overwrite
                                       : workbench::WhenFileExists::Refuse;
}

} // namespace

int exportPlan(const Invocation &invocation)
{
    const auto workspace = workbench::Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    const auto round = invocation.has("round") ? base::Result<QString>(invocation.value("round"))
                                               : (*workspace)->newestRound();
    if (!round)
        return fail(round.error());
    workbench::PlanPaperChoices choices;
    choices.size = sizeOf(invocation);
    choices.existing = existing(invocation);
    for (const report::PlanPaper each : report::allPlanPapers)
        if (report::planPaperWord(each) == invocation.value("paper"))
            choices.paper = each;
    const LanguageForFiles language(invocation);
    const auto done = workbench::exportPlanPaper(**workspace, {*round, invocation.value("unit")}, choices,
                                                 invocation.value("out"));
    return done ? Done : fail(done.error());
}

int exportPoster(const Invocation &invocation)
{
    std::unique_ptr<workbench::Workspace> workspace;
    QString round = invocation.value("round");
    if (invocation.has("db")) {
        auto opened = workbench::Workspace::open(invocation.value("db"));
        if (!opened)
            return fail(opened.error());
        workspace = std::move(*opened);
        if (const auto newest = workspace->newestRound(); round.isEmpty() && newest)
            round = *newest;
    }
    const LanguageForFiles language(invocation);
    const auto done = workbench::exportPoster(workspace.get(), round, sizeOf(invocation), existing(invocation), invocation.value("out"));
    return done ? Done : fail(done.error());
}

} // namespace faktorbenk::cli
